"""The model card of a pack, after Mitchell et al., Model Cards for Model Reporting (FAT* 2019)."""

from collections.abc import Mapping
from typing import Any

from engine.finetune.recipes import Data, Export, Recipe
from engine.finetune.runs import Record


def written(recipe: Recipe, wanted: Export, record: Record, *, quantization: str) -> str:
    """Return the card as Markdown."""
    lines = [
        "---",
        f"license: {wanted.license}",
        f"language: [{', '.join(wanted.languages)}]",
        f"base_model: {wanted.base_name}",
        "---",
        f"# {wanted.name} {wanted.version} {quantization}",
        "",
        wanted.description or "A language model that phrases answers from numbered passages.",
        "",
        "## Intended use",
        "",
        "- Inside Wardlight, which shows the passages first and checks every sentence.",
        "- Not for use without those checks, not for orders, doses from memory or diagnosis.",
        "",
        *_data(recipe, record),
        *_made(recipe, record),
        *_judged(record),
        "## Limits",
        "",
        "- A small model is sometimes wrong and does not know when.",
        "- It was judged on the sets below and on no others; local review decides its release.",
        "",
    ]
    return "\n".join(lines)


def _data(recipe: Recipe, record: Record) -> list[str]:
    """Return what it learned from: each source with its license, and the sizes of the parts."""
    sources = recipe.table("data", Data).sources
    rows = [f"| {one.name} | {one.format} | {one.license} |" for one in sources]
    step = record.steps.get("data")
    sizes: Any = step.notes["sizes"] if step else {}
    parts = ", ".join(f"{name} {count}" for name, count in sizes.items())
    told = [f"Examples: {parts}. DATA_CARD.md tells what was done to them.", ""] if parts else []
    return ["## Data", "", "| source | format | license |", "|---|---|---|", *rows, "", *told]


def _made(recipe: Recipe, record: Record) -> list[str]:
    rows = [f"- Recipe {recipe.name}, SHA-256 {recipe.sha256[:16]}, seed {recipe.seed}."]
    for name, step in record.steps.items():
        rows.append(f"- {name}: {_facts(step.notes)}; {step.finished}.")
    return ["## How it was made", "", *rows, ""]


def _judged(record: Record) -> list[str]:
    step = record.steps.get("verify")
    if step is None:
        return ["## Evaluation", "", "Not evaluated.", ""]
    gates: Any = step.notes["gates"]
    rows = [f"| {g['name']} | {g['value']} | {g['limit']} | {g['verdict']} |" for g in gates]
    return ["## Evaluation", "", "| gate | found | limit | |", "|---|---|---|---|", *rows, ""]


def _facts(notes: Mapping[str, object]) -> str:
    plain = {name: value for name, value in notes.items() if isinstance(value, int | float | str)}
    shown = [f"{_named(name)} {_short(value)}" for name, value in plain.items()]
    return ", ".join(shown) or "done"


def _named(note: str) -> str:
    """Return a note's name in words; file names stay as they are."""
    return note if "." in note else note.replace("_", " ")


def _short(value: object) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)
