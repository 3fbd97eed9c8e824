"""Secrets come from files or the environment, never stand in the TOML and are never printed."""

import traceback

import pytest

from intake.config import ConfigBroken, load

SECRET = "hunter2-geheim"


def test_a_secret_is_read_from_its_file_without_the_line_end(configured):
    assert configured.load().mailbox.auth.password.get_secret_value() == "open sesame"


def test_a_secret_in_the_environment_wins_over_its_file(configured):
    config = configured.load(INTAKE_MAILBOX__AUTH__PASSWORD=SECRET)

    assert config.mailbox.auth.password.get_secret_value() == SECRET


def test_a_secret_file_can_be_named_by_the_environment_alone(configured, smallest, tmp_path):
    (tmp_path / "elsewhere").write_text(SECRET)
    toml = smallest.replace(', password_file = "password"', "")

    config = configured.load(toml, INTAKE_MAILBOX__AUTH__PASSWORD_FILE=str(tmp_path / "elsewhere"))

    assert config.mailbox.auth.password.get_secret_value() == SECRET


@pytest.mark.parametrize(
    ("table", "setting", "variable"),
    [
        (
            f"[smtp.auth]\nmethod='password'\nuser='u'\npassword='{SECRET}'",
            "smtp.auth.password",
            "INTAKE_SMTP__AUTH__PASSWORD",
        ),
        (f"[database]\nurl='postgresql+psycopg://u:{SECRET}@h/d'", "database.url", "INTAKE_DATABASE__PASSWORD"),
    ],
)
def test_a_secret_in_the_toml_is_refused_with_the_way_out(configured, smallest, table, setting, variable):
    (problem,) = configured.problems(smallest + table)

    assert setting == problem.setting
    assert "secret" in problem.what
    assert "password_file" in problem.mend
    assert variable in problem.mend
    assert SECRET not in str(problem)


@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\xfe", b"x" * 70_000])
def test_a_secret_file_that_cannot_be_used_is_told_once(configured, tmp_path, content):
    (tmp_path / "password").unlink()
    if content is not None:
        (tmp_path / "password").write_bytes(content)

    (problem,) = configured.problems()

    assert (problem.setting, problem.line) == ("mailbox.auth.password_file", 9)
    assert "cannot be read" in problem.what
    assert str(tmp_path / "password") in problem.mend


def test_no_secret_is_printed_with_the_configuration(configured):
    config = configured.load(
        INTAKE_MAILBOX__AUTH__PASSWORD=SECRET,
        INTAKE_DATABASE__URL=f"postgresql+psycopg://u:{SECRET}@h/d",
        INTAKE_MONITORING__ALARMS__WEBHOOK_URL=f"https://x.example/{SECRET}",
    )

    assert SECRET not in repr(config) + str(config) + str(config.model_dump()) + config.model_dump_json()
    assert SECRET in config.database_url.get_secret_value()


def test_no_secret_is_printed_with_the_mistakes(configured, smallest):
    configured.file.write_text(smallest + f"[mailbox.x]\npassword = '{SECRET}'\n[smtp.auth]\npassword = ['{SECRET}']")
    environ = {
        "INTAKE_DATABASE__URL": f"mysql://u:{SECRET}@h/d",
        "INTAKE_MONITORING__ALARMS__WEBHOOK_URL": f"ftp://{SECRET}",
        "INTAKE_MAILBOX__PASSWORT": SECRET,
    }

    with pytest.raises(ConfigBroken) as broken:
        load(configured.file, environ)

    assert len(broken.value.problems) >= 5
    assert SECRET not in "".join(traceback.format_exception(broken.value))


def test_the_database_password_is_put_into_the_url_and_quoted(configured):
    config = configured.load(INTAKE_DATABASE__URL="postgresql+psycopg://u@h:5433/d", INTAKE_DATABASE__PASSWORD="a/b@c")

    assert config.database_url.get_secret_value() == "postgresql+psycopg://u:a%2Fb%40c@h:5433/d"


@pytest.mark.parametrize(
    ("url", "fault"),
    [("postgresql+psycopg://u:x@h/d", "is given twice"), ("sqlite:///x.db", "SQLite knows no passwords")],
)
def test_a_database_password_that_fits_no_url_is_told(configured, url, fault):
    (problem,) = configured.problems(INTAKE_DATABASE__URL=url, INTAKE_DATABASE__PASSWORD="a")

    assert fault in problem.what


def test_without_a_url_the_database_is_a_file_in_the_data_folder(configured, tmp_path):
    assert f"sqlite:///{tmp_path}/data/intake.sqlite3" == configured.load().database_url.get_secret_value()
