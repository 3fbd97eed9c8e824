"""docs/one-mail.md, run."""

import doctest
from email import message_from_bytes
from pathlib import Path

from structlog.testing import capture_logs

from intake.readers import Sheet, read_here
from tests.steps.line import SETUP, Line, answer_to

PAGE = Path(__file__).parents[2] / "docs" / "one-mail.md"
GIVEN = {
    "Sheet": Sheet,
    "SETUP": SETUP,
    "answer_to": answer_to,
    "message_from_bytes": message_from_bytes,
    "read_here": read_here,
}


def test_one_mails_way_is_as_it_is_told(sqlite_database):
    told: list[str] = []
    page = doctest.DocTestParser().get_doctest(
        PAGE.read_text(encoding="utf-8"), {**GIVEN, "line": Line(sqlite_database)}, PAGE.name, str(PAGE), 0
    )

    # The steps' log lines would stand between what the page shows.
    with capture_logs():
        results = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(page, out=told.append)

    assert results.attempted > 20
    assert results.failed == 0, "".join(told)
