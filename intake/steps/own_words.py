"""What a person's own words may hold in a letter: no foreign link, and of credentials only what they confirm.

Whether a sentence asks for a password or only says that somebody helps by remote access, no program can tell; its writer
can. So automatic letters never name a credential, and a person's may after they said that they ask for none.
"""

from intake.letters.content import content_findings
from intake.steps.acting import NotDone
from intake.steps.write import Desk


def refuse_forbidden(words: str, desk: Desk, *, is_confirmed: bool) -> None:
    """Raises NotDone for a foreign link, and for a sentence that names a credential unless that is confirmed."""
    findings = content_findings(words, desk.organisation.website_hosts)
    for one in findings:
        if not one.is_credential:
            raise NotDone(f"Line {one.line} {one.what}", mend=one.mend, code="words_refused")
    if findings and not is_confirmed:
        raise NotDone(
            f"Line {findings[0].line} names a credential ({findings[0].quote}).",
            mend="Leave it out, or confirm that you do not ask for credentials.",
            code="credential_words",
        )


def names_credentials(words: str, desk: Desk) -> bool:
    """Whether a sentence names a credential."""
    return any(one.is_credential for one in content_findings(words, desk.organisation.website_hosts))
