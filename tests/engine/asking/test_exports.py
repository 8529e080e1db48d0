"""An answer as a file: whole, traceable, never without provenance."""

import io
import re
from dataclasses import replace
from html import unescape

import pytest

from engine.asking import exports
from engine.ground.answers import (
    Answer,
    AnswerSentence,
    Contradiction,
    SearchResult,
    Suggestion,
    Support,
)
from engine.ground.errors import InputError
from engine.ground.types import Citation
from engine.writing.sheet import Sheet
from tests.engine.asking import pages

FORMS = ("md", "docx", "html")
PROVENANCE = {
    "program": "Wardlight 0.1.0",
    "model": "Ward-3B Q4_K_M 0a1b2c3d4e5f",
    "rules": "2026.1",
    "library": "2 documents, 9 chunks",
    "time": "2026-03-02T08:15:00+00:00",
}
_CARD = replace(
    pages.card("Fever in children"), issuer="District hospital", version="3",
    issued="2025-02-11", review_by="2027-02-11",
)  # fmt: skip
_PAGE = pages.page("Give examplin 20 mg at once.", "Refer when the child convulses.")
_PLACE = Citation(
    1, _CARD.id, _CARD.title, _CARD.document_class, 1, 0, 28, "Give examplin 20 mg at once."
)


@pytest.fixture
def answer() -> Answer:
    """An answer with a sentence of every support, lists and a contradiction."""
    return Answer(
        question="Child of 3 years with <fever> & fits: dose?",
        mode="model",
        abstained=False,
        abstention_reason="",
        match="Good match in 1 document",
        sentences=(
            AnswerSentence("Examplin 20 mg is given at once.", Support.SUPPORTED, (1,), "Treat"),
            AnswerSentence("Refer early.", Support.PARTLY, (1,), "Refer", reasons=("no time",)),
            AnswerSentence("Then 40 mg.", Support.UNSUPPORTED, (), reasons=("40 mg is nowhere",)),
        ),
        citations=(_PLACE,),
        search=SearchResult("q", (pages.passage(_PAGE, _CARD),), (), 1.0, by_meaning=True),
        provenance=PROVENANCE,
        timings_ms={},
        suggestions=(
            Suggestion("Meningitis", True, ("fits",), ("no rash",), source="Ward rules"),
            Suggestion("Examplitis", False, ("fever",), places=(_PLACE,)),
        ),
        contradictions=(Contradiction("dose of examplin", (_PLACE, _PLACE)),),
    )


def text_of(content: bytes, form: str) -> str:
    """Return what a person reads in a file, on one line."""
    if form == "docx":
        import docx

        document = docx.Document(io.BytesIO(content))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        text = "\n".join([*(one.text for one in document.paragraphs), *cells])
    elif form == "html":
        text = unescape(re.sub(r"<[^>]+>", " ", content.decode().split("</head>")[1]))
    else:
        text = re.sub(r"\\([<>*_\[\]|~])", r"\1", content.decode())
    return " ".join(text.replace("**", "").split())


@pytest.mark.parametrize("form", FORMS)
def test_every_form_carries_question_answer_references_and_provenance(
    answer: Answer, form: str
) -> None:
    told = text_of(exports.exported(answer, form, cautions=("Emergency: fits.",)), form)
    for words in (
        answer.question,
        "Draft from a computer assistant. Check before use.",
        "Emergency: fits.",
        "Examplin 20 mg is given at once. [1]",
        "Partly supported.",
        "Not found in your library",
        "Not supported by a source. 40 mg is nowhere.".split(". ", maxsplit=1)[0],
        "40 mg is nowhere.",
        "Do not miss",
        "Meningitis",
        "no rash",
        "Consider",
        "Your documents disagree: dose of examplin",
        (
            "[1] District hospital. Fever in children (guideline), version 3, p. 1, "
            "issued 11-Feb-2025, review by 11-Feb-2027"
        ),
        *PROVENANCE.values(),
    ):
        assert words in told.replace("* *", " "), words


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("absent", ["program", "rules", "library", "time", "model"])
def test_an_answer_without_provenance_cannot_leave(answer: Answer, form: str, absent: str) -> None:
    told = {key: value for key, value in answer.provenance.items() if key != absent}
    with pytest.raises(InputError, match=absent):
        exports.exported(replace(answer, provenance=told), form)


def test_no_sheet_at_all_exists_without_provenance() -> None:
    with pytest.raises(InputError):
        Sheet("Answer", (), (), ())


@pytest.mark.parametrize("form", FORMS)
def test_an_answer_that_was_stopped_says_so_on_paper(answer: Answer, form: str) -> None:
    told = text_of(exports.exported(replace(answer, incomplete="Stopped"), form), form)
    assert "Stopped – incomplete." in told


def test_a_refusal_names_the_nearest_passages(answer: Answer) -> None:
    refused = replace(
        answer, mode="evidence", abstained=True, abstention_reason="Nothing fits.",
        sentences=(), citations=(), suggestions=(), contradictions=(),
    )  # fmt: skip
    told = text_of(exports.exported(refused, "md"), "md")
    assert "Nothing fits." in told and "[1] Nearest: Fever in children, version 3" in told


def test_a_word_file_counts_its_pages(answer: Answer) -> None:
    import docx

    document = docx.Document(io.BytesIO(exports.exported(answer, "docx")))
    foot = document.sections[0].footer.paragraphs[0]._p.xml
    assert "NUMPAGES" in foot and '"PAGE"' in foot


def test_an_unknown_form_is_refused(answer: Answer) -> None:
    with pytest.raises(InputError, match="exe"):
        exports.exported(answer, "exe")


@pytest.mark.parametrize("mode", ["model", "evidence"])
def test_an_answer_without_names_keeps_its_sentences_and_references(
    answer: Answer, mode: str
) -> None:
    asked = "Mrs Amina Okello, born 14/03/1961, fever: dose?"
    named = replace(answer, question=asked, mode=mode)
    told = exports.exported(named, "md", deidentify=True).decode().replace("\\", "")
    assert "Amina" not in told
    assert "14/03/1961" not in told
    assert "Mrs [name], born [date, 1961], fever: dose?" in told
    assert "Examplin 20 mg is given at once." in told
    assert "issued 11-Feb-2025" in told
    assert "were removed by rules" in told
    assert "2026-03-02T08:15:00" in told
