"""Loading a configuration: what wins over what, and how mistakes are told."""

from datetime import timedelta
from pathlib import Path

import pytest

from intake.config import ConfigBroken, load

FAULTS = [
    # line to add after the smallest configuration's 13 lines, setting, words of the fault, words of the mend
    ("[mailbx]\nhost = 1", "mailbx", 14, "is no setting", "Did you mean mailbox?"),
    ("[replies]\nremindrs = 1", "replies.remindrs", 15, "is no setting", "Did you mean reminders?"),
    ("[replies]\nper_day = 1", "replies.per_day", 15, "is no setting", "There is smtp.per_day"),
    ("[replies]\nzzzzzz = 1", "replies.zzzzzz", 15, "is no setting", "Take it out"),
    ("[replies]\nlevel = 'all'", "replies.level", 15, "'off', 'receipt', 'ask' or 'full'", "`ask`"),
    ("[replies]\nreminders = 9", "replies.reminders", 15, "less than or equal to 2", "Most reminders"),
    ("[replies]\nreminders = 'x'", "replies.reminders", 15, "is no whole number", "Most reminders"),
    ("[replies]\nremind_after = 5", "replies.remind_after", 15, "is no duration", '"30s"'),
    ("[replies]\nremind_after = '5m'", "replies.remind_after", 15, "has to be at least 1h", "from 1h to 30d"),
    ("[replies]\nremind_after = '60d'", "replies.remind_after", 15, "has to be at most 30d", "from 1h to 30d"),
    ("[replies]\nticket_prefix = 'x1'", "replies.ticket_prefix", 15, "is not written as", "capital letters"),
    ("[replies]\nlanguages = ['de', 'fr']", "replies.languages.1", 15, "is not written as", "`de` and `en`"),
    ("[replies]\nplus_addressing = 'x'", "replies.plus_addressing", 15, "neither true nor false", "Reply-To"),
    ("[replies]\nfreemail_domains = ['https://x']", "replies.freemail_domains.0", 15, "no host name", "bare name"),
    ("[faq]\ndocument = 'nowhere.md'", "faq.document", 15, "names a file that is not there", "nowhere.md"),
    ("[mailbox.auth2]\nuser = 'x'", "mailbox.auth2", 14, "is no setting", "Did you mean auth?"),
    ("[faq]\nthreshold = 'x'", "faq.threshold", 15, "is no number", "abstains"),
    ("[required]\ncontact = 'fax'", "required.contact", 15, "'phone' or 'phone_or_email'", "`phone`"),
    ("[logging]\nlevel = 3", "logging.level", 15, "'debug'", "`debug`"),
    ("[database]\nurl = 'postgresql://h/d'", "database.url", 15, "driver", "postgresql+psycopg://"),
    ("[database]\nurl = 'mysql://h/d'", "database.url", 15, "no database we know", "sqlite:///"),
    ("[[products]]", "products.1.name", 14, "is missing", "name"),
    ("[[products]]\nname = 'PRAXISSOFT'", "products.1.name", 15, "is in the list already", "Join"),
    ("[[products]]\nname = ''", "products.1.name", 15, "is empty", "name"),
    (
        "[monitoring.alarms]\nwebhook_url = 'http://x.example'",
        "monitoring.alarms.webhook_url",
        15,
        "no https",
        "https://",
    ),
    ("[monitoring.alarms]\ncommand = 'page'", "monitoring.alarms.command", 15, "is no list", "without a shell"),
    (
        "[smtp.auth]\nmethod = 'google'\nuser = 'u'",
        "smtp.auth.service_account",
        14,
        "is missing",
        "service_account_file",
    ),
]


@pytest.mark.parametrize(
    ("toml", "place", "words"), [(toml, (setting, line), words) for toml, setting, line, *words in FAULTS]
)
def test_a_mistake_is_told_with_its_place_and_its_mend(configured, smallest, toml, place, words):
    what, mend = words

    (problem,) = configured.problems(smallest + toml)

    assert (problem.setting, problem.line) == place
    assert problem.source == str(configured.file)
    assert what in problem.what
    assert mend in problem.mend


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(configured, smallest):
    toml = smallest.replace('"https://www.praxissoft.example"', '"www"').replace("akut@praxissoft.example", "akut")

    problems = configured.problems(toml + "[replies]\nreminders = 9\n[logging]\nlevl = 'info'\n")

    assert [p.setting for p in problems] == [
        "organisation.website",
        "mailbox.address",
        "replies.reminders",
        "logging.levl",
    ]
    assert sorted(problem.line for problem in problems) == [problem.line for problem in problems]


