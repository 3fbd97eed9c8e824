"""Editions of the FAQ as people read them, and how a new one comes into force."""

import typer

from intake.cli.documents import Given, untranslated
from intake.cli.objects import plain_object
from intake.cli.output import facts, moment, one_line, print_json, say
from intake.cli.settings import acting, config_of
from intake.faq.difference import Change, difference, with_examples_of
from intake.faq.document import Document
from intake.faq.parsing import parse_document
from intake.faq.writing import to_markdown
from intake.steps import act
from intake.store import editions


def bring_into_force(ctx: typer.Context, given: Given, *, as_json: bool) -> None:
    """Import the document and tell what changed; the published form gets the examples of the edition in force."""
    with acting(ctx) as parts:
        with parts.database.read() as tx:
            before = editions.current(tx)
        old = parse_document(before.markdown) if before else None
        document = with_examples_of(given.document, old) if old and given.markdown is None else given.document
        edition = act.add_edition(parts, given.markdown or to_markdown(document))
    changes = difference(old, document) if old else ()
    lacking = untranslated(document, config_of(ctx).replies.languages)
    if as_json:
        told = {"version": edition.version, "edition": edition.id, "untranslated": dict(lacking)}
        print_json({**told, "changes": [plain_object(change) for change in changes]})
        return
    show_changes(changes)
    is_news = before is None or before.id != edition.id
    say(f"Version {edition.version} is in force." if is_news else f"Version {edition.version} was in force already.")
    for language, numbers in lacking.items():
        say(f"Not in language {language}, so letters quote them in another: {', '.join(map(str, numbers))}")


def show_document(document: Document, number: int | None) -> None:
    """Print the questions and answers, or those of one entry in every language."""
    version = document.version
    facts((("title", document.title), ("version", version.number), ("published", moment(version.published_at))))
    for entry in document.entries:
        if number in {None, entry.number}:
            shown = entry.translations if number else entry.translations[:1]
            for translation in shown:
                say(f"\n{entry.number}. {translation.question}\n\n{translation.answer}")


def show_changes(changes: tuple[Change, ...]) -> None:
    """Print what changed."""
    for change in changes:
        say(f"── {change.number} ({change.language}): {change.kind.replace('_', ' ')}")
        for line in change.lines:
            say(one_line(line, 2_000))
    if not changes:
        say("No published word has changed.")
