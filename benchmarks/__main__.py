"""`python -m benchmarks [drain|poll|latency ...]`: all of them by default."""

import sys

from benchmarks.drain import drain
from benchmarks.latency import latency
from benchmarks.poll import poll


def main() -> None:
    """Run what was named."""
    wanted = sys.argv[1:] or ["drain", "poll", "latency"]
    if "drain" in wanted:
        drain(2_000)
    if "poll" in wanted:
        poll(2_000)
        poll(100_000)
    if "latency" in wanted:
        latency(40)


if __name__ == "__main__":
    main()
