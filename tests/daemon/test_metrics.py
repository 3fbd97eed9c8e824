"""What /metrics shows."""

from datetime import timedelta

import pytest

from intake.daemon import Figures, JobState, Metrics

FIGURES = Figures(
    ages={"poll": timedelta(seconds=4), "deliver": None},
    mails_waiting=3,
    oldest_mail_waiting=timedelta(minutes=2),
    mails_in_quarantine=1,
    letters={"waiting": 5, "sent": 7},
    tickets={"open": 9},
    differences={"INBOX": -2},
)


def lines(metrics):
    return [line for line in metrics.text().decode().splitlines() if not line.startswith("#")]


def test_figures_are_measured_when_asked():
    state = JobState(name="handle", rounds=4, failures=1, failing=True, stalled=True)

    shown = lines(Metrics(lambda: FIGURES, lambda: (state,)))

    assert shown == [
        'intake_last_success_age_seconds{step="poll"} 4.0',
        "intake_mails_waiting 3.0",
        "intake_oldest_mail_waiting_seconds 120.0",
        "intake_mails_in_quarantine 1.0",
        'intake_letters{state="sent"} 7.0',
        'intake_letters{state="waiting"} 5.0',
        'intake_tickets{state="open"} 9.0',
        'intake_folder_difference{folder="INBOX"} -2.0',
        'intake_job_rounds{job="handle"} 4.0',
        'intake_job_failures{job="handle"} 1.0',
        'intake_job_stalled{job="handle"} 1.0',
    ]


def test_outcomes_are_counted():
    metrics = Metrics(Figures, tuple)

    metrics.count_mail("new_inquiry")
    metrics.count_mail("new_inquiry", 2)
    metrics.count_letter("accepted")

    assert 'intake_mails_total{outcome="new_inquiry"} 3.0' in lines(metrics)
    assert 'intake_letters_delivered_total{outcome="accepted"} 1.0' in lines(metrics)


def test_registering_measures_nothing_and_a_failure_reaches_the_asker():
    def fails():
        raise ConnectionError

    metrics = Metrics(fails, tuple)

    with pytest.raises(ConnectionError):
        metrics.text()


def test_two_processes_parts_do_not_share_counters():
    first, second = Metrics(Figures, tuple), Metrics(Figures, tuple)

    first.count_mail("x")

    assert not any("outcome" in line for line in lines(second))
