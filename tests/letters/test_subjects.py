import pytest

from intake.letters.subjects import read_subjects
from intake.triage.decision import ReplyPurpose

GOOD = "# Kommentar\n\n" + "".join(f"{purpose}: Betreff {purpose}\n" for purpose in ReplyPurpose)


def test_comments_and_empty_lines_are_skipped():
    subjects, problems = read_subjects("de", GOOD)

    assert (subjects[ReplyPurpose.RECEIPT], problems) == ("Betreff receipt", [])


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("reciept: Da", "names no letter."),
        ("receipt: Noch einmal", "names receipt a second time."),
        ("nonsense", "names no letter."),
        ("correction: " + "x" * 61, "has 61 characters."),
        ("correction:", "has 0 characters."),
        ("correction: Da [AK-4829-3176]", "holds brackets or braces."),
        ("correction: Da {{ ticket }}", "holds brackets or braces."),
        ("correction: Da\u202e", "holds control characters."),
    ],
)
def test_a_wrong_line_is_named(line, what):
    _, problems = read_subjects("de", GOOD + line)

    assert ("de/subjects.txt", GOOD.count("\n") + 1, what) in [(p.file, p.line, p.what) for p in problems]


def test_every_missing_subject_is_named():
    _, problems = read_subjects("en", "receipt: We have it")

    assert [p.what for p in problems] == [
        f"has no subject for {p}." for p in ReplyPurpose if p is not ReplyPurpose.RECEIPT
    ]
