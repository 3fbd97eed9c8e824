"""What every section of the configuration has in common: frozen, no unknown keys, documented by its docstrings."""

from collections.abc import Iterator
from typing import Self

from pydantic import BaseModel, ConfigDict, model_validator

from intake.config.problems import Finding, refusals


class Section(BaseModel):
    """A table of the TOML. The docstring under each setting is what a problem's mend quotes."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_default=True,
        use_attribute_docstrings=True,
        hide_input_in_errors=True,
        # A default section is validated like a written one, so that its relative paths are resolved too.
        revalidate_instances="always",
    )

    def findings(self) -> Iterator[Finding]:
        """Settings that are fine each by itself but do not fit each other."""
        yield from ()

    @model_validator(mode="after")
    def _fits(self) -> Self:
        findings = tuple(self.findings())
        if findings:
            raise refusals(findings)
        return self
