"""Reader processes hold nothing that matters, but they must not outlive the process they read for."""

import time
from pathlib import Path

from tests.crash.fixtures import PATIENCE
from tests.steps.line import GAPPY, mail


def descendants(pid):
    """The processes that come from this one, itself left out."""
    found, parents = [], [pid]
    while parents:
        path = Path(f"/proc/{parents[0]}/task/{parents.pop(0)}/children")
        children = [int(child) for child in path.read_text().split()] if path.exists() else []
        found += children
        parents += children
    return found


def is_alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_readers_end_when_the_process_they_read_for_is_killed(site, nursery, sqlite_url):
    site.url = sqlite_url
    site.write()
    site.receive(mail(GAPPY))
    worker = nursery.start(site, "sending", real=True)
    assert worker.hears("here")
    readers = descendants(worker.pid)
    assert len(readers) >= 2

    worker.kill()

    deadline = time.monotonic() + PATIENCE
    while any(map(is_alive, readers)):
        assert time.monotonic() < deadline, "readers outlive their process"
        time.sleep(0.01)
