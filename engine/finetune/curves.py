"""The losses of a training as a table and as a picture."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from engine.ground.errors import InputError
from engine.ground.paths import written_durably

_WIDTH, _HEIGHT, _EDGE = 720, 360, 48
_COLORS = ("#005eb8", "#d5281b")


@dataclass(frozen=True, slots=True)
class Point:
    """One optimizer step; `validation` is empty where nobody looked."""

    step: int
    train: float
    validation: float | None
    learning_rate: float
    tokens: int


def write(folder: Path, points: Sequence[Point]) -> list[Path]:
    """Write `loss.csv` and `loss.svg`."""
    files = [folder / "loss.csv", folder / "loss.svg"]
    for file, body in zip(files, (_table(points), picture(points)), strict=True):
        with written_durably(file) as out:
            out.write(body.encode())
    return files


def read(file: Path) -> list[Point]:
    """Return the points of a `loss.csv`; none when there is no file.

    Raises:
        InputError: The file is damaged.
    """
    if not file.exists():
        return []
    try:
        rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))))
        return [
            Point(
                step=int(row["step"]),
                train=float(row["train"]),
                validation=float(row["validation"]) if row["validation"] else None,
                learning_rate=float(row["learning_rate"]),
                tokens=int(row["tokens"]),
            )
            for row in rows
        ]
    except (KeyError, ValueError) as error:
        raise InputError(f"{file.name} is damaged; remove the run's train folder.") from error


def _table(points: Sequence[Point]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([field.name for field in fields(Point)])
    writer.writerows(["" if cell is None else repr(cell) for cell in astuple(p)] for p in points)
    return out.getvalue()


def picture(points: Sequence[Point]) -> str:
    """Return the losses over the steps as an SVG."""
    lines = {
        "train": [(p.step, p.train) for p in points],
        "validation": [(p.step, p.validation) for p in points if p.validation is not None],
    }
    return drawn(lines, axis="step")


def drawn(lines: Mapping[str, Sequence[tuple[int, float]]], *, axis: str) -> str:
    """Return one or two lines over a common axis as an SVG."""
    seen = [value for line in lines.values() for _step, value in line] or [0.0, 1.0]
    low, high = min(seen), max(*seen, min(seen) + 1e-6)
    last = max([step for line in lines.values() for step, _value in line], default=1)

    def place(step: int, loss: float) -> str:
        x = _EDGE + (_WIDTH - 2 * _EDGE) * step / max(1, last)
        y = _HEIGHT - _EDGE - (_HEIGHT - 2 * _EDGE) * (loss - low) / (high - low)
        return f"{x:.1f},{y:.1f}"

    drawings = [
        f'<polyline fill="none" stroke="{color}" stroke-width="2" '
        f'points="{" ".join(place(*one) for one in line)}"/>'
        for color, line in zip(_COLORS, lines.values(), strict=False)
        if line
    ]
    frame = _frame(low, high, f"{axis} {last}", list(lines))
    return "\n".join([*frame, *drawings, "</svg>"]) + "\n"


def _frame(low: float, high: float, end: str, names: Sequence[str]) -> list[str]:
    bottom, right = _HEIGHT - _EDGE, _WIDTH - _EDGE
    words = 'font-family="sans-serif" font-size="13" fill="#212b32"'
    legend = [
        f'<text x="{_EDGE + 12 + 120 * place}" y="24" {words} style="fill:{color}">{name}</text>'
        for place, (name, color) in enumerate(zip(names, _COLORS, strict=False))
    ]
    return [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>',
        f'<path d="M{_EDGE} {_EDGE}V{bottom}H{right}" fill="none" stroke="#4c6272"/>',
        f'<text x="6" y="{_EDGE + 4}" {words}>{high:.2f}</text>',
        f'<text x="6" y="{bottom + 4}" {words}>{low:.2f}</text>',
        f'<text x="{right}" y="{bottom + 20}" {words} text-anchor="end">{end}</text>',
        *legend,
    ]
