"""Editions: all are kept, the last one added is in force."""

from dataclasses import replace

from intake.faq.document import Document, Entry, Translation, Version
from intake.store import editions
from intake.store.engine import Database
from tests.store.making import MINUTE, NOW


def _document(number: str, answer: str = "Ja.", examples: tuple[str, ...] = ()) -> Document:
    entry = Entry(
        number=1, translations=(Translation(language="de", question="Geht es?", answer=answer),), examples=examples
    )
    version = Version(number=number, published_at=NOW, change="neu")
    return Document(title="FAQ", language="de", entries=(entry,), versions=(version,))


def test_there_is_no_edition_at_first(database: Database) -> None:
    with database.read() as tx:
        assert (editions.current(tx), editions.every(tx), editions.get(tx, "1.0")) == (None, (), None)


def test_editions_are_kept_and_the_last_one_is_in_force(database: Database) -> None:
    with database.begin() as tx:
        first = editions.add(tx, "# eins", _document("1.0"), now=NOW, by="anna")
        second = editions.add(tx, "# zwei", _document("2.0", "Nein."), now=NOW + MINUTE, by="anna")

        assert editions.current(tx) == second
        assert editions.every(tx) == (second, first)
        assert editions.get(tx, "1.0") == first
        assert (first.markdown, first.version, first.published_at, first.added_by) == ("# eins", "1.0", NOW, "anna")


def test_the_edition_in_force_is_not_added_again(database: Database) -> None:
    with database.begin() as tx:
        first = editions.add(tx, "# eins", _document("1.0"), now=NOW, by="anna")
        again = editions.add(tx, "# eins", _document("1.0"), now=NOW + MINUTE, by="bert")

        assert (again, len(editions.every(tx))) == (first, 1)


def test_new_examples_are_a_new_edition_with_the_same_text(database: Database) -> None:
    taught = _document("1.0", examples=("Läuft es wieder?",))
    with database.begin() as tx:
        first = editions.add(tx, "# eins", _document("1.0"), now=NOW, by="anna")
        second = editions.add(tx, "# eins, gelehrt", taught, now=NOW + MINUTE, by="anna")
        back = editions.add(tx, "# eins", replace(taught, entries=_document("1.0").entries), now=NOW, by="anna")

        assert first.text_hash == second.text_hash
        assert first.matching_hash != second.matching_hash
        assert editions.get(tx, "1.0") == back
        assert back.id != first.id
