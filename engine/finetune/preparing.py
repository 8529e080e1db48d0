"""The data step: sources in, checked and split examples out, with a report and a data card.

Order: read, check, drop what repeats, de-identify, mix, split, look for leaks. A leak of
an evaluation question stops the step; across the splits the training example goes.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from engine.finetune import (
    checking,
    datacard,
    deidentifying,
    documents,
    duplicates,
    examples,
    formats,
    grounded,
    leakage,
    mixing,
    splitting,
)
from engine.finetune.checking import CountTokens, Limits
from engine.finetune.examples import Example
from engine.finetune.formats import Refused
from engine.finetune.recipes import Data, Recipe, Source, Splitting
from engine.finetune.runs import Run, Step, hash_of
from engine.finetune.splitting import Split
from engine.ground.errors import InputError, MakingRefusedError
from engine.ground.paths import make_private_folder, written_durably
from engine.ground.progress import Notify, Progress, ignore

STEP = "data"
FOLDER = "data"


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the step found; goes into `report.json` and the data card.

    Attributes:
        read: Examples by source.
        refused: With the reason, at most 1,000.
        leaks: Training examples removed because a tested question stands in them.
        sizes: Of each part.
    """

    read: dict[str, int]
    refused: tuple[Refused, ...]
    duplicates: tuple[duplicates.Duplicate, ...]
    replaced: dict[str, int]
    touched: dict[str, dict[str, int]]
    leaks: tuple[leakage.Leak, ...]
    sizes: dict[str, int]
    groups: dict[str, int]
    advice: str


def prepare(
    recipe: Recipe,
    run: Run,
    *,
    count_tokens: CountTokens = checking.estimated_tokens,
    notify: Notify = ignore,
) -> tuple[Step, bool]:
    """Make the training, validation and test files of a run, unless they are made.

    Raises:
        InputError: A source, or the recipe, cannot be used.
        MakingRefusedError: An evaluation question stands in the training data.
    """
    data = recipe.table("data", Data)
    run.describe(recipe.name, recipe.sha256)
    decided = {
        "data": msgspec.to_builtins(data),
        "seed": recipe.seed,
        "files": _hashes(recipe, data),
    }
    folder = run.folder / FOLDER

    def work() -> tuple[list[Path], dict[str, object]]:
        make_private_folder(folder)
        parts, prepared = _prepared(recipe, data, count_tokens, notify)
        files = _written(folder, parts, prepared, recipe, data)
        return files, _notes(prepared, sum(file.name == "train.jsonl" for file in files))

    return run.once(STEP, decided, work)


def _notes(prepared: Prepared, folds: int) -> dict[str, object]:
    return {
        "read": prepared.read,
        "refused": len(prepared.refused),
        "duplicates_dropped": len(prepared.duplicates),
        "identifiers_replaced": prepared.replaced or 0,
        "leaks_removed": len(prepared.leaks),
        "sizes": prepared.sizes,
        "advice": prepared.advice,
        **({"folds": folds, "sizes_are_of": "the first fold"} if folds > 1 else {}),
    }


def _prepared(
    recipe: Recipe, data: Data, count_tokens: CountTokens, notify: Notify
) -> tuple[list[Split], Prepared]:
    read = list(_read(recipe, data, notify))
    counts = Counter(one.source for one in read if isinstance(one, Example))
    sorted_out = checking.checked(read, Limits(tokens=data.most_tokens), count_tokens=count_tokens)
    unique, dropped = duplicates.removed(
        sorted_out.kept, threshold=data.near_duplicate, notify=notify
    )
    kept, report = unique, deidentifying.Report({}, {})
    if data.deidentifying.on:
        notify(Progress("Replacing what identifies people"))
        kept, report = deidentifying.deidentified(
            unique, seed=_key(recipe, data), most_days=data.deidentifying.most_days
        )
    kept = _mixed(kept, data, recipe.seed)
    if not kept:
        raise InputError("No example is left after the checks; report and recipe say why.")
    _refuse_leaks(kept, recipe, data, notify)
    splits, said = _split(kept, data.splitting, recipe.seed)
    cleaned = [_without_leaks(split, data, notify) for split in splits]
    prepared = Prepared(
        read=dict(counts),
        refused=sorted_out.refused[:1000],
        duplicates=tuple(dropped),
        replaced=report.counts,
        touched=report.touched,
        leaks=tuple(leak for _split, leaks in cleaned for leak in leaks),
        sizes={name: len(cleaned[0][0].part(name)) for name in splitting.NAMES},
        groups=dict(Counter(one.group or "none" for one in kept).most_common(50)),
        advice=said,
    )
    return [split for split, _leaks in cleaned], prepared


