"""Orders: imperative lines about doses and drugs, which a model may only quote."""

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from engine.clinical.quantities import Quantity, QuantityKind
from engine.clinical.support_views import View
from engine.ground.errors import RulesError
from engine.ground.paths import resources

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_CLAUSE = re.compile(r"[.,;:!?()–—]\s+|\s+[-–—]\s+|\b(?:and|then|or|but|et|puis|y|e|und)\s+", re.I)
_SHOULD_BE = re.compile(
    r"\b(?:should|must|shall|needs? to|has to|have to|is to|are to)\s+(?:now\s+|always\s+)?"
    r"(?:be\s+(?:given|started|treated|injected|stopped)|receive|get|take|have)\b",
    re.I,
)
_DOSED = frozenset({"mass", "volume", "activity", "amount", "equivalents", "tablet", "capsule",
                    "puff", "drop", "dose"})  # fmt: skip


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The data file."""

    version: str
    source: str
    verbs: str
    polite: str
    claims: str


@dataclass(frozen=True, slots=True)
class Orders:
    """Tells orders and claims about drugs; built once."""

    version: str
    _verbs: frozenset[str]
    _polite: frozenset[str]
    _claims: frozenset[str]

    @classmethod
    def load(cls, path: Path | None = None) -> "Orders":
        """Read the shipped words, or those of a file.

        Raises:
            RulesError: The file has a mistake.
        """
        file = path or resources() / "rules" / "orders.toml"
        try:
            content = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _File)
        except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
            raise RulesError(f"{file.name} has a mistake: {error}.") from error
        lists = (content.verbs, content.polite, content.claims)
        verbs, polite, claims = (frozenset(words.split()) for words in lists)
        return cls(content.version, verbs, polite, claims)

    def is_order(self, view: View) -> bool:
        """Whether a sentence tells somebody to give, change or stop a drug or a dose."""
        if not view.drugs and not doses(view.quantities):
            return False
        clauses = (clause for clause in _CLAUSE.split(view.text) if clause)
        is_imperative = any(self._opens_with_verb(clause) for clause in clauses)
        return is_imperative or bool(_SHOULD_BE.search(view.text))

    def is_claim(self, view: View) -> bool:
        """Whether a sentence says of a drug what must never come from a model's memory.

        A dose, a contraindication, an interaction, or that something is safe or not.
        """
        if doses(view.quantities):
            return True
        told = any(word.text.casefold() in self._claims for word in view.words)
        return told or len({mention.drug.name for mention in view.drugs}) > 1

    def _opens_with_verb(self, clause: str) -> bool:
        for word in _WORD.findall(clause):
            low = _plain(word)
            if low in self._verbs:
                return True
            if low not in self._polite:
                return False
        return False


def doses(quantities: Sequence[Quantity]) -> list[Quantity]:
    """Return the quantities that can be a dose or how often it is given."""
    return [q for q in quantities if q.kind is QuantityKind.FREQUENCY or _is_dosed(q)]


def _is_dosed(quantity: Quantity) -> bool:
    parts = quantity.dimension.split("/")
    is_weight = quantity.unit.symbol == "kg"
    return parts[0] in _DOSED and not is_weight and "volume" not in parts[1:2]


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(sign for sign in letters if not unicodedata.combining(sign))
