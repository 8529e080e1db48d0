"""A consultation written as turns: who says what, and which answer belongs to which question."""
# ruff: noqa: E501 - a pattern is read as one line

import re
from collections.abc import Iterator, Sequence

from engine.ground import sentences
from engine.ground.types import Span
from engine.summarizing.outline import Piece, cleaned
from engine.summarizing.visible import VisiblePage

CLINICIAN = "clinician"
PATIENT = "patient_said"

_TURN = re.compile(
    r"^[ \t]*(?:\[(?P<tag>[a-z_ ]{2,20})\]|(?P<who>doctor|dr|clinician|nurse|patient|pt|guest[\w ]{0,12}|mother|father|parent|d|p)\s*:)[ \t]*",
    re.IGNORECASE | re.MULTILINE,
)
_CLINICIANS = frozenset("doctor dr clinician nurse d physician provider".split())
_LEAST_TURNS = 2
_SHORT_ANSWER = 5
_WORD = re.compile(r"[^\W_]+")


def is_dialogue(pages: Sequence[VisiblePage]) -> bool:
    """Whether most of a text is the turns of a consultation."""
    text = "\n".join(page.text for page in pages)
    lines = [line for line in text.split("\n") if line.strip()]
    return len(_TURN.findall(text)) >= max(_LEAST_TURNS, 0.5 * len(lines))


def turns(pages: Sequence[VisiblePage]) -> Iterator[list[Piece]]:
    """Yield the sentences of each turn; their kind says who speaks."""
    order = 0
    for page in pages:
        marks = list(_TURN.finditer(page.text))
        for mark, stop in zip(
            marks, [*(m.start() for m in marks[1:]), len(page.text)], strict=True
        ):
            who = (mark["tag"] or mark["who"]).strip().lower()
            kind = CLINICIAN if who in _CLINICIANS else PATIENT
            said = page.text[mark.end() : stop]
            turn = []
            for span in sentences.spans(said):
                place = Span(mark.end() + span.start, mark.end() + span.end)
                turn.append(
                    Piece(page, place, cleaned(said[span.start : span.end]), kind, who, (), order)
                )
                order += 1
            if turn:
                yield turn


def exchanges(found: Sequence[list[Piece]]) -> Iterator[tuple[Piece, ...]]:
    """Yield each sentence, a short answer together with the question that it answers."""
    question: Piece | None = None
    for turn in found:
        rest = turn
        if question is not None and turn[0].kind == PATIENT:
            if len(_WORD.findall(turn[0].text)) <= _SHORT_ANSWER:
                yield question, turn[0]
                rest = turn[1:]
            question = None
        for piece in rest:
            if piece.kind == CLINICIAN and piece.text.endswith("?"):
                question = piece
            else:
                yield (piece,)
