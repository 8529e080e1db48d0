"""PDFs: text with boxes, hidden text apart, columns, tables, headings, passwords."""

import re

import numpy as np
import pytest
from reportlab.pdfgen.canvas import Canvas

from engine.ground.errors import PasswordNeededError
from engine.ground.types import PageFlag, PageText, Rect
from engine.reading.limits import SourceFile
from engine.reading.messages import Marked
from engine.reading.reader import Reader
from tests.engine.reading import pdfs
from tests.engine.reading.conftest import ReadBytes


def boxes_of(page: PageText) -> "np.typing.NDArray[np.float32]":
    return np.frombuffer(page.boxes, "<f4").reshape(-1, 4)


def rect_of(page: PageText, words: str) -> tuple[float, float, float, float]:
    start = page.text.index(words)
    placed = boxes_of(page)[start : start + len(words)]
    low, high = np.nanmin(placed, axis=0), np.nanmax(placed, axis=0)
    return float(low[0]), float(low[1]), float(high[2]), float(high[3])


def test_every_character_has_one_box_and_blanks_have_no_place(read: ReadBytes) -> None:
    _, (page,) = read(pdfs.plain(), "fluids.pdf")
    boxes = boxes_of(page)
    assert len(boxes) == len(page.text)
    blank = np.array([sign.isspace() for sign in page.text])
    assert np.isnan(boxes[blank]).all()
    assert np.isfinite(boxes[~blank]).all()


def test_title_author_and_page_size_come_with_the_opening(read: ReadBytes) -> None:
    opening, (page,) = read(pdfs.plain(), "fluids.pdf")
    assert (opening.kind, opening.pages) == ("pdf", 1)
    assert (opening.title, opening.author) == ("Fluids for children", "District hospital")
    assert (page.width, page.height) == (pdfs.WIDTH, pdfs.HEIGHT)


def test_boxes_lie_where_the_words_were_drawn(read: ReadBytes) -> None:
    _, (page,) = read(pdfs.plain(), "fluids.pdf")
    x0, y0, x1, y1 = rect_of(page, "The child should be weighed")
    assert x0 == pytest.approx(72, abs=1)
    assert 715 < y0 < 721
    assert y0 < y1 < 732
    assert 190 < x1 < 230


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_rotated_page_has_its_boxes_as_displayed(reader: Reader, turn: int) -> None:
    source = SourceFile("turned.pdf", pdfs.rotated(turn))
    _, page = list(reader.read(source))
    assert isinstance(page, PageText)
    sideways = turn in {90, 270}
    size = (page.width, page.height)
    assert size == ((pdfs.HEIGHT, pdfs.WIDTH) if sideways else (pdfs.WIDTH, pdfs.HEIGHT))
    image = reader.draw(source, page=1, width_px=round(page.width))
    ink = np.frombuffer(image.rgb, np.uint8).reshape(image.height, image.width, 3).min(axis=2)
    rows, columns = np.nonzero(ink < 128)
    boxes = boxes_of(page)
    assert columns.min() == pytest.approx(np.nanmin(boxes[:, 0]), abs=3)
    assert columns.max() == pytest.approx(np.nanmax(boxes[:, 2]), abs=3)
    assert page.height - rows.max() == pytest.approx(np.nanmin(boxes[:, 1]), abs=4)


def lines_of(page: PageText) -> tuple[Marked, ...]:
    parts = []
    for found in re.finditer(r"[^\n]+", page.text):
        placed = boxes_of(page)[found.start() : found.end()]
        low, high = np.nanmin(placed, axis=0), np.nanmax(placed, axis=0)
        rect = Rect(float(low[0]), float(low[1]), float(high[2]), float(high[3]))
        parts.append(Marked(found.group(), (rect,)))
    return tuple(parts)


@pytest.mark.parametrize(
    "content", [pdfs.plain(), pdfs.table(), pdfs.rotated(90), pdfs.rotated(180)]
)
def test_lines_equal_the_text_under_their_rectangles(reader: Reader, content: bytes) -> None:
    source = SourceFile("a.pdf", content)
    page = list(reader.read(source))[1]
    assert isinstance(page, PageText)
    parts = lines_of(page)
    checked = reader.check(source, page=1, parts=parts)
    assert checked.parts == len(parts) > 3
    assert checked.equal == checked.parts, checked.differing
    assert checked.over == 0


def test_a_rectangle_in_the_wrong_place_is_noticed(reader: Reader) -> None:
    source = SourceFile("a.pdf", pdfs.plain())
    page = list(reader.read(source))[1]
    assert isinstance(page, PageText)
    first, second, *_ = lines_of(page)
    swapped = (Marked(first.text, second.rects), Marked(first.text, first.rects + second.rects))
    assert reader.check(source, page=1, parts=swapped).equal == 0


def test_a_tick_over_a_line_is_let_pass_and_counted(reader: Reader) -> None:
    def draw(canvas: Canvas) -> None:
        pdfs.paragraph(canvas, 760)
        pdfs.write(canvas, 72, 600, "Cough ________")
        pdfs.write(canvas, 126, 600, "g")

    source = SourceFile("form.pdf", pdfs.made(draw))
    page = list(reader.read(source))[1]
    assert isinstance(page, PageText)
    x0, y0, x1, y1 = rect_of(page, "Cough")
    part = Marked("Cough ________", (Rect(x0, y0, x1 + 60, y1),))
    checked = reader.check(source, page=1, parts=(part,))
    assert (checked.equal, checked.over) == (1, 1)


