"""Medicines in a text: generic names, brands and abbreviations, with small spelling mistakes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from engine.clinical.rule_files import RuleMistake, read_file
from engine.ground.paths import resources
from engine.ground.types import Span

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[\s/+\-–'’.,&]{0,3}$")
_LONGEST_GAP = 3
_SHORT = 4
_TOLERANT = 7
_LONGEST = 40
"""Letters of the longest word that is taken for a misspelled name."""
_SIMILAR_WORDS = frozenset(
    "retinal retina aspiring insulins penicillium calamity senses mannerism heparan proteins "
    "morphing codeines estrogen cortisone oxidase nicotinic urethra pancreatic moderate program "
    "methanol".split()
)
"""Words that are near a drug's name and are none."""


class _Class(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A class of drugs with the cautions that its members inherit."""

    label: str
    allergy: tuple[str, ...] = ()
    alert: bool = False
    pregnancy: str = ""
    breastfeeding: str = ""
    child: str = ""
    child_under_years: float = 18.0
    renal: str = ""


class _Row(msgspec.Struct, forbid_unknown_fields=True, frozen=True, rename={"kind": "class"}):
    """A drug as the data file has it; None takes the class's caution."""

    kind: str
    also: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()
    allergy: tuple[str, ...] | None = None
    alert: bool | None = None
    pregnancy: str | None = None
    breastfeeding: str | None = None
    child: str | None = None
    child_under_years: float | None = None
    renal: str | None = None


class _Meta(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The head of the data file."""

    version: str
    names: str
    cautions: str
    high_alert: str
    checked: str = "not yet"


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    meta: _Meta
    classes: dict[str, _Class]
    drugs: dict[str, _Row]


@dataclass(frozen=True, slots=True)
class Drug:
    """What the vocabulary knows of one medicine.

    Attributes:
        name: International non-proprietary name, lower case.
        kind, label: Id of its class and the words for it.
        contains: Generic names of the parts of a combination.
        allergies: Groups within which an allergy counts.
        is_high_alert: On the ISMP list of high-alert medications.
        child_under_years: Age below which the child caution counts.
    """

    name: str
    kind: str
    label: str
    brands: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()
    allergies: tuple[str, ...] = ()
    is_high_alert: bool = False
    pregnancy: str = ""
    breastfeeding: str = ""
    child: str = ""
    child_under_years: float = 18.0
    renal: str = ""


@dataclass(frozen=True, slots=True)
class DrugMention:
    """A medicine found in a text.

    Attributes:
        is_exact: False when the spelling was corrected; show the written word then.
    """

    drug: Drug
    span: Span
    written: str
    is_exact: bool = True


@dataclass(frozen=True)
class DrugBook:
    """The vocabulary of medicines; built once and passed down.

    Attributes:
        classes: Each class as if it were a drug, for texts that name only the class.
    """

    version: str
    caution_source: str
    drugs: Mapping[str, Drug]
    classes: Mapping[str, Drug]
    _names: Mapping[str, list[tuple[tuple[str, ...], str]]] = field(repr=False)
    _near: Mapping[str, tuple[str, ...]] = field(repr=False)

    @classmethod
    def load(cls, path: Path | None = None) -> "DrugBook":
        """Read the shipped vocabulary, or that of a file.

        Raises:
            RulesError: The file has a mistake.
        """
        file = path or resources() / "vocabulary" / "drugs.toml"
        return read_file(file, _File, _built, table="drugs")

    def named(self, name: str) -> Drug | None:
        """Return the drug that a name, brand or abbreviation means, or None."""
        found = self.find(name)
        is_whole = bool(found) and found[0].span.end - found[0].span.start >= len(name.strip()) - 1
        return found[0].drug if is_whole else None

    def find(self, text: str) -> tuple[DrugMention, ...]:
        """Return every medicine that a text names, in order; the longest name wins."""
        words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(text)]
        found = []
        at = 0
        while at < len(words):
            mention, taken = self._at(text, words, at)
            if mention is not None:
                found.append(mention)
            at += taken
        return tuple(found)

    def generic_by_name(self) -> dict[str, str]:
        """Return the generic name of every name, brand and abbreviation, in lower case."""
        return {
            " ".join(form): generic for forms in self._names.values() for form, generic in forms
        }

    def parts(self, drug: Drug) -> tuple[Drug, ...]:
        """Return a drug and the drugs that it contains."""
        return (drug, *(self.drugs[name] for name in drug.contains))

    def _at(
        self, text: str, words: list[tuple[str, int, int]], at: int
    ) -> tuple[DrugMention | None, int]:
        first, start, _ = words[at]
        for name, generic in self._names.get(first.lower(), ()):
            if _follows(text, words, at, name) and _is_written_so(words, at, name):
                end = words[at + len(name) - 1][2]
                mention = DrugMention(self.drugs[generic], Span(start, end), text[start:end])
                return mention, len(name)
        generic_near = self._corrected(first)
        if generic_near:
            span = Span(start, start + len(first))
            return DrugMention(self.drugs[generic_near], span, first, is_exact=False), 1
        return None, 1

    def _corrected(self, word: str) -> str:
        """Return the one generic name that a misspelled word can mean, or empty."""
        low = word.lower()
        if not _TOLERANT <= len(low) <= _LONGEST or low in _SIMILAR_WORDS or not low.isalpha():
            return ""
        candidates = {
            name
            for form in (low, *_shortened(low))
            for name in self._near.get(form, ())
            if name[0] == low[0] and abs(len(name) - len(low)) <= 1 and _is_one_edit(name, low)
        }
        generics = {self._names[name][-1][1] for name in candidates}
        return generics.pop() if len(generics) == 1 else ""


def _follows(text: str, words: list[tuple[str, int, int]], at: int, name: tuple[str, ...]) -> bool:
    if at + len(name) > len(words):
        return False
    for step in range(1, len(name)):
        word, start, _ = words[at + step]
        gap = text[words[at + step - 1][2] : start]
        if word.lower() != name[step] or not _GAP.match(gap):
            return False
    return True


def _is_written_so(words: list[tuple[str, int, int]], at: int, name: tuple[str, ...]) -> bool:
    """Whether a short abbreviation stands in capitals, as "INH" or "ORS" do."""
    if len(name) > 1 or len(name[0]) >= _SHORT:
        return True
    return words[at][0].isupper() or any(sign.isdigit() for sign in words[at][0])


def _shortened(word: str) -> Iterator[str]:
    """Yield a word without each of its letters in turn."""
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _is_one_edit(one: str, other: str) -> bool:
    """Whether one letter changed, missing, added or two swapped turns one word into the other."""
    short, long = sorted((one, other), key=len)
    at = next((i for i, sign in enumerate(short) if sign != long[i]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = at + 1 < len(short) and short[at] == long[at + 1] and short[at + 1] == long[at]
    return short[at + 1 :] == long[at + 1 :] or (swapped and short[at + 2 :] == long[at + 2 :])


def _built(content: _File) -> DrugBook:
    drugs = {name: _drug(name, row, content) for name, row in content.drugs.items()}
    names: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    near: dict[str, set[str]] = {}
    for name, drug in drugs.items():
        for written in dict.fromkeys((name, *drug.also, *drug.brands)):
            parts = tuple(_WORD.findall(written.lower()))
            for form in _forms(parts):
                names.setdefault(form[0], []).append((form, name))
            if _may_be_misspelled(drug, written, parts):
                for short in (parts[0], *_shortened(parts[0])):
                    near.setdefault(short, set()).add(parts[0])
    for forms in names.values():
        forms.sort(key=lambda item: -len(item[0]))
    return DrugBook(
        content.meta.version,
        content.meta.cautions,
        drugs,
        {name: _stand_in(name, kind) for name, kind in content.classes.items()},
        names,
        {key: tuple(sorted(value)) for key, value in near.items()},
    )


def _may_be_misspelled(drug: Drug, written: str, parts: tuple[str, ...]) -> bool:
    """Whether spelling is corrected towards this name; brands are too near to plain words."""
    return len(parts) == 1 and len(parts[0]) >= _TOLERANT and written not in drug.brands


def _forms(parts: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """Return a name and, for a single long word, its plural."""
    yield parts
    if len(parts) == 1 and len(parts[0]) >= _TOLERANT and not parts[0].endswith("s"):
        yield (parts[0] + "s",)


def _stand_in(name: str, kind: _Class) -> Drug:
    """Return a class as a drug, for texts that name no member of it."""
    return Drug(
        name=kind.label,
        kind=name,
        label=kind.label,
        allergies=kind.allergy,
        is_high_alert=kind.alert,
        pregnancy=kind.pregnancy,
        breastfeeding=kind.breastfeeding,
        child=kind.child,
        child_under_years=kind.child_under_years,
        renal=kind.renal,
    )


def _drug(name: str, row: _Row, content: _File) -> Drug:
    kind = content.classes.get(row.kind)
    if kind is None:
        raise RuleMistake(f"{name}: there is no class {row.kind!r}", key=name)
    for part in row.contains:
        if part not in content.drugs:
            raise RuleMistake(f"{name}: there is no drug {part!r}", key=name)
    under = row.child_under_years
    own = 18.0 if row.child is not None and under is None else under
    return Drug(
        name=name,
        kind=row.kind,
        label=kind.label,
        brands=row.brands,
        also=row.also,
        contains=row.contains,
        allergies=kind.allergy if row.allergy is None else row.allergy,
        is_high_alert=kind.alert if row.alert is None else row.alert,
        pregnancy=kind.pregnancy if row.pregnancy is None else row.pregnancy,
        breastfeeding=kind.breastfeeding if row.breastfeeding is None else row.breastfeeding,
        child=kind.child if row.child is None else row.child,
        child_under_years=kind.child_under_years if own is None else own,
        renal=kind.renal if row.renal is None else row.renal,
    )
