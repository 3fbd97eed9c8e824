"""A letter that comes back quoted: what was filled in is the customer's, all the rest is ours."""

import pytest

from intake.letters.render import render
from intake.mail.body import typed
from intake.mail.html import html_text
from intake.mail.identity import Identity
from intake.mail.letter import FORM_LABELS
from intake.triage.case import Required
from intake.triage.decision import ReplyPurpose

from .conftest import quoted


@pytest.fixture
def identity(organisation):
    return Identity(
        name=organisation.name,
        address=organisation.address,
        own_addresses=frozenset({organisation.address}),
        message_id_domain="beispiel-praxissysteme.test",
        key=b"key",
        ticket_prefix="AK",
        plus_addressing=False,
        authserv_ids=frozenset(),
        website_hosts=organisation.website_hosts,
    )


@pytest.fixture
def asking(library, organisation, letter):
    """The ask-back in a language, with everything missing."""

    def write(language):
        missing = letter(purpose=ReplyPurpose.ASK_BACK, language=language, missing=tuple(Required), quoted=(quoted(),))
        return render(library, missing, organisation)

    return write


@pytest.mark.parametrize("part", ["text", "html"])
@pytest.mark.parametrize("mark", ["", "> "])
@pytest.mark.parametrize("language", ["de", "en"])
def test_only_what_was_filled_in_is_the_customer_s(language, mark, part, asking, identity):
    written = asking(language)
    shown = written.text if part == "text" else html_text(written.html)
    values = {label: f"Wert {n}" for n, label in enumerate(FORM_LABELS[language].values())}
    lines = [f"{line.strip()} {values.get(line.strip().rstrip(':'), '')}".rstrip() for line in shown.split("\n")]

    body = typed("Anbei.\n\n" + "\n".join(mark + line for line in lines), identity=identity)

    assert body.typed == "Anbei."
    assert dict(body.filled) == values
