"""A summary formatted for the screen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from app.summarize import clinical_lines
from app.summarize.trail import Trail, order
from app.summarize.wording import MEDICINES, MEDICINES_KEY, not_stated, place_words, status_word
from app.window import display
from app.window.language import say, told
from app.window.style import Appearance
from engine.ground.answers import Support
from engine.ground.summaries import SlotId, Summary, SummaryLine, SummarySlot

_GROUNDS = {
    SlotId.STARTED: ("success_surface", "success"),
    SlotId.CHANGED: ("warning_surface", "on_warning"),
    SlotId.CONTINUED: ("quiet_surface", "secondary"),
    SlotId.STOPPED: ("danger", "on_danger"),
}


@dataclass(frozen=True, slots=True)
class Page:
    """Writes a summary as the HTML that Qt understands."""

    appearance: Appearance
    summary: Summary
    trail: Trail

    def html(self) -> str:
        """Return the whole summary."""
        tokens = self.appearance.tokens
        body = "".join((*self._cautions(), *self._sections(), *self._gaps(), *self._made()))
        return (
            f'<body style="color:{tokens.text};font-size:{self.appearance.points()}pt">'
            f"{body}</body>"
        )

    def _cautions(self) -> Iterator[str]:
        if not self.summary.warnings:
            return
        tokens = self.appearance.tokens
        said = "".join(
            f'<p style="margin-top:2px;margin-bottom:2px">{escape(one)}</p>'
            for one in self.summary.warnings
        )
        yield (
            f'<table width="100%" cellpadding="8" cellspacing="0" '
            f'bgcolor="{tokens.warning_surface}"><tr><td style="color:{tokens.on_warning}">'
            f"<b>{escape(say('Read first'))}</b>{said}</td></tr></table>"
        )

    def _sections(self) -> Iterator[str]:
        medicines = [slot for slot in self.summary.slots if slot.id in MEDICINES]
        for slot in self.summary.slots:
            if self.summary.kind == "plain" or slot.id not in MEDICINES:
                yield self._heading(told(slot.title), slot.id if slot.is_stated else "")
                is_table = slot.id == SlotId.ALLERGIES and self.summary.kind != "plain"
                yield from (self._reactions(slot) if is_table else self._slot(slot))
            elif slot is medicines[0]:
                is_stated = any(one.is_stated for one in medicines)
                key = MEDICINES_KEY if is_stated else ""
                yield self._heading(say("Medicines at discharge"), key)
                yield self._medicines(medicines)

    def _heading(self, text: str, key: str = "") -> str:
        tokens, small = self.appearance.tokens, self.appearance.points(-1.5)
        copy = (
            f'&nbsp;&nbsp;<a href="copy:{key}" style="text-decoration:none;color:{tokens.link};'
            f'font-size:{small}pt;font-weight:400">{escape(say("Copy"))}</a>'
            if key
            else ""
        )
        return (
            f'<p style="margin-top:14px;margin-bottom:4px;color:{tokens.link};'
            f'font-size:{self.appearance.points(0.5)}pt"><b>{escape(text)}</b>{copy}</p>'
        )

    def _slot(self, slot: SummarySlot) -> Iterator[str]:
        if not slot.lines:
            yield self._quiet(not_stated())
        for number, line in enumerate(slot.lines):
            yield (
                f'<p dir="{display.direction(line.text)}" '
                f'style="margin-top:0;margin-bottom:3px;line-height:125%">'
                f"{self._line(slot.id, number, line)}{self._notes(line)}</p>"
            )

    def _reactions(self, slot: SummarySlot) -> Iterator[str]:
        """Yield the adverse drug reaction risks: drug or substance, then past reactions."""
        if not slot.lines:
            yield self._quiet(clinical_lines.risk_unknown())
            return
        rows = "".join(
            self._reaction(number, slot.lines[number]) for number in order(self.summary, slot)
        )
        yield self._table((say("Drug / substance"), say("Past reactions")), rows)

    def _reaction(self, number: int, line: SummaryLine) -> str:
        told = clinical_lines.reaction(line)
        if told is None:
            whole = f"{self._line(SlotId.ALLERGIES, number, line)}{self._notes(line)}"
            return f"<tr><td colspan='2' valign='top'>{_spaced(line, whole)}</td></tr>"
        name = f"<b>{escape(display.with_isolates(told.substance))}</b>"
        shown = self._line(SlotId.ALLERGIES, number, line, name)
        own = clinical_lines.own_words(line, told)
        words = self._small(own) if own else ""
        return (
            f"<tr><td valign='top'>{_spaced(line, f'{shown}{words}{self._notes(line)}')}</td>"
            f"<td valign='top'>{escape(display.with_isolates(told.reactions))}</td></tr>"
        )

    def _table(self, heads: Sequence[str], rows: str) -> str:
        tokens = self.appearance.tokens
        head = "".join(
            f'<td style="color:{tokens.secondary}"><b>{escape(title)}</b></td>' for title in heads
        )
        return (
            f'<table width="100%" cellspacing="0" cellpadding="6">'
            f'<tr bgcolor="{tokens.raised}">{head}</tr>{rows}</table>'
        )

    def _medicines(self, slots: Sequence[SummarySlot]) -> str:
        rows = "".join(
            self._medicine(slot.id, number, line)
            for slot in slots
            for number, line in enumerate(slot.lines)
        )
        if not rows:
            return self._quiet(not_stated())
        return self._table((say("Status"), say("Medicine"), say("Reason")), rows)

    def _medicine(self, slot: str, number: int, line: SummaryLine) -> str:
        tag = self._tag(status_word(slot), *_GROUNDS[SlotId(slot)])
        shown = self._line(slot, number, line, clinical_lines.medicine(line))
        reason = escape(line.details.get("reason", "")) or "–"
        return (
            f"<tr><td valign='top'><nobr>{tag}</nobr></td>"
            f"<td valign='top'>{_spaced(line, f'{shown}{self._notes(line)}')}</td>"
            f"<td valign='top'>{reason}</td></tr>"
        )

    def _line(self, slot: str, number: int, line: SummaryLine, html: str = "") -> str:
        """Return a line as a link to its first source, with a page for every source.

        Args:
            html: How the line is laid out; empty for its words as they are.
        """
        places = self.trail.of_line(slot, number)
        tokens = self.appearance.tokens
        text = html or escape(display.with_isolates(" ".join(line.text.split())))
        if places:
            look = f"text-decoration:none;color:{tokens.text}"
            text = f'<a href="line:{places[0]}" style="{look}">{text}</a>'
        pages = " ".join(self._page(at) for at in places)
        return f"{text}{self._flag(line)} {pages}"

    def _page(self, at: int) -> str:
        tokens, small = self.appearance.tokens, self.appearance.points(-1.5)
        return (
            f'<a href="place:{at}" style="text-decoration:none;color:{tokens.link};'
            f'font-size:{small}pt">[{escape(place_words(self.summary, self.trail.places[at]))}]</a>'
        )

    def _flag(self, line: SummaryLine) -> str:
        flags = ""
        abnormal = line.details.get("abnormality", "")
        if abnormal in {"high", "low"}:
            word = f"↑ {say('High')}" if abnormal == "high" else f"↓ {say('Low')}"
            flags += self._tag(word, "amber", "on_amber")
        if line.support is Support.UNSUPPORTED:
            flags += self._tag(say("Check: no matching sentence"), "danger", "on_danger")
        if line.is_phrased:
            flags += self._tag(say("Phrased"), "quiet_surface", "secondary")
        if line.support is Support.PARTLY:
            flags += self._tag(say("Check: partly supported"), "warning_surface", "on_warning")
        return flags

    def _notes(self, line: SummaryLine) -> str:
        return "".join(map(self._small, line.notes))

    def _small(self, text: str) -> str:
        tokens, small = self.appearance.tokens, self.appearance.points(-1)
        look = f"color:{tokens.secondary};font-size:{small}pt"
        return f'<br><span style="{look}">{escape(text)}</span>'

    def _gaps(self) -> Iterator[str]:
        yield self._heading(say("Missing from the document"))
        missing = "; ".join(self.summary.missing)
        yield self._quiet(missing or say("Nothing that is expected is missing."))
        yield self._heading(say("In the document, not in this summary"))
        first = len(self.trail.places) - len(self.summary.omissions)
        for number, one in enumerate(self.summary.omissions):
            at = first + number
            ink = self.appearance.tokens.text
            kind = told(one.kind.replace("_", " ").capitalize())
            yield (
                f'<p style="margin-top:0;margin-bottom:6px">'
                f"{self._tag(kind, 'warning_surface', 'on_warning')} "
                f'<a href="line:{at}" style="text-decoration:none;color:{ink}">'
                f"{escape(one.text)}</a> {self._page(at)}</p>"
            )
        if not self.summary.omissions:
            yield self._quiet(say("Nothing that the check found."))

    def _made(self) -> Iterator[str]:
        tokens, small = self.appearance.tokens, self.appearance.points(-1.5)
        told = " · ".join(
            self.summary.provenance[key]
            for key in ("program", "model", "rules", "pages")
            if self.summary.provenance.get(key)
        )
        yield (
            f'<hr style="background-color:{tokens.line}">'
            f'<p style="color:{tokens.secondary};font-size:{small}pt">{escape(told)}</p>'
        )

    def _quiet(self, text: str) -> str:
        return (
            f'<p style="margin-top:0;margin-bottom:6px;color:{self.appearance.tokens.secondary}">'
            f"{escape(text)}</p>"
        )

    def _tag(self, text: str, ground: str, ink: str) -> str:
        tokens = self.appearance.tokens
        return (
            f' <span style="background-color:{getattr(tokens, ground)};'
            f'color:{getattr(tokens, ink)};font-size:{self.appearance.points(-1.5)}pt">'
            f"&nbsp;{escape(text)}&nbsp;</span>"
        )


def _spaced(line: SummaryLine, html: str) -> str:
    """Return a cell with the line height that medicine lines need (NHS, 120 to 140 %)."""
    look = "margin-top:0;margin-bottom:0;line-height:125%"
    return f'<p dir="{display.direction(line.text)}" style="{look}">{html}</p>'
