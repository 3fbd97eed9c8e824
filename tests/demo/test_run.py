import io

from rich.console import Console

from intake.demo.judge import faults
from intake.demo.run import main
from intake.demo.sample import Ending, Sample
from intake.demo.scene import samples
from intake.mail.origin import Kind
from intake.store.feed import FeedLine
from intake.triage.decision import NoReplyReason, ReplyPurpose


def test_every_sample_ends_where_it_should():
    shown = io.StringIO()

    status = main(once=True, console=Console(file=shown, width=200))

    assert status == 0, shown.getvalue()
    assert "Every mail ended where it should." in shown.getvalue()


def test_the_samples_cover_people_machines_and_broken_mail():
    endings = [sample.ending for sample in samples()]

    assert len(endings) >= 36
    assert {ending.kind for ending in endings} == {*Kind, None} - {Kind.REPORT}
    assert {ReplyPurpose.RECEIPT, ReplyPurpose.ASK_BACK, ReplyPurpose.COMPLETED} <= {e.outcome for e in endings}
    assert len({sample.name for sample in samples()}) == len(endings)


def a_sample(**changes):
    ending = Ending(kind=Kind.INQUIRY, outcome=ReplyPurpose.RECEIPT, **changes)
    return Sample(name="one", sender="a@b.example", ending=ending, build=lambda now, letter: b"")


def a_line(**changes):
    values = {"kind": "inquiry", "rule": "new_inquiry", "reason": "receipt", "ticket": "AK-1", **changes}
    return FeedLine(inbox=1, raw_hash="", priority="normal", missing="", **values)


def test_a_sample_that_ended_as_expected_has_no_fault():
    assert faults((a_sample(),), {"one": a_line()}) == {}


def test_each_way_of_ending_elsewhere_is_named():
    assert "never became" in faults((a_sample(),), {})["one"]
    assert "is bulk" in faults((a_sample(),), {"one": a_line(kind="bulk")})["one"]
    assert "expected receipt" in faults((a_sample(),), {"one": a_line(reason=NoReplyReason.LEVEL.value)})["one"]
    assert "of its own" in faults((a_sample(),), {"one": a_line(rule="follow_up")})["one"]
    assert "ticket of other" in faults((a_sample(ticket_of="other"),), {"one": a_line()})["one"]
