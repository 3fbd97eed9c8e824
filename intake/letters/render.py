"""One letter: a context and an organisation's words go in, subject, text and HTML come out."""

from intake.letters.cleaning import LONGEST_BODY
from intake.letters.library import Library
from intake.letters.organisation import Organisation
from intake.letters.problems import LetterBroken
from intake.letters.subjects import subject
from intake.letters.values import LetterContext, RenderedLetter
from intake.letters.variables import variables
from intake.letters.wording import letter_language


def render(library: Library, context: LetterContext, organisation: Organisation) -> RenderedLetter:
    """The letter in the context's language, else in English; LetterBroken if it cannot be made as it has to be.

    What a person wrote is never cut: a body over `LONGEST_BODY` characters is refused.
    """
    if len(context.body) > LONGEST_BODY:
        raise LetterBroken(f"the text is longer than {LONGEST_BODY} characters")
    language = letter_language(context.language)
    words = subject(library.subject(language, context.purpose), context.ticket)
    try:
        text, html = variables(context, organisation, language=language, subject=words)
    except LookupError as failure:
        raise LetterBroken(f"the organisation has no words for {failure} in {language}") from failure
    return RenderedLetter(
        subject=words,
        text=library.part("txt", language, context.purpose, text),
        html=library.part("html", language, context.purpose, html),
        language=language,
    )