def test_an_empty_file_is_told_which_sections_it_needs(configured):
    problems = configured.problems("")

    assert {"organisation", "mailbox", "smtp", "products"} == {problem.setting for problem in problems}
    assert any("Write a table [mailbox]" in problem.mend for problem in problems)
    assert any("[[products]]" in problem.mend for problem in problems)


@pytest.mark.parametrize(
    ("toml", "line"),
    [("[a]\nb = \n", 2), ("[a]\nb = 1\nb = 2\n", 3), ("[a]\nb = [1,\n", 3)],
)
def test_a_file_that_is_no_toml_is_told_with_the_line(configured, toml, line):
    (problem,) = configured.problems(toml)

    assert line == problem.line
    assert "is no TOML" in problem.what
    assert "at line" not in problem.what


def test_a_file_in_another_encoding_is_told(configured, tmp_path):
    (tmp_path / "latin.toml").write_bytes("[a]\nb = 'Grüße'".encode("latin-1"))

    with pytest.raises(ConfigBroken, match="UTF-8"):
        load(tmp_path / "latin.toml", {})


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ConfigBroken, match="No such file"):
        load(tmp_path / "none.toml", {})


def test_without_a_name_the_environments_or_the_working_folders_file_is_read(configured, tmp_path, monkeypatch):
    configured.load()
    monkeypatch.chdir(tmp_path)

    named = load(None, {"INTAKE_CONFIG": str(configured.file)})
    found = load(None, {})

    assert named == found
    assert found.paths.data == tmp_path / "data"


def test_without_any_file_the_usual_places_are_told(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    with pytest.raises(ConfigBroken, match=r"config.toml nor /etc/intake/config.toml.*Copy config.example.toml"):
        load(None, {})


def test_the_environment_wins_over_the_file(configured):
    config = configured.load(
        INTAKE_MAILBOX__HOST="other.example",
        INTAKE_MAILBOX__IDLE="false",
        INTAKE_SMTP__PER_DAY="7",
        INTAKE_REPLIES__REMIND_AFTER="2d",
        INTAKE_MAILBOX__FOLDERS="INBOX, Junk",
        INTAKE_MONITORING__ALARMS__COMMAND='["/bin/page", "a, b"]',
        INTAKE_PRODUCTS='[{"name": "A"}, {"name": "B", "own": false}]',
    )

    assert (config.mailbox.host, config.mailbox.idle, config.smtp.per_day) == ("other.example", False, 7)
    assert timedelta(days=2) == config.replies.remind_after
    assert config.mailbox.folders == ("INBOX", "Junk")
    assert config.monitoring.alarms.command == ("/bin/page", "a, b")
    assert [product.name for product in config.products] == ["A", "B"]


@pytest.mark.parametrize(
    ("variable", "value", "setting", "mend"),
    [
        ("INTAKE_MAILBOX__IDLE", "perhaps", "mailbox.idle", "wake us"),
        ("INTAKE_MAILBX__HOST", "a", "mailbx", "Did you mean mailbox?"),
        ("INTAKE_MAILBOX_HOST", "a", "mailbox_host", "INTAKE_MAILBOX__HOST"),
        ("INTAKE_MAILBOX__HSOT", "a", "mailbox.hsot", "Did you mean host?"),
        ("INTAKE_PRODUCTS", "[broken", "products", "[[products]]"),
    ],
)
def test_a_mistake_in_the_environment_names_the_variable(configured, variable, value, setting, mend):
    (problem,) = configured.problems(**{variable: value})

    assert (variable, None, setting) == (problem.source, problem.line, problem.setting)
    assert mend in problem.mend


def test_relative_paths_count_from_the_files_folder(configured, smallest, tmp_path):
    (tmp_path / "ca.pem").touch()

    config = configured.load(
        smallest.replace("[smtp]", '[smtp]\nca_file = "ca.pem"'), INTAKE_PATHS__TEMPLATES="letters"
    )

    assert tmp_path / "ca.pem" == config.smtp.ca_file
    assert tmp_path / "data" == config.paths.data
    assert tmp_path / "letters" == config.paths.templates


def test_a_time_zone_that_nobody_knows_is_told(configured):
    (problem,) = configured.problems(INTAKE_ORGANISATION__TIMEZONE="Europe/Bielefeld")

    assert "is no time zone" in problem.what
    assert "tzdata" in problem.mend


def test_an_absolute_path_stays_as_it_is(configured):
    assert Path("/srv/intake") == configured.load(INTAKE_PATHS__DATA="/srv/intake").paths.data


def test_the_configuration_cannot_be_changed(configured):
    config = configured.load()

    with pytest.raises(ValueError, match="frozen"):
        config.mailbox.host = "other.example"
