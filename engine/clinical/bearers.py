"""Whose findings a text tells: this patient's, or those of another person or an animal.

The last person who is named before a finding bears it: "the lady next door went blue and
died". A pronoun, a new subject or a word of telling ("her sister says …") leads back to
the patient. Word classes are data (`[bearers]` in `resources/rules/context.toml`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec

from engine.clinical.clauses import Clause, Opening
from engine.clinical.tokens import Token

_NEAR = 4
"""Most words between a determiner and its noun, or a person and the place of that person."""


class PersonClasses(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The `[bearers]` table of the data file; words parted by spaces.

    Attributes:
        strangers: Persons who are hardly ever the patient.
        kin: Relatives who are another person when the patient owns them ("her father").
        roles: Persons who are another one when the patient owns them ("her teacher").
        anyone: Persons who may be the patient, unless their place or a word says not.
        animals: Animals that may be ill themselves.
        harming: What an animal does to a patient.
        passives: What follows an animal that is the one harmed.
        away: Where a relative is who lies elsewhere.
        owners: Words by which the patient owns a relative.
        others: Words that make anyone another person.
        places: Words after a person that place that one elsewhere.
        indefinite: Words that bring in a person who may be the patient.
        telling: Verbs after which the patient is told of, or is brought by that person.
        back: Words that lead back to the patient.
        objects: Pronouns that lead back to the patient unless they own a person.
        agents: Words before a person who only does or accompanies.
    """

    strangers: str
    kin: str
    roles: str
    anyone: str
    animals: str
    harming: str
    passives: str
    away: str
    owners: str
    others: str
    places: str
    indefinite: str
    telling: str
    back: str
    objects: str
    agents: str


@dataclass(frozen=True, slots=True)
class Bearer:
    """A person other than the patient.

    Attributes:
        word: The word that names the person.
        is_sure: Whether it is another person even where the text tells of no patient beside.
    """

    word: Token
    is_sure: bool


@dataclass(frozen=True, slots=True)
class BearerReader:
    """Finds who bears what is told; built once, used for every text."""

    _classes: dict[str, frozenset[str]] = field(repr=False)

    @classmethod
    def of(cls, words: PersonClasses | None) -> "BearerReader":
        """Return a reader of these word classes; without any everything is the patient's."""
        table = msgspec.structs.asdict(words) if words else {}
        return cls({name: frozenset(text.split()) for name, text in table.items()})

    def read(self, tokens: Sequence[Token], clauses: Sequence[Clause]) -> list[Bearer | None]:
        """Return for each token the person who bears it, None for the patient."""
        found: list[Bearer | None] = [None] * len(tokens)
        if not self._classes:
            return found
        bearer: Bearer | None = None
        subject: Bearer | None = None
        sentence = -1
        for clause in clauses:
            starts = tokens[clause.first].sentence != sentence
            sentence = tokens[clause.first].sentence
            if starts or clause.opening in (Opening.SUBJECT, Opening.TIME):
                bearer = subject = None
            if clause.opening is Opening.VERB:
                bearer = subject
            for index in range(clause.first, clause.after):
                bearer = self._next(tokens, clause, index, bearer)
                found[index] = bearer
                if index == clause.verb:
                    subject = bearer
            if clause.verb < 0 and starts and not tokens[clause.first].norm.endswith("ed"):
                subject = bearer
        return found

    def _is(self, name: str, token: Token) -> bool:
        return token.norm in self._classes[name]

    def _next(
        self, tokens: Sequence[Token], clause: Clause, index: int, bearer: Bearer | None
    ) -> Bearer | None:
        """Return who bears what stands after a token."""
        token = tokens[index]
        named = self._named(tokens, clause, index)
        if named is not None:
            return named
        if bearer is None or self._is("telling", token) or self._is("back", token):
            return None
        if self._is("objects", token):
            after = tokens[index + 1] if index + 1 < clause.after else None
            owns = after is not None and any(self._is(n, after) for n in ("kin", "roles", "others"))
            return bearer if owns else None
        return bearer

    def _named(self, tokens: Sequence[Token], clause: Clause, index: int) -> Bearer | None:
        token = tokens[index]
        kind = next((n for n in _KINDS if self._is(n, token)), None)
        if kind is None:
            return None
        before = self._before(tokens, clause, index)
        if before and self._is("agents", before[0]):
            return None
        after = tokens[index + 1 : clause.after]
        judged = self._judged(kind, before, after, opens=index - clause.first == len(before))
        return None if judged is None else Bearer(token, judged)

    def _before(self, tokens: Sequence[Token], clause: Clause, index: int) -> Sequence[Token]:
        """Return the words before a person, from the preposition or determiner on."""
        for at in range(index - 1, max(clause.first, index - _NEAR) - 1, -1):
            if self._is("agents", tokens[at]):
                return tokens[at:index]
        return tokens[max(clause.first, index - _NEAR) : index]

    def _judged(
        self, kind: str, before: Sequence[Token], after: Sequence[Token], *, opens: bool
    ) -> bool | None:
        """Return whether it is surely another person; None if it may well be the patient."""
        if kind == "strangers":
            return True
        if kind == "anyone":
            return self._anyone(before, after)
        if kind == "animals" and after and self._is("passives", after[0]):
            return True
        if kind == "animals":
            harms = any(self._is("harming", token) for token in after)
            return True if opens and before and not harms else None
        away = any(self._is("away", token) for token in after[:_NEAR])
        return True if away or any(self._is("owners", token) for token in before) else None

    def _anyone(self, before: Sequence[Token], after: Sequence[Token]) -> bool | None:
        if any(self._is("others", token) for token in before):
            return True
        if any(self._is("places", token) for token in after[:_NEAR]):
            return True
        return False if any(self._is("indefinite", token) for token in before) else None


_KINDS = ("strangers", "kin", "roles", "anyone", "animals")
"""The classes of persons, the surest first."""
