"""An answer as the HTML that Qt understands: sentences, lists, sources, how it was made."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from app.ask import evidence, lists, wording
from app.ask.evidence import Source, Trail
from app.window import display
from app.window.language import say, told
from app.window.style import Appearance
from engine.ground.answers import Answer, AnswerSentence, Support

_SIGNS = {
    Support.SUPPORTED: ("tick", "success"),
    Support.PARTLY: ("warning", "on_warning"),
    Support.UNSUPPORTED: ("error", "danger_text"),
}
_INLINE = 14


@dataclass(frozen=True, slots=True)
class Unfolded:
    """Which parts of an answer a person has opened.

    Attributes:
        reasons: Numbers of sentences whose reasons are shown.
        provenance: Whether "How this was made" is open.
    """

    reasons: frozenset[int] = frozenset()
    provenance: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Writes the answer.

    Attributes:
        current: Which place is shown in the source pane; None for none.
        phrased: How many of the first sentences the model phrased; each says its support.
        is_coming: Whether more of them are on their way, above the quoted sentences.
    """

    appearance: Appearance
    trail: Trail
    current: int | None
    phrased: int = 0
    is_coming: bool = False
    unfolded: Unfolded = field(default_factory=Unfolded)

    def answer(self, answer: Answer) -> str:
        """Return the whole answer with its lists, all passages, and how it was made."""
        beside = lists.Beside(self.appearance, self.trail, self._linked)
        if answer.abstained:
            return self._document(self._refusal(answer) + self.passages(answer))
        parts = (
            *self._sentences(answer.sentences),
            *(self._notice(told) for told in answer.notices),
            beside.contradictions(answer.contradictions),
            beside.suggestions(answer.suggestions),
            self._made(answer),
            self.passages(answer),
        )
        return self._document("".join(parts))

    def search(self) -> str:
        """Return the passages of a search without an answer."""
        return self._document(self._list(say("Passages found")))

    def passages(self, answer: Answer) -> str:
        """Return the evidence list under an answer."""
        if not self.trail.found:
            return ""
        nearest = say("Nearest passages in your library")
        return self._list(nearest if answer.abstained else say("Passages found"))

    def _document(self, body: str) -> str:
        tokens = self.appearance.tokens
        return (
            f'<body style="color:{tokens.text};font-size:{self.appearance.points()}pt">'
            f"{body}</body>"
        )

    def _notice(self, told: str) -> str:
        ink = self.appearance.tokens.secondary
        return f'<p style="margin-top:6px;margin-bottom:4px;color:{ink}">{escape(told)}</p>'

    def _refusal(self, answer: Answer) -> str:
        reason = told(answer.abstention_reason) or say(
            "Your documents do not answer this question. No answer is given without a source."
        )
        return (
            f'<p style="margin-top:4px;margin-bottom:6px;font-size:{self.appearance.points(1)}pt">'
            f"<b>{escape(reason)}</b></p>"
        )

    def _sentences(self, sentences: Sequence[AnswerSentence]) -> list[str]:
        blocks: list[str] = []
        heading = ""
        for number, sentence in enumerate(sentences):
            if number == self.phrased and self.phrased:
                heading = ""
                blocks.append(self._between())
            told = self._heading_of(number, sentence)
            if told and told != heading:
                heading = told
                blocks.append(self._heading(heading, first=not blocks))
            blocks.append(self.sentence(number, sentence))
        return blocks

    def _heading_of(self, number: int, sentence: AnswerSentence) -> str:
        is_loose = number < self.phrased and sentence.support is Support.UNSUPPORTED
        return told(sentence.heading) or (say("Not found in your library") if is_loose else "")

    def _between(self) -> str:
        """Return what parts the phrased sentences from the quoted ones below them."""
        tokens = self.appearance.tokens
        return (
            f'<hr style="background-color:{tokens.line}">'
            f'<p style="margin-top:6px;margin-bottom:4px;color:{tokens.secondary}">'
            f"<b>{escape(say('Quoted sentences'))}</b></p>"
        )

    def _heading(self, text: str, *, first: bool = False) -> str:
        top = 2 if first else 14
        return (
            f'<p style="margin-top:{top}px;margin-bottom:4px;'
            f'color:{self.appearance.tokens.link};font-size:{self.appearance.points(0.5)}pt">'
            f"<b>{escape(text)}</b></p>"
        )

    def sentence(self, number: int, sentence: AnswerSentence) -> str:
        """Return one sentence with its markers and, in words and icon, its support."""
        tokens = self.appearance.tokens
        links = " ".join(self._marker(number, marker) for marker in sentence.citations)
        text = escape(display.with_isolates(sentence.text)).replace("\n", "<br>")
        if sentence.is_lead:
            text = f'<span style="color:{tokens.secondary}">{text}</span>'
        if sentence.support is Support.UNSUPPORTED:
            text = f'<i style="color:{tokens.secondary}">{text}</i>'
        return (
            f'<p dir="{display.direction(sentence.text)}" '
            f'style="margin-top:0;margin-bottom:7px;line-height:135%">{text}&nbsp;{links}'
            f"{self._support(number, sentence)}</p>{self._doses(sentence)}"
            f"{self._reasons(number, sentence)}"
        )

    def _doses(self, sentence: AnswerSentence) -> str:
        """Return the doses by weight that were computed under a sentence, each on its line."""
        return "".join(
            f'<p style="margin-top:0;margin-bottom:7px;margin-left:16px">'
            f"<b>{escape(say('Computed:'))}</b> "
            f"{escape(display.with_isolates(dose.text))}</p>"
            for dose in sentence.doses
        )

    def _support(self, number: int, sentence: AnswerSentence) -> str:
        support = sentence.support
        is_quoted = support is Support.SUPPORTED and number >= self.phrased
        if is_quoted:
            return ""
        word = wording.support_word(support)
        ink = _SIGNS[support][1]
        ground = {Support.PARTLY: "warning_surface", Support.UNSUPPORTED: "danger_surface"}
        told = f"{self._icon(*_SIGNS[support])}&nbsp;{escape(word)}"
        if sentence.reasons and support is not Support.SUPPORTED:
            color = getattr(self.appearance.tokens, ink)
            told = (
                f'<a href="reasons:{number}" style="color:{color};text-decoration:none">'
                f"{told} – {escape(say('why'))}</a>"
            )
        return self._tag(told, ground.get(support, ""), ink)

    def _reasons(self, number: int, sentence: AnswerSentence) -> str:
        if number not in self.unfolded.reasons:
            return ""
        said = "; ".join(sentence.reasons)
        return (
            f'<p style="margin-top:0;margin-bottom:7px;margin-left:16px;'
            f"color:{self.appearance.tokens.secondary};"
            f'font-size:{self.appearance.points(-1)}pt">{escape(said)}</p>'
        )

    def _icon(self, name: str, role: str) -> str:
        size = self.appearance.px(_INLINE)
        return f'<img src="icon:{name}:{role}:{size}" width="{size}" height="{size}">'

    def _tag(self, html: str, ground: str, ink: str) -> str:
        tokens = self.appearance.tokens
        back = f"background-color:{getattr(tokens, ground)};" if ground else ""
        return (
            f' <span style="{back}color:{getattr(tokens, ink)};'
            f'font-size:{self.appearance.points(-1.5)}pt">&nbsp;{html}&nbsp;</span>'
        )

    def _marker(self, number: int, marker: int) -> str:
        at = self.trail.opened_by.get((number, marker))
        if at is None:
            return f"[{marker}]"
        return self._linked(at, f"[{marker}]")

    def _linked(self, at: int, text: str) -> str:
        tokens = self.appearance.tokens
        ground = f"background-color:{tokens.highlight};" if at == self.current else ""
        ink = tokens.on_highlight if at == self.current else tokens.link
        return (
            f'<a href="place:{at}" style="text-decoration:none;{ground}color:{ink};'
            f'font-weight:700">{escape(text)}</a>'
        )

    def _made(self, answer: Answer) -> str:
        """Return how the answer was made: one line, or everything when it is opened."""
        if not answer.provenance or self.is_coming:
            return ""
        tokens, small = self.appearance.tokens, self.appearance.points(-1)
        is_open = self.unfolded.provenance
        word = say("How this was made – hide") if is_open else say("How this was made")
        rows = "".join(
            f"<tr><td><nobr>{escape(label)}</nobr></td><td>{escape(value)}</td></tr>"
            for label, value in wording.provenance(answer)
        )
        told = f"<table cellpadding='2'>{rows}</table>" if is_open else ""
        line = "" if is_open else f" · {escape(wording.made_line(answer))}"
        return (
            f"<p style='margin-top:10px;margin-bottom:2px;font-size:{small}pt;"
            f"color:{tokens.secondary}'><a href='made:' style='color:{tokens.link}'>"
            f"{escape(word)}</a>{line}</p>"
            f"<div style='font-size:{small}pt;color:{tokens.secondary}'>{told}</div>"
        )

    def _list(self, heading: str) -> str:
        tokens = self.appearance.tokens
        count = len(self.trail.found)
        first = len(self.trail.cited)
        rows = "".join(self._row(first + at, source) for at, source in enumerate(self.trail.found))
        return (
            f'<hr style="background-color:{tokens.line}">'
            f'<p style="margin-top:6px;margin-bottom:6px;color:{tokens.secondary}">'
            f"<b>{escape(heading)}</b> ({count})</p>"
            f'<table width="100%" cellspacing="0" cellpadding="6">{rows}</table>'
        )

    def _row(self, at: int, source: Source) -> str:
        tokens = self.appearance.tokens
        ground = f' bgcolor="{tokens.selection}"' if at == self.current else ""
        small = self.appearance.points(-1)
        told = " · ".join([*evidence.facts(source), display.class_name(source.document_class)])
        due = display.review_tag(source.card.review_by) if source.card is not None else None
        warning = ""
        if due is not None:
            colors = ("danger", "on_danger") if due.role == "danger" else ("amber", "on_amber")
            warning = self._tag(escape(due.text), *colors)
        return (
            f"<tr><td{ground} width='{self.appearance.px(52)}' valign='top'>"
            f"<nobr>{self._linked(at, f'[{source.marker}]')}</nobr></td>"
            f"<td{ground}><a href='place:{at}' style='text-decoration:none;color:{tokens.text}'>"
            f"<b>{escape(source.title)}</b></a>"
            f"<span style='color:{tokens.secondary};font-size:{small}pt'> · {escape(told)}</span>"
            f"{warning}<br><span dir='{display.direction(source.quote)}' "
            f"style='color:{tokens.secondary};font-size:{small}pt'>"
            f"{escape(display.with_isolates(wording.snippet(source.quote)))}</span></td></tr>"
        )
