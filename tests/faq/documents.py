"""Documents the tests of this room share: a small one written out, and a teaching one cut from the shipped FAQ."""

from dataclasses import replace
from pathlib import Path

from intake.faq.document import Document
from intake.faq.parsing import parse_document

SHIPPED = Path(__file__).parents[2] / "templates" / "faq" / "medatixx.md"

SMALL = """\
# Fragen zum Ausfall
Sprache: de

## Versionen

| Version | Datum / Uhrzeit | Änderung |
|---|---|---|
| 1.0 | 08.11.2021 / 12.00 Uhr | - |
| 1.1 | 2021-11-09 08:30 | Antwort 2 | neu |

## 1. Wer war es?

Das wissen wir
noch nicht.

- Punkt eins
- Punkt zwei

### English: Who did it?

We do not know yet.

### Optionen
- Bericht genügt: ja
- Statt: 2

### Beispiele
- Wer hat das getan?
- Ein langer Satz,
  der weitergeht.

## 2. Wann geht es wieder?

Bald.

## Nicht gemeint bei Frage 2

- Wann kommt der Techniker?

## Gewöhnliche Sätze

* Guten Tag
""".replace("2 | neu", "2 \\| neu")


def shipped() -> Document:
    return parse_document(SHIPPED.read_text(encoding="utf-8"))


def teaching(*, examples: int = 25) -> Document:
    """Four entries of the shipped FAQ with some of their examples: fitted in a moment."""
    whole = shipped()
    entries = tuple(
        replace(entry, examples=entry.examples[:examples], near_misses=entry.near_misses[:10], instead_of=())
        for entry in whole.entries
        if entry.number in {5, 7, 14, 18}
    )
    return replace(whole, entries=entries, ordinary=whole.ordinary[:150])
