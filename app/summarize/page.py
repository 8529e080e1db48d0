"""A summary formatted for the screen, section by section."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from app.summarize.lines import Lines
from app.summarize.tables import Tables
from app.summarize.trail import Trail
from app.summarize.wording import (
    MEDICINES,
    MEDICINES_KEY,
    MISSING_KEY,
    OMISSIONS_KEY,
    not_stated,
    nothing_missing,
    omission_word,
)
from app.window import display
from app.window.language import say
from app.window.style import Appearance
from app.window.voices import Voice
from engine.ground.summaries import SlotId, Summary, SummarySlot


@dataclass(frozen=True, slots=True)
class Page:
    """Writes a summary as the HTML that Qt understands.

    Attributes:
        voice: Language of headings and fixed words.
    """

    appearance: Appearance
    summary: Summary
    trail: Trail
    voice: Voice

    def html(self) -> str:
        """Return the whole summary."""
        tokens = self.appearance.tokens
        body = "".join((*self._cautions(), *self._sections(), *self._gaps(), *self._made()))
        return (
            f'<body style="color:{tokens.text};font-size:{self.appearance.points()}pt">'
            f"{body}</body>"
        )

    @property
    def _lines(self) -> Lines:
        return Lines(self.appearance, self.summary, self.trail, self.voice)

    @property
    def _tables(self) -> Tables:
        return Tables(self._lines)

    def _cautions(self) -> Iterator[str]:
        if not self.summary.warnings:
            return
        tokens = self.appearance.tokens
        said = "".join(
            f'<p style="margin-top:2px;margin-bottom:2px">{escape(self.voice.told(one))}</p>'
            for one in self.summary.warnings
        )
        yield (
            f'<table width="100%" cellpadding="8" cellspacing="0" '
            f'bgcolor="{tokens.warning_surface}"><tr><td style="color:{tokens.on_warning}">'
            f"<b>{escape(self.voice.say('Read first'))}</b>{said}</td></tr></table>"
        )

    def _sections(self) -> Iterator[str]:
        is_plain = self.summary.kind == "plain"
        medicines = [slot for slot in self.summary.slots if slot.id in MEDICINES]
        for slot in self.summary.slots:
            if is_plain or slot.id not in MEDICINES:
                yield self._heading(self.voice.told(slot.title), slot.id)
                yield self._slot(slot) if is_plain else self._of_clinician(slot)
            elif slot is medicines[0]:
                yield self._heading(self.voice.say("Medicines at discharge"), MEDICINES_KEY)
                yield self._tables.medicines(medicines)

    def _of_clinician(self, slot: SummarySlot) -> str:
        """Return a section as clinicians read it: reactions and results as tables."""
        if slot.id == SlotId.ALLERGIES:
            return self._tables.reactions(slot)
        if slot.id == SlotId.RESULTS and any(line.details.get("value") for line in slot.lines):
            return self._tables.results(slot)
        return self._slot(slot)

    def _heading(self, text: str, key: str) -> str:
        tokens, small = self.appearance.tokens, self.appearance.points(-1.5)
        copy = (
            f'&nbsp;&nbsp;<a href="copy:{key}" style="text-decoration:none;color:{tokens.link};'
            f'font-size:{small}pt;font-weight:400">{escape(say("Copy"))}</a>'
        )
        return (
            f'<p dir="{"rtl" if self.voice.is_mirrored else "ltr"}" '
            f'style="margin-top:14px;margin-bottom:4px;color:{tokens.link};'
            f'font-size:{self.appearance.points(0.5)}pt"><b>{escape(text)}</b>{copy}</p>'
        )

    def _slot(self, slot: SummarySlot) -> str:
        if not slot.lines:
            return self._tables.quiet(not_stated(self.voice))
        return "".join(
            f'<p dir="{display.direction(line.text)}" '
            f'style="margin-top:0;margin-bottom:3px;line-height:125%">'
            f"{self._lines.whole(slot.id, number, line)}</p>"
            for number, line in enumerate(slot.lines)
        )

    def _gaps(self) -> Iterator[str]:
        yield self._heading(self.voice.say("Missing from the document"), MISSING_KEY)
        yield self._tables.quiet(nothing_missing(self.summary, self.voice))
        heading = self.voice.say("In the document, not in this summary")
        yield self._heading(heading, OMISSIONS_KEY)
        first = len(self.trail.places) - len(self.summary.omissions)
        lines, ink = self._lines, self.appearance.tokens.text
        for at, one in enumerate(self.summary.omissions, start=first):
            tag = lines.tag(omission_word(one, self.voice), "warning_surface", "on_warning")
            yield (
                f'<p style="margin-top:0;margin-bottom:6px">{tag} '
                f'<a href="line:{at}" style="text-decoration:none;color:{ink}">'
                f"{escape(one.text)}</a> {lines.page(at)}</p>"
            )
        if not self.summary.omissions:
            yield self._tables.quiet(self.voice.say("Nothing that the check found."))

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
