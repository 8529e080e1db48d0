"""Keep the catalogs of the window: find every sentence, update the .ts files, compile the .qm.

The sentences are found by Python's own parser, because lupdate reads neither f-strings nor words
that are declared in the engine; lupdate then merges them into the catalogs and knows how many
plural forms each language has. `wardlight` loads the compiled files and needs no tool.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
CATALOGS = ROOT / "resources" / "translations"
LOCALES = {  # the country decides the plural forms of a new catalog
    "fr": "fr_FR",
    "es": "es_ES",
    "pt": "pt_PT",
    "ar": "ar_EG",
    "sw": "sw_KE",
    "zh_CN": "zh_CN",
    "hi": "hi_IN",
}
CODES = tuple(LOCALES)
TEMPLATES = "templates.json"
WINDOW = "window"
ENGINE = "engine"
_ROOMS = (
    "ground", "reading", "library", "language", "asking", "summarizing", "patients", "clinical",
    "desks", "writing",
)  # fmt: skip


_LEAST_WORDS = 2
_SENTENCE = re.compile(r"[A-Z][a-z]+(?: [A-Za-z0-9,;:'()-]+){2,}\.")
_SUMMARIES = ("summarizing/*.py", "casework.py")
_ABOUT = (
    "Clinical rules", "Language model", "System", "Policy", "Home", "Library", "Embedder", "none",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sentence:
    """Something to translate.

    Attributes:
        context: Class of the widget that says it, `window` or `engine`.
        one: The English singular of a counted sentence; empty for the others.
    """

    context: str
    text: str
    one: str = ""


class UnreadableSentenceError(Exception):
    """A sentence is not written as a literal, so that nobody could translate it."""


def of_window(file: Path) -> Iterator[Sentence]:
    """Yield the sentences of one file of the window: `self.tr`, `say` and `counted`.

    Raises:
        UnreadableSentenceError: With file and line of a sentence that is not a literal.
    """
    yield from _walk(ast.parse(file.read_text(encoding="utf-8")), WINDOW, file)


def _walk(node: ast.AST, context: str, file: Path) -> Iterator[Sentence]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield from _called(child, context, file)
        yield from _walk(child, inside, file)


def _called(call: ast.Call, context: str, file: Path) -> Iterator[Sentence]:
    name = ast.unparse(call.func).rpartition(".")[2]
    if name not in {"tr", "say", "counted", "translate"} or file.name == "language.py":
        return
    place = f"{file.relative_to(ROOT)}:{call.lineno}"
    if name == "translate":
        if ast.unparse(call.func).startswith("QCoreApplication"):
            raise UnreadableSentenceError(f"{place}: use self.tr, say or counted.")
        return
    if name == "tr" and ast.unparse(call.func) != "self.tr":
        raise UnreadableSentenceError(f"{place}: tr belongs to self; use say.")
    if name == "counted":
        many, one = (_literals(argument, place)[0] for argument in call.args[:2])
        yield Sentence(WINDOW, many, one)
        return
    for text in _literals(call.args[0], place):
        if text:
            yield Sentence(context if name == "tr" else WINDOW, text)


def _literals(node: ast.expr, place: str) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [*_literals(node.body, place), *_literals(node.orelse, place)]
    raise UnreadableSentenceError(f"{place}: not a literal: {ast.unparse(node)}")


def of_engine(file: Path) -> Iterator[Sentence]:
    """Yield what one file of the engine says to people: phases, refusals, advice.

    What a refusal names, as in `f"{name} is empty."`, becomes %1 and so on.
    """
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            name = ast.unparse(node.func).rpartition(".")[2]
            if name == "Progress" or name.endswith("Error"):
                yield from _refusal(node.args[0], may_be_plain=name != "PolicyError")
            if name == "say" and isinstance(node.args[0], ast.Constant):
                yield Sentence(ENGINE, str(node.args[0].value))
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "advice":
            yield from _advice(node.value)
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "advice" and node.value:
            yield from _advice(node.value)


def of_summaries(file: Path) -> Iterator[Sentence]:
    """Yield what one file of the engine says beside the lines of a summary: notes and warnings."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    spoken = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield from _template(node, ends=(".", ": %2", "”"))
        elif isinstance(node, ast.Constant) and id(node) not in spoken:
            text = node.value
            if isinstance(text, str) and _SENTENCE.fullmatch(text):
                yield Sentence(ENGINE, text)


def _refusal(said: ast.expr, *, may_be_plain: bool) -> Iterator[Sentence]:
    if isinstance(said, ast.IfExp):
        yield from _refusal(said.body, may_be_plain=may_be_plain)
        yield from _refusal(said.orelse, may_be_plain=may_be_plain)
    elif isinstance(said, ast.Constant) and isinstance(said.value, str) and may_be_plain:
        yield from _if_sentence(said.value)
    elif isinstance(said, ast.JoinedStr):
        yield from _template(said)


def _template(said: ast.JoinedStr, ends: tuple[str, ...] = (".",)) -> Iterator[Sentence]:
    """Yield an f-string with its values as placeholders, where enough is said around them."""
    text, count = "", 0
    for part in said.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            count += 1
            text += f"%{count}"
    is_sentence = text[:1].isupper() or text.startswith("%")
    has_words = len(re.findall(r"[A-Za-z]{2,}", text)) >= _LEAST_WORDS
    if is_sentence and has_words and text.endswith(ends) and not text.startswith("The policy file"):
        yield Sentence(ENGINE, text)


