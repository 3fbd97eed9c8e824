"""Who we are, what we make, and what a practice has to tell us."""

from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field

from intake.config.problems import Finding, refusals
from intake.config.section import Section
from intake.config.values import Email, Host, Line, WebUrl, Zone
from intake.reading.values import Priority
from intake.triage.case import ContactRule

_Lines = Annotated[tuple[Line, ...], Field(min_length=1, max_length=8)]


class SignOff(Section):
    """The last lines of a letter, by its language."""

    de: _Lines = ("Freundliche Grüße", "Ihr Akutservice")
    """Closing lines of German letters."""
    en: _Lines = ("Kind regards", "Your emergency service")
    """Closing lines of English letters."""


class CallBackGerman(Section):
    """When a person calls back, as German letters say it."""

    critical: Line = "innerhalb der nächsten zwei Stunden"
    """For practices that cannot work."""
    high: Line = "noch am selben Arbeitstag"
    """For an important function that is down, or a deadline."""
    normal: Line = "innerhalb von zwei Arbeitstagen"
    """For everything else that asks for help."""
    low: Line = "sobald die dringenden Fälle versorgt sind"
    """For thanks and information."""


class CallBackEnglish(Section):
    """When a person calls back, as English letters say it."""

    critical: Line = "within the next two hours"
    """For practices that cannot work."""
    high: Line = "before the end of the working day"
    """For an important function that is down, or a deadline."""
    normal: Line = "within two working days"
    """For everything else that asks for help."""
    low: Line = "as soon as the urgent cases are looked after"
    """For thanks and information."""


class CallBack(Section):
    """When to expect a person, by language and priority. Promise only what the hotline can keep."""

    de: CallBackGerman = CallBackGerman()
    en: CallBackEnglish = CallBackEnglish()

    def expectation(self, language: str, priority: Priority) -> str:
        """The words for a letter in `de` or `en`; any other language gets the English ones."""
        words = self.de if language == "de" else self.en
        return str(getattr(words, priority.value))


class Organisation(Section):
    """The vendor that was hit."""

    name: Line
    """Full name, as in the letterhead."""
    short_name: Line
    """The name customers use."""
    sender_name: Line
    """Display name in the From header of letters."""
    website: WebUrl
    """The website letters point to."""
    allowed_hosts: tuple[Host, ...] = ()
    """Further host names a letter may link to; the website's own is always allowed."""
    timezone: Zone = "Europe/Berlin"
    """IANA name of the time zone that letters and the desk speak in."""
    sign_off: SignOff = SignOff()
    call_back: CallBack = CallBack()

    @property
    def website_hosts(self) -> frozenset[str]:
        """Every host name a letter may link to, lower case."""
        return frozenset({urlsplit(self.website).hostname or "", *self.allowed_hosts})


class Product(Section):
    """A practice software, ours or another vendor's."""

    name: Line
    """The name used on tickets and in letters."""
    spellings: tuple[Line, ...] = ()
    """Other ways customers write it; capitals, spaces, dots and dashes need no spelling of their own."""
    own: bool = True
    """Whether we make it; false for another vendor's."""


class Partner(Section):
    """An independent sales partner who looks after practices of a region."""

    name: Line
    """The name shown at the desk and kept on tickets; changing it changes no ticket."""
    email: Email | None = None
    """Where staff reach the partner; nothing is sent there by itself."""
    region: Line | None = None
    """Whom the partner looks after, in a few words."""


def _none(value: object) -> object:
    return None if value == "none" else value


class Required(Section):
    """What a practice is asked to give. A gap never delays the ticket."""

    practice: bool = True
    """Ask for the full name of the practice."""
    software: bool = True
    """Ask for the name of the practice software."""
    contact: Annotated[ContactRule | None, BeforeValidator(_none)] = ContactRule.PHONE
    """`phone`: a person's name and a phone number; `phone_or_email`: an e-mail address written in the mail will do; `none`."""


_Named = TypeVar("_Named", Product, Partner)


def _distinct(listed: tuple[_Named, ...]) -> tuple[_Named, ...]:
    names = [one.name.casefold() for one in listed]
    doubled = tuple(
        Finding(key=f"{index}.name", what="is in the list already", mend="Join the two entries in one.")
        for index, name in enumerate(names)
        if name in names[:index]
    )
    if doubled:
        raise refusals(doubled)
    return listed


Products = Annotated[tuple[Product, ...], Field(min_length=1, max_length=500), AfterValidator(_distinct)]
Partners = Annotated[tuple[Partner, ...], Field(max_length=500), AfterValidator(_distinct)]
