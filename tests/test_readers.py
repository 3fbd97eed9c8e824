import multiprocessing
import os
import signal
from datetime import timedelta

import pytest

from intake.mail.identity import Identity
from intake.mail.message import Unreadable, UnreadableReason
from intake.mail.structure import Limits
from intake.readers import Read, ReaderDied, ReaderPool, ReadersBroken, ReadingSetup, Sheet
from intake.reading.catalogue import Catalogue, Product

PLENTY = timedelta(seconds=60)
IDENTITY = Identity(
    name="Akutservice",
    address="akut@vendor.example",
    own_addresses=frozenset({"akut@vendor.example"}),
    message_id_domain="vendor.example",
    key=b"key",
    ticket_prefix="AK",
    plus_addressing=False,
    authserv_ids=frozenset(),
    website_hosts=frozenset(),
)
SETUP = ReadingSetup(
    identity=IDENTITY,
    catalogue=Catalogue(products=(Product(name="x.isynet"),), organisation_names=("medatixx",)),
    limits=Limits(),
    document=None,
    model=None,
)


def mail(subject: str) -> bytes:
    lines = (
        "From: a@practice.example",
        "To: akut@vendor.example",
        f"Subject: {subject}",
        "",
        "Guten Tag,",
        "bitte helfen.",
    )
    return "\r\n".join(lines).encode()


@pytest.fixture
def pool():
    made = []

    def make(setup=SETUP, *, processes=2, limit=PLENTY):
        made.append(ReaderPool(setup, processes=processes, limit=limit))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_results_come_in_the_order_of_the_sheets(pool):
    sheets = [Sheet(raw=mail(str(number)), complete=True) for number in range(12)]

    results = list(pool().read_all(sheets))

    assert [result.message.subject for result in results] == [str(number) for number in range(12)]


def test_headers_alone_are_read_as_such(pool):
    (result,) = pool(processes=1).read_all([Sheet(raw=mail("large"), complete=False)])

    assert isinstance(result, Read)
    assert (result.complete, result.message.text) == (False, "")


def test_what_is_no_mail_comes_back_as_unreadable(pool):
    (result,) = pool(processes=1).read_all([Sheet(raw=b"", complete=True)])

    assert isinstance(result, Unreadable)
    assert result.reason is UnreadableReason.EMPTY


def test_a_mail_that_takes_too_long_is_given_up_and_the_next_one_is_tried(pool):
    hurried = pool(processes=1, limit=timedelta(microseconds=1))

    results = list(hurried.read_all([Sheet(raw=mail("a"), complete=True), Sheet(raw=mail("b"), complete=True)]))

    assert [result.reason for result in results] == [UnreadableReason.TOO_SLOW] * 2


def test_a_reader_that_dies_costs_only_its_own_mail(pool):
    readers = pool(processes=1)
    list(readers.read_all([Sheet(raw=mail("warm"), complete=True)]))
    (child,) = multiprocessing.active_children()
    os.kill(child.pid, signal.SIGKILL)
    child.join()

    results = list(readers.read_all([Sheet(raw=mail("a"), complete=True), Sheet(raw=mail("b"), complete=True)]))

    assert [type(result) for result in results] in ([Read, Read], [ReaderDied, Read])


def test_readers_that_cannot_start_are_an_error_and_no_endless_loop(pool):
    class Broken(ReadingSetup):
        def __reduce__(self):
            return (os._exit, (3,))

    broken = pool(Broken(**{name: getattr(SETUP, name) for name in SETUP.__dataclass_fields__}), processes=1)

    with pytest.raises(ReadersBroken):
        list(broken.read_all([Sheet(raw=mail("a"), complete=True)]))


def test_closing_ends_the_processes(pool):
    readers = pool()
    list(readers.read_all([Sheet(raw=mail("a"), complete=True)]))

    readers.close()

    assert not [child for child in multiprocessing.active_children() if child.name == "reader"]


def test_what_is_left_of_an_abandoned_batch_is_never_taken_for_a_mail_of_the_next(pool):
    readers = pool(processes=1)
    # The second and third mail have been handed out by the time that the first result is here.
    abandoned = readers.read_all([Sheet(raw=mail(f"old {number}"), complete=True) for number in range(3)])
    next(abandoned)

    results = list(readers.read_all([Sheet(raw=mail("new"), complete=True)]))

    assert [result.message.subject for result in results] == ["new"]


def test_a_reader_that_dies_with_a_mail_ahead_loses_only_the_one_it_read(pool):
    readers = pool(processes=1)
    (child,) = multiprocessing.active_children()
    first, *others = (Sheet(raw=mail(str(number)), complete=True) for number in range(4))
    results = readers.read_all([first, *others])
    next(results)
    os.kill(child.pid, signal.SIGKILL)
    child.join()

    rest = list(results)

    subjects = [result.message.subject for result in rest if isinstance(result, Read)]
    assert len(rest) == len(others)
    assert sum(isinstance(result, ReaderDied) for result in rest) <= 1
    assert subjects == sorted(subjects)


def test_mail_is_read_however_often_readers_die(pool):
    readers = pool(processes=2)
    sheets = [Sheet(raw=mail(str(number)), complete=True) for number in range(40)]
    results = []

    for result in readers.read_all(sheets):
        results.append(result)
        if len(results) % 10 == 0:
            for child in (one for one in multiprocessing.active_children() if one.name == "reader"):
                os.kill(child.pid, signal.SIGKILL)

    assert len(results) == len(sheets)
    read = [int(result.message.subject) for result in results if isinstance(result, Read)]
    assert read == sorted(read)
    assert len(read) >= len(sheets) - 2 * 4
