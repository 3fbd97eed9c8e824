"""The only room where parts are joined: a Config becomes ready parts, and nothing else does."""

from intake.wiring.program import Program
from intake.wiring.shipped import shipped

__all__ = ["Program", "shipped"]
