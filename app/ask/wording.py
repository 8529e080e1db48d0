"""The words around an answer: tags, notes, phases, and plain text for the clipboard."""

import re

from app.ask import evidence
from app.ask.evidence import Source
from app.window import display
from app.window.display import Tag
from app.window.language import counted, say, told
from engine.ground.answers import Answer, Expansion, SearchResult, Suggestion, Support
from engine.ground.progress import Progress
from engine.ground.types import DocumentClass

SNIPPET = 190
_KINDS = ("spelling",)
_DOCUMENTS = re.compile(r"\d+")


def match_tag(answer: Answer) -> Tag:
    """Return how well the documents fit the question, in words and never in percent."""
    if answer.abstained or not answer.sentences:
        return Tag(say("No source found"), "danger")
    if answer.match.casefold().startswith("weak"):
        return Tag(say("Weak match – read the sources"), "amber")
    documents = len({citation.document_id for citation in answer.citations})
    text = counted("Good match in %1 documents", "Good match in %1 document", documents)
    return Tag(text, "success")


def match_words(stored: str) -> str:
    """Return the confidence words of a stored answer in the language of the window."""
    number = _DOCUMENTS.search(stored)
    if number:
        return counted("Good match in %1 documents", "Good match in %1 document", int(number[0]))
    if stored.startswith("Weak"):
        return say("Weak match – read the sources")
    return say("No source found") if stored else ""


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


def support_word(support: Support) -> str:
    """Return how far a sentence stands in its sources, in words."""
    return {
        Support.SUPPORTED: say("Supported"),
        Support.PARTLY: say("Partly supported"),
        Support.UNSUPPORTED: say("Not supported by a source"),
    }[support]


def incomplete_words(why: str) -> str:
    """Return that an answer is not whole, and why ("Stopped – incomplete")."""
    return say("%1 – incomplete").replace("%1", why.rstrip("."))


def how_line(answer: Answer) -> str:
    """Return in a few words where the sentences come from."""
    if answer.abstained:
        return ""
    if answer.mode == "evidence":
        return say("Quoted word for word from your documents.")
    return say("Phrased by the language model; each sentence is checked.")


def coming_line() -> str:
    """Return where the sentences come from while the model is still writing."""
    return say("Being phrased by the language model; each sentence is checked before you see it.")


def searched_line(answer: Answer) -> str:
    """Return which documents an answer searched; empty for one that does not say so."""
    searched = answer.provenance.get("searched", "")
    if not searched:
        return ""
    shown = "; ".join(map(_searched, searched.split("; ")))
    return say("Searched: %1").replace("%1", shown)


def _searched(limit: str) -> str:
    kind, _space, name = limit.partition(" ")
    if kind == "collection":
        return display.left_to_right(name)
    if kind == "class" and name in {str(one) for one in DocumentClass}:
        return display.class_name(DocumentClass(name))
    if limit == "all documents":
        return say("all documents")
    return told(limit)


def phase_line(progress: Progress, passages: int) -> str:
    """Return what is done now, with the count where it says something."""
    done = display.number(progress.done)
    if progress.phase == "Reading the prompt" and progress.total:
        told = counted("Reading %1 passages …", "Reading %1 passage …", passages)
        count = say("%1 of %2 tokens").replace("%1", done)
        return f"{told} {count.replace('%2', display.number(progress.total))}"
    if progress.phase == "Checking the answer" and progress.done:
        return counted(
            "Writing – %1 sentences checked", "Writing – %1 sentence checked", progress.done
        )
    return progress.phase


def provenance(answer: Answer) -> list[tuple[str, str]]:
    """Return how an answer was made, as labels and values."""
    return [
        (f"{key[:1].upper()}{key[1:]}".replace("_", " "), value)
        for key, value in answer.provenance.items()
        if value
    ]


def made_line(answer: Answer) -> str:
    """Return in one line what made an answer and when."""
    told = [answer.provenance.get(key, "") for key in ("program", "model", "library")]
    when = answer.provenance.get("time", "")
    if when:
        told.append(display.moment(when))
    return " · ".join(part for part in told if part)


def plain(answer: Answer) -> str:
    """Return the answer with its sources for the clipboard."""
    trail = evidence.trail_of(answer)
    lines = [f"{say('Question')}: {answer.question}", ""]
    if answer.incomplete:
        lines += [incomplete_words(answer.incomplete), ""]
    if answer.abstained:
        lines.append(told(answer.abstention_reason) or say("No source found"))
    lines += _sentences(answer)
    lines += _suggestions(answer.suggestions)
    for contradiction in answer.contradictions:
        title = say("Your documents disagree: %1").replace("%1", contradiction.text)
        said = (f"- {one.title}, p. {one.page}: “{one.quote}”" for one in contradiction.places)
        lines += ["", title, *said]
    lines += ["", say("Sources")]
    cited = {source.marker: evidence.reference(source) for source in reversed(trail.cited)}
    lines += [cited[marker] for marker in sorted(cited)]
    lines += ["", *(f"{label}: {value}" for label, value in provenance(answer))]
    lines += [say("Draft from a computer assistant. Check before use.")]
    return "\n".join(lines)


def _sentences(answer: Answer) -> list[str]:
    lines: list[str] = []
    heading = ""
    for sentence in answer.sentences:
        if sentence.heading != heading:
            heading = sentence.heading
            lines += ["", heading] if heading else [""]
        markers = "".join(f"[{marker}]" for marker in sentence.citations)
        doubt = ""
        if sentence.support is not Support.SUPPORTED:
            doubt = f" ({'; '.join([support_word(sentence.support), *sentence.reasons])})"
        lines.append(f"- {sentence.text} {markers}".rstrip() + doubt)
        lines += [f"  {say('Computed:')} {dose.text}" for dose in sentence.doses]
    return lines


def _suggestions(suggestions: tuple[Suggestion, ...]) -> list[str]:
    lines: list[str] = []
    for title, chosen in ((say("Do not miss"), True), (say("Consider"), False)):
        shown = [one for one in suggestions if one.must_not_miss is chosen]
        if shown:
            lines += ["", title, *map(_suggestion, shown)]
    return lines


def _suggestion(one: Suggestion) -> str:
    told = f"- {one.name}"
    for label, words in ((say("For"), one.stated_for), (say("Against"), one.stated_against)):
        if words:
            told += f"; {label}: {', '.join(words)}"
    return told


def passage_with_reference(source: Source) -> str:
    """Return a quoted passage with where it stands, for the clipboard."""
    return f"“{' '.join(source.quote.split())}”\n{evidence.reference(source)}"
