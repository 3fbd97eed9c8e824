"""One question a file: where a mail is filed (`filing_…`), and what forbids an automatic letter (`reply_…`).

Rules do not know each other; their order stands in `intake.triage.policy`.
"""
