"""The sample documents of an invented hospital, to try Wardlight with; never for patients."""

import tomllib
from pathlib import Path

from engine.ground.paths import resources
from engine.ground.types import DocumentClass, DocumentDetails

QUESTION = "child with fever and convulsions, rapid test positive: which treatment and dose?"


def documents() -> list[tuple[Path, DocumentDetails]]:
    """Return the sample files with their cards, in the order of their list.

    A version comes before the one that replaces it.
    """
    folder = resources() / "samples"
    table = tomllib.loads((folder / "documents.toml").read_text(encoding="utf-8"))
    return [(folder / "documents" / entry["file"], _details(entry)) for entry in table["document"]]


def _details(entry: dict[str, str]) -> DocumentDetails:
    return DocumentDetails(
        title=entry["title"],
        issuer=entry.get("issuer", ""),
        version=entry.get("version", ""),
        issued=entry.get("issued", ""),
        review_by=entry.get("review_by", ""),
        document_class=DocumentClass(entry.get("class", "guideline")),
    )
