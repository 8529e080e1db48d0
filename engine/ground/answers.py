"""What the journeys give back: search results, answers, and the reports of long work."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from engine.ground.types import Citation, DocumentCard, DocumentClass, DocumentId, Passage


class Support(StrEnum):
    """How far a sentence stands in its cited spans."""

    SUPPORTED = "supported"
    PARTLY = "partly"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True, slots=True)
class Filters:
    """Which documents a search may use; empty means all.

    Attributes:
        languages: ISO 639-1 codes.
        include_superseded: Also documents that a newer version replaced.
        collections: Names of collections, one of which a document must be in.
    """

    classes: tuple[DocumentClass, ...] = ()
    documents: tuple[DocumentId, ...] = ()
    languages: tuple[str, ...] = ()
    include_superseded: bool = False
    collections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Expansion:
    """Words that the local vocabulary or the spelling check added to a query.

    Attributes:
        written: As the user wrote it.
        added: What is searched as well.
        kind: abbreviation, brand, synonym, lay or spelling.
    """

    written: str
    added: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Passages for a query, best first.

    Attributes:
        by_meaning: Whether vectors took part; if not, `reason` says why.
        pending: Chunks that have no vector yet, so that meaning cannot find them.
    """

    query: str
    passages: tuple[Passage, ...]
    expansions: tuple[Expansion, ...]
    elapsed_ms: float
    by_meaning: bool
    reason: str = ""
    pending: int = 0


@dataclass(frozen=True, slots=True)
class WeightDose:
    """A dose for one weight, computed from what a cited passage gives per kilogram.

    Attributes:
        text: Formula, result, and the passage's maximum if it states one; or why none
            is computed.
        marker: Of the passage.
        low, high: Of the result; equal when it is no range, None when none is computed.
        unit: Of the result ("mg", "mL per hour").
    """

    text: str
    marker: int
    low: float | None = None
    high: float | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class AnswerSentence:
    """One sentence of an answer, with the markers that support it.

    Attributes:
        heading: Under which it stands ("Immediate steps", "Treat"); empty for none.
        place: Exactly where the sentence stands, for the highlight; the citation
            of its marker may span several sentences of one passage.
        reasons: Why it is not wholly supported, in words ("40 mg is not in the source").
        is_lead: Announces the lines after it: a caption, column heads, a line with a colon.
        doses: By weight, computed from its place in the document, never by a model.
    """

    text: str
    support: Support
    citations: tuple[int, ...]
    heading: str = ""
    place: Citation | None = None
    reasons: tuple[str, ...] = ()
    is_lead: bool = False
    doses: tuple[WeightDose, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A disease named beside an answer, with what speaks for and against it; never a diagnosis.

    Attributes:
        name: As the document or the rule names it.
        must_not_miss: Whether a red-flag rule names it ("do not miss"), else "consider".
        stated_for: Words of the patient's text that fit, as they stand there.
        stated_against: Words of the patient's text that do not fit.
        places: Where the hospital's documents describe it.
        source: Of the rule; empty where documents are the source.
    """

    name: str
    must_not_miss: bool
    stated_for: tuple[str, ...] = ()
    stated_against: tuple[str, ...] = ()
    places: tuple[Citation, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Documents that give different numbers for the same thing, to be shown side by side."""

    text: str
    places: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The result of Ask.

    Attributes:
        mode: evidence (quoted sentences) or model (phrased by the language model).
        match: Good, weak or none, in words for the top line.
        abstention_reason: The sentence shown when the evidence is too weak.
        signals: Named numbers behind the decision to answer or abstain.
        suggestions: Diseases to consider and not to miss.
        contradictions: What the documents disagree about.
        notices: What a reader must know besides, such as text that was left out.
        incomplete: Why the answer ended early ("Stopped"); empty when it is whole.
        reply: The model's words as they came, where all of them were supported, so that
            a follow-up's prompt goes on from them; never shown.
    """

    question: str
    mode: str
    abstained: bool
    abstention_reason: str
    match: str
    sentences: tuple[AnswerSentence, ...]
    citations: tuple[Citation, ...]
    search: SearchResult
    provenance: Mapping[str, str]
    timings_ms: Mapping[str, float]
    signals: Mapping[str, float] = field(default_factory=dict)
    suggestions: tuple[Suggestion, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    notices: tuple[str, ...] = ()
    incomplete: str = ""
    reply: str = ""

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The evidence, best first."""
        return self.search.passages


@dataclass(frozen=True, slots=True)
class AddedDocument:
    """One file that is now in the library."""

    path: str
    document: DocumentCard


@dataclass(frozen=True, slots=True)
class SkippedFile:
    """One file that was already there."""

    path: str
    document_id: DocumentId
    reason: str


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """One file that could not be used, with the sentence and the advice.

    Attributes:
        error: The message for the screen.
        kind: Class name in the error tree, to group failures by cause.
    """

    path: str
    error: str
    advice: str
    kind: str


@dataclass(frozen=True, slots=True)
class AddReport:
    """What became of a batch of files."""

    added: tuple[AddedDocument, ...] = ()
    skipped: tuple[SkippedFile, ...] = ()
    refused: tuple[RefusedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of a check: what was looked at, how it stands, what to do.

    Attributes:
        level: ok, warning or error.
    """

    name: str
    level: str
    detail: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class LibraryStatus:
    """The numbers of the status bar.

    Attributes:
        indexed: ISO 8601 UTC time of the newest document; empty when none.
        embedder: Name of the pack that made the vectors; empty when none.
        embedder_note: Why search by meaning is off or partial; empty when it works.
    """

    documents: int
    chunks: int
    vectors: int
    indexed: str
    embedder: str
    embedder_note: str = ""
