"""Chunks are exact slices of pages, of the right size, cut where a reader would."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.ground.types import ChunkText, Heading, PageText, Span
from engine.library import chunking

SENTENCE = "Give the child ten millilitres of the solution after every loose stool today. "


def cut(*pages: PageText, title: str = "") -> list[ChunkText]:
    return chunking.chunk(pages, title=title, token_offsets=chunking.approximate_tokens)


def under(chunk: ChunkText, pages: list[PageText]) -> str:
    texts = {page.number: page.text for page in pages}
    return "".join(texts[span.page][span.start : span.end] for span in chunk.spans)


def test_running_text_gives_chunks_of_180_to_220_tokens_of_whole_sentences() -> None:
    chunks = cut(PageText(1, SENTENCE * 60))
    assert len(chunks) > 3
    for chunk in chunks[:-1]:
        assert 180 <= chunk.tokens <= 220
        assert chunk.text.startswith("Give")
        assert chunk.text.endswith("today.")


def test_the_tokens_are_those_of_the_given_tokenizer() -> None:
    def words(texts: object) -> list[np.ndarray[tuple[int, int], np.dtype[np.int32]]]:
        found = []
        for text in texts:  # type: ignore[attr-defined]
            starts = [at for at in range(len(text)) if text[at] != " " and text[at - 1] in " "]
            special = [(0, 0)]  # as tokenizers give for the marks at both ends
            offsets = special + [(at, at + 1) for at in starts] + special
            found.append(np.array(offsets, dtype=np.int32))
        return found

    chunks = chunking.chunk([PageText(1, SENTENCE * 60)], title="", token_offsets=words)
    assert [chunk.tokens for chunk in chunks[:-1]] == [
        len(chunk.text.split()) for chunk in chunks[:-1]
    ]


def test_a_chunk_runs_over_a_page_break_with_one_span_a_page() -> None:
    pages = [PageText(1, SENTENCE * 5), PageText(2, SENTENCE * 5)]
    (chunk,) = cut(*pages)
    assert [span.page for span in chunk.spans] == [1, 2]
    assert chunk.text == under(chunk, pages)


def test_words_at_a_page_break_are_not_glued_for_indexing() -> None:
    (chunk,) = cut(PageText(1, "Give zinc"), PageText(2, "tablets daily."))
    assert chunk.text == "Give zinctablets daily."
    assert chunking.parted(chunk) == "Give zinc\ntablets daily."


def test_a_heading_stays_with_what_follows_it_and_names_its_chunk() -> None:
    before, after = SENTENCE * 10, SENTENCE * 14
    text = f"{before}\nTreatment at home\n{after}"
    at = text.index("Treatment")
    chunks = cut(PageText(1, text, headings=(Heading(at, 1, "Treatment at home"),)))
    (opening,) = [chunk for chunk in chunks if "Treatment at home" in chunk.text]
    assert opening.text.startswith("Treatment at home\nGive")
    assert opening.heading == ("Treatment at home",)
    assert chunks[0].heading == ()


def test_a_chunk_over_two_sections_is_named_by_the_one_that_fills_most_of_it() -> None:
    text = f"{SENTENCE}\nTreatment at home\n{SENTENCE * 10}"
    at = text.index("Treatment")
    (chunk,) = cut(PageText(1, text, headings=(Heading(at, 1, "Treatment at home"),)))
    assert chunk.heading == ("Treatment at home",)


def test_the_heading_path_is_carried_over_pages_and_replaced_level_by_level() -> None:
    pages = [
        PageText(1, f"Malaria\n{SENTENCE * 12}", headings=(Heading(0, 1, "Malaria"),)),
        PageText(2, f"Severe\n{SENTENCE * 12}", headings=(Heading(0, 2, "Severe"),)),
        PageText(3, SENTENCE * 12),
        PageText(4, f"Mild\n{SENTENCE * 12}", headings=(Heading(0, 2, "Mild"),)),
        PageText(5, f"Cholera\n{SENTENCE * 12}", headings=(Heading(0, 1, "Cholera"),)),
    ]
    paths = {span.page: chunk.heading for chunk in cut(*pages) for span in chunk.spans[:1]}
    assert paths[1] == ("Malaria",)
    assert paths[2] == paths[3] == ("Malaria", "Severe")
    assert paths[4] == ("Malaria", "Mild")
    assert paths[5] == ("Cholera",)


def test_a_heading_that_repeats_the_title_is_left_out_of_the_path() -> None:
    page = PageText(1, f"Malaria\n{SENTENCE}", headings=(Heading(0, 1, "MALARIA"),))
    assert [chunk.heading for chunk in cut(page, title="Malaria")] == [()]


def test_a_table_row_is_never_cut() -> None:
    row = "Weight 5 to 9 kg. Dose 2.5 mL. Twice daily. For 5 days. See annex.\n"
    text = row * 40
    rows = tuple(Span(i * len(row), (i + 1) * len(row) - 1) for i in range(40))
    chunks = cut(PageText(1, text, rows=rows))
    assert len(chunks) > 2
    borders = {span.start for span in rows} | {span.end for span in rows}
    for chunk in chunks:
        assert chunk.spans[0].start in borders
        assert chunk.spans[-1].end in borders


@pytest.mark.parametrize(
    "text",
    [
        "word " * 2000,
        "无法分词的长句" * 400,
        "item one, item two; " * 300,
        "x" * 20_000,
        "\u2063" * 9000,
    ],
    ids=["no full stop", "no spaces", "commas", "one word", "no tokens"],
)
def test_a_sentence_without_end_is_cut_to_size_and_nothing_is_lost(text: str) -> None:
    pages = [PageText(1, text)]
    chunks = cut(*pages)
    assert all(chunk.tokens <= chunking.MOST_TOKENS for chunk in chunks)
    assert all(len(chunk.text) < 5000 for chunk in chunks)
    assert "".join("".join(chunk.text.split()) for chunk in chunks) == "".join(text.split())


def test_blank_pages_give_no_chunk() -> None:
    assert cut(PageText(1, ""), PageText(2, " \n\t ")) == []


lines = st.text(alphabet="abcdeXY .,:\n0159•-", max_size=400)


@settings(max_examples=60, deadline=None)
@given(st.lists(lines, max_size=3), st.data())
def test_chunks_cover_all_text_once_in_order_and_equal_the_text_under_their_spans(
    texts: list[str], data: st.DataObject
) -> None:
    pages = []
    for number, text in enumerate(texts, 1):
        cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=4)))
        rows = tuple(Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b)
        starts = data.draw(st.sets(st.integers(0, max(0, len(text) - 1)), max_size=2))
        headings = tuple(Heading(at, 1 + at % 3, "H") for at in sorted(starts) if text)
        pages.append(PageText(number, text, rows=rows, headings=headings))
    chunks = cut(*pages)
    for chunk in chunks:
        assert chunk.text == under(chunk, pages)
        assert chunk.text.strip()
    places = [(s.page, s.start, s.end) for chunk in chunks for s in chunk.spans]
    assert places == sorted(places)
    together = "".join("".join(chunk.text.split()) for chunk in chunks)
    assert together == "".join("".join(text.split()) for text in texts)


def test_the_approximate_tokenizer_is_near_the_real_one_on_plain_english() -> None:
    (offsets,) = chunking.approximate_tokens(["Give amoxicillin 500 mg, twice daily."])
    assert offsets.shape == (9, 2)
    assert chunking.approximate_tokens([""])[0].shape == (0, 2)


def test_the_embedder_sees_title_and_headings_above_the_text() -> None:
    seen = chunking.with_context("Malaria", ("Children", "Severe"), "Give   artesunate\nnow.")
    assert seen == "Malaria\nChildren > Severe\nGive artesunate now."
    assert chunking.with_context("", (), "Text") == "Text"


def test_real_guidelines_are_cut_to_size(evaluation_data: Path) -> None:
    folder = evaluation_data / "symptoms"
    pages = [
        PageText(1, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.csv"))[:1]
    ]
    if not pages:
        pytest.skip("no text there")
    chunks = cut(*pages)
    good = sum(180 <= chunk.tokens <= 220 for chunk in chunks)
    assert good >= 0.8 * len(chunks)
