"""The practice systems a mail may name: our own products and other vendors', with the spellings customers use."""

from dataclasses import dataclass
from functools import lru_cache

from intake.reading.words import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """A practice system. Case, umlauts and the marks between a name's parts never matter and need no spelling."""

    name: str
    """The canonical name, as it is shown and stored."""
    spellings: tuple[str, ...] = ()
    """Further ways to write it, such as `isynet` for x.isynet."""
    own: bool = True
    """False for another vendor's product."""
    ambiguous: bool = False
    """The name is also an ordinary word (`Elefant`): it counts only where the words around it speak of software."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All products, and what the organisation itself is called: a greeting to the company names no product."""

    products: tuple[Product, ...]
    organisation_names: tuple[str, ...]

    @property
    def ambiguous_names(self) -> frozenset[str]:
        """Lower-case names that may mean something else than a product: the company's own and ordinary words."""
        organisation = frozenset(name.casefold() for name in self.organisation_names)
        return organisation | {product.name.casefold() for product in self.products if product.ambiguous}


@lru_cache(maxsize=16)
def names_of_programs(catalogue: Catalogue) -> frozenset[str]:
    """Every spelling of every product, folded, and their longer parts: nobody is called `concept`."""
    spellings = {fold(name) for product in catalogue.products for name in (product.name, *product.spellings)}
    parts = {part for spelling in spellings for part in spelling.replace(".", " ").split() if len(part) >= _LONG_PART}
    return frozenset(spellings | parts)


_LONG_PART = 4
