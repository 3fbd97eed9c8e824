from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.faq.document import Document, Entry, Translation, Version
from intake.faq.parsing import parse_document
from intake.faq.writing import to_markdown
from tests.faq.documents import SMALL

words = st.lists(st.sampled_from(["Update", "größer", "Warum?", "3.", "a|b", "#1", "-", "wer"]), min_size=1, max_size=5)
sentences = words.map(lambda found: " ".join(["So", *found]))
moments = st.integers(0, 10**6).map(
    lambda minutes: datetime(2021, 1, 1, tzinfo=ZoneInfo("Europe/Berlin")) + timedelta(minutes=minutes)
)


@st.composite
def documents(draw):
    numbers = draw(st.lists(st.integers(1, 30), min_size=1, max_size=4, unique=True).map(sorted))
    pool = iter(draw(st.lists(sentences, min_size=20, max_size=20, unique_by=str.casefold)))
    entries = tuple(
        Entry(
            number=number,
            translations=tuple(
                Translation(
                    language=language, question=draw(sentences), answer=draw(sentences) + "\n\n- " + draw(sentences)
                )
                for language in draw(st.sampled_from([("de",), ("de", "en"), ("de", "pl")]))
            ),
            examples=(next(pool),) if draw(st.booleans()) else (),
            near_misses=(next(pool),) if draw(st.booleans()) else (),
            bare_report=draw(st.booleans()),
            instead_of=tuple(other for other in numbers if other != number and draw(st.booleans())),
        )
        for number in numbers
    )
    times = sorted(draw(st.lists(moments, min_size=1, max_size=3)))
    versions = tuple(Version(number=f"{n}.0", published_at=at, change=draw(sentences)) for n, at in enumerate(times))
    ordinary = tuple(next(pool) for _ in range(draw(st.integers(0, 2))))
    return Document(title=draw(sentences), language="de", entries=entries, versions=versions, ordinary=ordinary)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(documents())
def test_what_is_written_reads_as_the_same_document(document):
    assert parse_document(to_markdown(document)) == document


def test_writing_twice_gives_the_same_text():
    once = to_markdown(parse_document(SMALL))

    assert to_markdown(parse_document(once)) == once


def test_examples_stand_behind_everything_that_is_published():
    text = to_markdown(parse_document(SMALL))

    assert (
        text.index("## 2. Wann geht es wieder?") < text.index("## Beispiele zu Frage 1") < text.index("## Gewöhnliche")
    )


def test_a_document_in_another_language_gets_english_headings():
    document = parse_document(SMALL.replace("Sprache: de", "Sprache: nl"))

    text = to_markdown(document)

    assert "Language: nl" in text
    assert "## Examples for question 1" in text
    assert parse_document(text) == document
