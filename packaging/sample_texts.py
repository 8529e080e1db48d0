"""Sample documents without pages: Markdown, HTML, plain text and Word."""

import datetime
import html
import io
import textwrap
import zipfile
from typing import Any

from sample_sources import HOSPITAL, MARK, Block, Source, facts, pieces, plain

_EPOCH = (2026, 1, 1, 0, 0, 0)
_STYLE = """
body { font: 16px/1.5 Georgia, serif; max-width: 46em; margin: 2em auto; color: #1d2a35; }
h1, h2, th { font-family: Verdana, sans-serif; color: #174a6e; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border: 1px solid #b9c6d1; padding: .3em .6em; text-align: left; vertical-align: top; }
.mark { color: #a3231b; font-weight: bold; }
.danger { background: #fbeeec; border-left: 4px solid #a3231b; padding: .5em 1em; }
.note { background: #eef3f7; border-left: 4px solid #174a6e; padding: .5em 1em; }
"""


def markdown(source: Source) -> bytes:
    """Return the document as Markdown."""
    lines = [f"# {source.card.title}", "", f"**{MARK}**", "", HOSPITAL, ""]
    lines += [f"- {name}: {text}" for name, text in facts(source.card)]
    parts = [_markdown_part(part) for part in source.body.strip().split("\n\n")]
    return "\n".join([*lines, "", "\n\n".join(parts), "", f"**{MARK}**", ""]).encode()


def _markdown_part(part: str) -> str:
    """Turn the two marks that only our sources know, boxes and captions, into plain Markdown."""
    if part.startswith("> ["):
        head, *rest = part.split("\n")
        title = head.partition("] ")[2]
        return "\n".join([f"> **{title}**", ">", *(f"> {line}" for line in rest)])
    return "\n".join(_caption(line) for line in part.split("\n"))


def _caption(line: str) -> str:
    return f"**{line.removeprefix('Table: ')}**" if line.startswith("Table: ") else line


