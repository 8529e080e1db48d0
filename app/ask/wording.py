"""An answer as text for people: formatted for the screen, plain for the clipboard."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from app.ask import evidence
from app.ask.evidence import Source, Trail
from app.window import display
from app.window.display import Tag
from app.window.style import Appearance
from engine.ground.answers import Answer, AnswerSentence, Expansion, SearchResult, Support

SNIPPET = 190
_KINDS = ("spelling",)


def say(text: str) -> str:
    """Return the translation of a sentence of the answer."""
    return QCoreApplication.translate("answer", text)


def match_tag(answer: Answer) -> Tag:
    """Return how well the documents fit the question, in words and never in percent."""
    if answer.abstained or not answer.sentences:
        return Tag(say("No source found"), "danger")
    if answer.match.casefold().startswith("weak"):
        return Tag(say("Weak match – read the sources"), "amber")
    documents = len({citation.document_id for citation in answer.citations})
    text = display.counted(
        documents, say("Good match in %1 document"), say("Good match in %1 documents")
    )
    return Tag(text, "success")


def expansion_line(expansions: tuple[Expansion, ...]) -> str:
    """Return what was searched besides the words of the question; empty for nothing."""
    spelled = [each for each in expansions if each.kind in _KINDS]
    added = [each for each in expansions if each.kind not in _KINDS]
    told = []
    if added:
        told.append(say("Also searched: %1").replace("%1", "; ".join(map(_pair, added))))
    if spelled:
        told.append(say("Read as: %1").replace("%1", "; ".join(map(_pair, spelled))))
    return " · ".join(told)


def _pair(expansion: Expansion) -> str:
    return f"{expansion.written} → {', '.join(expansion.added)}"


def search_note(result: SearchResult) -> str:
    """Return what the person must know about how the search went; empty when all is well."""
    if not result.by_meaning:
        return result.reason or say("Searched by words only; search by meaning is not ready yet.")
    if result.pending:
        return say(
            "New documents are still being indexed: %1 passages can be found by words only."
        ).replace("%1", display.number(result.pending))
    return ""


def snippet(text: str, length: int = SNIPPET) -> str:
    """Return the beginning of a text in one line, cut between words."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    return line[:length].rsplit(" ", 1)[0] + " …"


def preview(source: Source) -> str:
    """Return the two lines that appear when the mouse rests on a marker."""
    return f"{evidence.caption(source)}\n“{snippet(source.quote, 160)}”"


