"""Sample documents as PDF pages: one or two columns, running heads, tables, outline."""

import io
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

import reportlab
from reportlab.lib import colors
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from sample_sources import HOSPITAL, MARK, Block, Card, Source, facts, long_date, pieces

INK = colors.HexColor("#1d2a35")
BLUE = colors.HexColor("#174a6e")
PALE = colors.HexColor("#eef3f7")
LINE = colors.HexColor("#b9c6d1")
RED = colors.HexColor("#a3231b")
ROSE = colors.HexColor("#fbeeec")
QUIET = colors.HexColor("#5a6b78")
WIDTH, HEIGHT = float(A4[0]), float(A4[1])
MARGIN, GUTTER, TOP, BOTTOM = 48.0, 20.0, 64.0, 58.0
FONTS = {"Body": "Vera.ttf", "Body-Bold": "VeraBd.ttf", "Body-Italic": "VeraIt.ttf"}


class Face(NamedTuple):
    """How large the text of one layout is set."""

    columns: int
    size: float
    lead: float


FACES = {
    "one column": Face(1, 8.8, 12.4),
    "two columns": Face(2, 7.9, 10.9),
    "scan": Face(1, 10.4, 14.6),
}


class _Pages(BaseDocTemplate):  # type: ignore[misc]  # reportlab has no types
    """A document that adds its headings to the outline."""

    def afterFlowable(self, flowable: Flowable) -> None:
        level = getattr(flowable, "outline_level", None)
        if level is None:
            return
        key = f"h{self.canv.getPageNumber()}-{id(flowable)}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(flowable.getPlainText(), key, level, closed=False)


