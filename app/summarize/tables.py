"""Medicines, adverse reactions and results as tables on the screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from app.summarize import clinical_lines
from app.summarize.clinical_lines import Measured
from app.summarize.lines import Lines
from app.summarize.trail import order
from app.summarize.wording import not_stated, status_word
from app.window import display
from engine.ground.summaries import SlotId, SummaryLine, SummarySlot

_GROUNDS = {
    SlotId.STARTED: ("success_surface", "success"),
    SlotId.CHANGED: ("warning_surface", "on_warning"),
    SlotId.CONTINUED: ("quiet_surface", "secondary"),
    SlotId.STOPPED: ("danger", "on_danger"),
}
_NONE = "–"
_WIDTH = "99%"
"""A hundred would be rounded up by one pixel, and bring a scroll bar."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Writes sections whose lines have columns; the last column is the source."""

    lines: Lines

    def medicines(self, slots: Sequence[SummarySlot]) -> str:
        """Return medicines with their status; what is stopped stands in a block of its own."""
        taken = [slot for slot in slots if slot.id != SlotId.STOPPED]
        stopped = [slot for slot in slots if slot.id == SlotId.STOPPED]
        block = self._medicines(stopped)
        told = self.lines.voice.told
        named = "".join(self._subheading(told(slot.title)) for slot in stopped if block)
        return f"{self._medicines(taken) or self.quiet(not_stated(self.lines.voice))}{named}{block}"

    def _medicines(self, slots: Sequence[SummarySlot]) -> str:
        rows = [
            self._medicine(slot.id, number, line)
            for slot in slots
            for number, line in enumerate(slot.lines)
        ]
        say = self.lines.voice.say
        heads = (say("Status"), say("Medicine"), say("Reason"), say("Source"))
        return self._table(heads, rows) if rows else ""

    def _medicine(self, slot: str, number: int, line: SummaryLine) -> list[str]:
        voice = self.lines.voice
        tag = self.lines.tag(status_word(slot, voice), *_GROUNDS[SlotId(slot)])
        places = self.lines.trail.of_line(slot, number)
        shown = self.lines.words(places, line, clinical_lines.medicine(line, voice))
        reason = escape(display.with_isolates(line.details.get("reason", ""))) or _NONE
        told = _spaced(line, f"{shown}{self.lines.notes(line)}")
        return [f"<nobr>{tag}</nobr>", told, reason, self.lines.pages(places)]

    def reactions(self, slot: SummarySlot) -> str:
        """Return the adverse drug reaction risks: drug or substance, then past reactions."""
        say = self.lines.voice.say
        if not slot.lines:
            return self.quiet(clinical_lines.risk_unknown(self.lines.voice))
        numbers = order(self.lines.summary, slot)
        rows = [self._reaction(number, slot.lines[number]) for number in numbers]
        return self._table((say("Drug / substance"), say("Past reactions"), say("Source")), rows)

    def _reaction(self, number: int, line: SummaryLine) -> list[str]:
        places = self.lines.trail.of_line(SlotId.ALLERGIES, number)
        told = clinical_lines.reaction(line, self.lines.voice)
        if told is None:
            return self._across(places, line)
        name = f"<b>{escape(display.with_isolates(told.substance))}</b>"
        shown = self.lines.words(places, line, name)
        own = clinical_lines.own_words(line, told.substance, told.reactions)
        words = self.lines.small(own) if own else ""
        return [
            _spaced(line, f"{shown}{words}{self.lines.notes(line)}"),
            escape(display.with_isolates(told.reactions)),
            self.lines.pages(places),
        ]

    def results(self, slot: SummarySlot) -> str:
        """Return results as name, value with unit, range and date, as far as any is stated."""
        say = self.lines.voice.say
        found = [clinical_lines.result(line) for line in slot.lines]
        has_range = any(one is not None and one.normal for one in found)
        has_date = any(one is not None and one.date for one in found)
        heads = [
            say("Result"),
            say("Value"),
            *([say("Range")] if has_range else []),
            *([say("Date")] if has_date else []),
            say("Source"),
        ]
        rows = [
            self._result(number, slot.lines[number], one, (has_range, has_date))
            for number, one in enumerate(found)
        ]
        return self._table(heads, rows)

    def _result(
        self, number: int, line: SummaryLine, told: Measured | None, columns: tuple[bool, bool]
    ) -> list[str]:
        places = self.lines.trail.of_line(SlotId.RESULTS, number)
        if told is None:
            return self._across(places, line)
        own = clinical_lines.own_words(
            line, told.name, told.value, told.normal, told.date, line.details.get("abnormality", "")
        )
        value = f"<b>{escape(display.with_isolates(told.value))}</b>"
        name = escape(display.with_isolates(told.name))
        words = self.lines.small(own) if own else ""
        more = zip((told.normal, told.date), columns, strict=True)
        return [
            _spaced(line, f"{name}{words}{self.lines.notes(line)}"),
            f"<nobr>{self.lines.words(places, line, value)}</nobr>",
            *(escape(one) or _NONE for one, is_shown in more if is_shown),
            self.lines.pages(places),
        ]

    def _across(self, places: Sequence[int], line: SummaryLine) -> list[str]:
        """Return a line that has no columns; it takes the room of all but the source."""
        shown = f"{self.lines.words(places, line)}{self.lines.notes(line)}"
        return [_spaced(line, shown), self.lines.pages(places)]

    def _table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
        tokens = self.lines.appearance.tokens
        titles = [f'<span style="color:{tokens.secondary}"><b>{escape(one)}</b></span>'
                  for one in heads]  # fmt: skip
        body = "".join(self._row(cells, len(heads)) for cells in rows)
        return (
            f'<table width="{_WIDTH}" cellspacing="0" cellpadding="6">'
            f"{self._row(titles, len(heads), tokens.raised)}{body}</table>"
        )

    def _row(self, cells: Sequence[str], columns: int, ground: str = "") -> str:
        """Return cells in the direction of the language; Qt mirrors no table by itself."""
        is_mirrored = self.lines.voice.is_mirrored
        side = ' align="right"' if is_mirrored else ""
        first, *others = cells
        made = [
            f'<td valign="top"{side} colspan="{columns - len(others)}">{first}</td>',
            *(f'<td valign="top"{side}>{cell}</td>' for cell in others),
        ]
        painted = f' bgcolor="{ground}"' if ground else ""
        return f"<tr{painted}>{''.join(reversed(made) if is_mirrored else made)}</tr>"

    def _subheading(self, text: str) -> str:
        return f'<p style="margin-top:8px;margin-bottom:2px"><b>{escape(text)}</b></p>'

    def quiet(self, text: str) -> str:
        """Return words that say that there is nothing."""
        look = f"margin-top:0;margin-bottom:6px;color:{self.lines.appearance.tokens.secondary}"
        return f'<p style="{look}">{escape(text)}</p>'


def _spaced(line: SummaryLine, html: str) -> str:
    """Return a cell with the line height that medicine lines need (NHS, 120 to 140 %)."""
    look = "margin-top:0;margin-bottom:0;line-height:125%"
    return f'<p dir="{display.direction(line.text)}" style="{look}">{html}</p>'
