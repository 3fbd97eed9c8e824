"""`intake faq teach`: what a sentence asks for, or does not; the next fit of the matcher learns it."""
# ruff: noqa: PLC0415 - heavy imports wait until a command runs

from typing import Annotated

import typer

from intake.cli.output import say
from intake.cli.settings import acting, number_of
from intake.cli.worklist import NUMBER


def teach(
    ctx: typer.Context,
    number: Annotated[str, NUMBER],
    sentence: Annotated[str, typer.Argument(help="As it stands in the mail.", show_default=False)],
    *,
    mail: Annotated[int, typer.Option(help="Number of the mail, as `tickets show` tells.", min=1)],
    entry: Annotated[int, typer.Option(help="Number of the FAQ entry.", min=1)],
    wrongly: Annotated[bool, typer.Option("--wrongly", help="The entry does not answer the sentence.")] = False,
) -> None:
    """Teach the matcher by a sentence of a mail.

    It takes effect with the program's next start, or with the next edition.

    Example: intake faq teach AK-4829-3176 "Wer war das?" --mail 12 --entry 1
    """
    from intake.steps import act
    from intake.triage.case import InboxId

    with acting(ctx) as parts:
        act.teach(
            parts, number_of(ctx, number), inbox_id=InboxId(mail), entry=entry, sentence=sentence, asks=not wrongly
        )
    say(f"Noted: the sentence {'does not ask' if wrongly else 'asks'} for entry {entry}.")
