"""The FAQ document to begin with, and fitted matchers out of a cache on disk."""

import os
from contextlib import suppress
from pathlib import Path

from intake.config import Config
from intake.faq.document import Document
from intake.faq.hashes import matching_hash
from intake.faq.matching import Model, ModelError, fit
from intake.wiring.shipped import shipped


def first_document(config: Config) -> str:
    """The text of the FAQ document to begin with. Raises OSError."""
    path = config.faq.document or shipped("templates") / "faq" / "medatixx.md"
    return path.read_text(encoding="utf-8")


def model_of(document: Document, folder: Path) -> bytes:
    """The fitted matcher, from the cache in this folder or fitted anew, which takes some seconds.

    A cache that cannot be written costs time at the next start and nothing else.
    """
    cache = folder / f"{matching_hash(document)}.npz"
    with suppress(OSError, ModelError):
        data = cache.read_bytes()
        Model.from_bytes(data)
        return data
    data = fit(document).to_bytes()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        draft = cache.with_suffix(f".{os.getpid()}")
        draft.write_bytes(data)
        draft.replace(cache)
    return data
