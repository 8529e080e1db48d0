"""Alterations of true sentences, each of which the support gate must catch.

One alteration changes one thing: a number, a unit, a drug, the negation, a side,
a date or a limit. The sentence stays fluent, as a language model's mistake would.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from engine.clinical.dates import dates
from engine.clinical.drugs import DrugBook
from engine.clinical.numbers import NumberReader
from engine.clinical.quantities import Quantity, QuantityKind

_UNIT_SWAPS = {
    "mg": ("g", "mcg", "mL"), "g": ("mg", "kg"), "mcg": ("mg",), "micrograms": ("milligrams",),
    "kg": ("g", "lb"), "mL": ("L", "mg"), "ml": ("L", "mg"), "L": ("mL",), "units": ("mg", "mL"),
    "IU": ("mg",), "mmol": ("mg", "mol"), "mmHg": ("kPa",), "hours": ("days", "minutes"),
    "hour": ("day", "minute"), "minutes": ("hours",), "days": ("weeks", "hours"),
    "day": ("week", "hour"), "weeks": ("days", "months"), "week": ("day", "month"),
    "months": ("years", "weeks"), "month": ("year",), "years": ("months",), "year": ("month",),
    "cm": ("mm",), "mm": ("cm",), "°C": ("°F",), "daily": ("weekly", "hourly"),
    "weekly": ("daily",), "monthly": ("weekly",),
}  # fmt: skip
_UNIT = re.compile(
    r"(?<=\d)(\s*)("
    + "|".join(sorted(map(re.escape, _UNIT_SWAPS), key=len, reverse=True))
    + r")(?![\w²³])"
)
_SIDES = {
    "left": "right", "right": "left", "Left": "Right", "Right": "Left", "bilateral": "left",
    "upper": "lower", "lower": "upper", "anterior": "posterior", "posterior": "anterior",
    "medial": "lateral", "lateral": "medial",
    "proximal": "distal", "distal": "proximal",
    "left-sided": "right-sided", "right-sided": "left-sided", "unilateral": "bilateral",
}  # fmt: skip
_SIDE = re.compile(
    rf"\b({'|'.join(sorted(_SIDES, key=len, reverse=True))})\b(?!\s+(?:away|now|to)\b)"
)
_REMOVED = (
    (re.compile(r"\b(is|are|was|were|has|have|had|do|does|did|can|could|should|must|may|will|would)"
                r" not\b"), r"\1"),
    (re.compile(r"\bcannot\b"), "can"),
    (re.compile(r"\bwithout\b"), "with"),
    (re.compile(r"\bdenies\b"), "reports"),
    (re.compile(r"\bdenied\b"), "reported"),
    (re.compile(r"\bNo (?=[a-z])"), "Marked "),
    (re.compile(r"\bno (?=[a-z])"), "marked "),
    (re.compile(r"\bnever\b"), "always"),
    (re.compile(r"\bnegative\b"), "positive"),
    (re.compile(r"\bDo not (\w)"), lambda found: found[1].upper()),
    (re.compile(r"\bAvoid\b"), "Give"),
    (re.compile(r"\bavoid\b"), "use"),
    (re.compile(r"\bcontraindicated\b"), "recommended"),
)  # fmt: skip
_ADDED = (
    (re.compile(r"\b(is|are|was|were|should|must|may|can|will|would|could)\b(?! not)"), r"\1 not"),
    (re.compile(r"\b(?:reports|complains of|endorses|admits to)\b"), "denies"),
    (re.compile(r"\breported\b"), "denied"),
    (re.compile(r"\bhas (?=[a-z])(?!been|had|not|no\b)"), "has no "),
    (re.compile(r"\bwith (?=[a-z])"), "without "),
    (re.compile(r"^(Give|Start|Use|Take|Treat|Refer|Continue|Administer|Repeat) "),
     lambda found: f"Do not {found[1].lower()} "),
    (re.compile(r"\bpositive\b"), "negative"),
    (re.compile(r"\brecommended\b"), "contraindicated"),
)  # fmt: skip
_LIMITS = (
    ("at least", "at most"), ("at most", "at least"), ("more than", "less than"),
    ("less than", "more than"), ("greater than", "less than"), ("below", "above"),
    ("above", "below"), ("≥", "≤"), ("≤", "≥"), (">", "<"), ("<", ">"), ("under", "over"),
    ("no more than", "no less than"), ("up to", "at least"), ("or more", "or less"),
    ("or older", "or younger"), ("minimum", "maximum"), ("maximum", "minimum"),
)  # fmt: skip
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_WORDS = {"one": "three", "two": "four", "three": "five", "four": "two", "five": "seven",
          "six": "nine", "seven": "ten", "eight": "four", "ten": "six"}  # fmt: skip
_IMPLIED = re.compile(r"\b(?:type|grade|stage|class|phase)\s*$", re.IGNORECASE)

Mutate = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Mutation:
    """A sentence with one thing altered."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Mutator:
    """Makes one alteration of each kind that a sentence allows; the same for one seed."""

    numbers: NumberReader
    drugs: DrugBook
    seed: int = 7

    def mutations(self, sentence: str) -> Iterator[Mutation]:
        """Yield one altered sentence of each kind that fits."""
        dice = random.Random(f"{self.seed} {sentence}")  # noqa: S311 - repeatable, no secret
        kinds: dict[str, Callable[[str, random.Random], str | None]] = {
            "number": self._number,
            "unit": _unit,
            "drug": self._drug,
            "negation": _negation,
            "laterality": _laterality,
            "date": _date,
            "limit": _limit,
        }
        for kind, mutate in kinds.items():
            changed = mutate(sentence, dice)
            if changed is not None and changed != sentence:
                yield Mutation(kind, changed)

    def _number(self, sentence: str, dice: random.Random) -> str | None:
        usable = [q for q in self.numbers.read(sentence) if _is_changeable(sentence, q)]
        if not usable:
            return None
        quantity = dice.choice(usable)
        start, end = quantity.number_span.start, quantity.number_span.end
        written = sentence[start:end]
        digits = list(re.finditer(r"\d+(?:[.,]\d+)*", written))
        if not digits:
            word = _WORDS.get(written.lower())
            return None if word is None else sentence[:start] + word + sentence[end:]
        chosen = dice.choice(digits)
        other = _other_number(chosen.group(), dice)
        return sentence[: start + chosen.start()] + other + sentence[start + chosen.end() :]

    def _drug(self, sentence: str, dice: random.Random) -> str | None:
        named = [m for m in self.drugs.find(sentence) if m.is_exact]
        if not named:
            return None
        mention = dice.choice(named)
        present = {m.drug.name for m in named}
        kin = [d for d in self.drugs.drugs.values() if d.kind == mention.drug.kind]
        pool = kin if len(kin) > 3 and dice.random() < 0.5 else list(self.drugs.drugs.values())
        pool = [d for d in pool if d.name not in present and " " not in d.name and len(d.name) > 3]
        parts = {mention.drug.name, *mention.drug.contains}
        pool = [d for d in pool if d.name not in parts and parts.isdisjoint(d.contains)]
        other = dice.choice(pool).name if pool else "digoxin"
        return sentence[: mention.span.start] + other + sentence[mention.span.end :]


