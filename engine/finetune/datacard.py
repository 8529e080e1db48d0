"""The data card: what a set holds, where it came from, what was done to it, and its limits.

The headings follow Gebru et al., Datasheets for Datasets (CACM 2021;64(12):86-92).
"""

from collections.abc import Iterable, Mapping
from typing import Any

from engine.finetune.recipes import Data, Recipe


def written(recipe: Recipe, data: Data, facts: Mapping[str, Any]) -> str:
    """Return the card as Markdown."""
    parts = (
        [f"# Data card: {recipe.name}", ""],
        _motivation(),
        _composition(facts),
        _collection(data, facts),
        _processing(data, facts),
        _limits(facts),
    )
    return "\n".join(line for part in parts for line in part) + "\n"


def _motivation() -> list[str]:
    return [
        "## Purpose",
        "",
        "Examples from which a language model learns to phrase answers from numbered passages.",
        "Not for use on patients by itself: the application checks every sentence of the model.",
        "",
    ]


def _composition(facts: Mapping[str, Any]) -> list[str]:
    groups = _rows(("group", "examples"), facts["groups"].items())
    sizes = _rows(("part", "examples"), facts["sizes"].items())
    return ["## Composition", "", *sizes, "", f"Split: {facts['advice']}.", "", *groups, ""]


def _collection(data: Data, facts: Mapping[str, Any]) -> list[str]:
    rows = [
        (source.name, source.format, str(facts["read"].get(source.name, 0)), source.license)
        for source in data.sources
    ]
    return ["## Sources", "", *_rows(("source", "format", "read", "license"), rows), ""]


def _processing(data: Data, facts: Mapping[str, Any]) -> list[str]:
    replaced = ", ".join(f"{count} {kind}" for kind, count in sorted(facts["replaced"].items()))
    cleaned = f"Identifiers replaced: {replaced or 'nothing was found'}"
    said = (
        f"Refused by the checks: {len(facts['refused'])}",
        f"Duplicates dropped ({data.near_duplicate} alike or more): {len(facts['duplicates'])}",
        cleaned if data.deidentifying.on else "Not de-identified",
        f"Training examples with a tested question, removed: {len(facts['leaks'])}",
    )
    return ["## Processing", "", *(f"- {line}." for line in said), ""]


def _limits(facts: Mapping[str, Any]) -> list[str]:
    said = (
        "Rules look for identifiers; a person must read a sample before the set leaves the ward",
        "Near duplicates are found by words, not by meaning",
        f"{len(facts['groups'])} groups; those with few examples are learned badly",
    )
    return ["## Limits", "", *(f"- {line}." for line in said), ""]


def _rows(head: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> list[str]:
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    return [*lines, *(f"| {' | '.join(str(cell) for cell in row)} |" for row in rows)]
