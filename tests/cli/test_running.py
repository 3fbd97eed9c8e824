"""The commands at work, as processes and against real servers."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from joserfc import jwk

from intake.config import load
from intake.store import leases
from intake.wiring import Program
from tests.cli.practice import COMPLETE, INCOMPLETE, take_in, write_config
from tests.servers.fixtures import dovecot_daemon, dovecot_server, smtp_server
from tests.servers.identity_provider import identity_provider

__all__ = ["dovecot_daemon", "dovecot_server", "smtp_server"]

INTAKE = (sys.executable, "-c", "from intake.cli import main; main()")


@pytest.fixture
def configured(alone, dovecot_server, smtp_server):
    """A configuration for the two test servers, in the working folder."""

    def write(**sections):
        path = write_config(alone, workers="readers = 1", monitoring="port = 0", **sections)
        text = path.read_text("utf-8")
        for old, new in (
            ('host = "imap.provider.example"', f'host = "127.0.0.1"\nport = {dovecot_server.port}\nsecurity = "plain"'),
            ('host = "smtp.provider.example"', f'host = "127.0.0.1"\nport = {smtp_server.port}\nsecurity = "plain"'),
            ('user = "akutservice@medatixx.de"', f'user = "{dovecot_server.user}"'),
            ("[smtp.auth]\n", '[smtp.auth]\nmethod = "none"\n'),
        ):
            assert old in text
            text = text.replace(old, new, 1)
        path.write_text(text, "utf-8")
        (alone / "secrets" / "mailbox-password").write_text(dovecot_server.password)
        return path

    return write


@pytest.fixture
def checked(intake):
    """The outcomes of `intake check` by name, and its exit status."""

    def run():
        result = intake("check", "--json")
        return {one["name"]: one for one in json.loads(result.stdout)}, result.exit_code

    return run


def process(*words, **settings):
    return subprocess.Popen(
        [*INTAKE, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(), **settings
    )


def environment():
    paths = [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


def test_a_check_of_what_is_well_says_ok_everywhere(configured, intake, checked):
    configured()

    outcomes, status = checked()

    assert status == 0, outcomes
    assert list(outcomes) == ["configuration", "templates", "database", "faq", "readers", "mailbox", "smtp"]
    assert all(outcome["ok"] for outcome in outcomes.values())
    assert "INBOX holds 0 mails" in outcomes["mailbox"]["seen"]
    assert intake("check").stdout.count(" ok: ") == len(outcomes)


def test_a_check_goes_on_after_a_failure_and_says_how_to_mend_each(configured, alone, checked, smtp_server):
    configured(replies="", mailbox='after = "move"\nmove_to = "Filed"')
    text = (alone / "config.toml").read_text("utf-8").replace(f"port = {smtp_server.port}", "port = 1")
    (alone / "config.toml").write_text(text, "utf-8")
    (alone / "faq.md").write_text("# Nichts\n", "utf-8")

    outcomes, status = checked()

    assert status == 1
    assert [name for name, one in outcomes.items() if one["ok"]] == ["configuration", "templates", "database"]
    assert "Filed" in outcomes["mailbox"]["wrong"][0]
    assert outcomes["faq"]["wrong"][0].startswith("FAQ document: line")


def test_a_wrong_password_is_told_without_being_told(configured, alone, checked):
    configured()
    (alone / "secrets" / "mailbox-password").write_text("quite-another-secret")

    outcomes, status = checked()

    assert status == 1
    assert outcomes["mailbox"]["wrong"][0].startswith("Mailbox: ")
    assert "quite-another-secret" not in json.dumps(outcomes)


def test_once_drains_everything_and_says_what_was_done(configured, dovecot_server, smtp_server, intake, intake_json):
    configured()
    for raw in (COMPLETE, INCOMPLETE):
        dovecot_server.deliver(raw)

    first, second = intake_json("once", "--json"), intake("once")

    assert (first["collected"]["arrived"], first["handled"]["filed"], first["delivered"]["sent"]) == (2, 2, 2)
    assert {letter.recipient for letter in smtp_server.letters} == {"praxis@vogt.example", "erna@kunde.example"}
    assert second.exit_code == 0
    assert "mails collected   0" in second.stdout
    assert len(intake_json("tickets", "list", "--json")) == 2


def test_once_says_that_another_holds_the_mailbox(configured, dovecot_server, intake):
    program = Program(load(configured(), {}))
    program.prepare()
    name = f"collect {dovecot_server.user}@127.0.0.1"
    with program.database.begin() as tx:
        leases.acquire(tx, name, owner="other-host:1:x", now=program.clock.now(), ttl=program.config.limits.claim)
    program.close()

    result = intake("once")

    assert result.exit_code == 5
    assert "Another process reads this mailbox" in result.stderr


def test_a_server_that_is_away_is_to_be_tried_later(configured, intake, alone, smtp_server, dovecot_server):
    configured()
    dovecot_server.deliver(COMPLETE)
    text = (alone / "config.toml").read_text("utf-8").replace(f"port = {smtp_server.port}", "port = 1")
    (alone / "config.toml").write_text(text, "utf-8")

    result = intake("once")

    assert result.exit_code == 4
    assert "Outgoing mail server: " in result.stderr


def test_once_stops_after_the_item_in_hand_when_told(configured, dovecot_server, intake_json):
    configured()
    for number in range(300):
        dovecot_server.deliver(COMPLETE.replace(b"Drucker", b"Drucker %d" % number))

    told = process("once", "--json")
    for line in told.stderr:
        if "mail_handled" in line:
            break
    told.send_signal(signal.SIGTERM)
    out, err = told.communicate(timeout=60)

    assert told.returncode == 6, err
    assert "Stopped as told" in err
    filed = json.loads(out)["handled"]["filed"]
    assert 0 < filed < 300
    assert filed + intake_json("once", "--json")["handled"]["filed"] == 300


def test_the_service_works_until_told_to_stop(configured, dovecot_server, smtp_server, intake_json):
    configured()
    dovecot_server.deliver(COMPLETE)

    service = process("run")
    lines = []
    for line in service.stderr:
        lines.append(line)
        if "letter_sent" in line:
            break
    service.send_signal(signal.SIGTERM)
    _, rest = service.communicate(timeout=60)

    assert service.returncode == 0, lines
    assert len(smtp_server.letters) == 1
    assert all(json.loads(line)["level"] for line in (*lines, *rest.splitlines()))
    assert "vogt" not in "".join((*lines, rest))


def test_a_pipe_that_closes_early_is_no_failure_to_tell_of(program):
    # More than a pipe holds, so that the writer meets the closed end.
    take_in(program, *(COMPLETE.replace(b"Drucker", b"Drucker " * 400 + b"%d" % number) for number in range(30)))

    shown = process("export")
    shown.stdout.readline()
    shown.stdout.close()

    assert shown.stderr.read() == ""
    assert shown.wait(timeout=60) == 1


def test_a_check_asks_the_identity_provider_where_there_is_one(configured, checked, alone):
    configured(**{"desk.oidc": 'issuer = "http://127.0.0.1:9"\nclient_id = "desk"'})
    with identity_provider(jwk.RSAKey.generate_key(2048)) as provider:
        away, _ = checked()
        text = (alone / "config.toml").read_text("utf-8").replace("http://127.0.0.1:9", provider.url)
        (alone / "config.toml").write_text(text, "utf-8")
        there, status = checked()

    assert away["single sign-on"]["wrong"][0].startswith("Sign-in service: The identity provider does not answer")
    assert (status, there["single sign-on"]["seen"]) == (0, f"{provider.url} answers, with 1 keys")
