"""Checks of everything a start depends on, one after the other, each with what is wrong and how to mend it.

They change nothing but make the data folder. A check that fails does not keep the others from being made.
"""

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass

from intake.config import Config
from intake.config.servers import AfterFiling
from intake.faq.document import Document
from intake.faq.parsing import parse_document
from intake.letters.lint import problems_of_organisation
from intake.letters.problems import LibraryBroken
from intake.readers import Read, ReaderPool, Sheet
from intake.store import editions, migrate
from intake.store.engine import Database, StoreError
from intake.wiring.accounts import mailbox_of, postman_of, provider_of
from intake.wiring.matching import first_document
from intake.wiring.reading import reading_setup
from intake.wiring.settings import identity_of, library_of, organisation_of, replies_of
from intake.wiring.shipped import shipped
from intake.wiring.trouble import sentences_of

_MAIL = b"From: a@practice.example\nTo: b@practice.example\nSubject: Check\n\nCan this be read?\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The outcome of one check."""

    name: str
    wrong: tuple[str, ...]
    """Sentences about what is wrong and how to mend it; empty if all is well."""
    seen: str = ""
    """What was seen, if all is well."""


def checks(config: Config) -> Iterator[Checked]:
    """The outcomes, each as soon as it is known."""
    elsewhere = (("single sign-on", _sign_on),) if config.desk.oidc.issuer else ()
    for name, check in (*_CHECKS, *elsewhere):
        try:
            yield Checked(name=name, wrong=(), seen=check(config))
        except Exception as error:  # noqa: BLE001 - whatever stops one check must not stop the others
            wrong = sentences_of(error) or (f"{type(error).__name__}: a fault of the program, please report it.",)
            yield Checked(name=name, wrong=wrong)


def _templates(config: Config) -> str:
    library_of(config)
    replies_of(config)
    problems = problems_of_organisation(organisation_of(config))
    if problems:
        raise LibraryBroken(tuple(problems))
    return str(config.paths.templates or "the shipped letters")


def _database(config: Config) -> str:
    with _opened(config) as database:
        due = migrate.pending(database, shipped("alembic"))
    kind = "SQLite" if database.is_sqlite else "PostgreSQL"
    return f"{kind}; its tables are made at the start" if due else kind


def _faq(config: Config) -> str:
    document = _document(config)
    return f"version {document.version.number} with {len(document.entries)} entries"


def _readers(config: Config) -> str:
    document = _document(config)
    identity = identity_of(config, b"unused")
    setup = reading_setup(config, identity, document, models=config.paths.data / "models")
    with closing(ReaderPool(setup, processes=1, limit=config.limits.reading_time)) as pool:
        (result,) = pool.read_all([Sheet(raw=_MAIL, complete=True)])
    if not isinstance(result, Read):
        raise OSError("a reader process did not read a plain mail; see the memory that processes may use.")
    return "a mail was read"


def _mailbox(config: Config) -> str:
    settings = config.mailbox
    extra = (settings.move_to,) if settings.after is AfterFiling.MOVE else ()
    with closing(mailbox_of(config)) as mailbox:
        seen = [f"{folder} holds {mailbox.select(folder).messages} mails" for folder in (*settings.folders, *extra)]
    return "logged in; " + ", ".join(seen)


def _smtp(config: Config) -> str:
    with closing(postman_of(config)) as postman:
        postman.check()
    return "logged in" if config.smtp_auth else "connected, without login"


def _sign_on(config: Config) -> str:
    provider = provider_of(config)
    assert provider is not None, "checked only where there is one"
    return provider.check()


_CHECKS: tuple[tuple[str, Callable[[Config], str]], ...] = (
    ("templates", _templates),
    ("database", _database),
    ("faq", _faq),
    ("readers", _readers),
    ("mailbox", _mailbox),
    ("smtp", _smtp),
)


def _opened(config: Config) -> "closing[Database]":
    config.paths.data.mkdir(parents=True, exist_ok=True)
    return closing(Database(config.database_url.get_secret_value(), timeout=config.database.timeout))


def _document(config: Config) -> Document:
    """The document in force, or the one to begin with; a database that fails has a check of its own."""
    with suppress(StoreError, OSError), _opened(config) as database:
        if not migrate.pending(database, shipped("alembic")):
            with database.read() as tx:
                edition = editions.current(tx)
            if edition:
                return parse_document(edition.markdown)
    return parse_document(first_document(config))
