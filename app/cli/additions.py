"""What became of a batch of files, in words."""

from app.cli.console import Console
from engine.ground.answers import AddReport


def show(console: Console, report: AddReport) -> None:
    """Print what became of a batch of files."""
    for item in report.added:
        card = item.document
        flags = f" · {', '.join(flag.replace('_', ' ') for flag in card.flags)}"
        console.text(
            f"added {card.id}: {card.title} · {card.pages} pages{flags if card.flags else ''}"
        )
    for skipped in report.skipped:
        console.text(f"skipped {skipped.path}: {skipped.reason} (document {skipped.document_id})")
    for refused in report.refused:
        console.text(f"refused {refused.path}: {refused.error}")
        console.text(f"        {refused.advice}")
