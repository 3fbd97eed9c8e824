"""Several people at the desk at once, with mail coming in: no error, and nothing lost. `benchmarks.agents` has twenty do it."""

import threading
from contextlib import contextmanager
from dataclasses import replace

import pytest

from intake.desk.app import make_app
from intake.steps import act, admit, staff
from intake.store import board
from intake.store.accounts import Role
from intake.wiring.desk import parts_of
from tests.cli.practice import mail, program_of, take_in, write_config
from tests.desk.crew import Agent, Deed, lost
from tests.desk.practice import FAST, PASSWORD, Practice
from tests.desk.served import free_port, served

AGENTS = 4
ACTS = 12
"""So much does each of them at least."""


def letter(number):
    return mail(
        sender=f"Praxis {number} <praxis@p{number}.example>",
        subject=f"Drucker {number}",
        text=f"Guten Tag,\n\nder Drucker druckt nicht.\n\nPraxis: Praxis Dr. Vogt {number}\nSoftware: x.isynet\n"
        f"Ansprechpartnerin: Anna Vogt\nTelefon: 0561 12345{number:02}",
    )


@contextmanager
def open_office(folder, database_url):
    """A served desk with the machine's clock and without second factor, and people with a password."""
    port = free_port()
    lines = f'port = {port}\nurl = "http://127.0.0.1:{port}"\nsecond_factor = false\nundo = "0s"'
    program = program_of(write_config(folder, desk=lines, database=f'url = "{database_url}"'))
    parts = parts_of(program)
    parts = replace(parts, admitting=replace(parts.admitting, passwords=FAST))
    agents = [
        Agent(name=f"agent{number}", password=PASSWORD, url=f"http://127.0.0.1:{port}") for number in range(AGENTS)
    ]
    for agent in agents:
        admit.accept(parts.admitting, staff.add(parts.admitting, agent.name, Role.AGENT, by="test").token, PASSWORD)
    practice = Practice(program=program, clock=None, parts=parts, app=make_app(parts))
    take_in(program, *(letter(number) for number in range(6)))
    with served(practice, port):
        yield program, agents
    program.close()


@pytest.fixture
def office(tmp_path, sqlite_url):
    with open_office(tmp_path, sqlite_url) as opened:
        yield opened


@pytest.fixture
def either_office(tmp_path, database_url):
    """An office on each kind of database."""
    with open_office(tmp_path, database_url) as opened:
        yield opened


def test_people_who_work_at_once_while_mail_comes_in_lose_nothing(either_office):
    program, agents = either_office
    all_at_work = threading.Barrier(AGENTS)

    def shift(agent):
        all_at_work.wait(timeout=30)
        agent.work(lambda: agent.count >= ACTS)

    people = [threading.Thread(target=shift, args=[agent]) for agent in agents]
    for one in people:
        one.start()
    arrived = 6
    while any(one.is_alive() for one in people):
        take_in(program, letter(arrived))
        arrived += 1
    for one in people:
        one.join()

    assert [fault for agent in agents for fault in agent.faults] == []
    assert all(agent.count >= ACTS for agent in agents)
    assert sum(len(agent.deeds) for agent in agents) > ACTS
    assert lost(program.database, agents) == []


@pytest.mark.parametrize("changed", ["note", "field", "claim"])
def test_what_is_not_there_is_found_out(office, changed):
    program, agents = office
    with program.database.read() as tx:
        number = board.tickets(tx, board.TicketFilter(), board.Page()).tickets[0].number
    agents[0].deeds.append(Deed(agent="agent0", ticket=number, act=changed, seen="1", value="never made"))

    assert lost(program.database, agents) != []


def test_what_nobody_was_told_of_is_found_out(office):
    program, agents = office
    with program.database.read() as tx:
        number = board.tickets(tx, board.TicketFilter(), board.Page()).tickets[0].number
    for text in ("one", "two"):
        act.note(program.acting("agent0"), number, text=text)
    agents[0].deeds.append(Deed(agent="agent0", ticket=number, act="note", seen="1", value="one"))

    assert lost(program.database, agents) != []


def test_two_changes_of_what_both_saw_are_found_out(office):
    program, agents = office
    with program.database.read() as tx:
        number = board.tickets(tx, board.TicketFilter(), board.Page()).tickets[0].number
    for agent in agents[:2]:
        act.assign(program.acting(agent.name), number, assignee=agent.name)
        agent.deeds.append(Deed(agent=agent.name, ticket=number, act="claim", seen="the same", value=agent.name))

    assert any("2 people" in line for line in lost(program.database, agents))
