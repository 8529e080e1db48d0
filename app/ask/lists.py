"""What stands beside an answer: diseases not to miss and to consider, documents that disagree."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from app.ask.evidence import Trail
from app.window import display
from app.window.language import say
from app.window.style import Appearance
from engine.ground.answers import Contradiction, Suggestion
from engine.ground.types import Citation

_SIDE_BY_SIDE = 3


@dataclass(frozen=True, slots=True)
class Beside:
    """Writes the lists as HTML.

    Attributes:
        link: Makes a link to a position of the trail.
    """

    appearance: Appearance
    trail: Trail
    link: Callable[[int, str], str]

    def suggestions(self, suggestions: Sequence[Suggestion]) -> str:
        """Return the two lists, each with what speaks for and against; never a diagnosis."""
        lists = (
            (say("Do not miss"), [one for one in suggestions if one.must_not_miss], "danger_text"),
            (say("Consider"), [one for one in suggestions if not one.must_not_miss], "link"),
        )
        return "".join(self._list(*one) for one in lists if one[1])

    def _list(self, title: str, suggestions: Sequence[Suggestion], ink: str) -> str:
        color = getattr(self.appearance.tokens, ink)
        rows = "".join(self._suggestion(one) for one in suggestions)
        return (
            f'<p style="margin-top:14px;margin-bottom:4px;color:{color};'
            f'font-size:{self.appearance.points(0.5)}pt"><b>{escape(title)}</b></p>'
            f'<table width="100%" cellspacing="0" cellpadding="4">{rows}</table>'
        )

    def _suggestion(self, one: Suggestion) -> str:
        small = self.appearance.points(-1)
        links = " ".join(
            self.link(self.trail.beside[place], f"[{place.marker}]")
            for place in dict.fromkeys(one.places)
            if place in self.trail.beside
        )
        told = [f"<b>{escape(one.name)}</b> {links}"]
        if one.source:
            told.append(
                f"<span style='color:{self.appearance.tokens.secondary};font-size:{small}pt'>"
                f"{escape(one.source)}</span>"
            )
        cells = (
            self._stated(say("For"), one.stated_for, "success"),
            self._stated(say("Against"), one.stated_against, "danger_text"),
        )
        return (
            f"<tr><td width='40%' valign='top'>{'<br>'.join(told)}</td>"
            + "".join(f"<td width='30%' valign='top'>{cell}</td>" for cell in cells)
            + "</tr>"
        )

    def _stated(self, label: str, words: Sequence[str], ink: str) -> str:
        """Return words of the patient's text; nothing stated is said, never left blank."""
        color = getattr(self.appearance.tokens, ink)
        said = ", ".join(f"“{word}”" for word in words) or say("nothing stated")
        return (
            f"<span style='font-size:{self.appearance.points(-1)}pt'>"
            f"<b style='color:{color}'>{escape(label)}:</b> {escape(said)}</span>"
        )

    def contradictions(self, contradictions: Sequence[Contradiction]) -> str:
        """Return each disagreement with its documents side by side."""
        return "".join(self._contradiction(one) for one in contradictions)

    def _contradiction(self, one: Contradiction) -> str:
        tokens = self.appearance.tokens
        title = say("Your documents disagree: %1").replace("%1", one.text)
        places = one.places[:_SIDE_BY_SIDE]
        share = 100 // max(1, len(places))
        cells = "".join(
            f"<td width='{share}%' valign='top' bgcolor='{tokens.surface}'>{self._said(place)}</td>"
            for place in places
        )
        return (
            f"<table width='100%' cellspacing='1' cellpadding='6' bgcolor='{tokens.amber}' "
            f"style='margin-top:10px'><tr><td colspan='{len(places)}' "
            f"bgcolor='{tokens.warning_surface}'><b style='color:{tokens.on_warning}'>"
            f"{escape(title)}</b></td></tr><tr>{cells}</tr></table>"
        )

    def _said(self, place: Citation) -> str:
        at = self.trail.beside.get(place)
        marker = self.link(at, f"[{place.marker}]") if at is not None else f"[{place.marker}]"
        small = self.appearance.points(-1)
        quote = " ".join(place.quote.split())
        return (
            f"<span style='font-size:{small}pt'><b>{escape(place.title)}</b>, "
            f"{escape(say('p. %1').replace('%1', str(place.page)))} {marker}</span><br>"
            f"<span dir='{display.direction(quote)}'>“"
            f"{escape(display.with_isolates(quote))}”</span>"
        )
