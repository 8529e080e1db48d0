"""Pages cut into chunks: whole sentences and table rows, 180 to 220 tokens where they allow.

Chunks follow each other without overlap over all that is not white space or
furniture (contents entries, repeated headers and footers), may run over a page
break, and never over two documents. A heading stays with what follows it. A
section closes the chunk before it once that is long enough to stand alone, so
that a chunk rarely speaks of two things.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

import numpy as np
from numpy.typing import NDArray

from engine.ground import sentences
from engine.ground.types import ChunkText, Heading, PageSpan, PageText, Span
from engine.library.furniture import Furniture

TokenOffsets = Callable[[Sequence[str]], list[NDArray[np.int32]]]

MOST_TOKENS = 220
FEWEST_TOKENS = 180
STANDS_ALONE_TOKENS = 110  # from here on a new section starts a new chunk
_PAGES_AT_ONCE = 16
_MOST_CHARACTERS = 16 * MOST_TOKENS  # what no tokenizer knows counts few tokens and is still text
_DEEPEST = 4  # headings in a path; deeper ones add words and no orientation
_WORD_OR_SIGN = re.compile(r"[^\W\d_]{1,6}|\d{1,3}|[^\w\s]|_")
_CUTS = re.compile(r"\n|[;,:]\s|\s|(?<=[\u2e80-\u9fff])")


@dataclass(frozen=True, slots=True)
class _Unit:
    """What is never cut: a sentence, a table row, a heading, or a piece of a long one."""

    page: int
    start: int
    end: int
    tokens: int
    heading: tuple[str, ...]
    opens_section: bool


def chunk(pages: Sequence[PageText], *, title: str, token_offsets: TokenOffsets) -> list[ChunkText]:
    """Return the chunks of one document in order.

    Args:
        pages: All pages, in order; boxes are not needed.
        title: Of the document; a heading that only repeats it is left out of the path.
        token_offsets: The embedder's tokenizer, or `approximate_tokens` without one.
    """
    found = list(stream(pages, title=title, token_offsets=token_offsets))
    return found or list(stream(pages, title=title, token_offsets=token_offsets, leaves_out=False))


def stream(
    pages: Iterable[PageText], *, title: str, token_offsets: TokenOffsets, leaves_out: bool = True
) -> Iterator[ChunkText]:
    """Yield the chunks of one document, reading its pages a few at a time; see `chunk`.

    With `leaves_out` false also what `furniture` names: for documents of nothing else.
    """
    texts: dict[int, str] = {}
    held: list[_Unit] = []
    for unit in _units(pages, title, token_offsets, texts, leaves_out=leaves_out):
        if held and _closes(held, unit):
            ready = _without_last_headings(held)
            yield _as_chunk(ready, texts)
            held = held[len(ready) :]
            _forget_before(texts, held[0].page if held else unit.page)
        held.append(unit)
    if held:
        yield _as_chunk(held, texts)


def approximate_tokens(texts: Sequence[str]) -> list[NDArray[np.int32]]:
    """Return token offsets like a word-piece tokenizer's, for use while no embedder is installed.

    Words count one token per six letters, numbers one per three digits, signs
    and ideographs one each: within a tenth of MiniLM's count on guidelines.
    """
    found = []
    for text in texts:
        offsets = [match.span() for match in _WORD_OR_SIGN.finditer(text)]
        found.append(np.array(offsets, dtype=np.int32).reshape(-1, 2))
    return found


def parted(piece: ChunkText) -> str:
    """Return the text of a chunk with a line break where a page ends, for indexing.

    The text itself is the spans joined as they are, which glues the last word
    of a page to the first of the next one.
    """
    parts, start = [], 0
    for span in piece.spans:
        parts.append(piece.text[start : start + span.end - span.start])
        start += span.end - span.start
    return "\n".join(parts)


def with_context(title: str, heading: Sequence[str], text: str) -> str:
    """Return title, heading path and text as one text for the embedder."""
    return "\n".join(
        line for part in (title, " > ".join(heading), text) if (line := " ".join(part.split()))
    )


def _closes(held: Sequence[_Unit], unit: _Unit) -> bool:
    """Whether the units held so far make a chunk that `unit` must not join."""
    tokens = sum(one.tokens for one in held)
    characters = sum(one.end - one.start for one in held) + unit.end - unit.start
    if tokens + unit.tokens > MOST_TOKENS or characters > _MOST_CHARACTERS:
        return True
    return unit.opens_section and not held[-1].opens_section and tokens >= STANDS_ALONE_TOKENS


def _without_last_headings(held: list[_Unit]) -> list[_Unit]:
    """The units up to the headings at the end, which belong to what follows."""
    keep = len(held)
    while keep and held[keep - 1].opens_section:
        keep -= 1
    return held[:keep] or held


def _as_chunk(units: Sequence[_Unit], texts: dict[int, str]) -> ChunkText:
    spans: list[PageSpan] = []
    for unit in units:
        if spans and _continues(spans[-1], unit, texts):
            spans[-1] = PageSpan(unit.page, spans[-1].start, unit.end)
        else:
            spans.append(PageSpan(unit.page, unit.start, unit.end))
    return ChunkText(
        spans=tuple(spans),
        text="".join(texts[span.page][span.start : span.end] for span in spans),
        heading=_main_heading(units),
        tokens=sum(unit.tokens for unit in units),
    )


def _continues(span: PageSpan, unit: _Unit, texts: dict[int, str]) -> bool:
    """Whether nothing but white space lies between a span and a unit of the same page."""
    return span.page == unit.page and not texts[unit.page][span.end : unit.start].strip()


def _main_heading(units: Sequence[_Unit]) -> tuple[str, ...]:
    """The heading path under which most of a chunk stands."""
    tokens: dict[tuple[str, ...], int] = {}
    for unit in units:
        tokens[unit.heading] = tokens.get(unit.heading, 0) + unit.tokens
    return max(tokens, key=lambda path: tokens[path])


def _forget_before(texts: dict[int, str], page: int) -> None:
    for number in [number for number in texts if number < page]:
        del texts[number]


def _units(
    pages: Iterable[PageText],
    title: str,
    token_offsets: TokenOffsets,
    texts: dict[int, str],
    *,
    leaves_out: bool,
) -> Iterator[_Unit]:
    """Units of all pages in order; the texts of their pages appear in `texts` before them."""
    path: list[Heading] = []
    furniture = Furniture()
    source = iter(pages)
    while some := list(islice(source, _PAGES_AT_ONCE)):
        furniture.learn(some)
        counted = token_offsets([page.text for page in some])
        for page, offsets in zip(some, counted, strict=True):
            texts[page.number] = page.text
            starts = offsets[offsets[:, 1] > offsets[:, 0], 0].tolist()
            places = _spans(page, furniture.on(page) if leaves_out else [])
            yield from _page_units(page, places, starts, path, title)


def _page_units(
    page: PageText, places: list[Span], starts: list[int], path: list[Heading], title: str
) -> Iterator[_Unit]:
    """Units of one page; `path` is the open headings, carried from page to page."""
    headings = {heading.start: heading for heading in page.headings}
    names = _names(path, title)
    for span in places:
        opening = [headings.pop(at) for at in sorted(headings) if at < span.end]
        for heading in opening:
            while path and path[-1].level >= heading.level:
                path.pop()
            path.append(heading)
        if opening:
            names = _names(path, title)
        for piece, tokens in _fitting(page.text, span, starts):
            yield _Unit(page.number, piece.start, piece.end, tokens, names, bool(opening))


def _names(path: Sequence[Heading], title: str) -> tuple[str, ...]:
    names = (" ".join(heading.title.split()) for heading in path)
    return tuple(name for name in names if name and name.casefold() != title.casefold())[-_DEEPEST:]


def _spans(page: PageText, left_out: Sequence[Span]) -> list[Span]:
    """Sentences, with table rows made whole, headings made separate, and furniture left out."""
    whole = [row for row in page.rows if page.text[row.start : row.end].strip()]
    inside = {at for row in whole for at in (row.start, row.end)}
    inside |= {heading.start for heading in page.headings}
    inside |= {at for line in left_out for at in (line.start, line.end)}
    inside |= {_line_end(page.text, heading.start) for heading in page.headings}
    found: list[Span] = []
    for span in sentences.spans(page.text):
        cuts = [span.start, *sorted(at for at in inside if span.start < at < span.end), span.end]
        found += [Span(a, b) for a, b in pairwise(cuts) if not _lies_in(left_out, a)]
    return [span for span in _joined(found, whole) if page.text[span.start : span.end].strip()]


def _lies_in(lines: Sequence[Span], at: int) -> bool:
    return any(line.start <= at < line.end for line in lines)


def _joined(spans: Iterable[Span], rows: Sequence[Span]) -> list[Span]:
    """Spans, with all those inside one row as one."""
    row_starts = [row.start for row in rows]
    found: list[Span] = []
    last_row = -1
    for span in spans:
        row = bisect_left(row_starts, span.start + 1) - 1
        is_inside = row >= 0 and span.start < rows[row].end
        if is_inside and row == last_row:
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
        last_row = row if is_inside else -1
    return found


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _fitting(text: str, span: Span, starts: list[int]) -> Iterator[tuple[Span, int]]:
    """The span with its number of tokens, cut into pieces where it is longer than a chunk."""
    first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
    while last - first > MOST_TOKENS or span.end - span.start > _MOST_CHARACTERS:
        cut = _best_cut(text, *_window(span, starts, first, last))
        upto = bisect_left(starts, cut)
        yield Span(span.start, cut), upto - first
        span, first = Span(cut, span.end), upto
    yield span, last - first


def _window(span: Span, starts: list[int], first: int, last: int) -> tuple[int, int]:
    """Between which offsets a long span may be cut, by tokens or else by characters."""
    latest = span.start + _MOST_CHARACTERS
    if last - first > MOST_TOKENS and starts[first + MOST_TOKENS] <= latest:
        return starts[first + FEWEST_TOKENS], starts[first + MOST_TOKENS]
    return latest - _MOST_CHARACTERS // 5, latest


def _best_cut(text: str, earliest: int, latest: int) -> int:
    """A place between two offsets to cut a long sentence: at a line, a comma, a space, anywhere."""
    places = list(_CUTS.finditer(text, earliest, latest))
    for wanted in ("\n", ";,:", ""):
        for place in reversed(places):
            if not wanted or (place.group() and place.group()[0] in wanted):
                return place.end()
    return latest
