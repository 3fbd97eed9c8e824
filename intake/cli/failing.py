"""Failures as sentences, with the exit status that goes with them."""
# ruff: noqa: PLC0415 - only a failure needs these imports

from intake.cli import exits
from intake.cli.output import complain


def explained(error: Exception) -> int | None:
    """The exit status of a failure whose sentences were printed; None for one that is a fault of the program."""
    from intake.config import ConfigBroken
    from intake.wiring.trouble import sentences_of, will_pass

    if isinstance(error, ConfigBroken):
        complain("The configuration cannot be used:")
        for problem in error.problems:
            complain(f"- {problem}")
        return exits.CONFIGURATION
    sentences = sentences_of(error)
    for sentence in sentences:
        complain(sentence)
    if not sentences:
        return None
    return exits.LATER if will_pass(error) else exits.WRONG
