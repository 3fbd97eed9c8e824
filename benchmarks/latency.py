"""From the arrival of a mail to the moment its letter was accepted, with the daemon waiting in IDLE."""

import statistics
import subprocess
import sys
import time
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from benchmarks.ground import Ground, ground


def latency(count: int) -> None:
    """Measure and print."""
    with ground() as place:
        command = [str(Path(sys.executable).parent / "intake"), "--config", str(place.config), "run"]
        daemon = subprocess.Popen(command, env=place.environment)
        try:
            # The first one waits until everything is warm.
            seconds = [_one(place, number) for number in range(count + 1)][1:]
        finally:
            daemon.terminate()
            daemon.wait(30)
    ordered = sorted(seconds)
    print(
        f"arrival to reply {1000 * statistics.median(seconds):7.0f} ms median, "
        f"{1000 * ordered[int(0.95 * count)]:.0f} ms p95 ({count} mails, one at a time)"
    )


def _one(place: Ground, number: int) -> float:
    mail = EmailMessage(policy=SMTP)
    sender = f"praxis{number}@latency-{number}.example"
    mail["From"], mail["To"], mail["Subject"] = sender, "akutservice@medatixx.example", "Drucker"
    mail["Message-ID"] = f"<{number}@latency.example>"
    mail.set_content("Praxis: Praxis Dr. Eile\nSoftware: easymed\nAnsprechpartner: Eva Eile\nTelefon: 0561 123456\n")
    started = time.monotonic()
    place.imap.deliver(mail.as_bytes())
    assert place.sink.wait_for(sender, seconds=60), "no letter within a minute"
    return time.monotonic() - started
