"""The sample documents are what their sources say, and say that they are samples."""

import datetime
import importlib
import io
import re
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.ground.paths import resources
from engine.ground.types import DocumentClass

SAMPLES = resources() / "samples"
DOCUMENTS = SAMPLES / "documents"
LISTED: list[dict[str, str]] = tomllib.loads(
    (SAMPLES / "documents.toml").read_text(encoding="utf-8")
)["document"]
FILES = [entry["file"] for entry in LISTED]
SCANS = [name for name in FILES if name.endswith("-scan.pdf")]
PAGED = [name for name in FILES if name.endswith(".pdf") and name not in SCANS]
QUESTIONS: dict[str, Any] = tomllib.loads((SAMPLES / "questions.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def builder() -> Any:
    """Return the module that builds the samples."""
    pytest.importorskip("reportlab")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(resources().parent / "packaging"))
        return importlib.import_module("build_samples")


@pytest.fixture(scope="module")
def rebuilt(builder: Any) -> dict[str, bytes]:
    """Return every document built again from its source."""
    return {source.card.file: builder.built(source) for source in builder.sources()}


def page_texts(pdf: bytes) -> list[str]:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def picture(pdf: bytes) -> "np.ndarray[Any, Any]":
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return np.asarray(document[0].render(grayscale=True).to_numpy(), dtype=np.float32)


def whole_text(name: str, content: bytes) -> str:
    if not name.endswith(".docx"):
        return content.decode()
    import docx

    return "\n".join(
        part.text for part in docx.Document(io.BytesIO(content)).element.xpath("//w:t")
    )


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_every_document_is_listed_once_and_nothing_else_lies_there() -> None:
    assert sorted(FILES) == sorted(path.name for path in DOCUMENTS.iterdir())


def test_the_listing_is_what_the_sources_say(builder: Any) -> None:
    listing = builder.listing(source.card for source in builder.sources())
    assert (SAMPLES / "documents.toml").read_text(encoding="utf-8") == listing


@pytest.mark.parametrize("name", PAGED)
def test_a_pdf_says_what_its_source_builds(name: str, rebuilt: dict[str, bytes]) -> None:
    assert page_texts((DOCUMENTS / name).read_bytes()) == page_texts(rebuilt[name])


@pytest.mark.parametrize("name", SCANS)
def test_a_scan_shows_what_its_source_builds(name: str, rebuilt: dict[str, bytes]) -> None:
    kept, fresh = picture((DOCUMENTS / name).read_bytes()), picture(rebuilt[name])
    assert kept.shape == fresh.shape
    assert np.abs(kept - fresh).mean() < 3


@pytest.mark.parametrize("name", SCANS)
def test_a_scan_has_no_text_to_copy(name: str) -> None:
    assert page_texts((DOCUMENTS / name).read_bytes()) == [""]


@pytest.mark.parametrize("name", sorted({*FILES} - {*PAGED} - {*SCANS}))
def test_a_document_without_pages_says_what_its_source_builds(
    name: str, rebuilt: dict[str, bytes]
) -> None:
    content = (DOCUMENTS / name).read_bytes()
    assert whole_text(name, content) == whole_text(name, rebuilt[name])


def test_the_same_source_gives_the_same_bytes(builder: Any, rebuilt: dict[str, bytes]) -> None:
    again = {source.card.file: builder.built(source) for source in builder.sources()}
    assert [name for name in FILES if again[name] != rebuilt[name]] == []


@pytest.mark.parametrize("name", PAGED)
def test_every_page_carries_the_sample_mark(name: str, builder: Any) -> None:
    pages = page_texts((DOCUMENTS / name).read_bytes())
    assert all(builder.MARK in page for page in pages)


@pytest.mark.parametrize("name", SCANS)
def test_the_page_under_a_scan_carries_the_sample_mark(name: str, builder: Any) -> None:
    (source,) = [source for source in builder.sources() if source.card.file == name]
    assert [builder.MARK in page for page in page_texts(builder.sample_pdf.build(source))] == [True]


@pytest.mark.parametrize("name", sorted({*FILES} - {*PAGED} - {*SCANS}))
def test_a_document_without_pages_carries_the_sample_mark(name: str, builder: Any) -> None:
    text = whole_text(name, (DOCUMENTS / name).read_bytes())
    assert text.count(builder.MARK) == (1 if name.endswith(".docx") else 2)


def test_a_word_page_carries_the_sample_mark_in_its_head(builder: Any) -> None:
    import docx

    document = docx.Document(str(DOCUMENTS / "acute-asthma.docx"))
    assert document.sections[0].header.paragraphs[0].text == builder.MARK


@pytest.mark.parametrize("name", PAGED)
def test_every_letter_has_a_shape_in_the_font(name: str, rebuilt: dict[str, bytes]) -> None:
    assert not re.search("[\ufffd\ufffe\u0000]", "".join(page_texts(rebuilt[name])))


def test_no_source_uses_a_letter_that_the_page_font_lacks(builder: Any) -> None:
    from reportlab.pdfbase import pdfmetrics

    paged = [source for source in builder.sources() if source.card.file.endswith(".pdf")]
    builder.sample_pdf.build(paged[0])
    shapes = pdfmetrics.getFont("Body").face.charToGlyph
    lacking = {letter for source in paged for letter in source.body if ord(letter) not in shapes}
    assert lacking == {"\n"}


@pytest.mark.parametrize("entry", LISTED, ids=FILES)
def test_a_card_is_complete_and_its_dates_are_in_order(entry: dict[str, str]) -> None:
    issued = datetime.date.fromisoformat(entry["issued"])
    assert issued < datetime.date.fromisoformat(entry["review_by"])
    assert DocumentClass(entry["class"]) in {DocumentClass.GUIDELINE, DocumentClass.REFERENCE}
    assert entry["title"] and entry["issuer"].startswith("Kigezo District Hospital")


def test_a_new_version_follows_the_one_that_it_supersedes() -> None:
    by_file = {entry["file"]: entry for entry in LISTED}
    pairs = [(entry, by_file[entry["supersedes"]]) for entry in LISTED if "supersedes" in entry]
    assert pairs
    for new, old in pairs:
        assert new["title"] == old["title"]
        assert FILES.index(old["file"]) < FILES.index(new["file"])
        assert old["issued"] < new["issued"]


@pytest.mark.parametrize("path", sorted((SAMPLES / "sources").glob("*.md")), ids=lambda p: p.stem)
def test_every_source_names_its_basis_and_when_to_refer(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.search(r"Basis\b.*\b(WHO|World Health)", text, re.DOTALL)
    assert re.search(r"[Rr]efer|Call for help", text) or "dose table" in text


def test_the_samples_stay_small() -> None:
    assert sum(path.stat().st_size for path in DOCUMENTS.iterdir()) < 1_500_000


def test_there_are_enough_questions_with_and_without_an_answer() -> None:
    assert len(QUESTIONS["question"]) >= 40
    assert len(QUESTIONS["unanswerable"]) >= 15
    assert len(QUESTIONS["readme"]) in {2, 3}
    every = [*QUESTIONS["question"], *QUESTIONS["unanswerable"]]
    assert len({entry["id"] for entry in every}) == len(every)
    assert {entry["document"] for entry in QUESTIONS["question"]} == {
        name for name in FILES if not name.endswith("-v1.pdf")
    }


def asked(names: list[str]) -> list[dict[str, Any]]:
    return [entry for entry in QUESTIONS["question"] if entry["document"] in names]


@pytest.mark.parametrize("name", PAGED)
def test_the_answers_stand_on_their_pages(name: str) -> None:
    pages = [squeezed(text) for text in page_texts((DOCUMENTS / name).read_bytes())]
    missing = [
        entry["id"]
        for entry in asked([name])
        if entry["must_contain"] not in pages[entry["page"] - 1]
    ]
    assert missing == []


def test_the_answers_stand_in_the_documents_without_pages(builder: Any) -> None:
    bodies = {source.card.file: source.body for source in builder.sources()}
    unpaged = [name for name in FILES if name not in PAGED]
    assert len(asked(unpaged)) > 10
    missing = [
        entry["id"]
        for entry in asked(unpaged)
        if entry["must_contain"] not in squeezed(bodies[entry["document"]].replace("**", ""))
    ]
    assert missing == []
