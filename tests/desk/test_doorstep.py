"""A rush of log-ins: passwords are checked a few at a time, and nobody's page waits for that."""

import asyncio
import re
import threading
from dataclasses import replace

import httpx
import pytest
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError, VerifyMismatchError

from intake.desk.app import make_app
from intake.desk.doorstep import AT_ONCE, MOST_WAITING
from intake.steps.credentials import Passwords
from tests.desk.practice import HOST, PASSWORD

PATIENCE = 30
"""Seconds; nothing here takes one of them unless it hangs."""


class EndlessHasher(PasswordHasher):
    """Checks passwords until it is told that it is over; keeps how many it checked at once."""

    def __init__(self):
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self.over = threading.Event()
        self.lock = threading.Lock()
        self.now = self.most = 0

    def verify(self, *_):
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)
        assert self.over.wait(PATIENCE)
        with self.lock:
            self.now -= 1
        raise VerifyMismatchError


async def rush(app, hasher, token, path):
    """What a hundred people hear who come in at once, and somebody who is in already and looks at a page meanwhile."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=f"http://{HOST}") as client:
        if path.startswith("/me"):
            client.cookies.set("desk", token)
        page = await client.get(path.removesuffix("/password"))
        form = {
            "_csrf_token": re.search(r'name="_csrf_token" value="([^"]+)"', page.text)[1],
            "name": "ada",
            "old": "geraten geraten",
            "password": PASSWORD,
            "again": PASSWORD,
        }
        coming = [asyncio.create_task(client.post(path, data=form)) for _ in range(AT_ONCE + MOST_WAITING + 5)]
        await asyncio.wait(coming, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        try:
            board = await asyncio.wait_for(client.get("/", headers={"Cookie": f"desk={token}"}), PATIENCE)
        finally:
            hasher.over.set()
        return await asyncio.gather(*coming), board


@pytest.mark.parametrize("path", ["/login", "/me/password"])
def test_a_rush_of_passwords_keeps_nobody_from_their_work(practice, path):
    hasher, token = EndlessHasher(), practice.account("eva")
    patient = replace(practice.admitting, rules=replace(practice.admitting.rules, attempts=1000))
    app = make_app(replace(practice.parts, admitting=replace(patient, passwords=Passwords(hasher))))

    answers, board = asyncio.run(rush(app, hasher, token, path))

    assert board.status_code == 200
    assert 1 <= hasher.most <= AT_ONCE
    statuses = [one.status_code for one in answers]
    assert (statuses.count(422), statuses.count(429)) == (AT_ONCE + MOST_WAITING, 5)
    assert all("Gerade melden sich sehr viele" in one.text for one in answers if one.status_code == 429)


def test_a_password_is_checked_on_one_processor_only(practice):
    assert ",p=1$" in Passwords().hash(PASSWORD)


def test_a_password_that_could_not_be_checked_is_not_called_wrong():
    class Poor(PasswordHasher):
        def verify(self, *_):
            raise VerificationError("Memory allocation error")

    with pytest.raises(VerificationError, match="Memory"):
        Passwords(Poor()).fits(PASSWORD, "kept")
