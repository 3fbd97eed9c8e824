"""How a group of commands is made, so that all look alike."""

import typer


def group(text: str) -> typer.Typer:
    """An empty group of commands with this sentence as its help."""
    return typer.Typer(
        help=text,
        no_args_is_help=True,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
