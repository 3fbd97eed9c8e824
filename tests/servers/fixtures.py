"""The test servers as pytest fixtures; a conftest.py imports those it needs."""

import os
from contextlib import contextmanager

import pytest

from tests.servers.certificates import Authority
from tests.servers.dovecot import DovecotMissing, dovecot
from tests.servers.pymap_imap import pymap_imap
from tests.servers.smtp_sink import smtp_sink


@contextmanager
def started_dovecot(**settings):
    """`dovecot`, but skipping the test where there is none (and failing if all tests must run)."""
    try:
        with dovecot(**settings) as server:
            yield server
    except DovecotMissing as error:
        if os.environ.get("TESTS_ALL") == "1":
            raise
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def dovecot_daemon():
    with started_dovecot() as server:
        yield server


@pytest.fixture
def dovecot_server(dovecot_daemon):
    """An empty account."""
    return dovecot_daemon.fresh()


@pytest.fixture
def pymap_server():
    with pymap_imap() as server:
        yield server


@pytest.fixture
def smtp_server():
    with smtp_sink() as server:
        yield server


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))
