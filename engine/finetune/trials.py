"""One training among several of a series: laid out, trained, merged, and asked the test part."""

import shutil
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from engine.finetune import answering, bases, examples, gguf_writing, merging, training
from engine.finetune.dialogues import Dialogues
from engine.finetune.examples import Example
from engine.finetune.recipes import Recipe, Train
from engine.finetune.runs import Run
from engine.finetune.splitting import NAMES
from engine.ground.errors import InputError
from engine.ground.models import ModelCard
from engine.ground.paths import make_private_folder
from engine.ground.progress import Notify, ignore
from engine.language.model import LocalModel
from engine.language.profile import Profile

FILE = "merged-F16.gguf"
_QUESTIONS = 40


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of one training.

    Attributes:
        validation_loss: Of the merged model that was kept.
        right: Per test question that was asked, whether the answer was right.
    """

    validation_loss: float
    right: tuple[bool, ...]


def lay_out(run: Run, source: Path, taken: Sequence[Example], outputs: Mapping[str, str]) -> None:
    """Give a run its data: the training examples as taken, the other parts as they are."""

    def work() -> tuple[list[Path], dict[str, object]]:
        folder = run.folder / "data"
        make_private_folder(folder)
        files = [folder / f"{name}.jsonl" for name in NAMES]
        examples.write(files[0], taken)
        for file in files[1:]:
            shutil.copyfile(source / file.name, file)
        return files, {"examples": len(taken)}

    run.once("data", {"data": dict(outputs), "taken": [one.id for one in taken]}, work)


def tried(recipe: Recipe, run: Run, *, notify: Notify = ignore) -> Trial:
    """Train and merge a run that is laid out, and ask it at most 40 test questions.

    What is done is kept. The merged model stays in the run as `merged-F16.gguf`.

    Raises:
        InputError: The record of the run is damaged, or a step cannot be done.
    """
    train = recipe.table("train", Train)
    training.train(recipe, run, notify=notify)
    merged, _ = merging.merge(recipe, run, notify=notify)

    def work() -> tuple[list[Path], dict[str, object]]:
        base = bases.opened(run.folder / merging.FOLDER)
        file = run.folder / FILE
        gguf_writing.write(base, file, gguf_writing.Label("trial", "1", ""), notify=notify)
        every = examples.read(run.folder / "data" / "test.jsonl")
        reader = Dialogues(base.tokenizer_file)
        tested = reader.fitting(every, train.most_tokens)[:_QUESTIONS]
        tokens = train.most_tokens + 200
        profile = Profile(context_tokens=tokens, device="cpu", threads=1)
        with closing(LocalModel(file, ModelCard(file.name, "", "", tokens), profile=profile)) as m:
            return [file], {"right": answering.judged(m, tested, notify=notify).right}

    notes = run.once("answers", {"merge": merged.outputs}, work)[0].notes
    right, losses = notes["right"], merged.notes["validation_loss"]
    if not (isinstance(right, list | tuple) and isinstance(losses, dict)):
        raise InputError(f"The record of {run.folder.name} is damaged.")
    return Trial(min(losses.values()), tuple(bool(one) for one in right))
