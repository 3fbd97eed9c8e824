"""`python -m benchmarks [drain|poll|latency|desk ...]`: all but the desk by default, which takes some minutes."""

import sys

from benchmarks import desk
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
    if "desk" in wanted:
        desk.measure([1_000, 100_000], ["sqlite", "postgresql"])


if __name__ == "__main__":
    main()