def _advice(value: ast.expr) -> Iterator[Sentence]:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield from _if_sentence(value.value)


def _if_sentence(text: str) -> Iterator[Sentence]:
    """Yield what begins as a sentence does; the rest are notes from programmer to programmer."""
    if text[:1].isupper() and not text.startswith("The policy file"):
        yield Sentence(ENGINE, text)


def declared() -> Iterator[Sentence]:
    """Yield labels that the engine declares: settings, audit, headings of answers and summaries."""
    from engine.asking import headings, relevance
    from engine.ground.audit import AuditAction
    from engine.ground.choices import DECLARED, GROUPS
    from engine.ground.summaries import NOT_STATED
    from engine.summarizing import expected
    from engine.summarizing.exports import sheets

    for setting in DECLARED:
        yield from (Sentence(ENGINE, text) for text in (setting.label, setting.help) if text)
        for choice in setting.choices if setting.key != "language.ui" else ("system",):
            yield Sentence(ENGINE, choice.replace("_", " ").capitalize())
    labels = [*GROUPS.values(), relevance.NO_SOURCE, relevance.NOTHING, *_headings()]
    labels += [f"{NOT_STATED[:1].upper()}{NOT_STATED[1:]}.", "Drug", "Allergy", "Abnormal result"]
    labels += [headings.OTHER, *_ABOUT, *sheets.fixed_words(), *expected.WORDS]
    labels += [str(action).replace("_", " ").capitalize() for action in AuditAction]
    yield from (Sentence(ENGINE, label) for label in labels)


def _headings() -> Iterator[str]:
    """Yield the headings of answers, summaries and notes, which are data of the rules."""
    read = {
        name: tomllib.loads((ROOT / "resources" / name).read_text(encoding="utf-8"))
        for name in (
            "rules/answer_headings.toml",
            "rules/summary.toml",
            "vocabulary/plain_words.toml",
        )
    }
    yield from (one["title"] for one in read["rules/answer_headings.toml"]["heading"])
    yield from read["rules/summary.toml"]["slots"].values()
    yield from read["rules/summary.toml"]["note"].values()
    yield from read["vocabulary/plain_words.toml"]["titles"].values()
    yield read["vocabulary/plain_words.toml"]["note"]


def sentences() -> list[Sentence]:
    """Return every sentence of the window, each once."""
    found: dict[Sentence, None] = {}
    for file in sorted(ROOT.glob("app/**/*.py")):
        if file.parent.name != "cli":
            found |= dict.fromkeys(of_window(file))
    found |= dict.fromkeys(declared())
    for room in _ROOMS:
        for file in sorted(ROOT.glob(f"engine/{room}/**/*.py")):
            found |= dict.fromkeys(of_engine(file))
    for pattern in _SUMMARIES:
        for file in sorted(ROOT.glob(f"engine/{pattern}")):
            found |= dict.fromkeys(of_summaries(file))
    return list(found)


def templates(found: Iterable[Sentence]) -> list[str]:
    """Return the engine's sentences that name something, for the window to recognize."""
    return sorted(each.text for each in found if each.context == ENGINE and "%1" in each.text)


def update(folder: Path = CATALOGS) -> None:
    """Bring the .ts files of a folder, and the list of templates, up to what is said now."""
    listed = json.dumps(templates(sentences()), indent=1, ensure_ascii=False)
    (folder / TEMPLATES).write_text(f"{listed}\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "sentences.py"
        listing.write_text(_as_calls(sentences()), encoding="utf-8")
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-silent"]
        for code, place in LOCALES.items():
            catalog = str(folder / f"wardlight_{code}.ts")
            _run("lupdate", str(listing), *options, "-target-language", place, "-ts", catalog)


def _as_calls(found: Iterable[Sentence]) -> str:
    lines = ["from PySide6.QtCore import QCoreApplication", "n = 1"]
    for sentence in found:
        words = [sentence.context, sentence.text, *([sentence.one] if sentence.one else [])]
        told = ", ".join(json.dumps(word, ensure_ascii=False) for word in words)
        lines.append(f"QCoreApplication.translate({told}{', n' if sentence.one else ''})")
    return "\n".join(lines) + "\n"


def compile_all(folder: Path, target: Path) -> None:
    """Compile the .ts files of a folder into .qm files; unreviewed translations are used too."""
    for code in CODES:
        name = f"wardlight_{code}"
        _run("lrelease", "-silent", str(folder / f"{name}.ts"), "-qm", str(target / f"{name}.qm"))


def _run(tool: str, *arguments: str) -> None:
    command = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([command, *arguments], check=True)  # noqa: S603 - Qt's tool, our own words


def main() -> int:
    """Update and compile every catalog."""
    CATALOGS.mkdir(parents=True, exist_ok=True)
    try:
        update()
    except UnreadableSentenceError as error:
        print(error, file=sys.stderr)
        return 1
    compile_all(CATALOGS, CATALOGS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
