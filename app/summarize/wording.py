"""Words of a summary that the screen and the clipboard share."""

from app.window.display import Tag
from app.window.language import say, told
from engine.ground.summaries import NOT_STATED, LineSource, SlotId, Summary

MEDICINES = (SlotId.STARTED, SlotId.CHANGED, SlotId.CONTINUED, SlotId.STOPPED)
MEDICINES_KEY = "medicines"


def status_word(slot: str) -> str:
    """Return what became of the medicines of a slot."""
    words = {
        SlotId.STARTED: say("Started"),
        SlotId.CHANGED: say("Changed"),
        SlotId.CONTINUED: say("Continued"),
        SlotId.STOPPED: say("Stopped"),
    }
    return words[SlotId(slot)]


def not_stated() -> str:
    """Return what an empty section says."""
    return told(f"{NOT_STATED[:1].upper()}{NOT_STATED[1:]}.")


def place_words(summary: Summary, place: LineSource) -> str:
    """Return a place in few words; the report is named where there are several."""
    page = say("p. %1").replace("%1", str(place.page))
    return f"{place.document}, {page}" if len(summary.documents) > 1 else page


def ledger_tag(summary: Summary) -> Tag:
    """Return how much of the reports was used."""
    ledger = summary.ledger
    text = say("Pages used: %1 of %2")
    shown = text.replace("%1", str(ledger.pages_used)).replace("%2", str(ledger.pages_total))
    is_whole = not ledger.unread and not ledger.incomplete
    return Tag(shown, "info" if is_whole else "amber")
