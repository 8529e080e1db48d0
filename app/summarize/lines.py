"""One line of a summary on the screen: its words, its flags, and where it comes from."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from app.summarize.trail import Trail
from app.summarize.wording import place_words
from app.window import display
from app.window.language import say
from app.window.style import Appearance
from app.window.voices import Voice
from engine.ground.answers import Support
from engine.ground.summaries import Summary, SummaryLine


@dataclass(frozen=True, slots=True)
class Lines:
    """Writes lines as the HTML that Qt understands.

    Attributes:
        voice: Language of the fixed words; quoted ones stay as they are.
    """

    appearance: Appearance
    summary: Summary
    trail: Trail
    voice: Voice

    def whole(self, slot: str, number: int, line: SummaryLine) -> str:
        """Return a line with its flags, the pages of its sources and its notes."""
        places = self.trail.of_line(slot, number)
        return f"{self.words(places, line)} {self.pages(places)}{self.notes(line)}"

    def words(self, places: Sequence[int], line: SummaryLine, html: str = "") -> str:
        """Return the words of a line as a link to its first source, and its flags.

        Args:
            places: Where it comes from.
            line: The line.
            html: How it is laid out; empty for its words as they are.
        """
        tokens = self.appearance.tokens
        text = html or escape(display.with_isolates(" ".join(line.text.split())))
        text = self._with_doubts(text, line)
        if places:
            look = f"text-decoration:none;color:{tokens.text}"
            text = f'<a href="line:{places[0]}" style="{look}">{text}</a>'
        return f"{text}{self._flags(line, is_linked=bool(places))}"

    def pages(self, places: Sequence[int]) -> str:
        """Return a link to every source of a line."""
        return " ".join(map(self.page, places))

    def page(self, at: int) -> str:
        """Return a link to one place."""
        tokens, small = self.appearance.tokens, self.appearance.points(-1.5)
        told = escape(place_words(self.summary, self.trail.places[at], self.voice))
        return (
            f'<a href="place:{at}" style="text-decoration:none;color:{tokens.link};'
            f'font-size:{small}pt">[{told}]</a>'
        )

    def notes(self, line: SummaryLine) -> str:
        """Return what a reader must know about a line, below it."""
        return "".join(self.small(self.voice.told(note)) for note in line.notes)

    def small(self, text: str) -> str:
        """Return quiet words as the next paragraph, which ends where the one before would."""
        tokens, small = self.appearance.tokens, self.appearance.points(-1)
        look = f"margin-top:0;margin-bottom:3px;color:{tokens.secondary};font-size:{small}pt"
        return f'</p><p dir="{display.direction(text)}" style="{look}">{escape(text)}'

    def tag(self, text: str, ground: str, ink: str) -> str:
        """Return a short word on a colored ground."""
        tokens = self.appearance.tokens
        return (
            f' <span style="background-color:{getattr(tokens, ground)};'
            f'color:{getattr(tokens, ink)};font-size:{self.appearance.points(-1.5)}pt">'
            f"&nbsp;{escape(text)}&nbsp;</span>"
        )

    def _flags(self, line: SummaryLine, *, is_linked: bool) -> str:
        flags = ""
        abnormal = line.details.get("abnormality", "")
        if abnormal in {"high", "low"}:
            high, low = self.voice.say("High"), self.voice.say("Low")
            flags += self.tag(f"↑ {high}" if abnormal == "high" else f"↓ {low}", *_AMBER)
        if line.support is Support.UNSUPPORTED or not is_linked:
            flags += self.tag(say("Check: no matching sentence"), *_DANGER)
        if line.is_phrased:
            flags += self.tag(say("Phrased"), "quiet_surface", "secondary")
        if line.support is Support.PARTLY and is_linked:
            flags += self.tag(say("Check: partly supported"), *_WARNING)
        kinds = dict.fromkeys(doubt.kind for doubt in line.doubts)
        return flags + "".join(self.tag(doubt_word(kind), *_DANGER) for kind in kinds)

    def _with_doubts(self, html: str, line: SummaryLine) -> str:
        """Return a line in which the words that differ from the source are struck out."""
        tokens = self.appearance.tokens
        look = f"background-color:{tokens.danger};color:{tokens.on_danger}"
        for doubt in line.doubts:
            words = escape(doubt.text)
            if words:
                html = html.replace(words, f'<s style="{look}">{words}</s>', 1)
        return html


_AMBER = ("amber", "on_amber")
_DANGER = ("danger", "on_danger")
_WARNING = ("warning_surface", "on_warning")


def doubt_word(kind: str) -> str:
    """Return what differs between a line and its source."""
    return {
        "number": say("Check: number differs"),
        "unit": say("Check: unit differs"),
        "drug": say("Check: medicine differs"),
        "negation": say("Check: yes or no differs"),
        "laterality": say("Check: left or right differs"),
        "date": say("Check: date differs"),
    }.get(kind, say("Check: words differ"))
