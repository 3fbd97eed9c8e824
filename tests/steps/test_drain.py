"""Draining ends when nothing is left to do, and a stage that fails ends the others and is told."""

import threading

import pytest

from intake.steps.collect import Collected
from intake.steps.deliver import Delivered
from intake.steps.drain import drain
from intake.steps.handle import Handled
from tests.steps.line import GAPPY, mail, never


def nothing(report):
    return lambda _stopping: report()


def test_everything_goes_all_the_way_in_one_run(line):
    for number in range(7):
        line.mailbox.deliver(mail(GAPPY, number=number, sender=f"a@praxis-{number}.example"))
    collector = line.collector()

    drained = drain(
        lambda stop: collector.round(line.mailbox, stopping=stop),
        lambda stop: line.handle(stopping=stop),
        lambda stop: line.deliver(stopping=stop),
        stopping=never,
    )

    assert (drained.collected.arrived, drained.handled.filed, drained.delivered.sent) == (7, 7, 7)
    assert len(line.postman.sent) == 7


def test_each_stage_has_a_round_after_the_one_before_it_has_ended():
    """What is stored in the last moment of collecting is handled all the same."""
    stored, filed = threading.Event(), []

    def collect(_stopping):
        begun.wait(10)
        stored.set()
        return Collected(arrived=1)

    begun = threading.Event()

    def handle(_stopping):
        filed.append(stored.is_set())
        begun.set()
        return Handled(filed=1)

    drained = drain(collect, handle, nothing(Delivered), stopping=never)

    assert (filed[0], filed[-1]) == (False, True)
    assert drained.handled.filed == len(filed)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_stage_that_fails_is_told_when_the_others_have_done_their_work(place):
    class BrokenError(Exception):
        pass

    worked = []

    def works(position, report):
        def work(_stopping):
            worked.append(position)
            return report()

        return work

    def fails(_stopping):
        raise BrokenError

    stages = [works(position, report) for position, report in enumerate((Collected, Handled, Delivered))]
    stages[place] = fails

    with pytest.raises(BrokenError):
        drain(*stages, stopping=never)

    assert set(worked) == {0, 1, 2} - {place}


def test_told_to_stop_every_stage_ends():
    told = threading.Event()

    def collect(stopping):
        told.set()
        while not stopping():
            pass
        return Collected()

    drained = drain(collect, nothing(Handled), nothing(Delivered), stopping=told.is_set)

    assert drained.collected == Collected()
