"""Everything a template can name, made from a context: plain strings and rows, so that nothing else is reachable."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from intake.letters.answer import answer_html, answer_text, body_html
from intake.letters.cleaning import lines, repeated, repeated_address
from intake.letters.greeting import greeting
from intake.letters.organisation import Organisation
from intake.letters.phone import legible
from intake.letters.values import LetterContext
from intake.letters.wording import UNDERSTOOD_LABELS, asked, gaps, stamp
from intake.mail.letter import FORM_LABELS, OWN_LETTER_END, OWN_LETTER_MARK
from intake.reading.values import FieldName
from intake.triage.decision import AUTOMATIC_PURPOSES, ReplyPurpose

WITH_BODY: frozenset[ReplyPurpose] = frozenset({ReplyPurpose.STAFF_REPLY, ReplyPurpose.CORRECTION})
"""The letters that carry words a person of ours wrote."""

ASKING: frozenset[ReplyPurpose] = frozenset({ReplyPurpose.ASK_BACK, ReplyPurpose.REMINDER})

VARIABLES: Mapping[str, str] = {
    "mark": "the fixed first line by which a letter of ours is known when it comes back; every letter begins with it",
    "end_mark": "the fixed last line of every letter's text",
    "greeting": "the greeting, by name where the name is sure, without its comma",
    "ticket": "the ticket number, AK-4829-3176",
    "subject": "the letter's whole subject",
    "automatic": "true if no person has read the mail before this letter goes out",
    "call_back": "when to expect a person, as it reads behind a colon; set in the configuration, by urgency",
    "phone_note": "a sentence on which phones can be reached; may be empty",
    "understood": "rows (label, value) of practice, software and contact as far as they are known",
    "asked": "what is missing as the end of a sentence; empty if nothing is",
    "asking": "true if the letter asks for what is missing (ask_back, reminder)",
    "form": "the labels of the form, one for each thing that is missing",
    "answers": "rows (number, question, answer) of the FAQ entries that fit, word for word",
    "untranslated": "true if an answer is in another language than the letter",
    "edition": "the FAQ's edition and time; empty without answers",
    "withdrawn": "questions whose answer no longer stands (corrections only)",
    "secret_was_sent": "true if the customer's mail held a credential",
    "name": "the organisation's full name",
    "short_name": "the organisation's name as customers say it",
    "address": "the address our letters come from",
    "website": "the website's https address",
    "website_host": "the website's host, to be read",
    "sign_off": "the closing lines",
    "footer": "postal and legal lines; may be empty",
    "body": "what a person of ours wrote, ready for the part it stands in (staff_reply and correction only)",
}
"""Every name a template may use, and what it holds."""


def variables(
    context: LetterContext, organisation: Organisation, *, language: str, subject: str
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The variables of the text part and of the HTML part. `language` is one a library has."""
    held = {name: value for name, value in context.understood if value.strip()}
    missing = gaps(context.missing, frozenset(held))
    hosts = organisation.website_hosts
    shared = {
        "mark": OWN_LETTER_MARK[language],
        "end_mark": OWN_LETTER_END[language],
        "greeting": greeting(context.recipient.name, held.get(FieldName.CONTACT_NAME), language),
        "ticket": context.ticket,
        "subject": subject,
        "automatic": context.purpose in AUTOMATIC_PURPOSES,
        "call_back": organisation.call_back[language][context.priority],
        "phone_note": organisation.phone_note.get(language, ""),
        "understood": _understood(held, language),
        "asked": asked(missing, language),
        "asking": bool(missing) and context.purpose in ASKING,
        "form": [FORM_LABELS[language][key] for key in missing],
        "untranslated": any(quoted.translation.language != language for quoted in context.quoted),
        "edition": _edition(context, organisation, language),
        "withdrawn": [" ".join(question.split()) for question in context.withdrawn],
        "secret_was_sent": context.secret_was_sent,
        "name": organisation.name,
        "short_name": organisation.short_name,
        "address": organisation.address,
        "website": organisation.website,
        "website_host": urlsplit(organisation.website).hostname or "",
        "sign_off": organisation.sign_off[language],
        "footer": organisation.footer,
    }
    quoted = [(q.number, " ".join(q.translation.question.split()), q.translation.answer) for q in context.quoted]
    text = shared | {"answers": [(number, question, answer_text(answer, hosts)) for number, question, answer in quoted]}
    html = shared | {"answers": [(number, question, answer_html(answer, hosts)) for number, question, answer in quoted]}
    if context.purpose in WITH_BODY:
        body = lines(context.body)
        text["body"], html["body"] = body, body_html(body, hosts)
    return text, html


def _understood(held: Mapping[FieldName, str], language: str) -> list[tuple[str, str]]:
    contact = [
        repeated(held.get(FieldName.CONTACT_NAME, "")),
        legible(repeated(held.get(FieldName.CONTACT_PHONE, ""))),
        repeated_address(held.get(FieldName.CONTACT_EMAIL, "")),
    ]
    values = {
        "practice": repeated(held.get(FieldName.PRACTICE, "")),
        "software": repeated(held.get(FieldName.SOFTWARE, "")),
        "contact": ", ".join(filter(None, contact)),
    }
    return [(label, values[key]) for key, label in UNDERSTOOD_LABELS[language].items() if values[key]]


def _edition(context: LetterContext, organisation: Organisation, language: str) -> str:
    if context.faq_published_at is None or not context.faq_version:
        return ""
    return stamp(context.faq_version, context.faq_published_at, language, organisation.timezone)
