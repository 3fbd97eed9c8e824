"""Raw mails and an identity for the tests of this room."""

from intake.mail.identity import Identity
from intake.mail.message import EmailAddress, Message
from intake.mail.parsing import parse

KEY = b"the key of the tests"
OURS = EmailAddress("notfall@hersteller.example")
IDENTITY = Identity(
    name="Notfallannahme Hersteller GmbH",
    address=OURS,
    own_addresses=frozenset({OURS, EmailAddress("bounce@hersteller.example")}),
    message_id_domain="hersteller.example",
    key=KEY,
    ticket_prefix="AK",
    plus_addressing=True,
    authserv_ids=frozenset({"mx.provider.example"}),
    website_hosts=frozenset({"www.hersteller.example"}),
)
USUAL = {
    "From": '"Praxis Dr. Vogt" <praxis@vogt.example>',
    "To": OURS,
    "Subject": "Drucker geht nicht",
    "Date": "Mon, 08 Nov 2021 14:05:00 +0100",
    "Message-ID": "<m1@vogt.example>",
}


def raw_mail(body: str = "Guten Tag,\n\nder Drucker geht nicht.\n", **headers: str | None) -> bytes:
    """A mail with the usual headers, changed or left out (None); `X_Spam_Flag` stands for `X-Spam-Flag`."""
    fields = USUAL | {"Content-Type": "text/plain; charset=utf-8", "Content-Transfer-Encoding": "8bit"}
    for name, value in headers.items():
        written = name.replace("_", "-")
        fields = {key: old for key, old in fields.items() if key.lower() != written.lower()}
        if value is not None:
            fields[written] = value
    block = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return f"{block}\n{body}".replace("\n", "\r\n").encode()


def message(body: str = "Guten Tag,\n\nder Drucker geht nicht.\n", **headers: str | None) -> Message:
    """The parsed form of `raw_mail`."""
    return parsed(raw_mail(body, **headers))


def parsed(raw: bytes) -> Message:
    """The message in the bytes; fails if they are unreadable."""
    result = parse(raw)
    assert isinstance(result, Message)
    return result