def test_headings_are_found_by_size_and_weight(read: ReadBytes) -> None:
    _, (page,) = read(pdfs.plain(), "fluids.pdf")
    found = [(heading.title, heading.level) for heading in page.headings]
    assert found == [("Fluids for children", 1), ("When to refer", 2)]
    assert all(page.text[h.start :].startswith(h.title) for h in page.headings)


def test_running_headers_are_no_headings(read: ReadBytes) -> None:
    def draw(canvas: Canvas) -> None:
        for number in range(6):
            pdfs.write(canvas, 72, 815, f"Ward manual {number}", size=18, font="Helvetica-Bold")
            pdfs.write(canvas, 72, 760, f"Chapter {'ABCDEF'[number]} begins", size=18)
            pdfs.paragraph(canvas, 700)
            canvas.showPage()

    _, pages = read(pdfs.made(draw), "manual.pdf")
    titles = [heading.title for page in pages for heading in page.headings]
    assert titles == [f"Chapter {letter} begins" for letter in "ABCDEF"]


def test_outline_entries_name_headings_with_their_level(read: ReadBytes) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.bookmarkPage("a")
        canvas.addOutlineEntry("Danger signs", "a", level=0)
        canvas.bookmarkPage("b")
        canvas.addOutlineEntry("Convulsions now", "b", level=1)
        pdfs.write(canvas, 72, 760, "Danger signs")
        pdfs.paragraph(canvas, 720)
        pdfs.write(canvas, 72, 640, "Convulsions now")
        pdfs.paragraph(canvas, 600)

    _, (page,) = read(pdfs.made(draw), "signs.pdf")
    found = [(heading.title, heading.level) for heading in page.headings]
    assert found == [("Danger signs", 1), ("Convulsions now", 2)]


def test_table_rows_stay_on_one_line_and_are_named(read: ReadBytes) -> None:
    _, (page,) = read(pdfs.table(), "doses.pdf")
    rows = [page.text[row.start : row.end] for row in page.rows]
    assert rows == ["Drug Dose Times a day", "Amoxicillin 250 mg 2", "Paracetamol 15 mg/kg 4"]


@pytest.mark.parametrize("row_by_row", [False, True])
def test_two_columns_are_read_one_after_the_other(read: ReadBytes, row_by_row: bool) -> None:
    _, (page,) = read(pdfs.two_columns(row_by_row=row_by_row), "columns.pdf")
    lines = [line for line in page.text.split("\n") if line]
    sides = [line.split()[0] for line in lines]
    assert sides == ["Left"] * 14 + ["Right"] * 14
    assert len(boxes_of(page)) == len(page.text)


@pytest.mark.parametrize(
    "secret", ["white on white", "two points", "beside the page", "without ink"]
)
def test_what_a_person_cannot_see_is_kept_apart(read: ReadBytes, secret: str) -> None:
    _, (page,) = read(pdfs.with_hidden(), "tricky.pdf")
    assert secret not in page.text
    assert secret.replace(" ", "") in page.hidden.replace(" ", "")
    assert PageFlag.HIDDEN_TEXT in page.flags


def test_white_text_on_a_dark_ground_is_text(read: ReadBytes) -> None:
    _, (page,) = read(pdfs.with_hidden(), "tricky.pdf")
    assert "white on blue" in page.text


def test_a_page_without_secrets_has_no_flags(read: ReadBytes) -> None:
    _, (page,) = read(pdfs.plain(), "fluids.pdf")
    assert (page.flags, page.hidden) == ((), "")


def test_an_invisible_layer_over_a_scan_is_its_text(read: ReadBytes) -> None:
    layer = "Give oxygen when the saturation is low.\n" * 8
    _, (page,) = read(pdfs.scanned("Give oxygen", layer=layer), "scan.pdf")
    assert "Give oxygen when the saturation is low." in page.text
    assert page.flags == (PageFlag.SCAN,)


def test_the_empty_password_is_tried_first(read: ReadBytes) -> None:
    _, (page,) = read(pdfs.encrypted(""), "open.pdf")
    assert pdfs.BODY[0] in page.text


def test_a_password_is_asked_for_and_then_opens(read: ReadBytes) -> None:
    with pytest.raises(PasswordNeededError):
        read(pdfs.encrypted("ward7"), "locked.pdf")
    with pytest.raises(PasswordNeededError):
        read(pdfs.encrypted("ward7"), "locked.pdf", password="wrong")
    _, (page,) = read(pdfs.encrypted("ward7"), "locked.pdf", password="ward7")
    assert pdfs.BODY[0] in page.text


def test_reading_goes_on_from_a_page(read: ReadBytes) -> None:
    content = pdfs.many_pages(12)
    _, whole = read(content, "manual.pdf")
    _, rest = read(content, "manual.pdf", first_page=9)
    assert [page.number for page in rest] == [9, 10, 11, 12]
    assert rest == whole[8:]


def test_a_drawing_has_the_width_asked_for(reader: Reader) -> None:
    image = reader.draw(SourceFile("a.pdf", pdfs.plain()), page=1, width_px=300)
    assert image.width == 300
    assert len(image.rgb) == image.width * image.height * 3


def test_form_fields_that_were_filled_in_are_read(read: ReadBytes) -> None:
    def draw(canvas: Canvas) -> None:
        pdfs.paragraph(canvas, 760)
        canvas.acroForm.textfield(
            name="weight", value="Weight 12 kg", x=72, y=500, width=200, height=24
        )

    _, (page,) = read(pdfs.made(draw), "form.pdf")
    assert "Weight 12 kg" in page.text
