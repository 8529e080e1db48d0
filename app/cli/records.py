"""The JSON records of the command-line contract, made from the engine's records."""

from collections.abc import Mapping

from engine.ground.answers import AddReport, Answer, SearchResult, Suggestion, WeightDose
from engine.ground.types import Citation, DocumentCard, Passage, Rect

Record = dict[str, object]


def of_rects(rects: tuple[Rect, ...]) -> list[list[float]]:
    """Return rectangles as lists of x0, y0, x1, y1 in points."""
    return [[round(edge, 2) for edge in (r.x0, r.y0, r.x1, r.y1)] for r in rects]


def of_passage(passage: Passage) -> Record:
    """Return a passage as the contract's `P`."""
    return {
        "marker": passage.marker,
        "chunk_id": passage.chunk_id,
        "document_id": passage.document.id,
        "title": passage.document.title,
        "class": passage.document.document_class,
        "page": passage.page,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
        "rects": of_rects(passage.rects),
        "score": round(passage.score, 6),
        "heading": list(passage.heading),
        "review_by": passage.document.review_by,
    }


def of_search(result: SearchResult) -> Record:
    """Return a search as the contract has it."""
    return {
        "query": result.query,
        "elapsed_ms": round(result.elapsed_ms, 2),
        "passages": [of_passage(passage) for passage in result.passages],
        "expansions": [
            {"written": e.written, "added": list(e.added), "kind": e.kind}
            for e in result.expansions
        ],
        "by_meaning": result.by_meaning,
        "reason": result.reason,
        "pending": result.pending,
    }


def of_citation(citation: Citation) -> Record:
    """Return a citation with its exact quote."""
    return {
        "marker": citation.marker,
        "document_id": citation.document_id,
        "title": citation.title,
        "class": citation.document_class,
        "page": citation.page,
        "start": citation.start,
        "end": citation.end,
        "quote": citation.quote,
        "rects": of_rects(citation.rects),
    }


def of_suggestion(suggestion: Suggestion) -> Record:
    """Return a disease to consider or not to miss, with what speaks for and against it."""
    return {
        "name": suggestion.name,
        "must_not_miss": suggestion.must_not_miss,
        "stated_for": list(suggestion.stated_for),
        "stated_against": list(suggestion.stated_against),
        "places": [of_citation(place) for place in suggestion.places],
        "source": suggestion.source,
    }


def of_dose(dose: WeightDose) -> Record:
    """Return a dose by weight that was computed from a passage."""
    return {
        "text": dose.text,
        "marker": dose.marker,
        "low": dose.low,
        "high": dose.high,
        "unit": dose.unit,
    }


def of_answer(answer: Answer, screening: Mapping[str, object]) -> Record:
    """Return an answer as the contract has it; `screening` gives facts, red flags, missing."""
    return {
        "question": answer.question,
        "mode": answer.mode,
        "abstained": answer.abstained,
        "abstention_reason": answer.abstention_reason,
        "facts": screening.get("facts", {}),
        "red_flags": screening.get("red_flags", []),
        "missing": screening.get("missing", []),
        "collisions": screening.get("collisions", []),
        "uncompared_allergies": screening.get("uncompared_allergies", []),
        "sentences": [
            {
                "text": sentence.text,
                "support": sentence.support,
                "citations": list(sentence.citations),
                "heading": sentence.heading,
                "reasons": list(sentence.reasons),
                "place": None if sentence.place is None else of_citation(sentence.place),
                "lead": sentence.is_lead,
                "doses": [of_dose(dose) for dose in sentence.doses],
            }
            for sentence in answer.sentences
        ],
        "citations": [of_citation(citation) for citation in answer.citations],
        "passages": [of_passage(passage) for passage in answer.passages],
        "expansions": of_search(answer.search)["expansions"],
        "match": answer.match,
        "notices": list(answer.notices),
        "incomplete": answer.incomplete,
        "suggestions": [of_suggestion(one) for one in answer.suggestions],
        "contradictions": [
            {"text": one.text, "places": [of_citation(place) for place in one.places]}
            for one in answer.contradictions
        ],
        "signals": {name: round(value, 4) for name, value in answer.signals.items()},
        "provenance": dict(answer.provenance),
        "timings_ms": {name: round(value, 2) for name, value in answer.timings_ms.items()},
    }


def of_card(card: DocumentCard) -> Record:
    """Return a document card."""
    return {
        "document_id": card.id,
        "title": card.title,
        "class": card.document_class,
        "issuer": card.issuer,
        "version": card.version,
        "issued": card.issued,
        "review_by": card.review_by,
        "kind": card.kind,
        "pages": card.pages,
        "language": card.language,
        "sha256": card.sha256,
        "size_bytes": card.size_bytes,
        "added": card.added,
        "added_by": card.added_by,
        "state": card.state,
        "chunks": card.chunks,
        "vectors": card.vectors,
        "flags": list(card.flags),
        "superseded_by": card.superseded_by,
        "file_name": card.file_name,
    }


def of_add_report(report: AddReport) -> Record:
    """Return what became of a batch of files."""
    return {
        "added": [
            {
                "document_id": item.document.id,
                "path": item.path,
                "title": item.document.title,
                "pages": item.document.pages,
                "chunks": item.document.chunks,
                "flags": list(item.document.flags),
            }
            for item in report.added
        ],
        "skipped": [
            {"path": item.path, "document_id": item.document_id, "reason": item.reason}
            for item in report.skipped
        ],
        "refused": [
            {"path": item.path, "error": item.error, "advice": item.advice, "kind": item.kind}
            for item in report.refused
        ],
    }
