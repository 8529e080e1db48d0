"""A summary as plain text, for the clipboard."""

from app.summarize.wording import MEDICINES, MEDICINES_KEY, not_stated, place_words, status_word
from app.window.language import say, told
from engine.ground.summaries import Summary, SummaryLine


def section_text(summary: Summary, key: str) -> str:
    """Return one section as plain text with the pages of its lines."""
    slots = [
        slot
        for slot in summary.slots
        if slot.id == key or (key == MEDICINES_KEY and slot.id in MEDICINES)
    ]
    title = say("Medicines at discharge") if key == MEDICINES_KEY else told(slots[0].title)
    lines = [
        f"- {status_word(slot.id) + ': ' if slot.id in MEDICINES else ''}{_plain(summary, line)}"
        for slot in slots
        for line in slot.lines
    ]
    return "\n".join([title, *(lines or [not_stated()])])


def _plain(summary: Summary, line: SummaryLine) -> str:
    pages = "; ".join(dict.fromkeys(place_words(summary, place) for place in line.sources))
    notes = "".join(f" [{note}]" for note in line.notes)
    return f"{' '.join(line.text.split())} ({pages}){notes}"


def whole_text(summary: Summary, checked_by: str) -> str:
    """Return the whole summary as plain text, with gaps and how it was made."""
    is_table = summary.kind != "plain"
    keys = dict.fromkeys(
        MEDICINES_KEY if is_table and slot.id in MEDICINES else slot.id for slot in summary.slots
    )
    missing = "; ".join(summary.missing) or say("Nothing that is expected is missing.")
    left = [
        f"- {told(one.kind.replace('_', ' ').capitalize())}: {one.text}"
        for one in summary.omissions
    ]
    blocks = [
        say("Draft from a computer assistant. Check before use."),
        *([checked_by] if checked_by else []),
        *(["\n".join([say("Read first"), *summary.warnings])] if summary.warnings else []),
        *(section_text(summary, key) for key in keys),
        f"{say('Missing from the document')}\n{missing}",
        *(["\n".join([say("In the document, not in this summary"), *left])] if left else []),
        "\n".join(f"{name}: {value}" for name, value in summary.provenance.items() if value),
    ]
    return "\n\n".join(blocks)
