"""The name under which a process claims work, and whether the process behind such a name is surely gone.

A name is `host/namespace/pid/started`. Claims run out by themselves; knowing that an owner on this very host
is dead only lets a restarted process take over at once. Of other hosts, nothing is ever assumed.
"""

import contextlib
import os
import socket
from pathlib import Path


def this_process() -> str:
    """The name of the calling process; unique over hosts, containers and restarts."""
    pid = os.getpid()
    return f"{_here()}/{pid}/{_started(pid) or 0}"


def is_dead(owner: str) -> bool:
    """True only if the owner ran on this host and is certainly gone; False for malformed and foreign names."""
    here, _, process = owner.rpartition("/")[0].rpartition("/")
    started = owner.rpartition("/")[2]
    if here != _here() or not process.isdigit() or not started.isdigit():
        return False
    return _started(int(process)) != int(started)


def _here() -> str:
    """Host name and PID namespace: a PID only means something inside both."""
    with contextlib.suppress(OSError):
        return f"{socket.gethostname()}/{Path('/proc/self/ns/pid').readlink().name}"
    return f"{socket.gethostname()}/-"


def _started(pid: int) -> int | None:
    """Start time of a process in clock ticks since boot (proc(5), field 22), which tells a reused PID apart."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return None
    fields = stat.rpartition(")")[2].split()
    # A zombie has ended; it only waits for its parent to take notice.
    return None if fields[0] == "Z" else int(fields[19])
