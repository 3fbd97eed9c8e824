"""Notifications to systemd over a real datagram socket."""

import socket

import pytest
from structlog.testing import capture_logs

from intake.daemon import Supervisor


def test_every_notification_arrives_as_systemd_reads_it(notifications):
    supervisor = Supervisor(notifications.path)

    supervisor.ready()
    supervisor.alive("all well")
    supervisor.troubled("stalled: handle")
    supervisor.stopping()

    assert [notifications.next() for _ in range(4)] == [
        {"READY": "1"},
        {"WATCHDOG": "1", "STATUS": "all well"},
        {"STATUS": "stalled: handle"},
        {"STOPPING": "1"},
    ]


def test_a_status_cannot_become_another_notification(notifications):
    Supervisor(notifications.path).troubled("a\nWATCHDOG=1")

    assert notifications.next() == {"STATUS": "a WATCHDOG=1"}


def test_an_abstract_address_is_reached(tmp_path):
    name = f"intake-test-{tmp_path.name}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
        receiver.bind("\0" + name)
        receiver.settimeout(5)

        Supervisor("@" + name).ready()

        assert receiver.recv(100) == b"READY=1"


@pytest.mark.parametrize("address", [None, ""])
def test_without_an_address_nothing_is_sent_and_nothing_logged(address):
    with capture_logs() as lines:
        Supervisor(address).ready()

    assert lines == []


def test_a_socket_that_is_gone_is_logged_and_survived(tmp_path):
    with capture_logs() as lines:
        Supervisor(str(tmp_path / "gone")).ready()

    assert [entry["event"] for entry in lines] == ["supervisor_not_told"]
