"""An answer as a file: question, answer, numbered references and how it was made."""

from collections.abc import Iterator, Mapping, Sequence

from engine import writing
from engine.clinical import identifying
from engine.ground.answers import (
    Answer,
    AnswerSentence,
    Contradiction,
    Suggestion,
    Support,
)
from engine.ground.types import Citation, DocumentCard, DocumentId
from engine.writing.sheet import Row, Section, Sheet, labeled, without_names

REQUIRED = ("program", "library", "rules", "time")
"""What the provenance of every exported answer must say."""
OF_A_MODEL = ("model",)
"""What it must say besides when a language model phrased it."""
NOT_FOUND = "Not found in your library"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NEAREST = 3
_REFERENCES = "References"
_DOUBTS = {
    Support.PARTLY: "Partly supported.",
    Support.UNSUPPORTED: "Not supported by a source.",
}


def exported(
    answer: Answer, form: str, *, cautions: Sequence[str] = (), deidentify: bool = False
) -> bytes:
    """Return an answer as the bytes of a file.

    Args:
        answer: Whole or incomplete; an incomplete one says so.
        form: md, docx or html.
        cautions: Danger signs of the question, to be read first.
        deidentify: Leave out what names the patient in the question.

    Raises:
        InputError: There is no such form, or the answer does not say how it was made.
    """
    sheet = of_answer(answer, cautions=cautions)
    if deidentify:
        known = identifying.names([answer.question])
        sheet = without_names(
            sheet,
            lambda text: identifying.removed(text, known),
            keeps=lambda section: section.title == _REFERENCES or _is_quoted(section, answer),
        )
    return writing.written(sheet, form)


def _is_quoted(section: Section, answer: Answer) -> bool:
    """Whether a section is made of the documents' own sentences, which hold no patient."""
    return answer.mode != "model" and section.title not in {"Do not miss", "Consider"}


def of_answer(answer: Answer, *, cautions: Sequence[str] = ()) -> Sheet:
    """Return an answer laid out for people.

    Raises:
        InputError: The answer does not say how it was made.
    """
    required = REQUIRED + (OF_A_MODEL if answer.mode == "model" else ())
    provenance = labeled(answer.provenance, required)
    return Sheet(
        title="Answer from the hospital's documents",
        lead=(("Question", answer.question), *_standing(answer)),
        cautions=(*_incomplete(answer), *cautions),
        sections=tuple(_sections(answer)),
        provenance=provenance,
    )


def _standing(answer: Answer) -> Iterator[tuple[str, str]]:
    if answer.abstained:
        yield "", answer.abstention_reason or "The documents do not answer this question."
    elif answer.mode == "model":
        yield "", f"{answer.match}. Phrased by a language model; each sentence is checked."
    else:
        yield "", f"{answer.match}. Quoted word for word from the documents."


def _incomplete(answer: Answer) -> Iterator[str]:
    yield from answer.notices
    if answer.incomplete:
        yield f"{answer.incomplete.rstrip('.')} – incomplete."


def _sections(answer: Answer) -> Iterator[Section]:
    cards = {passage.document.id: passage.document for passage in answer.passages}
    yield from _answer(answer.sentences)
    for title, chosen in (("Do not miss", True), ("Consider", False)):
        rows = tuple(_suggestion(s) for s in answer.suggestions if s.must_not_miss is chosen)
        if rows:
            yield Section(
                title, rows, columns=("Name", "For", "Against", "Source"), widths=(24, 28, 20, 28)
            )
    for contradiction in answer.contradictions:
        yield _contradiction(contradiction, cards)
    references = tuple(Row(text) for text in _references(answer, cards))
    yield Section(_REFERENCES, references, "None.", is_numbered=True)


def _answer(sentences: Sequence[AnswerSentence]) -> Iterator[Section]:
    """Yield the answer under its headings, in the order of reading."""
    rows: dict[str, list[Row]] = {}
    for sentence in sentences:
        fallback = NOT_FOUND if sentence.support is Support.UNSUPPORTED else "Answer"
        heading = sentence.heading or fallback
        rows.setdefault(heading, []).append(_sentence(sentence))
    for heading, lines in rows.items():
        yield Section(heading, tuple(lines))


def _sentence(sentence: AnswerSentence) -> Row:
    doubt = _DOUBTS.get(sentence.support)
    reasons = tuple(reason.rstrip(".") + "." for reason in sentence.reasons)
    markers = "".join(f"[{marker}]" for marker in sentence.citations)
    text = f"{' '.join(sentence.text.split())} {markers}".rstrip()
    doses = tuple(f"Computed: {dose.text.rstrip('.')}." for dose in sentence.doses)
    return Row(text, notes=((*doses, doubt, *reasons) if doubt else doses))


def _suggestion(suggestion: Suggestion) -> Row:
    places = "; ".join(
        dict.fromkeys(f"{place.title}, p. {place.page}" for place in suggestion.places)
    )
    cells = (
        suggestion.name,
        "; ".join(suggestion.stated_for) or "–",
        "; ".join(suggestion.stated_against) or "–",
        places or suggestion.source or "–",
    )
    return Row(suggestion.name, cells=cells)


def _contradiction(
    contradiction: Contradiction, cards: Mapping[DocumentId, DocumentCard]
) -> Section:
    rows = tuple(
        Row(place.quote, cells=(_place(place, cards), " ".join(place.quote.split())))
        for place in contradiction.places
    )
    return Section(
        f"Your documents disagree: {contradiction.text}",
        rows,
        columns=("Document", "What it says"),
        widths=(35, 65),
    )


def _references(answer: Answer, cards: Mapping[DocumentId, DocumentCard]) -> Iterator[str]:
    """Yield one line for each marker and page that the answer cites, by number."""
    cited = {marker for sentence in answer.sentences for marker in sentence.citations}
    if answer.abstained:
        for passage in answer.passages[:_NEAREST]:
            told = f"{passage.document.title}, {_facts(passage.page, passage.document)}"
            yield f"[{passage.marker}] Nearest: {told}"
        return
    shown = [citation for citation in answer.citations if citation.marker in cited]
    shown.sort(key=lambda citation: (citation.marker, citation.page))
    yield from dict.fromkeys(f"[{one.marker}] {_place(one, cards)}" for one in shown)


def _place(citation: Citation, cards: Mapping[DocumentId, DocumentCard]) -> str:
    card = cards.get(citation.document_id)
    issuer = f"{card.issuer}. " if card is not None and card.issuer else ""
    kind = citation.document_class.value
    return f"{issuer}{citation.title} ({kind}), {_facts(citation.page, card)}"


def _facts(page: int, card: DocumentCard | None) -> str:
    """Return version, page, date and review date, as far as they are known."""
    told = [f"p. {page}"]
    if card is not None:
        if card.version:
            told.insert(0, f"version {card.version}")
        for word, day in (("issued", card.issued), ("review by", card.review_by)):
            if day:
                told.append(f"{word} {_day(day)}")
        if card.superseded_by is not None:
            told.append("a newer version exists")
    return ", ".join(told)


def _day(iso: str) -> str:
    """Return an ISO date as DD-Mmm-YYYY (NHS CUI, date display), or as it stands."""
    year, _dash, rest = iso.partition("-")
    month, _dash, day = rest.partition("-")
    if not (month.isdigit() and 1 <= int(month) <= len(_MONTHS) and day[:2].isdigit()):
        return iso
    return f"{day[:2]}-{_MONTHS[int(month) - 1]}-{year}"
