"""What the support gate compares a sentence with: the passages, read as a person reads them.

A table row is read under its caption and column headings, a list item after the line
that announces it, and every text under the title of its document; commands to a
machine and running headers are left out. Each source knows its place on its page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.asking.kinds import Kind, Statement
from engine.asking.pages import Pages
from engine.clinical.support import Judgement, Prepared, SupportGate
from engine.ground.types import PageSpan, Passage

_ASIDE = frozenset({Kind.ROW, Kind.HEADER, Kind.FURNITURE, Kind.INSTRUCTION})
_LONGEST_LEAD = 200


@dataclass(frozen=True, slots=True)
class Source:
    """One text that a sentence may stand in.

    Attributes:
        text: Words above it, then the stored text, its line breaks as they are.
        above: How many characters of `text` are words above.
        place: Where what follows them stands in the stored text.
        section: The headings and lines above, for the heading of an answer.
        quote: As a person reads it, where it is to be quoted as a whole; else empty.
    """

    passage: Passage
    text: str
    above: int
    place: PageSpan
    section: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The sources of one answer, read once by the gate.

    Attributes:
        statements: Every statement that may be quoted, by its words in lower case.
        heads: Titles, headings and column heads, which say nothing by themselves.
    """

    sources: tuple[Source, ...]
    prepared: Prepared
    statements: "dict[str, Quotable]"
    heads: frozenset[str]

    def is_head(self, words: str) -> bool:
        """Whether words, as `spoken` gives them, are the end of a title or heading."""
        return any(head.endswith(words) for head in self.heads)

    def place(self, found: Judgement, at: int) -> PageSpan | None:
        """Return where on its page a judgement's quote stands; None for words above alone.

        Args:
            at: Position of the judged source.
        """
        source = self.sources[at]
        if found.end <= source.above:
            return None
        if source.quote:
            return source.place
        start = source.place.start + max(0, found.start - source.above)
        end = min(source.place.start + found.end - source.above, source.place.end)
        return PageSpan(source.place.page, start, end)


@dataclass(frozen=True, slots=True)
class Quotable:
    """One statement of a passage with the lines that must stand before it."""

    passage: Passage
    page: int
    statement: Statement
    leads: tuple[Statement, ...]

    @property
    def place(self) -> PageSpan:
        """Where it stands."""
        return PageSpan(self.page, self.statement.start, self.statement.end)

    @property
    def text(self) -> str:
        """As it is quoted: after its leads."""
        return " ".join((*(lead.text for lead in self.leads), self.statement.text))


def shelf(passages: Sequence[Passage], pages: Pages, gate: SupportGate) -> Shelf:
    """Return everything that the sentences of an answer may stand in."""
    said = [one for passage in passages for one in quotables(passage, pages)]
    sources = [source for passage in passages for source in _prose(passage, pages)]
    sources += [_alone(one) for one in said if _stands_alone(one)]
    known: dict[str, Quotable] = {}
    for one in said:
        known.setdefault(spoken(one.statement.text), one)
    prepared = gate.prepare([source.text for source in sources])
    return Shelf(tuple(sources), prepared, known, frozenset(_heads(passages, pages)))


def _heads(passages: Sequence[Passage], pages: Pages) -> Iterator[str]:
    """Yield titles, headings and column heads as `spoken` gives them."""
    for passage in passages:
        yield spoken(passage.document.title)
        yield from map(spoken, passage.heading)
        for part in passage.spans:
            for one in pages.statements(passage, part.page):
                if one.kind in {Kind.HEADING, Kind.HEADER}:
                    yield spoken(one.text)


def quotables(passage: Passage, pages: Pages) -> Iterator[Quotable]:
    """Yield the statements of a passage that can answer, in order."""
    for part in passage.spans:
        said = pages.statements(passage, part.page)
        for statement in said:
            if part.start <= statement.start < part.end and statement.is_answer:
                leads = tuple(said[order] for order in statement.leads if _is_lead(said[order]))
                yield Quotable(passage, part.page, statement, leads)


def instructions(passages: Sequence[Passage], pages: Pages) -> int:
    """Return how many statements of the passages look like commands to a machine."""
    return sum(
        one.kind is Kind.INSTRUCTION and part.start <= one.start < part.end
        for passage in passages
        for part in passage.spans
        for one in pages.statements(passage, part.page)
    )


def spoken(text: str) -> str:
    """Return the words of a text by which two copies of it are known."""
    return " ".join(text.casefold().replace("’", "'").split()).strip(" .;:,“”\"'")


def title(passage: Passage, section: str = "") -> str:
    """Return document and headings on one line, as a passage is headed in a prompt."""
    parts = dict.fromkeys((passage.document.title, *passage.heading[-1:], section))
    return " › ".join(" ".join(part.split()) for part in parts if part.strip())


def _is_lead(statement: Statement) -> bool:
    return statement.kind not in {Kind.FURNITURE, Kind.INSTRUCTION}


def _stands_alone(one: Quotable) -> bool:
    return one.statement.kind is Kind.ROW or (one.statement.kind is Kind.ITEM and bool(one.leads))


def _prose(passage: Passage, pages: Pages) -> Iterator[Source]:
    """The running text of each page of a passage, blanks where something is read elsewhere."""
    above = "\n".join(dict.fromkeys((passage.document.title, *passage.heading[-1:]))) + "\n"
    for part in passage.spans:
        page = pages.text(passage.document.id, part.page)
        signs = list(page[part.start : part.end])
        for one in pages.statements(passage, part.page):
            aside = one.kind in _ASIDE or (one.kind is Kind.ITEM and one.leads)
            if aside and one.start < part.end and one.end > part.start:
                start, end = max(one.start, part.start), min(one.end, part.end)
                signs[start - part.start : end - part.start] = "\n" * (end - start)
        text = "".join(signs)
        if text.strip():
            yield Source(passage, above + text, len(above), part, " ".join(passage.heading[-1:]))


def _alone(one: Quotable) -> Source:
    """A row under its caption and head, or an item after its lead, as one text."""
    passage, mine = one.passage, one.statement
    leads = [lead.text[:_LONGEST_LEAD] for lead in one.leads]
    heads = dict.fromkeys((passage.document.title, *passage.heading[-1:], mine.section))
    lines = [head for head in heads if head and head not in leads]
    if mine.kind is Kind.ROW:
        above = "\n".join([*lines, *leads]) + "\n"
    else:  # without its colon, a "not" of the lead reaches the item
        above = "\n".join([*lines, " ".join(lead.rstrip(" :") for lead in leads)]) + " "
    section = " ".join((mine.section, *leads))
    return Source(passage, above + mine.text, len(above), one.place, section, one.text)
