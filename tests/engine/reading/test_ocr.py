"""Pictures of text: recognized where there is no text layer, and marked as such."""

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from engine.ground.errors import EmptyFileError
from engine.ground.types import PageFlag
from engine.reading.limits import Limits, SourceFile
from engine.reading.ocr_lines import Seen, arranged
from engine.reading.reader import Reader
from tests.engine.reading import pdfs
from tests.engine.reading.conftest import ReadBytes


def test_a_scanned_pdf_page_is_recognized_with_boxes(read: ReadBytes) -> None:
    _, (page,) = read(pdfs.scanned("Hemoglobin 7.2 g/dL"), "scan.pdf")
    assert page.text == "Hemoglobin 7.2 g/dL"
    assert page.flags == (PageFlag.SCAN,)
    assert page.ocr_confidence is not None
    assert page.ocr_confidence > 0.9
    boxes = np.frombuffer(page.boxes, "<f4").reshape(-1, 4)
    assert len(boxes) == len(page.text)
    assert np.nanmin(boxes[:, 0]) == pytest.approx(20, abs=8)
    assert 80 < np.nanmin(boxes[:, 1]) < np.nanmax(boxes[:, 3]) < 130


def test_each_frame_of_a_tiff_is_a_page(read: ReadBytes, reader: Reader) -> None:
    frames = [Image.new("L", (420, 90), 255) for _ in range(2)]
    for frame, words in zip(frames, ("Sodium 128", "Potassium 6.1"), strict=True):
        ImageDraw.Draw(frame).text((20, 20), words, fill=0, font=ImageFont.load_default(40))
    buffer = io.BytesIO()
    frames[0].save(buffer, "TIFF", save_all=True, append_images=frames[1:], dpi=(144, 144))
    opening, pages = read(buffer.getvalue(), "lab.tiff")
    assert (opening.kind, opening.pages) == ("image", 2)
    assert [page.text for page in pages] == ["Sodium 128", "Potassium 6.1"]
    assert (pages[0].width, pages[0].height) == (210, 45)
    image = reader.draw(SourceFile("lab.tiff", buffer.getvalue()), page=2, width_px=210)
    assert (image.width, image.height) == (210, 45)


def test_without_ocr_a_scan_has_no_text_and_says_that_it_is_one() -> None:
    reader = Reader(limits=Limits(ocr=False))
    scan = SourceFile("scan.pdf", pdfs.scanned("Hemoglobin 7.2 g/dL"))
    with pytest.raises(EmptyFileError):
        list(reader.read(scan))
    reader.close()


def piece(text: str, x: float, y: float, *, width: float = 200, score: float = 0.9) -> Seen:
    return Seen(text, score, x, y, x + width, y + 20)


def test_recognized_cells_of_one_row_become_one_line() -> None:
    pieces = [
        piece("14.2", 400, 12, width=50),
        piece("Hemoglobin", 10, 10),
        piece("g/dL", 600, 11, width=50),
        piece("Sodium", 10, 40),
        piece("140", 400, 42, width=50),
    ]
    page = arranged(pieces, height=100, scale=1.0)
    assert page.text == "Hemoglobin 14.2 g/dL\nSodium 140"
    assert [page.text[r.start : r.end] for r in page.rows] == page.text.split("\n")
    assert len(page.boxes) == len(page.text)
    assert page.boxes[0].tolist() == pytest.approx([10, 70, 10 + 200 * 1.15 / 9.75, 90], rel=0.3)


def test_recognized_columns_of_running_text_are_read_one_after_the_other() -> None:
    left = [piece(f"Left line {n} of some running text", 0, 25 * n, width=300) for n in range(6)]
    right = [
        piece(f"Right line {n} of other running text", 400, 25 * n, width=300) for n in range(6)
    ]
    page = arranged([*right, *left], height=200, scale=1.0)
    sides = [line.split()[0] for line in page.text.split("\n") if line]
    assert sides == ["Left"] * 6 + ["Right"] * 6
