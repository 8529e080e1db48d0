"""Words of a summary that the screen and the clipboard share, in the language of its output."""

from app.window.display import Tag
from app.window.language import say
from app.window.voices import Voice
from engine.ground.summaries import NOT_STATED, LineSource, Omission, SlotId, Summary

MEDICINES = (SlotId.STARTED, SlotId.CHANGED, SlotId.CONTINUED, SlotId.STOPPED)
MEDICINES_KEY = "medicines"
MISSING_KEY = "missing"
OMISSIONS_KEY = "omissions"
OF_THE_REPORT = "report"
"""The choice of the language that the reports are written in; any other one is the window's."""


def voice_of(choice: str, summary: Summary) -> Voice:
    """Return the voice in which a summary is told; the window's where the report's is unknown."""
    return Voice(summary.language if choice == OF_THE_REPORT else "")


def status_word(slot: str, voice: Voice) -> str:
    """Return what became of the medicines of a slot."""
    words = {
        SlotId.STARTED: voice.say("Started"),
        SlotId.CHANGED: voice.say("Changed"),
        SlotId.CONTINUED: voice.say("Continued"),
        SlotId.STOPPED: voice.say("Stopped"),
    }
    return words[SlotId(slot)]


def not_stated(voice: Voice) -> str:
    """Return what an empty section says."""
    return voice.told(f"{NOT_STATED[:1].upper()}{NOT_STATED[1:]}.")


def nothing_missing(summary: Summary, voice: Voice) -> str:
    """Return what the reports should say and do not, or that nothing is missing."""
    missing = "; ".join(map(voice.told, summary.missing))
    return missing or voice.say("Nothing that is expected is missing.")


def omission_word(one: Omission, voice: Voice) -> str:
    """Return what kind of thing was left out."""
    return voice.told(one.kind.replace("_", " ").capitalize())


def place_words(summary: Summary, place: LineSource, voice: Voice) -> str:
    """Return a place in few words; the report is named where there are several."""
    page = voice.say("p. %1").replace("%1", str(place.page))
    return f"{place.document}, {page}" if len(summary.documents) > 1 else page


def ledger_tag(summary: Summary) -> Tag:
    """Return how much of the reports was used."""
    ledger = summary.ledger
    text = say("Pages used: %1 of %2")
    shown = text.replace("%1", str(ledger.pages_used)).replace("%2", str(ledger.pages_total))
    is_whole = not ledger.unread and not ledger.incomplete
    return Tag(shown, "info" if is_whole else "amber")
