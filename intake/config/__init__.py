"""One TOML, the environment over it and secrets from files become one frozen `Config`, or a list of everything wrong."""

from intake.config.environment import Supervision, process_environment, supervision
from intake.config.loading import load
from intake.config.problems import ConfigBroken, Problem
from intake.config.tree import Config

__all__ = ["Config", "ConfigBroken", "Problem", "Supervision", "load", "process_environment", "supervision"]
