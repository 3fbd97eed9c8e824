"""Signs of life."""

from intake.store import progress
from intake.store.engine import Database
from tests.store.making import MINUTE, NOW


def test_the_latest_sign_of_each_job_stays_whatever_other_hosts_clocks_say(database: Database) -> None:
    with database.begin() as tx:
        progress.beat(tx, "poll", NOW)
        progress.beat(tx, "poll", NOW + MINUTE)
        progress.beat(tx, "poll", NOW)
        progress.beat(tx, "handle", NOW)

        assert progress.beats(tx) == {"poll": NOW + MINUTE, "handle": NOW}