def page_of_html(source: Source) -> bytes:
    """Return the document as one HTML page that needs no other file."""
    card = source.card
    control = "".join(f"<tr><th>{_safe(a)}</th><td>{_safe(b)}</td></tr>" for a, b in facts(card))
    parts = [_html_block(block) for block in source.blocks]
    body = _lists("\n".join(parts))
    mark = f'<p class="mark">{MARK}</p>'
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{_safe(card.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"{mark}\n<p>{HOSPITAL}</p>\n<h1>{_safe(card.title)}</h1>\n<table>{control}</table>\n"
        f"{body}\n{mark}\n</body>\n</html>\n"
    ).encode()


def _safe(text: str) -> str:
    return html.escape(text, quote=False)


def _marked(text: str) -> str:
    return "".join(
        f"<strong>{_safe(part)}</strong>" if bold else _safe(part) for part, bold in pieces(text)
    )


def _html_block(block: Block) -> str:
    match block.kind:
        case "h2" | "h3":
            return f"<{block.kind}>{_marked(block.text)}</{block.kind}>"
        case "step" | "point":
            return f"<li class={block.kind}>{_marked(block.text)}</li>"
        case "table":
            rows = [_row(row, "th" if n == 0 else "td") for n, row in enumerate(block.rows)]
            return "<table>\n" + "\n".join(rows) + "\n</table>"
        case "box":
            lines = "\n".join(
                f"<p>{_marked(line.removeprefix('- '))}</p>" for (line,) in block.rows
            )
            head = f"<p><strong>{_marked(block.text)}</strong></p>"
            return f'<div class="{block.label}">\n{head}\n{lines}\n</div>'
        case _:
            return f"<p>{_marked(block.text)}</p>"


def _row(cells: tuple[str, ...], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{_marked(cell)}</{tag}>" for cell in cells) + "</tr>"


def _lists(body: str) -> str:
    """Wrap runs of list items in their list."""
    shown: list[str] = []
    inside = ""
    for line in body.split("\n"):
        tag = {"<li class=step": "ol", "<li class=point": "ul"}.get(line.split(">")[0], "")
        if tag != inside:
            shown += [f"</{inside}>"] if inside else []
            shown += [f"<{tag}>"] if tag else []
            inside = tag
        shown.append(line.replace("<li class=step>", "<li>").replace("<li class=point>", "<li>"))
    return "\n".join(shown)


def plain_text(source: Source) -> bytes:
    """Return the document as plain text in 88 columns."""
    title = source.card.title
    lines = [MARK, "", HOSPITAL, "", title.upper(), "=" * len(title)]
    lines += [f"{name + ':':<11}{text}" for name, text in facts(source.card)]
    for block in source.blocks:
        lines += _text_lines(block)
    return "\n".join([*lines, "", MARK, ""]).encode()


def _text_lines(block: Block) -> list[str]:
    text = plain(block.text)
    match block.kind:
        case "h2":
            return ["", text, "-" * len(text)]
        case "step":
            return _wrapped(f"{block.label}. ", text)
        case "point":
            return _wrapped("- ", text)
        case "table":
            return _text_table(block.rows)
        case "box":
            inner = [line for (row,) in block.rows for line in _wrapped("  ", plain(row))]
            return ["", text.upper() if block.label == "danger" else text, *inner]
        case _:
            return ["", *_wrapped("", text)]


def _wrapped(first: str, text: str) -> list[str]:
    indent = " " * len(first)
    return textwrap.wrap(
        text, 88, initial_indent=first, subsequent_indent=indent, break_on_hyphens=False
    )


def _text_table(rows: tuple[tuple[str, ...], ...]) -> list[str]:
    """Set a table in columns, one row a line, so that no row is cut in two."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    return [lines[0], "  ".join("-" * width for width in widths), *lines[1:]]


def word(source: Source) -> bytes:
    """Return the document as a Word file; the same source gives the same bytes."""
    import docx

    document = docx.Document()
    _word_face(document, source)
    document.add_heading(source.card.title, level=0)
    _word_table(document, (("Control", "Value"), *facts(source.card)))
    for block in source.blocks:
        _word_block(document, block)
    file = io.BytesIO()
    document.save(file)
    return _with_fixed_dates(file.getvalue())


def _word_face(document: Any, source: Source) -> None:
    from docx.shared import Cm, Pt

    moment = datetime.datetime(*_EPOCH, tzinfo=datetime.UTC).replace(tzinfo=None)
    core = document.core_properties
    core.title, core.author, core.subject = source.card.title, source.card.issuer, MARK
    core.created = core.modified = moment
    core.last_modified_by = source.card.issuer
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(10.5)
    section = document.sections[0]
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)
    section.header.paragraphs[0].text = MARK
    section.footer.paragraphs[0].text = f"{HOSPITAL}  ·  {source.card.code}"
    document.add_paragraph().add_run(MARK).bold = True


def _word_block(document: Any, block: Block) -> None:
    match block.kind:
        case "h2" | "h3":
            document.add_heading(plain(block.text), level=int(block.kind[1]) - 1)
        case "table":
            _word_table(document, block.rows)
        case "box":
            _word_runs(document.add_paragraph(), f"**{block.text}**")
            for (line,) in block.rows:
                style = "List Bullet" if line.startswith("- ") else None
                _word_runs(document.add_paragraph(style=style), line.removeprefix("- "))
        case "step":
            _word_runs(document.add_paragraph(), f"{block.label}. {block.text}")
        case "point":
            _word_runs(document.add_paragraph(style="List Bullet"), block.text)
        case "caption":
            _word_runs(document.add_paragraph(), f"**{block.text}**")
        case _:
            _word_runs(document.add_paragraph(), block.text)


def _word_runs(paragraph: Any, text: str) -> None:
    for part, bold in pieces(text):
        paragraph.add_run(part).bold = bold


def _word_table(document: Any, rows: tuple[tuple[str, ...], ...]) -> None:
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    table.style = "Light Grid Accent 1"
    for line, row in zip(table.rows, rows, strict=True):
        for cell, text in zip(line.cells, row, strict=True):
            cell.text = plain(text)


def _with_fixed_dates(archive: bytes) -> bytes:
    """Write a zip again with one date for every member."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(file, "w") as new:
        for name in sorted(old.namelist()):
            member = zipfile.ZipInfo(name, date_time=_EPOCH)
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(name))
    return file.getvalue()
