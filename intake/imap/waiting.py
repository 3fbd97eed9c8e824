"""Waiting for mail: IDLE (RFC 2177), or standing still where a server does not offer it."""

import select
import socket
import time
from collections.abc import Callable

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError

# How often the waiting looks up to see whether it is interrupted.
SLICE_SECONDS = 1.0
# The poll inside imapclient may come back a little early.
EARLY_SECONDS = 0.05


class IdlingClient(IMAPClient):  # type: ignore[misc] # imapclient tells no types
    """An IMAPClient whose `idle_check(0)` reads what is there already.

    The original asks the socket first. But news that the server sent in one go with its consent to IDLE has left the
    socket and lies in imaplib's buffer, where it would stay unseen until the end of the IDLE.
    """

    def _poll_socket(self, sock: socket.socket, timeout: float | None = None) -> list[tuple[int, int]]:
        if timeout == 0:
            return [(sock.fileno(), select.POLLIN)]
        events: list[tuple[int, int]] = super()._poll_socket(sock, timeout)
        return events


def wait_by_idle(client: IMAPClient, seconds: float, interrupted: Callable[[], bool]) -> bool:
    """Whether the server told of new mail within the time; raises what imapclient raises for a dead line."""
    client.idle()
    end = time.monotonic() + seconds
    is_told = _tells_of_mail(_without_bye(client.idle_check(0)))
    while not is_told and not interrupted() and (left := end - time.monotonic()) > 0:
        is_told = _tells_of_mail(_idle_answers(client, min(left, SLICE_SECONDS)))
    _text, answers = client.idle_done()
    return is_told or _tells_of_mail(answers)


def _idle_answers(client: IMAPClient, seconds: float) -> list[tuple[object, ...]]:
    begin = time.monotonic()
    answers: list[tuple[object, ...]] = client.idle_check(seconds)
    # imapclient reports the end of the stream as no answer at all, at once.
    if not answers and time.monotonic() - begin < seconds - EARLY_SECONDS:
        raise IMAPClientAbortError("the server closed the line")
    return _without_bye(answers)


def _without_bye(answers: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    if any(answer[0] == b"BYE" for answer in answers):
        raise IMAPClientAbortError("the server said BYE")
    return answers


def _tells_of_mail(answers: list[tuple[object, ...]]) -> bool:
    return any(b"EXISTS" in answer for answer in answers)


def wait_in_silence(seconds: float, interrupted: Callable[[], bool]) -> None:
    """Let the time pass."""
    end = time.monotonic() + seconds
    while not interrupted() and (left := end - time.monotonic()) > 0:
        time.sleep(min(left, SLICE_SECONDS))
