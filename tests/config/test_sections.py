"""Settings that have to fit each other, and what is derived from them."""

import pytest

from intake.config import supervision
from intake.config.servers import LoginMethod
from intake.reading.values import PRIORITY_ORDER
from intake.triage.case import ContactRule


def test_plain_to_another_machine_is_refused(configured, smallest):
    (problem,) = configured.problems(smallest.replace("[smtp]", '[smtp]\nsecurity = "plain"'))

    assert (problem.setting, problem.line) == ("smtp.security", 11)
    assert "allow_plain" in problem.mend


@pytest.mark.parametrize("more", ['host = "localhost"', 'host = "10.0.0.9"\nallow_plain = true'])
def test_plain_is_allowed_to_this_machine_or_on_demand(configured, smallest, more):
    config = configured.load(smallest.replace('host = "smtp.provider.example"', f'security = "plain"\n{more}'))

    assert config.smtp.effective_port == 587


@pytest.mark.parametrize(("security", "imap", "smtp"), [("tls", 993, 465), ("starttls", 143, 587)])
def test_the_usual_port_follows_the_security(configured, security, imap, smtp):
    config = configured.load(INTAKE_MAILBOX__SECURITY=security, INTAKE_SMTP__SECURITY=security)

    assert (imap, smtp) == (config.mailbox.effective_port, config.smtp.effective_port)


def test_a_port_that_is_set_is_used(configured):
    assert configured.load(INTAKE_MAILBOX__PORT="1993").mailbox.effective_port == 1993


@pytest.mark.parametrize(
    ("environ", "setting"),
    [
        ({"INTAKE_MAILBOX__AFTER": "move"}, "mailbox.move_to"),
        ({"INTAKE_MAILBOX__AFTER": "move", "INTAKE_MAILBOX__MOVE_TO": "INBOX"}, "mailbox.move_to"),
    ],
)
def test_a_move_needs_a_folder_that_is_not_read(configured, environ, setting):
    (problem,) = configured.problems(**environ)

    assert setting == problem.setting


def test_a_login_is_told_everything_it_lacks(configured):
    problems = configured.problems(INTAKE_MAILBOX__AUTH__METHOD="microsoft")

    assert [problem.setting.rpartition(".")[2] for problem in problems] == ["tenant", "client_id", "client_secret"]
    assert "client_secret_file" in problems[-1].mend


def test_sending_logs_in_as_the_mailbox_does_unless_told_otherwise(configured):
    same = configured.load()
    none = configured.load(INTAKE_SMTP__AUTH__METHOD="none")
    own = configured.load(
        INTAKE_SMTP__AUTH__METHOD="password", INTAKE_SMTP__AUTH__USER="u", INTAKE_SMTP__AUTH__PASSWORD="p"
    )

    assert same.smtp_auth is same.mailbox.auth
    assert same.smtp_auth.method is LoginMethod.PASSWORD
    assert none.smtp_auth is None
    assert own.smtp_auth.user == "u"


def test_every_address_of_ours_is_known(configured):
    config = configured.load(
        INTAKE_MAILBOX__OWN_ADDRESSES="Info@a.example", INTAKE_SMTP__ENVELOPE_SENDER="bounce@a.example"
    )

    assert {"akut@praxissoft.example", "info@a.example", "bounce@a.example"} == config.own_addresses
    assert config.message_id_domain == "praxissoft.example"


@pytest.mark.parametrize(
    ("written", "rule"), [("none", None), ("phone", ContactRule.PHONE), ("phone_or_email", ContactRule.PHONE_OR_EMAIL)]
)
def test_the_contact_rule_can_be_none(configured, written, rule):
    assert rule == configured.load(INTAKE_REQUIRED__CONTACT=written).required.contact


def test_there_are_words_for_every_priority_in_both_languages(configured):
    call_back = configured.load().organisation.call_back

    words = [call_back.expectation(language, priority) for language in ("de", "en") for priority in PRIORITY_ORDER]

    assert len(set(words)) == 8
    assert call_back.expectation("fr", PRIORITY_ORDER[0]) == call_back.en.critical


def test_the_websites_host_may_always_be_linked(configured):
    config = configured.load(INTAKE_ORGANISATION__ALLOWED_HOSTS="status.example")

    assert {"www.praxissoft.example", "status.example"} == config.organisation.website_hosts


@pytest.mark.parametrize(
    ("environ", "socket", "seconds"),
    [
        ({}, None, None),
        ({"NOTIFY_SOCKET": "/run/s", "WATCHDOG_USEC": "30000000"}, "/run/s", 30),
        ({"NOTIFY_SOCKET": "", "WATCHDOG_USEC": "soon"}, None, None),
        ({"NOTIFY_SOCKET": "@s", "WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "7"}, "@s", 30),
        ({"NOTIFY_SOCKET": "@s", "WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "8"}, "@s", None),
    ],
)
def test_supervision_is_what_systemd_asks_of_this_process(environ, socket, seconds):
    asked = supervision(environ, pid=7)

    assert socket == asked.socket
    assert seconds == (asked.watchdog and asked.watchdog.total_seconds())


@pytest.mark.parametrize(
    ("environ", "setting"),
    [
        ({"INTAKE_DESK__OIDC__ISSUER": "https://sso.example"}, "desk.oidc.client_id"),
        ({"INTAKE_DESK__OIDC__ISSUER": "http://sso.example"}, "desk.oidc.issuer"),
        ({"INTAKE_DESK__OIDC__SCOPES": "profile"}, "desk.oidc.scopes"),
        ({"INTAKE_DESK__OIDC__ROLE_CLAIM": "groups"}, "desk.oidc.role_claim"),
        ({"INTAKE_DESK__OIDC__ADMINS": "house"}, "desk.oidc.role_claim"),
    ],
)
def test_an_identity_provider_is_told_what_it_lacks(configured, environ, setting):
    problems = configured.problems(**environ)

    assert {problem.setting for problem in problems} == {setting}


@pytest.mark.parametrize(
    ("environ", "setting"),
    [
        ({"OPENS": "18:00", "CLOSES": "08:00"}, "desk.office_hours.closes"),
        ({"OPENS": "08:00", "CLOSES": "08:00"}, "desk.office_hours.closes"),
        ({"DAYS": "mo,someday"}, "desk.office_hours.days"),
        ({"HOLIDAYS": "24.12.2021"}, "desk.office_hours.holidays"),
        ({"ALWAYS": "urgent"}, "desk.office_hours.always"),
    ],
)
def test_office_hours_that_cannot_be_kept_are_refused(configured, environ, setting):
    problems = configured.problems(**{f"INTAKE_DESK__OFFICE_HOURS__{name}": value for name, value in environ.items()})

    assert {problem.setting.partition("[")[0].removesuffix(".1").removesuffix(".0") for problem in problems} == {
        setting
    }


def test_office_hours_come_from_the_environment_too_and_may_end_at_midnight(configured):
    hours = configured.load(
        INTAKE_DESK__OFFICE_HOURS__DAYS="sa,su",
        INTAKE_DESK__OFFICE_HOURS__CLOSES="00:00",
        INTAKE_DESK__OFFICE_HOURS__HOLIDAYS="2021-12-24,2021-12-31",
    ).desk.office_hours

    assert (hours.days, hours.closes.hour, len(hours.holidays)) == (("sa", "su"), 0, 2)
