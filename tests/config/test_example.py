"""config.example.toml and the settings say the same."""

import re
import tomllib
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

from pydantic_core import PydanticUndefined

from intake.config import Config, load
from intake.config.schema import settings
from intake.config.values import parse_duration, parse_size

COMMENTED = re.compile(r"^#(?=[a-z_]+ = )", re.MULTILINE)


def written(tree, prefix=()):
    """Path and value of every key in a parsed TOML, list indexes left out."""
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from written(value, (*prefix, key))
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for item in value:
                yield from written(item, (*prefix, key, "*"))
        else:
            yield (*prefix, key), value


def defaults(example):
    """Path and value of the keys that are commented out."""
    text = example.read_text("utf-8")
    active = dict(written(tomllib.loads(text)))
    return {path: value for path, value in written(tomllib.loads(COMMENTED.sub("", text))) if path not in active}


def as_read(value, default):
    """A value of the TOML as its setting reads it."""
    if isinstance(default, timedelta):
        return parse_duration(value)
    if isinstance(default, tuple):
        return tuple(value)
    if isinstance(default, Path):
        return Path(value)
    if isinstance(default, int) and isinstance(value, str):
        return parse_size(value)
    return type(default)(value) if isinstance(default, StrEnum) else value


def test_the_example_loads_with_only_the_secret_added(example):
    config = load(example, {"INTAKE_MAILBOX__AUTH__PASSWORD": "x"})

    assert config.mailbox.address == "akutservice@medatixx.de"
    assert sum(product.own for product in config.products) == 7
    assert sum(not product.own for product in config.products) == 9


def test_the_example_names_every_setting_and_no_other(example):
    text = COMMENTED.sub("", example.read_text("utf-8"))

    assert set(settings(Config)) == {path for path, _ in written(tomllib.loads(text))}


def test_what_is_commented_out_in_the_example_is_the_default(example):
    known = settings(Config)
    shown = {path: value for path, value in defaults(example).items() if known[path].default is not None}

    different = {
        path: value for path, value in shown.items() if as_read(value, known[path].default) != known[path].default
    }

    # The ports' default is that of the chosen security and is None in the settings.
    assert different == {}
    assert len(shown) > 60


def test_what_has_no_default_is_set_in_the_example(example):
    needed = {path for path, setting in settings(Config).items() if setting.default is PydanticUndefined}

    assert not needed & set(defaults(example))


def test_every_setting_is_documented_where_it_is_declared():
    assert [path for path, setting in settings(Config).items() if not setting.description] == []
