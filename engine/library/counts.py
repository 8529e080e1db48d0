"""How many chunks hold a word: how rare it is, and whether the library knows it at all."""

import math
from collections.abc import Iterable
from typing import Any

import apsw

from engine.library.store import Library

_TOKENIZER = ("porter", ["unicode61", "remove_diacritics", "2"])

_make_table = """
create virtual table if not exists temp.word_counts using fts5vocab(main, words, row)
"""

_make_table_of_places = """
create virtual table if not exists temp.word_places using fts5vocab(main, words, instance)
"""

_select_count = """
select doc
from temp.word_counts
where term = :term
"""

_select_range = """
select term, doc
from temp.word_counts
where term >= :first and term < :last
"""

_select_place = """
select doc
from temp.word_places
where term = :term
limit 1
"""

_select_total = """
select coalesce(sum(chunks), 0)
from documents
"""


class WordCounts:
    """The words of one open library, counted when they are asked for."""

    def __init__(self, library: Library) -> None:
        """Look into the word index of this library; nothing is read yet."""
        self._library = library
        self._revision = -1
        self._counts: dict[str, int] = {}
        self._total = 0
        self._ranges: dict[str, dict[str, int]] = {}
        library.connection.execute(_make_table)
        library.connection.execute(_make_table_of_places)
        self._tokenizer = library.connection.fts5_tokenizer(*_TOKENIZER)

    def stem(self, word: str) -> str:
        """Return a word as it stands in the index; the first part of one in several parts."""
        found: Any = self._tokenizer(word.encode(), apsw.FTS5_TOKENIZE_QUERY, None)
        return str(found[0][2]) if found else ""

    def chunks_with(self, word: str) -> int:
        """Return how many chunks hold any form of a word, spelled as by `words.tokens`."""
        self._refresh()
        if word not in self._counts:
            with self._library.reading() as connection:
                found = connection.execute(_select_count, {"term": self.stem(word)}).get
            self._counts[word] = int(found or 0)
        return self._counts[word]

    @property
    def total(self) -> int:
        """How many chunks there are."""
        self._refresh()
        return self._total

    def rarity(self, words: Iterable[str]) -> dict[str, float]:
        """Return how rare words are: 1 for one in no chunk, towards 0 for one in all."""
        scale = math.log(self.total + 2)
        return {
            word: 1 - math.log(self.chunks_with(word) + 1) / scale for word in dict.fromkeys(words)
        }

    def beginning_with(self, beginning: str) -> dict[str, int]:
        """Return the index's words that begin so, with the number of chunks of each."""
        self._refresh()
        if beginning not in self._ranges:
            bounds = {"first": beginning, "last": beginning + "\U0010ffff"}
            with self._library.reading() as connection:
                found: list[Any] = connection.execute(_select_range, bounds).fetchall()
            self._ranges[beginning] = dict(found)
        return self._ranges[beginning]

    def chunk_with(self, stem: str) -> int | None:
        """Return one chunk that holds a word, given as it stands in the index."""
        with self._library.reading() as connection:
            found = connection.execute(_select_place, {"term": stem}).get
        return None if found is None else int(str(found))

    def _refresh(self) -> None:
        revision = self._library.revision
        if revision == self._revision:
            return
        self._counts.clear()
        self._ranges.clear()
        with self._library.reading() as connection:
            self._total = int(str(connection.execute(_select_total).get))
        self._revision = revision
