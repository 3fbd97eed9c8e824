"""Secrets: not in the TOML, but in files that it names or in the environment."""

from collections.abc import Iterator, Mapping, MutableMapping
from pathlib import Path

from intake.config.environment import put, variable
from intake.config.schema import Path as SettingPath
from intake.config.schema import Setting

_LARGEST = 65_536

Tree = MutableMapping[str, object]


def look_up(tree: Mapping[str, object], path: SettingPath) -> object:
    """The value at a path in a tree of dicts; None if there is none."""
    value: object = tree
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def written_in_file(tree: Tree, known: Mapping[SettingPath, Setting]) -> Iterator[tuple[SettingPath, str, str]]:
    """Path, fault and mend of each secret that stands in the TOML itself."""
    for path, setting in known.items():
        value = look_up(tree, path)
        if setting.confidential and isinstance(value, str) and setting.confidential.refused_in_file(value):
            kept = (*path[:-1], "password") if path[-1] == "url" else path
            mend = f"Put the secret in a file of its own and name it in {kept[-1]}_file, or set {variable(kept)}; then change it."
            yield path, "holds a secret, which does not belong in this file", mend


def read_secret_files(
    tree: Tree, known: Mapping[SettingPath, Setting], base: Path
) -> Iterator[tuple[SettingPath, str, str]]:
    """Puts the contents of each `…_file` in its secret's place; path, fault and mend of each that cannot be read.

    A secret that is given already (from the environment) wins over its file. One line end is cut off.
    """
    for path, setting in known.items():
        file_path = (*path[:-1], f"{path[-1]}_file")
        name = look_up(tree, file_path)
        if setting.confidential is None or not isinstance(name, str) or look_up(tree, path) is not None:
            continue
        file = base / Path(name).expanduser()
        try:
            put(tree, path, _content(file))
        except (OSError, ValueError) as broken:
            reason = broken.strerror if isinstance(broken, OSError) else str(broken)
            yield (
                file_path,
                f"cannot be read: {reason}",
                f"Expected at {file}, readable for the user the program runs as.",
            )


def _content(file: Path) -> str:
    with file.open("rb") as opened:
        data = opened.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise ValueError(f"it is larger than {_LARGEST} bytes")
    try:
        text = data.decode("utf-8").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        # Without its cause, which quotes the secret's bytes.
        raise ValueError("it is no UTF-8 text") from None
    if not text:
        raise ValueError("it is empty")
    return text
