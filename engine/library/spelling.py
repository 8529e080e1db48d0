"""Words that nobody here has written: what they were probably meant to be.

Only a word that neither the library nor any list of names knows is corrected,
so that a medicine that the library happens not to mention never turns into
one that sounds like it. What is found is searched as well as what was typed,
and shown; it replaces nothing.
"""

import re
from collections.abc import Iterable

from engine.ground.answers import Expansion
from engine.library import words
from engine.library.counts import WordCounts
from engine.library.store import Library

_SHORTEST = 4
_TYPED_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[a-z]+")
_MOST_SUGGESTED = 2

_select_text = """
select substr(pages.text, spans.start + 1, spans.stop - spans.start)
from chunk_spans as spans
join chunks on chunks.id = spans.chunk_id
join pages on pages.document_id = chunks.document_id and pages.number = spans.page
where spans.chunk_id = :chunk
order by spans.part
"""


class Speller:
    """The spelling check of one open library."""

    def __init__(self, library: Library, counts: WordCounts, *, names: Iterable[str] = ()) -> None:
        """Know the words of the library, and these names (medicines, vocabulary) as correct."""
        self._library = library
        self._counts = counts
        self._names: dict[str, str] = {}
        for name in names:
            for written in _TYPED_WORD.findall(name):
                for word in words.tokens(written):
                    self._names.setdefault(word, written)

    def corrections(self, text: str) -> tuple[Expansion, ...]:
        """Return what the unknown words of a text were probably meant to be."""
        found: list[Expansion] = []
        for written in dict.fromkeys(_TYPED_WORD.findall(text)):
            spelled = words.tokens(written)
            if len(spelled) == 1 and self._is_unknown(spelled[0]):
                meant = self._meant(spelled[0])
                if meant:
                    found.append(Expansion(written, meant, "spelling"))
        return tuple(found)

    def _is_unknown(self, word: str) -> bool:
        if len(word) < _SHORTEST or not _LATIN.fullmatch(word) or word in words.STOP_WORDS:
            return False
        return word not in self._names and self._counts.chunks_with(word) == 0

    def _meant(self, word: str) -> tuple[str, ...]:
        """The nearest known words: those at the least distance, the most frequent first."""
        from rapidfuzz.distance import OSA

        stem = self._counts.stem(word)
        limit = _distance_allowed(word)
        names = {name: 0 for name in self._names if name[0] == word[0]}
        near: list[tuple[int, int, str]] = []
        for known, count in {**names, **self._counts.beginning_with(word[0])}.items():
            if abs(len(known) - len(word)) <= limit + 2 and len(known) >= _SHORTEST:
                distance = min(OSA.distance(known, one, score_cutoff=limit) for one in (word, stem))
                if distance <= limit:
                    near.append((distance, -count, known))
        least = min(near, default=(0, 0, ""))[0]
        best = [known for distance, _count, known in sorted(near) if distance == least]
        shown = (self._as_written(known) for known in best[: _MOST_SUGGESTED + 2])
        return tuple(dict.fromkeys(one for one in shown if one))[:_MOST_SUGGESTED]

    def _as_written(self, known: str) -> str:
        """A word of the index as a person writes it: from a list of names, or from a chunk."""
        if known in self._names:
            return self._names[known].lower()
        chunk = self._counts.chunk_with(known)
        if chunk is None:
            return ""
        with self._library.reading() as connection:
            rows = connection.execute(_select_text, {"chunk": chunk}).fetchall()
        for (part,) in rows:
            for written in _TYPED_WORD.findall(str(part)):
                if self._counts.stem("".join(words.tokens(written)) or "-") == known:
                    return str(written).lower()
        return known


def _distance_allowed(word: str) -> int:
    """One slip in a short word, two in a long one, three in a very long one."""
    if len(word) < 8:
        return 1
    return 2 if len(word) < 13 else 3
