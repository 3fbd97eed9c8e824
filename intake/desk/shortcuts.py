"""The list of keys by which the desk is quicker to use; it says which, and the script does what they stand for."""

from litestar import get

from intake.desk.desk import AGENT, Page, TheDesk, TheVisit, in_thread

KEYS: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    ("list", (("j", "↓"), ("k", "↑"), ("Enter", "o"), ("x",))),
    ("ticket", (("a",), ("r",), ("n",))),
    ("everywhere", (("/",), ("g b",), ("g c",), ("?",), ("Esc",))),
)
"""Where they hold, and keys that do the same; the first of them names what it is."""


@get("/shortcuts", opt=AGENT)
@in_thread
def shortcuts(desk: TheDesk, visit: TheVisit) -> Page:
    """All keys and what they do."""
    return desk.pages.page(visit, "shortcuts", keys=KEYS)


HANDLERS = (shortcuts,)
