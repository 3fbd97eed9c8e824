"""The edge to the outgoing mail server: handing letters over by SMTP (RFC 5321)."""

from intake.smtp.client import Account, SmtpPostman
from intake.smtp.postman import (
    Accepted,
    Deferred,
    LoginRefused,
    Outcome,
    Postman,
    PostmanRefused,
    PostmanUnavailable,
    Refused,
    Uncertain,
)

__all__ = [
    "Accepted",
    "Account",
    "Deferred",
    "LoginRefused",
    "Outcome",
    "Postman",
    "PostmanRefused",
    "PostmanUnavailable",
    "Refused",
    "SmtpPostman",
    "Uncertain",
]
