"""Contents entries, repeated headers and footers are read but not searched; doses always are."""

from engine.ground.types import PageText, Span
from engine.library import chunking
from engine.library.furniture import Furniture

BODY = "Give the child ten millilitres of the solution after every loose stool today. "


def chunked(*texts: str, rows: tuple[Span, ...] = ()) -> str:
    """Return all chunk texts of these pages, after checking them against their spans."""
    pages = [PageText(number, text, rows=rows) for number, text in enumerate(texts, 1)]
    found = chunking.chunk(pages, title="", token_offsets=chunking.approximate_tokens)
    for piece in found:
        assert piece.text == "".join(pages[s.page - 1].text[s.start : s.end] for s in piece.spans)
    return "\n".join(piece.text for piece in found)


def left_out(text: str, rows: tuple[Span, ...] = ()) -> list[str]:
    page, furniture = PageText(1, text, rows=rows), Furniture()
    furniture.learn([page])
    return [text[line.start : line.end] for line in furniture.on(page)]


def test_entries_with_dot_leaders_are_left_out_and_the_rest_is_kept() -> None:
    entries = "\n".join(f"{n}. Chapter of sepsis ........ {n * 7}" for n in range(1, 7))
    text = chunked(f"{BODY}\n{entries}\n{BODY}")
    assert "Chapter" not in text
    assert text.count("Give the child") == 2


def test_entries_without_leaders_need_the_heading_contents() -> None:
    entries = "\n".join(f"Chapter of sepsis {n * 7}" for n in range(1, 7))
    assert len(left_out(f"Table of contents\n{entries}")) == 6
    assert left_out(f"Results\n{entries}") == []


def test_few_or_unordered_numbers_after_dots_are_not_a_table_of_contents() -> None:
    assert left_out("\n".join(f"Score of pain ...... {n}" for n in range(4))) == []
    assert left_out("\n".join(f"Score of pain ...... {n}" for n in (9, 3, 8, 1, 7, 2))) == []


def test_doses_and_table_rows_are_never_left_out() -> None:
    doses = "\n".join(f"Child of {n} kg, tablets ........ {n}" for n in range(1, 9))
    assert left_out(doses) == []
    entries = [f"Row of scores ........ {n}" for n in range(1, 9)]
    text = "\n".join(entries)
    rows = tuple(Span(n * len(entries[0] + "\n"), (n + 1) * len(entries[0])) for n in range(8))
    assert left_out(text, rows) == []


def test_a_running_header_and_footer_stay_once_and_do_not_cut_sentences() -> None:
    header, footer = "Ward handbook 2024 | Page {}", "{} Ministry of Health"
    texts = [f"{header.format(n)}\n{BODY * 4}\n{footer.format(n)}" for n in range(1, 9)]
    text = chunked(*texts)
    assert text.count("Ward handbook") == text.count("Ministry") == 1
    assert text.count("Give the child") == 32


def test_a_repeated_line_with_a_dose_is_kept() -> None:
    texts = [f"Never more than 4 g a day\n{BODY * 4}\n{BODY}" for _ in range(8)]
    assert chunked(*texts).count("Never more than 4 g") == 8


def test_a_document_of_nothing_but_contents_is_still_searchable() -> None:
    entries = "\n".join(f"{n}. Chapter of sepsis ........ {n * 7}" for n in range(1, 7))
    assert "Chapter" in chunked(entries)
