"""Operator commands: what people and scripts do with the intake from a shell."""

from intake.cli.app import app

__all__ = ["app", "main"]


def main() -> None:
    """The `intake` command."""
    app(prog_name="intake")
