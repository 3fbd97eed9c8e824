"""Every setting there is, read off the models: for the environment, for secret files, for did-you-mean and for tests."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from intake.config.section import Section
from intake.config.values import Confidential

ANY_INDEX = "*"
"""Stands for the index of a table in a list of tables, as in `products.*.name`."""

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One key of the TOML."""

    path: Path
    description: str
    default: object
    """PydanticUndefined if there is none."""
    is_list: bool
    confidential: Confidential | None
    """Set for what is never printed."""


def settings(section: type[Section], prefix: Path = ()) -> Mapping[Path, Setting]:
    """All settings of a section and the sections inside it, by path."""
    return {setting.path: setting for setting in _walk(section, prefix)}


def sections(section: type[Section], prefix: Path = ()) -> Iterator[tuple[Path, type[Section]]]:
    """All sections inside a section, with their paths; a list of tables has the index `*` in its path."""
    for name, field in section.model_fields.items():
        for path, inner in _inner(field, (*prefix, name)):
            yield path, inner
            yield from sections(inner, path)


def generic(location: tuple[str | int, ...]) -> Path:
    """A location in the tree with its list indexes replaced by `*`."""
    return tuple(ANY_INDEX if isinstance(part, int) else part for part in location)


def _walk(section: type[Section], prefix: Path) -> Iterator[Setting]:
    for name, field in section.model_fields.items():
        path = (*prefix, name)
        inner = tuple(_inner(field, path))
        for inner_path, inner_section in inner:
            yield from _walk(inner_section, inner_path)
        if not inner:
            yield _setting(path, field)


def _setting(path: Path, field: FieldInfo) -> Setting:
    parts = tuple(_parts(field.annotation, field.metadata))
    return Setting(
        path=path,
        description=field.description or "",
        default=field.get_default(),
        is_list=tuple in parts,
        confidential=next((part for part in parts if isinstance(part, Confidential)), None),
    )


def _inner(field: FieldInfo, path: Path) -> Iterator[tuple[Path, type[Section]]]:
    parts = tuple(_parts(field.annotation, field.metadata))
    for part in parts:
        if isinstance(part, type) and issubclass(part, Section):
            yield ((*path, ANY_INDEX) if tuple in parts else path), part


def _parts(annotation: object, metadata: list[object]) -> Iterator[object]:
    """The types and marks a field's annotation is made of."""
    yield from metadata
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _parts(get_args(annotation)[0], list(get_args(annotation)[1:]))
    elif origin in {Union, UnionType, tuple}:
        yield origin
        for argument in get_args(annotation):
            yield from _parts(argument, [])
    else:
        yield annotation
