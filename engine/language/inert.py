"""Text of documents made harmless for a prompt: invisible signs, control words, instructions.

Nothing here changes what is stored or shown as a source; it says what may stand in a
prompt, and which statements are no facts but commands to a machine.
"""

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from engine.ground.errors import RulesError
from engine.ground.paths import resources

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)
_JOINERS = re.compile("(?<![\u0600-\u0fff\u1000-\u109f\u1780-\u17ff])[\u200c\u200d]")
_CONTROL = re.compile(
    r"<\|[^|<>\n]{0,60}\|?>|<?\|[^|<>\n]{1,60}\|>|\[/?INST\]|<<?/?SYS>>?|</?s>|\[/?(?:SYSTEM|ASSISTANT|USER)\]"
    r"|</?(?:start|end)_of_(?:turn|text|image)>|</?(?:bos|eos|pad|unk|eot|eom|think|tool_call)>"
    r"|<\uff5c[^\uff5c<>\n]{0,60}\uff5c>|\[\s*(?:gMASK|sMASK)\s*\]",
    re.IGNORECASE,
)
_FENCE = re.compile(r"<{3,}|>{3,}|`{3,}|~{3,}|={5,}|-{5,}|\*{5,}|_{5,}|#{3,}")
_MARKER = re.compile(r"^(\s*)\[(\d{1,3})\](?=\s)", re.MULTILINE)
_OPENING = re.compile(r"header|start|begin|inst|sys|user|assistant|human|tool|bos|<s>", re.I)
_FEW_LETTERS = 4
_SPACE = re.compile(r"[^\S\n]+")
_LOOK_ALIKE = str.maketrans(
    "аеорсхуіјѕԁһӏԛԝВЕКМНОРСТХАІЈЅαοιρτυνκεΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcxyijsdhlqwBEKMHOPCTXAIJSaoiptuvkeABEZHIKMNOPTYX",
)
_AS_LETTERS = str.maketrans("013457@$", "oieastas")
_MIXED = re.compile(r"[A-Za-z][\w@$]*[\d@$][\w@$]*[A-Za-z]|[\d@$][A-Za-z][\w@$]*[A-Za-z]")
_CODED = re.compile(r"[A-Za-z0-9+/]{40}")
_SPACED = re.compile(r"\b(?:\w[ .\-_*]){4,}\w\b")
_LONGEST = 4_000


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The data file."""

    version: str
    source: str
    letters: tuple[str, ...]
    commands: tuple[str, ...]
    sequels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Instructions:
    """Tells commands to a machine from statements about patients; built once."""

    version: str
    _letters: tuple[str, ...]
    _command: re.Pattern[str]
    _sequel: re.Pattern[str]

    @classmethod
    def load(cls, path: Path | None = None) -> "Instructions":
        """Read the shipped patterns, or those of a file.

        Raises:
            RulesError: The file has a mistake.
        """
        file = path or resources() / "rules" / "instructions.toml"
        try:
            content = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _File)
            return _built(content)
        except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
            raise RulesError(f"{file.name} has a mistake: {error}.") from error
        except re.error as error:
            raise RulesError(f"{file.name} has a pattern with a mistake: {error}.") from error

    def is_command(self, text: str) -> bool:
        """Whether a statement is addressed to a language model."""
        head = text[:_LONGEST]
        if _hides(head) or _fakes_dialogue(head):
            return True
        return any(self._may_be(form) and self._command.search(form) for form in _forms(head))

    def is_sequel(self, text: str) -> bool:
        """Whether a statement right after a command goes on with it."""
        return any(self._sequel.search(form) for form in _forms(text[:_LONGEST]))

    def _may_be(self, form: str) -> bool:
        low = form.lower()
        return any(letters in low for letters in self._letters) or bool(_CODED.search(form))


def without_invisible(text: str) -> str:
    """Return a text without signs that no person sees: zero-width, tags, directions, controls."""
    return _JOINERS.sub("", _INVISIBLE.sub("", text))


def harmless(text: str) -> str:
    """Return a text for a prompt: nothing invisible, no control word, no fence, no own marker."""
    seen = without_invisible(text)
    while (plain := _CONTROL.sub(" ", seen)) != seen:
        seen = plain
    bare = _MARKER.sub(r"\1(\2)", _FENCE.sub(" ", seen))
    return "\n".join(_SPACE.sub(" ", line).strip() for line in bare.split("\n"))


def has_control_words(text: str) -> bool:
    """Whether a text holds what looks like a control token of some model."""
    return bool(_CONTROL.search(without_invisible(text)))


def _hides(text: str) -> bool:
    """Whether a text carries words in signs of the tag block, which nobody sees."""
    return any("\U000e0020" <= sign <= "\U000e007e" for sign in text)


def _fakes_dialogue(text: str) -> bool:
    """Whether control words open a turn of somebody, or are nearly all of a text."""
    if not any(sign in text for sign in "<[\uff1c\uff3b"):
        return False
    seen = without_invisible(unicodedata.normalize("NFKC", text))
    for form in {seen, _folded(seen)}:
        found = _CONTROL.findall(form)
        left = _CONTROL.sub(" ", form)
        if any(_OPENING.search(word) for word in found):
            return True
        if found and len(re.findall(r"\w", left)) < _FEW_LETTERS:
            return True
    return False


def _forms(text: str) -> tuple[str, ...]:
    """The ways in which a text may be read: as it stands, folded, with spaced letters joined."""
    seen = without_invisible(unicodedata.normalize("NFKC", text))
    seen = " ".join(_CONTROL.sub(" ", seen).split())
    forms = [seen]
    folded = _folded(seen)
    if folded != seen:
        forms.append(folded)
    joined = _SPACED.sub(lambda found: re.sub(r"[ .\-_*]", "", found[0]), folded)
    if joined != folded:
        forms.append(joined)
    return tuple(forms)


def _folded(text: str) -> str:
    """Return a text with look-alike letters as Latin ones, accents off, words of digits too."""
    if text.isascii():
        return _MIXED.sub(lambda word: word[0].translate(_AS_LETTERS), text)
    bare = "".join(
        sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign)
    )
    return _MIXED.sub(lambda word: word[0].translate(_AS_LETTERS), bare.translate(_LOOK_ALIKE))


def _built(content: _File) -> Instructions:
    commands, sequels = _any_of(content.commands), _any_of(content.sequels)
    return Instructions(content.version, content.letters, commands, sequels)


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in patterns), re.IGNORECASE | re.DOTALL)