def _read(recipe: Recipe, data: Data, notify: Notify) -> Iterator[Example | Refused]:
    for source in data.sources:
        notify(Progress("Reading", detail=source.name))
        path = recipe.folder / source.path
        if source.format == "documents":
            sections = documents.sections(path)
            layout = grounded.Layout(
                refusals=data.refusals,
                others=data.other_passages,
                numbered_on=data.numbered_on,
                near=data.near_passages,
                selects=data.selects,
            )
            made = grounded.examples(sections, seed=recipe.seed, layout=layout)
            yield from (msgspec.structs.replace(one, source=source.name) for one in made)
        else:
            for one in formats.read(
                path, source.format, source=source.name, mapping=source.mapping
            ):
                yield _distinct(one, source)


def _distinct(one: Example | Refused, source: Source) -> Example | Refused:
    if isinstance(one, Refused):
        return replace(one, place=f"{source.name}/{one.place}")
    return msgspec.structs.replace(one, id=f"{source.name}/{one.id}")


def _key(recipe: Recipe, data: Data) -> str:
    """Return what decides stand-ins and shifts: the seed, and the secret where there is one."""
    secret = data.deidentifying.secret
    return f"{recipe.seed}:{hash_of(recipe.folder / secret)}" if secret else str(recipe.seed)


def _mixed(kept: Sequence[Example], data: Data, seed: int) -> list[Example]:
    most = {source.name: source.most for source in data.sources if source.most}
    taken = mixing.limited(kept, most, seed=seed)
    return (
        mixing.mixed(taken, multi_turn=data.multi_turn, seed=seed)
        if data.multi_turn >= 0
        else taken
    )


def _refuse_leaks(kept: Sequence[Example], recipe: Recipe, data: Data, notify: Notify) -> None:
    tested = {name: _questions(recipe.folder / name) for name in data.evaluation}
    leaks = leakage.against(kept, tested, notify=notify)
    if leaks:
        first = leaks[0]
        raise MakingRefusedError(
            f"Questions of evaluation sets stand in the training data, {len(leaks)} in all: "
            f"{first.tested} of {first.where} is {first.learned}."
        )


def _questions(path: Path) -> dict[str, str]:
    try:
        lines = [msgspec.json.decode(line) for line in path.read_bytes().splitlines() if line]
        return {str(line["id"]): str(line.get("text") or line["question"]) for line in lines}
    except (OSError, msgspec.DecodeError, KeyError, TypeError) as error:
        raise InputError(f"{path.name} is no set of questions in JSON lines.") from error


def _split(kept: Sequence[Example], how: Splitting, seed: int) -> tuple[list[Split], str]:
    if how.by == "time":
        return [splitting.by_time(kept, how.shares)], "by time, oldest first"
    if how.by == "group":
        return [splitting.stratified(kept, how.shares, seed=seed)], "stratified by group"
    if how.by == "folds":
        return splitting.folds(kept, how.folds, seed=seed), f"{how.folds} folds"
    told = splitting.advice(len(kept))
    if told.folds:
        units = len({one.unit or one.id for one in kept})
        return splitting.folds(kept, min(told.folds, units), seed=seed), told.words
    return [splitting.stratified(kept, told.shares, seed=seed)], told.words


def _without_leaks(split: Split, data: Data, notify: Notify) -> tuple[Split, list[leakage.Leak]]:
    leaks = leakage.across(split, by_text=data.leaks == "text", notify=notify)
    learned = {leak.learned for leak in leaks}
    train = tuple(one for one in split.train if one.id not in learned)
    return replace(split, train=train), leaks


def _written(
    folder: Path, splits: Sequence[Split], prepared: Prepared, recipe: Recipe, data: Data
) -> list[Path]:
    files: list[Path] = []
    for number, split in enumerate(splits):
        place = folder if len(splits) == 1 else folder / f"fold-{number + 1:03}"
        make_private_folder(place)
        for name in splitting.NAMES:
            files.append(place / f"{name}.jsonl")
            examples.write(files[-1], split.part(name))
    for name, body in (
        ("report.json", msgspec.json.format(msgspec.json.encode(prepared), indent=1)),
        ("DATA_CARD.md", datacard.written(recipe, data, _facts(prepared)).encode()),
    ):
        files.append(folder / name)
        with written_durably(files[-1]) as file:
            file.write(body)
    return files


def _facts(prepared: Prepared) -> dict[str, object]:
    facts: dict[str, object] = msgspec.to_builtins(prepared)
    return facts


def _hashes(recipe: Recipe, data: Data) -> dict[str, str]:
    """Return the hash of every file that the recipe names, by name and path below it."""
    found: dict[str, str] = {}
    secret = [data.deidentifying.secret] if data.deidentifying.secret else []
    for name in (*(source.path for source in data.sources), *data.evaluation, *secret):
        path = recipe.folder / name
        if not path.exists():
            raise InputError(f"The recipe names {name}, which is not there.")
        files = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
        found.update({f"{name}/{file.relative_to(path)}": hash_of(file) for file in files})
    return found
