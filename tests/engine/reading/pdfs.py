"""Small PDFs made with reportlab, each for one behavior."""

import io
from collections.abc import Callable

from reportlab.lib import colors
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 595.0, 842.0
BODY = [
    "The child should be weighed on arrival and the weight written on the chart.",
    "Fluids are given by mouth when the child can drink and is not vomiting.",
    "Reassess the breathing rate after thirty minutes and write down the time.",
    "Call the clinician on duty when the rate has not come down by then.",
]


def made(draw: Callable[[Canvas], None], **options: object) -> bytes:
    """Return the PDF that `draw` paints."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), **options)
    draw(canvas)
    canvas.save()
    return buffer.getvalue()


def write(
    canvas: Canvas, x: float, y: float, text: str, *, size: float = 11, font: str = "Helvetica"
) -> None:
    canvas.setFont(font, size)
    canvas.drawString(x, y, text)


def paragraph(canvas: Canvas, y: float, *, x: float = 72) -> None:
    for number, line in enumerate(BODY):
        write(canvas, x, y - 14 * number, line)


def plain() -> bytes:
    def draw(canvas: Canvas) -> None:
        canvas.setTitle("Fluids for children")
        canvas.setAuthor("District hospital")
        write(canvas, 72, 760, "Fluids for children", size=20, font="Helvetica-Bold")
        paragraph(canvas, 720)
        write(canvas, 72, 640, "When to refer", size=11, font="Helvetica-Bold")
        paragraph(canvas, 620)

    return made(draw)


def with_hidden() -> bytes:
    def draw(canvas: Canvas) -> None:
        paragraph(canvas, 760)
        canvas.setFillColor(colors.white)
        write(canvas, 72, 600, "white on white")
        canvas.setFillColor(colors.darkblue)
        canvas.rect(60, 500, 400, 40, fill=1, stroke=0)
        canvas.setFillColor(colors.white)
        write(canvas, 72, 515, "white on blue")
        canvas.setFillColor(colors.black)
        write(canvas, 72, 450, "two points", size=2)
        write(canvas, 700, 400, "beside the page")
        text = canvas.beginText(72, 350)
        text.setFont("Helvetica", 11)
        text.setTextRenderMode(3)
        text.textLine("without ink")
        canvas.drawText(text)

    return made(draw)


def table() -> bytes:
    rows = [
        ("Drug", "Dose", "Times a day"),
        ("Amoxicillin", "250 mg", "2"),
        ("Paracetamol", "15 mg/kg", "4"),
    ]

    def draw(canvas: Canvas) -> None:
        paragraph(canvas, 760)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                write(canvas, 72 + 150 * column, 650 - 20 * number, cell)
        paragraph(canvas, 560)

    return made(draw)


def two_columns(*, row_by_row: bool) -> bytes:
    left = [f"Left column line number {n} holds running words here." for n in range(14)]
    right = [f"Right column line number {n} holds other words here." for n in range(14)]

    def draw(canvas: Canvas) -> None:
        def at(column: int, number: int) -> None:
            words = (left, right)[column][number]
            write(canvas, (50, 310)[column], 700 - 14 * number, words, size=9)

        order = (
            [(c, n) for n in range(14) for c in (0, 1)]
            if row_by_row
            else [(c, n) for c in (0, 1) for n in range(14)]
        )
        for column, number in order:
            at(column, number)

    return made(draw)


def rotated(turn: int) -> bytes:
    """Return an upright page that its viewer turns clockwise."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    upright = made(lambda canvas: paragraph(canvas, 700))
    writer.add_page(PdfReader(io.BytesIO(upright)).pages[0]).rotate(turn)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def encrypted(password: str) -> bytes:
    return made(lambda canvas: paragraph(canvas, 700), encrypt=StandardEncryption(password))


def many_pages(count: int, *, compressed: bool = True) -> bytes:
    def draw(canvas: Canvas) -> None:
        for number in range(count):
            write(canvas, 72, 800, f"Ward manual, page {number + 1}", size=9)
            write(canvas, 72, 700, f"Text of page {number + 1}.")
            canvas.showPage()

    return made(draw, pageCompression=int(compressed))


def scanned(words: str, *, layer: str = "") -> bytes:
    """Return a page that is one picture of words, perhaps with an invisible text layer."""
    from PIL import Image, ImageDraw, ImageFont
    from reportlab.lib.utils import ImageReader

    picture = Image.new("RGB", (1000, 360), "white")
    ImageDraw.Draw(picture).text((40, 120), words, fill="black", font=ImageFont.load_default(56))

    def draw(canvas: Canvas) -> None:
        canvas.setPageSize((500, 180))
        canvas.drawImage(ImageReader(picture), 0, 0, 500, 180)
        if layer:
            text = canvas.beginText(20, 100)
            text.setFont("Helvetica", 8)
            text.setTextRenderMode(3)
            text.textLines(layer)
            canvas.drawText(text)

    return made(draw)


def one_page_many_times(count: int) -> bytes:
    """Return a page tree whose only page is listed `count` times."""
    kids = b"3 0 R " * count
    parts = [
        b"1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
        b"2 0 obj\n<</Type/Pages/Count %d/Kids[%s]>>\nendobj\n" % (count, kids),
        b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\n",
    ]
    return _assembled(parts)


def page_tree_cycle() -> bytes:
    parts = [
        b"1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
        b"2 0 obj\n<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>\nendobj\n",
    ]
    return _assembled(parts)


def _assembled(parts: list[bytes]) -> bytes:
    body = b"%PDF-1.4\n"
    places = []
    for part in parts:
        places.append(len(body))
        body += part
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    body += b"".join(b"%010d 00000 n \n" % place for place in places)
    body += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(parts) + 1,
        start,
    )
    return body
