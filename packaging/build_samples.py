"""Build the sample documents of an invented hospital from their sources.

    python packaging/build_samples.py [FOLDER]

Reads resources/samples/sources, writes the documents and documents.toml to
resources/samples (or FOLDER). Needs reportlab, python-docx and Pillow.
"""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import sample_pdf
import sample_scan
import sample_texts
from sample_sources import MARK, Card, Source, read

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"
BUILDERS: dict[str, Callable[[Source], bytes]] = {
    "one column": sample_pdf.build,
    "two columns": sample_pdf.build,
    "scan": sample_scan.build,
    "docx": sample_texts.word,
    "markdown": sample_texts.markdown,
    "html": sample_texts.page_of_html,
    "text": sample_texts.plain_text,
}
HEADER = f"""# {MARK}.
# Built by packaging/build_samples.py; edit the sources, not this file.
# Add the documents in this order: a version comes before the one that supersedes it.
"""


def sources() -> list[Source]:
    """Return every source, a superseded version before its successor."""
    every = [read(path) for path in sorted((SAMPLES / "sources").glob("*.md"))]
    return sorted(every, key=lambda source: (source.card.code, source.card.version))


def built(source: Source) -> bytes:
    """Return the document of one source."""
    return BUILDERS[source.card.layout](source)


def listing(cards: Iterable[Card]) -> str:
    """Return documents.toml: what to say about each document when it is added."""
    return HEADER + "".join(_entry(card) for card in cards)


def _entry(card: Card) -> str:
    lines = {
        "file": card.file,
        "title": card.title,
        "class": card.document_class,
        "issuer": card.issuer,
        "version": card.version,
        "issued": card.issued,
        "review_by": card.review_by,
    }
    if card.supersedes:
        lines["supersedes"] = card.supersedes
    return "\n[[document]]\n" + "".join(f'{key} = "{text}"\n' for key, text in lines.items())


def main(folder: Path) -> None:
    """Write every document and the listing."""
    documents = folder / "documents"
    documents.mkdir(parents=True, exist_ok=True)
    every = sources()
    for source in every:
        content = built(source)
        (documents / source.card.file).write_bytes(content)
        sys.stderr.write(f"{source.card.file}: {len(content):,} bytes\n")
    listed = listing(source.card for source in every)
    (folder / "documents.toml").write_text(listed, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