class _Counted(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that knows the number of pages when it draws the footers."""

    def __init__(self, *args: Any, card: Card, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        self._card = card
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, state in enumerate(self._kept, start=1):
            self.__dict__.update(state)
            _furniture(self, self._card, number, len(self._kept))
            super().showPage()
        super().save()


def _furniture(canvas: Canvas, card: Card, number: int, total: int) -> None:
    """Draw the running head, the sample mark and the footer of one page."""
    canvas.setFillColor(RED)
    canvas.setFont("Body-Bold", 7.2)
    canvas.drawCentredString(WIDTH / 2, HEIGHT - 24, MARK)
    canvas.setFillColor(QUIET)
    canvas.setFont("Body", 7.2)
    canvas.drawString(MARGIN, HEIGHT - 42, HOSPITAL)
    canvas.drawRightString(WIDTH - MARGIN, HEIGHT - 42, f"{card.code}  ·  {card.title}")
    canvas.setStrokeColor(BLUE)
    canvas.setLineWidth(0.9)
    canvas.line(MARGIN, HEIGHT - 48, WIDTH - MARGIN, HEIGHT - 48)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.5)
    canvas.line(MARGIN, 44, WIDTH - MARGIN, 44)
    dates = f"Issued {long_date(card.issued)}  ·  Review by {long_date(card.review_by)}"
    canvas.drawString(MARGIN, 32, f"Version {card.version}  ·  {dates}")
    canvas.drawRightString(WIDTH - MARGIN, 32, f"Page {number} of {total}")


def build(source: Source) -> bytes:
    """Return the PDF of one source; the same source gives the same bytes."""
    _register_fonts()
    face = FACES[source.card.layout]
    story = _story(source, face)
    file = io.BytesIO()
    pages = _Pages(
        file,
        pagesize=A4,
        title=source.card.title,
        author=source.card.issuer,
        subject=MARK,
        creator="Wardlight samples",
        invariant=1,
        pageTemplates=_templates(face, _title_height(source, face)),
    )
    pages.build(story, canvasmaker=partial(_Counted, card=source.card))
    return file.getvalue()


def _register_fonts() -> None:
    folder = Path(reportlab.__file__).parent / "fonts"
    for name, file in FONTS.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / file)))
    pdfmetrics.registerFontFamily("Body", normal="Body", bold="Body-Bold", italic="Body-Italic")


def _style(face: Face, **changes: Any) -> ParagraphStyle:
    settings: dict[str, Any] = {
        "fontName": "Body",
        "fontSize": face.size,
        "leading": face.lead,
        "textColor": INK,
        "alignment": TA_LEFT,
        "spaceAfter": face.lead * 0.42,
    }
    return ParagraphStyle("wardlight", **(settings | changes))


def _templates(face: Face, title_height: float) -> list[PageTemplate]:
    top = HEIGHT - TOP
    first = [_frame(0, 1, top, top - title_height)]
    first += [_frame(n, face.columns, top - title_height - 8, BOTTOM) for n in range(face.columns)]
    later = [_frame(n, face.columns, top, BOTTOM) for n in range(face.columns)]
    return [PageTemplate("first", first), PageTemplate("later", later)]


def _frame(index: int, columns: int, top: float, bottom: float) -> Frame:
    width = _column_width(columns)
    left = MARGIN + index * (width + GUTTER)
    return Frame(
        left, bottom, width, top - bottom,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip


def _column_width(columns: int) -> float:
    return (WIDTH - 2 * MARGIN - GUTTER * (columns - 1)) / columns


def _title_height(source: Source, face: Face) -> float:
    wide = _column_width(1)
    parts = _title(source.card, face)
    return float(sum(part.wrap(wide, HEIGHT)[1] + part.getSpaceAfter() for part in parts))


def _title(card: Card, face: Face) -> list[Flowable]:
    head = _style(face, fontName="Body-Bold", fontSize=17, leading=21, textColor=BLUE, spaceAfter=7)
    label = _style(face, fontSize=7.2, leading=9.4, textColor=QUIET)
    value = _style(face, fontSize=7.8, leading=9.8)
    cells = [[Paragraph(escape(f), label) for f, _ in facts(card)]]
    cells += [[Paragraph(escape(text), value) for _, text in facts(card)]]
    wide = _column_width(1)
    control = Table(cells, colWidths=[wide * share for share in (0.215, 0.235, 0.135, 0.135, 0.28)])
    control.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), PALE),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, 0), 5),
                ("BOTTOMPADDING", (0, 0), (-1, 0), 0),
                ("TOPPADDING", (0, 1), (-1, 1), 1),
                ("BOTTOMPADDING", (0, 1), (-1, 1), 6),
            ]
        )
    )
    title = Paragraph(escape(card.title), head)
    return [title, control, Spacer(1, 6)]


def _story(source: Source, face: Face) -> list[Flowable]:
    story: list[Flowable] = [NextPageTemplate("later"), *_title(source.card, face)]
    held: list[Flowable] = []
    for block in source.blocks:
        made = _made(block, face)
        if block.kind in {"h2", "h3", "caption"}:
            held.append(made)
            continue
        story.append(_with_head(held, made) if held else made)
        held = []
    return story


def _with_head(held: list[Flowable], made: Flowable) -> Flowable:
    """Keep headings with what follows, except a long table, which may break."""
    return KeepTogether([*held, made])


def _made(block: Block, face: Face) -> Flowable:
    match block.kind:
        case "h2" | "h3":
            return _heading(block, face)
        case "table":
            return _table(block.rows, face)
        case "box":
            return _box(block, face)
        case "caption":
            style = _style(face, fontName="Body-Bold", fontSize=face.size - 0.6, spaceBefore=3)
            return Paragraph(_markup(block.text), style)
        case "step" | "point":
            return _item(block, face)
        case _:
            return Paragraph(_markup(block.text), _style(face))


def _markup(text: str) -> str:
    return "".join(
        f"<b>{escape(part)}</b>" if bold else escape(part) for part, bold in pieces(text)
    )


def _heading(block: Block, face: Face) -> Flowable:
    large = block.kind == "h2"
    style = _style(
        face,
        fontName="Body-Bold",
        fontSize=face.size + (2.6 if large else 0.5),
        leading=face.lead + (2.6 if large else 0.5),
        textColor=BLUE if large else INK,
        spaceBefore=face.lead * (0.75 if large else 0.4),
        spaceAfter=face.lead * 0.3,
    )
    heading = Paragraph(_markup(block.text), style)
    heading.outline_level = 0 if large else 1
    return heading


def _item(block: Block, face: Face) -> Flowable:
    mark = f"{block.label}." if block.label else "•"
    style = _style(
        face,
        leftIndent=face.size * 1.9,
        bulletIndent=face.size * (0.2 if block.label else 0.7),
        bulletFontName="Body-Bold" if block.label else "Body",
        bulletFontSize=face.size,
        spaceAfter=face.lead * 0.2,
    )
    return Paragraph(_markup(block.text), style, bulletText=mark)


def _box(block: Block, face: Face) -> Flowable:
    danger = block.label == "danger"
    ink = RED if danger else BLUE
    head = _style(face, fontName="Body-Bold", textColor=ink, spaceAfter=2)
    lines: list[Flowable] = [Paragraph(_markup(block.text), head)]
    for (line,) in block.rows:
        is_point = line.startswith("- ")
        part = Block("point" if is_point else "text", line.removeprefix("- "))
        lines.append(_made(part, face))
    box = Table([[lines]], colWidths=[_column_width(face.columns)])
    box.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), ROSE if danger else PALE),
                ("LINEBEFORE", (0, 0), (0, -1), 2.4, ink),
                ("LEFTPADDING", (0, 0), (-1, -1), 8),
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        )
    )
    box.spaceBefore = box.spaceAfter = face.lead * 0.5
    return box


def _table(rows: tuple[tuple[str, ...], ...], face: Face) -> Flowable:
    small = Face(face.columns, face.size - 0.7, face.lead - 1.7)
    head = _style(small, fontName="Body-Bold", textColor=colors.white, spaceAfter=0)
    cell = _style(small, spaceAfter=0)
    cells = [[Paragraph(_markup(text), head) for text in rows[0]]]
    cells += [[Paragraph(_markup(text), cell) for text in row] for row in rows[1:]]
    table = Table(cells, colWidths=_widths(rows, small), repeatRows=1)
    style = [
        ("BACKGROUND", (0, 0), (-1, 0), BLUE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, LINE),
        ("TOPPADDING", (0, 0), (-1, -1), 2.6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.4),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ]
    style += [("BACKGROUND", (0, n), (-1, n), PALE) for n in range(2, len(rows), 2)]
    table.setStyle(TableStyle(style))
    table.spaceAfter = face.lead * 0.7
    return table


def _widths(rows: tuple[tuple[str, ...], ...], face: Face) -> list[float]:
    """Share the column by the length of what the cells say, words unbroken."""
    wide = _column_width(face.columns)
    needs = [_needs(column, face.size) for column in zip(*rows, strict=True)]
    least = [need for need, _ in needs]
    weights = [weight for _, weight in needs]
    spare = max(0.0, wide - sum(least))
    return [low + spare * weight / sum(weights) for low, weight in zip(least, weights, strict=True)]


def _needs(column: tuple[str, ...], size: float) -> tuple[float, float]:
    """Return the width of the longest word and the weight of the longest cell."""
    words = [word for text in column for word in text.replace("**", "").split()]
    longest = max(pdfmetrics.stringWidth(word, "Body-Bold", size) for word in words)
    return longest + 9.5, max(len(text) for text in column) ** 0.75
