"""The export step: the merged model as GGUF in F16 and in fewer bits, adapters alone besides."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from engine.finetune import (
    adapter_file,
    bases,
    dialogues,
    examples,
    gguf_writing,
    importance,
    outliers,
)
from engine.finetune.bases import Base
from engine.finetune.dialogues import Dialogues, Row
from engine.finetune.gguf_writing import Label
from engine.finetune.merging import FOLDER as MERGED
from engine.finetune.recipes import Export, Recipe, Train
from engine.finetune.runs import Run, Step
from engine.finetune.training import data_folder
from engine.ground.paths import make_private_folder
from engine.ground.progress import Notify, Progress, ignore
from engine.language import quantizing

STEP = "export"
FOLDER = "gguf"
F16 = "F16"
_PROMPTS = 64


def export(recipe: Recipe, run: Run, *, notify: Notify = ignore) -> tuple[Step, bool]:
    """Write every file that the recipe asks for, unless they are written.

    Raises:
        InputError: The merge is not done, or the recipe has a mistake.
        PackRefusedError: A file was changed, or llama.cpp refused to quantize.
    """
    wanted = recipe.table("export", Export)
    train = recipe.table("train", Train)
    merged, trained = run.needed("merge"), run.needed("train")
    decided = {
        "export": msgspec.to_builtins(wanted),
        "merge": merged.outputs,
        "train": trained.outputs,
    }

    def work() -> tuple[list[Path], dict[str, object]]:
        folder = run.folder / FOLDER
        make_private_folder(folder)
        base = bases.opened(run.folder / MERGED)
        label = Label(
            wanted.name, wanted.version, wanted.license, wanted.description, wanted.languages
        )
        files = {F16: file_of(folder, wanted, base, F16)}
        gguf_writing.write(base, files[F16], label, notify=notify)
        matrix = _importance(run, base, train, notify) if wanted.importance else None
        exact = outliers.found(base, wanted.most_loss, notify=notify)
        for kind in wanted.quantizations:
            notify(Progress(f"Quantizing to {kind}"))
            files[kind] = file_of(folder, wanted, base, kind)
            uses = matrix if "_K" in kind else None
            quantizing.quantize(files[F16], files[kind], kind, importance=uses, exact=tuple(exact))
        made = [*files.values(), *([matrix] if matrix else [])]
        if wanted.adapter:
            made.append(folder / f"{wanted.name}-{wanted.version}-adapter.gguf")
            adapter_file.write(run.folder / "train" / "adapter", base, made[-1], label)
        notes: dict[str, object] = {
            f"{one.name} bytes": one.stat().st_size for one in made if one.suffix == ".gguf"
        }
        if exact:
            notes["weights_left_in_F16"] = exact
        return made, notes

    return run.once(STEP, decided, work)


def file_of(folder: Path, wanted: Export, base: Base, kind: str) -> Path:
    """Return the file of a quantization, named as the field names GGUF files."""
    size = gguf_writing.size_label(base)
    return folder / f"{wanted.name}-{size}-v{wanted.version}-{kind}.gguf"


def _importance(run: Run, base: Base, train: Train, notify: Notify) -> Path:
    file = run.folder / FOLDER / "importance.npz"
    importance.write(file, importance.measured(base, _prompts(run, base, train), notify=notify))
    return file


def _prompts(run: Run, base: Base, train: Train) -> Sequence[Row]:
    """Return training dialogues, whole, as the application sends them."""
    reader = Dialogues(base.tokenizer_file)
    read = examples.read(data_folder(run, train) / "train.jsonl")[:_PROMPTS]
    tokens = [reader.tokens(one) for one in read]
    return dialogues.rows(tokens, most_tokens=train.most_tokens, packs=False)
