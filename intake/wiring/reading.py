"""What reader processes are made with."""

from pathlib import Path

from intake.config import Config
from intake.faq.document import Document
from intake.mail.identity import Identity
from intake.readers import ReadingSetup
from intake.wiring.matching import model_of
from intake.wiring.settings import catalogue_of, limits_of


def reading_setup(config: Config, identity: Identity, document: Document | None, *, models: Path) -> ReadingSetup:
    """The readers' setup while this document is in force; fitted matchers are cached in the folder `models`."""
    return ReadingSetup(
        identity=identity,
        catalogue=catalogue_of(config),
        limits=limits_of(config),
        document=document,
        model=model_of(document, models) if document else None,
        threshold=config.faq.threshold,
    )
