"""`intake inspect`: what the daemon would make of mails in files."""
# ruff: noqa: PLC0415 - heavy imports wait until the command runs

import os
from itertools import chain
from pathlib import Path
from typing import Annotated, Any

import typer

from intake.cli.output import complain, facts, one_line, print_line, say
from intake.cli.settings import config_path, environment

ALONE = 8
"""So few files are read by a single process; more start as many as there are processors."""

FILES = typer.Argument(help="Files with one raw mail each (.eml).", metavar="FILE...", show_default=False)
AS_LINES = typer.Option("--jsonl", help="One JSON object a line, for scripts.")
EVIDENCE = typer.Option("--evidence", help="Also the runners-up and the words that decided.")


def inspect(
    ctx: typer.Context,
    files: Annotated[list[Path], FILES],
    *,
    jsonl: Annotated[bool, AS_LINES] = False,
    evidence: Annotated[bool, EVIDENCE] = False,
) -> None:
    """Show what would be made of mails in files.

    Needs neither database nor network. Each is read and judged as a first mail, with the FAQ document that the configuration begins with; without
    any configuration, with the shipped example. Exit status 1 if a file cannot be opened.

    Example: intake inspect --evidence mails/*.eml
    """
    from intake.cli.inspected import object_of
    from intake.wiring.inspecting import Inspector, NotOpened, config_to_inspect_with

    config, models = config_to_inspect_with(config_path(ctx), environment())
    processes = (config.workers.readers or os.cpu_count() or 1) if len(files) > ALONE else 1
    failed = False
    for found in Inspector(config, models).inspect(files, processes=processes):
        if isinstance(found, NotOpened):
            complain(f"{found.file} cannot be opened: {found.why}")
            failed = True
        else:
            said = object_of(found, evidence=evidence)
            print_line(said) if jsonl else _show(said)
    if failed:
        raise typer.Exit(1)


def _show(said: dict[str, Any]) -> None:
    sender, contact = said["from"] or {"name": "", "address": "nobody"}, said["contact"]
    say(f"── {said['file']}")
    facts(
        (
            ("subject", said["subject"]),
            ("from", f"{sender['name']} <{sender['address']}>".strip()),
            ("kind", f"{said['kind']} ({said['reason']})"),
            ("language", said["language"]),
            ("priority", said["priority"]),
            ("practice", said["practice"]),
            ("software", said["software"]),
            ("contact", ", ".join(value for value in contact.values() if value)),
            ("missing", ", ".join(said["missing"])),
            ("reply", said["reply"] or f"none, because of {said['no_reply_reason']}"),
            ("secrets masked", said["secrets_masked"] or None),
        )
    )
    for citation in said["faq"]:
        say(f"FAQ {citation['number']} ({citation['score']:.2f}): {one_line(citation['sentence'])}")
    for recipient in (said["bounce"] or {}).get("recipients", ()):
        say(f"not delivered to {recipient} {said['bounce']['status']}")
    _show_evidence(said)
    say("")


def _show_evidence(said: dict[str, Any]) -> None:
    details = said.get("details")
    if details is None:
        return
    for name, candidates in details["fields"].items():
        for rank, found in enumerate(candidates):
            mark = "→" if rank == 0 and name in said["evidence"] else " "
            place = f"in {found['source']}: {one_line(found['place'], 100)}"
            say(f"  {mark} {name} = {one_line(found['value'], 80)} ({found['score']:.2f}, {place})")
    for citation in details["faq_others"]:
        say(
            f"    FAQ {citation['number']} not sure enough ({citation['score']:.2f}): {one_line(citation['sentence'], 100)}"
        )
    decided = chain(details["signs"], details["urgent_words"])
    facts((("  decided by", ", ".join(decided)), ("  seen in", details["origin"])))
