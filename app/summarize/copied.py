"""A summary as plain text, for the clipboard."""

from collections.abc import Sequence

from app.summarize import wording
from app.summarize.wording import MEDICINES, MEDICINES_KEY, MISSING_KEY, OMISSIONS_KEY
from app.window.voices import Voice
from engine.ground.summaries import Summary, SummaryLine, SummarySlot


def section_text(summary: Summary, key: str, voice: Voice) -> str:
    """Return one section as plain text with the pages of its lines."""
    if key == MISSING_KEY:
        heading = voice.say("Missing from the document")
        return f"{heading}\n{wording.nothing_missing(summary, voice)}"
    if key == OMISSIONS_KEY:
        return "\n".join(_omissions(summary, voice))
    if key == MEDICINES_KEY:
        slots = [slot for slot in summary.slots if slot.id in MEDICINES]
        title = voice.say("Medicines at discharge")
    else:
        slots = [summary.slot(key)]
        title = voice.told(slots[0].title)
    return "\n".join([title, *_lines(summary, slots, voice)])


def whole_text(summary: Summary, checked_by: str, voice: Voice) -> str:
    """Return the whole summary as plain text, with gaps and how it was made."""
    is_table = summary.kind != "plain"
    keys = dict.fromkeys(
        MEDICINES_KEY if is_table and slot.id in MEDICINES else slot.id for slot in summary.slots
    )
    warnings = map(voice.told, summary.warnings)
    blocks = [
        voice.say("Draft from a computer assistant. Check before use."),
        *([checked_by] if checked_by else []),
        *(["\n".join([voice.say("Read first"), *warnings])] if summary.warnings else []),
        *(section_text(summary, key, voice) for key in (*keys, MISSING_KEY)),
        *([section_text(summary, OMISSIONS_KEY, voice)] if summary.omissions else []),
        "\n".join(f"{name}: {value}" for name, value in summary.provenance.items() if value),
    ]
    return "\n\n".join(blocks)


def _lines(summary: Summary, slots: Sequence[SummarySlot], voice: Voice) -> list[str]:
    found = []
    for slot in slots:
        status = f"{wording.status_word(slot.id, voice)}: " if slot.id in MEDICINES else ""
        found += [f"- {status}{_plain(summary, line, voice)}" for line in slot.lines]
    return found or [wording.not_stated(voice)]


def _plain(summary: Summary, line: SummaryLine, voice: Voice) -> str:
    named = (wording.place_words(summary, place, voice) for place in line.sources)
    pages = "; ".join(dict.fromkeys(named))
    notes = "".join(f" [{voice.told(note)}]" for note in line.notes)
    return f"{' '.join(line.text.split())} ({pages}){notes}"


def _omissions(summary: Summary, voice: Voice) -> list[str]:
    """Return what stands in the reports and not in the summary, under its heading."""
    left = [
        f"- {wording.omission_word(one, voice)}: {one.text}"
        f" ({wording.place_words(summary, one.source, voice)})"
        for one in summary.omissions
    ]
    heading = voice.say("In the document, not in this summary")
    return [heading, *(left or [voice.say("Nothing that the check found.")])]
