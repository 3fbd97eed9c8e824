"""A vendor, its products and mails as the reading sees them, for the tests of this room."""

from intake.mail.identity import Identity
from intake.mail.message import Address, EmailAddress, Message
from intake.reading.catalogue import Catalogue, Product
from intake.reading.read import read
from intake.reading.values import Reading

IDENTITY = Identity(
    name="Beispielsoft Akutservice",
    address=EmailAddress("akut@beispielsoft.example"),
    own_addresses=frozenset({EmailAddress("akut@beispielsoft.example")}),
    message_id_domain="beispielsoft.example",
    key=b"k" * 32,
    ticket_prefix="AK",
    plus_addressing=False,
    authserv_ids=frozenset(),
    website_hosts=frozenset({"www.beispielsoft.example"}),
)

CATALOGUE = Catalogue(
    products=(
        Product(name="medatixx", spellings=("medatix",)),
        Product(name="easymed", spellings=("easy med",)),
        Product(name="x.comfort", spellings=("x komfort", "x.comford")),
        Product(name="x.concept", spellings=("x konzept",)),
        Product(name="x.isynet", spellings=("isynet", "x.isinet")),
        Product(name="x.vianova", spellings=("vianova", "x.via nova")),
        Product(name="psyx", spellings=("psy x",)),
        Product(name="Turbomed", spellings=("turbo med",), own=False),
        Product(name="Albis", spellings=("Albis on Windows",), own=False),
        Product(name="T2med", own=False),
        Product(name="Medical Office", own=False),
        Product(name="Elefant", own=False),
        Product(name="CGM M1 PRO", spellings=("M1 PRO",), own=False),
        Product(name="tomedo", own=False),
    ),
    organisation_names=("medatixx", "medatixx GmbH & Co. KG"),
)


def message(text: str, *, subject: str = "", name: str = "", email: str = "absender@post.example") -> Message:
    """A plain mail to the emergency mailbox."""
    return Message(
        headers=(),
        message_id=None,
        in_reply_to=(),
        references=(),
        sender=Address(name=name, email=EmailAddress(email)),
        reply_to=(),
        to=(),
        cc=(),
        return_path=None,
        subject=subject,
        date=None,
        content_type="text/plain",
        text=text,
        html="",
        attachments=(),
        report=(),
        attached=(),
        size=len(text),
    )


def reading(text: str, *, subject: str = "", name: str = "", email: str = "absender@post.example") -> Reading:
    """What such a mail says, without looking for FAQ entries."""
    mail = message(text, subject=subject, name=name, email=email)
    return read(mail, identity=IDENTITY, catalogue=CATALOGUE, matcher=None)


def signed(sentence: str, *, name: str = "") -> Reading:
    """The reading of a mail of one sentence between greeting and signature."""
    return reading(f"Guten Tag,\n\n{sentence}\n\nMit freundlichen Grüßen\nTina Neu", name=name)
