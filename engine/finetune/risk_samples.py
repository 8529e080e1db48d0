"""Heart-failure rows as training samples: a note in words, the outcome, and the reasons.

From the public set of 299 patients (Chicco and Jurman, BMC Med Inform Decis Mak 2020;20:16;
UCI 519, CC BY 4.0); the data are not part of Wardlight. The follow-up time is left out
because it leaks the outcome. Inputs go missing on purpose, and the reply then names them.

Invented patients, for a small base to learn the form from, are drawn like the set's
(means and spreads of its tables 1 and 2), with the outcome by the chance that the shipped
formula gives them.
"""

import csv
import hashlib
import random
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from engine.clinical.risk import HeartFailureRisk, Risk
from engine.finetune.examples import Example, Message
from engine.ground.errors import InputError
from engine.ground.paths import storage_errors, written_durably

SYSTEM = (
    "Judge the risk of death during follow-up for a patient with heart failure.\n"
    "Say high risk or low risk, give the reasons, and name what is missing."
)
FILE = "heart_failure_clinical_records_dataset.csv"
_MISSING = 0.2
_REASONS, _GAPS = 3, 2
_ROUND_FRACTIONS = 0.8
_NEEDED = ("ejection_fraction", "serum_creatinine")


@dataclass(frozen=True, slots=True)
class Sample:
    """One patient: what is told, the outcome, and how the example says it."""

    id: str
    note: str
    died: bool
    example: Example


def rows(folder: Path) -> list[dict[str, str]]:
    """Return the rows of the set, from the folder of public data or from the file's own.

    Raises:
        InputError: The file is absent or of another form.
    """
    places = (folder / "uci-heart-failure" / "data" / FILE, folder / FILE)
    file = next((place for place in places if place.is_file()), None)
    if file is None:
        raise InputError(f"There is no {FILE} in {folder.name}.")
    with storage_errors(f"the data {file.name}"), file.open(encoding="utf-8", newline="") as source:
        return list(csv.DictReader(source))


def samples(read: Sequence[Mapping[str, str]], *, seed: int = 1) -> Iterator[Sample]:
    """Yield each row as a sample; the same seed hides the same inputs.

    Raises:
        InputError: A row lacks a column or has no number in it; its line is named.
    """
    risk = HeartFailureRisk.load()
    for number, row in enumerate(read, 1):
        try:
            note = _note(row, _Hidden(seed, number))
            died = float(row["DEATH_EVENT"]) > 0
        except (KeyError, ValueError) as error:
            raise InputError(f"Line {number + 1} of the data has no usable {error}.") from error
        reply = _reply(risk.from_text(note), died=died)
        example = Example(
            id=f"risk:{number}",
            turns=(Message("user", note), Message("assistant", reply)),
            system=SYSTEM,
            group="died" if died else "lived",
            unit=f"patient {number}",
            source="heart failure",
        )
        yield Sample(example.id, note, died, example)


def invented(count: int, *, seed: int = 1) -> list[dict[str, str]]:
    """Return rows of patients who never were, in the columns that `samples` reads."""
    chance, risk = random.Random(seed), HeartFailureRisk.load()  # noqa: S311 - invented patients
    made = []
    for _ in range(count):
        row = _drawn(chance)
        judged = risk.from_text(_note(row, frozenset())).probability
        died = judged is not None and chance.random() < judged
        made.append({**row, "DEATH_EVENT": str(int(died))})
    return made


def _drawn(chance: random.Random) -> dict[str, str]:
    def within(low: float, value: float, high: float, places: int = 0) -> str:
        return f"{min(high, max(low, value)):.{places}f}"

    fraction = chance.gauss(38, 12)
    rounds = chance.random() < _ROUND_FRACTIONS
    return {
        "age": within(40, chance.gauss(61, 12), 95),
        "ejection_fraction": within(14, 5 * round(fraction / 5) if rounds else fraction, 80),
        "serum_creatinine": within(0.5, chance.lognormvariate(0.18, 0.45), 9.4, 1),
        "serum_sodium": within(113, chance.gauss(136.6, 4.4), 148),
        "sex": str(int(chance.random() < 0.65)),
        "high_blood_pressure": str(int(chance.random() < 0.35)),
        "anaemia": str(int(chance.random() < 0.43)),
    }


def written(file: Path, read: Sequence[Mapping[str, str]], *, seed: int = 1) -> int:
    """Write the samples as messages in JSON lines and return how many; raises as `samples` does."""
    made = [_record(sample.example) for sample in samples(read, seed=seed)]
    with written_durably(file) as out:
        for record in made:
            out.write(msgspec.json.encode(record) + b"\n")
    return len(made)


def _record(example: Example) -> dict[str, object]:
    said = [{"role": "system", "content": example.system}]
    said += [{"role": turn.role, "content": turn.text} for turn in example.turns]
    return {"messages": said, "group": example.group, "unit": example.unit}


class _Hidden:
    """Which inputs of a row are left out, decided by a key alone."""

    def __init__(self, seed: int, number: int) -> None:
        self._key = f"{seed}:{number}"

    def __contains__(self, name: object) -> bool:
        if name == _NEEDED[self._number("kept", 2)]:
            return False  # one of the two main inputs is always told
        return self._number(str(name), 1000) < _MISSING * 1000

    def _number(self, name: str, below: int) -> int:
        digest = hashlib.sha256(f"{self._key}:{name}".encode()).digest()
        return int.from_bytes(digest[:6], "big") % below


def _note(row: Mapping[str, str], hidden: Container[str]) -> str:
    sex = "man" if float(row["sex"]) else "woman"
    head = sex if "age" in hidden else f"{float(row['age']):.0f} year old {sex}"
    parts = [f"{head} with heart failure"]
    told = (
        ("ejection_fraction", "ejection fraction {:.0f}%"),
        ("serum_creatinine", "creatinine {:.2g} mg/dL"),
        ("serum_sodium", "sodium {:.0f} mmol/L"),
    )
    parts += [form.format(float(row[name])) for name, form in told if name not in hidden]
    findings = (("high_blood_pressure", "hypertension"), ("anaemia", "anemia"))
    parts += [
        word if float(row[name]) else f"no {word}" for name, word in findings if name not in hidden
    ]
    return ", ".join(parts) + "."


def _reply(found: Risk, *, died: bool) -> str:
    """Return the outcome as the label, and the shipped model's strongest reasons for it."""
    wanted = 1 if died else -1
    reasons = [one for one in found.contributions if one.weight * wanted > 0][:_REASONS]
    said = ", ".join(f"{one.label.lower()} {one.shown} {one.text}" for one in reasons)
    gaps = [gap.label.lower() for gap in found.missing if gap.doubt > 0][:_GAPS]
    parts = ["High risk." if died else "Low risk."]
    parts += [f"Reasons: {said}."] if said else ["The stated values do not explain it."]
    parts += [f"Missing: {', '.join(gaps)}."] if gaps else []
    return " ".join(parts)
