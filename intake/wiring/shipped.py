"""Where the files lie that come with the program: templates, migrations, the example of the configuration."""

from pathlib import Path

import intake

_PACKAGE = Path(intake.__file__).parent


def shipped(name: str) -> Path:
    """A shipped file or folder: inside an installed wheel, or at the top of a checkout."""
    inside = _PACKAGE / "shipped" / name
    return inside if inside.exists() else _PACKAGE.parent / name