def _is_changeable(sentence: str, quantity: Quantity) -> bool:
    if quantity.kind in (QuantityKind.DATE, QuantityKind.CLOCK, QuantityKind.ORDINAL):
        return False
    if _IMPLIED.search(sentence, 0, quantity.number_span.start):
        return False
    return any(sign.isdigit() for sign in quantity.text) or quantity.text.lower() in _WORDS


def _other_number(digits: str, dice: random.Random) -> str:
    """Return another number in the same style: ten times, a tenth, a half more, one digit off."""
    if "." in digits or "," in digits:
        style = dice.choice(("shift", "digit"))
        if style == "shift":
            return (digits.replace(".", "") if "." in digits else digits + "5").lstrip("0") or "9"
    value = digits
    choice = dice.random()
    if choice < 0.35 and value.isdigit() and value.strip("0"):
        return value + "0"
    if choice < 0.5 and value.isdigit() and int(value) > 1 and int(value) % 2 == 0:
        return str(int(value) // 2)
    place = dice.randrange(len(value))
    while not value[place].isdigit():
        place = dice.randrange(len(value))
    options = [sign for sign in "123456789" if sign != value[place]]
    return value[:place] + dice.choice(options) + value[place + 1 :]


def _unit(sentence: str, dice: random.Random) -> str | None:
    found = list(_UNIT.finditer(sentence))
    if not found:
        return None
    match = dice.choice(found)
    other = dice.choice(_UNIT_SWAPS[match[2]])
    return sentence[: match.start(2)] + other + sentence[match.end(2) :]


def _negation(sentence: str, dice: random.Random) -> str | None:
    del dice
    for pattern, written in (*_REMOVED, *_ADDED):
        changed = pattern.sub(written, sentence, count=1)
        if changed != sentence:
            return changed
    return None


def _laterality(sentence: str, dice: random.Random) -> str | None:
    found = list(_SIDE.finditer(sentence))
    if not found:
        return None
    match = dice.choice(found)
    return sentence[: match.start()] + _SIDES[match.group()] + sentence[match.end() :]


def _date(sentence: str, dice: random.Random) -> str | None:
    for names in (_DAYS, _MONTHS):
        match = re.search(rf"\b({'|'.join(names)})\b", sentence)
        if match and (
            names is _DAYS or re.search(r"\d", sentence[match.start() : match.end() + 9])
        ):
            other = dice.choice([name for name in names if name != match.group()])
            return sentence[: match.start()] + other + sentence[match.end() :]
    for found in dates(sentence):
        digits = list(re.finditer(r"\d+", found.text))
        if digits and found.kind is QuantityKind.DATE:
            last = digits[-1].group()
            start = found.span.start + digits[-1].start()
            other = (
                str(int(last) + 1).zfill(len(last)) if not last.endswith("9") else last[:-1] + "4"
            )
            return sentence[:start] + other + sentence[start + len(last) :]
    return None


def _limit(sentence: str, dice: random.Random) -> str | None:
    del dice
    for one, other in _LIMITS:
        pattern = rf"(?<![\w<>]){re.escape(one)}(?![\w=])(?=\s*[\d])|{re.escape(one)}$"
        if one.startswith("or "):
            pattern = rf"(?<=\w )\b{one}\b"
        changed = re.sub(pattern, other, sentence, count=1)
        if changed != sentence:
            return changed
    return None