@dataclass(frozen=True, slots=True)
class Page:
    """Writes the answer as the HTML that Qt understands.

    Attributes:
        current: Which place is shown in the source pane; None for none.
    """

    appearance: Appearance
    trail: Trail
    current: int | None

    def answer(self, answer: Answer) -> str:
        """Return the whole answer, then all passages."""
        blocks = [self._refusal(answer)] if answer.abstained else self._sentences(answer)
        return self._document("".join(blocks) + self.passages(answer))

    def search(self, result: SearchResult) -> str:
        """Return the passages of a search without an answer."""
        return self._document(self._list(say("Passages found"), result.query))

    def passages(self, answer: Answer) -> str:
        """Return the evidence list under an answer."""
        if not self.trail.found:
            return ""
        heading = (
            say("Nearest passages in your library") if answer.abstained else say("Passages found")
        )
        return self._list(heading, answer.question)

    def _document(self, body: str) -> str:
        tokens = self.appearance.tokens
        return (
            f'<body style="color:{tokens.text};font-size:{self.appearance.points()}pt">'
            f"{body}</body>"
        )

    def _refusal(self, answer: Answer) -> str:
        reason = answer.abstention_reason or say(
            "Your documents do not answer this question. No answer is given without a source."
        )
        return (
            f'<p style="margin-top:4px;margin-bottom:6px;font-size:{self.appearance.points(1)}pt">'
            f"<b>{escape(reason)}</b></p>"
        )

    def _sentences(self, answer: Answer) -> list[str]:
        blocks: list[str] = []
        heading = ""
        for number, sentence in enumerate(answer.sentences):
            if sentence.heading and sentence.heading != heading:
                heading = sentence.heading
                blocks.append(self._heading(heading, first=not blocks))
            blocks.append(self._sentence(number, sentence))
        return blocks

    def _heading(self, text: str, *, first: bool = False) -> str:
        top = 2 if first else 14
        return (
            f'<p style="margin-top:{top}px;margin-bottom:4px;'
            f'color:{self.appearance.tokens.link};font-size:{self.appearance.points(0.5)}pt">'
            f"<b>{escape(text)}</b></p>"
        )

    def _sentence(self, number: int, sentence: AnswerSentence) -> str:
        tokens = self.appearance.tokens
        links = " ".join(self._marker(number, marker) for marker in sentence.citations)
        text = escape(display.with_isolates(sentence.text)).replace("\n", "<br>")
        if sentence.support is Support.UNSUPPORTED:
            text = f'<i style="color:{tokens.secondary}">{text}</i>'
            links += self._tag(say("Not supported by a source"), "danger_surface", "danger_text")
        elif sentence.support is Support.PARTLY:
            links += self._tag(say("Partly supported"), "warning_surface", "on_warning")
        return (
            f'<p dir="{display.direction(sentence.text)}" '
            f'style="margin-top:0;margin-bottom:7px;line-height:135%">{text}&nbsp;{links}</p>'
        )

    def _tag(self, text: str, ground: str, ink: str) -> str:
        tokens = self.appearance.tokens
        return (
            f' <span style="background-color:{getattr(tokens, ground)};'
            f'color:{getattr(tokens, ink)};font-size:{self.appearance.points(-1.5)}pt">'
            f"&nbsp;{escape(text)}&nbsp;</span>"
        )

    def _marker(self, number: int, marker: int) -> str:
        at = self.trail.opened_by.get((number, marker))
        if at is None:
            return f"[{marker}]"
        return self._link(at, f"[{marker}]")

    def _link(self, at: int, text: str) -> str:
        tokens = self.appearance.tokens
        ground = f"background-color:{tokens.highlight};" if at == self.current else ""
        ink = tokens.on_highlight if at == self.current else tokens.link
        return (
            f'<a href="place:{at}" style="text-decoration:none;{ground}color:{ink};'
            f'font-weight:700">{escape(text)}</a>'
        )

    def _list(self, heading: str, _question: str) -> str:
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
            warning = self._tag(due.text, *colors)
        return (
            f"<tr><td{ground} width='{self.appearance.px(52)}' valign='top'>"
            f"<nobr>{self._link(at, f'[{source.marker}]')}</nobr></td>"
            f"<td{ground}><a href='place:{at}' style='text-decoration:none;color:{tokens.text}'>"
            f"<b>{escape(source.title)}</b></a>"
            f"<span style='color:{tokens.secondary};font-size:{small}pt'> · {escape(told)}</span>"
            f"{warning}<br><span dir='{display.direction(source.quote)}' "
            f"style='color:{tokens.secondary};font-size:{small}pt'>"
            f"{escape(display.with_isolates(snippet(source.quote)))}</span></td></tr>"
        )


def plain(answer: Answer, *, stopped: bool = False) -> str:
    """Return the answer with its sources for the clipboard."""
    trail = evidence.trail_of(answer)
    lines = [f"{say('Question')}: {answer.question}", ""]
    if stopped:
        lines += [say("Stopped – incomplete"), ""]
    if answer.abstained:
        lines.append(answer.abstention_reason or say("No source found"))
    heading = ""
    for sentence in answer.sentences:
        if sentence.heading != heading:
            heading = sentence.heading
            lines += ["", heading] if heading else [""]
        markers = "".join(f"[{marker}]" for marker in sentence.citations)
        lines.append(f"- {sentence.text} {markers}".rstrip())
    lines += ["", say("Sources")]
    cited = {source.marker: evidence.reference(source) for source in reversed(trail.cited)}
    lines += [cited[marker] for marker in sorted(cited)]
    lines += ["", *(f"{name}: {value}" for name, value in answer.provenance.items())]
    lines += [say("Draft from a computer assistant. Check before use.")]
    return "\n".join(lines)


def passage_with_reference(source: Source) -> str:
    """Return a quoted passage with where it stands, for the clipboard."""
    return f"“{' '.join(source.quote.split())}”\n{evidence.reference(source)}"
