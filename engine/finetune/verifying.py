"""The verify step: an exported model against the one that was trained, gate by gate.

Limits: tokens alike in all texts; F16 top-1 at least 99.9 % of transformers'; Q8_0 and
Q4_K_M same top at least 97 % and 90 % of F16's, perplexity at most 1.005 and 1.04 of it;
the adapter file's top-1 at least 99 % of the adapters folded into the same base. A model
that fails one gate gets no signature.
"""

import shutil
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from engine.evaluation import choices
from engine.evaluation.choices import Choice
from engine.finetune import (
    answering,
    bases,
    examples,
    exporting,
    gates,
    gguf_writing,
    golden,
    merging,
    reference,
)
from engine.finetune.bases import Base
from engine.finetune.dialogues import Dialogues
from engine.finetune.examples import Example
from engine.finetune.gates import Gate
from engine.finetune.gguf_writing import Label
from engine.finetune.recipes import Export, Recipe, Train, Verify
from engine.finetune.runs import Run, Step, hash_of, key_of
from engine.finetune.training import data_folder
from engine.ground.errors import MakingRefusedError, PackRefusedError
from engine.ground.models import ModelCard
from engine.ground.paths import resources, written_durably
from engine.ground.progress import Notify, Progress, ignore
from engine.language import forced, gguf_check, inspecting, templates
from engine.language.forced import Forced
from engine.language.model import AdapterFile, LocalModel
from engine.language.profile import Profile

STEP = "verify"
FOLDER = "verify"
_LIMITS = {"Q8_0": (0.97, 1.005), "Q4_K_M": (0.90, 1.04)}
_OTHER = (0.85, 1.10)
_EDITION = 2  # of what is compared with what; another one judges anew
_F16_TOP = 0.999
_ADAPTER_TOP = 0.99
_TOKENS = 3000
_QUESTIONS = 40


def verify(recipe: Recipe, run: Run, *, notify: Notify = ignore) -> tuple[Step, bool]:
    """Judge every exported file, unless that is done; the record says which gates failed.

    Raises:
        InputError: The export is not done.
        MakingRefusedError: A file was changed since it was made.
    """
    wanted = recipe.table("export", Export)
    train = recipe.table("train", Train)
    exported, data = run.needed("export"), run.needed("data")
    run.needed("merge")
    more = recipe.table("verify", Verify) if "verify" in recipe.tables else Verify()
    decided = {
        "export": exported.outputs,
        "data": data.outputs,
        "limits": _LIMITS,
        "edition": _EDITION,
        "choices": hash_of(recipe.folder / more.choices) if more.choices else "",
        "most_choices": more.most_choices,
        "golden": hash_of(recipe.folder / more.golden) if more.golden else "",
    }

    def work() -> tuple[list[Path], dict[str, object]]:
        place = run.folder / FOLDER
        place.mkdir(exist_ok=True)
        found = _Verification(recipe, run, wanted, train, more, notify).gates()
        rows = [{**msgspec.to_builtins(gate), "verdict": gate.verdict} for gate in found]
        report = place / "gates.json"
        with written_durably(report) as file:
            file.write(msgspec.json.format(msgspec.json.encode(rows), indent=1))
        return [report], {"gates": rows, "passed": all(gate.passes for gate in found)}

    return run.once(STEP, decided, work)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A file that is asked questions, with adapters on top where it has any."""

    path: Path
    adapter: AdapterFile | None = None


@dataclass(slots=True)
class _Verification:
    recipe: Recipe
    run: Run
    wanted: Export
    train: Train
    more: Verify
    notify: Notify

    def gates(self) -> list[Gate]:
        merged = bases.opened(self.run.folder / "merged")
        files = self._files(merged)
        every = examples.read(data_folder(self.run, self.train) / "test.jsonl")
        tested = Dialogues(merged.tokenizer_file).fitting(every, self.train.most_tokens)
        sequences = self._sequences(merged, tested)
        self.notify(Progress("Reading logits", detail="transformers"))
        known = reference.forced(merged, sequences)
        found = [
            *(self._form(kind, file) for kind, file in files.items()),
            _parity(merged, files[exporting.F16]),
        ]
        full = self._judged(files[exporting.F16], sequences)
        found.append(gates.at_least("F16 top-1 of transformers", _same(known, full), _F16_TOP))
        for kind in self.wanted.quantizations:
            least, most = _LIMITS.get(kind, _OTHER)
            less = self._judged(files[kind], sequences)
            ratio = less.perplexity / full.perplexity
            found.append(gates.at_least(f"{kind} same top as F16", _same(full, less), least))
            found.append(gates.at_most(f"{kind} perplexity / F16", ratio, most))
        if self.wanted.adapter:
            found.append(self._adapter(full, sequences))
        asked = {kind: _Asked(file) for kind, file in files.items()}
        if self.wanted.adapter and self.wanted.base_file:
            file = self._adapter_file()
            asked["adapter"] = _Asked(self._plain(), AdapterFile(file, hash_of(file)))
        return [*found, *self._answers(asked, tested[:_QUESTIONS])]

    def _files(self, merged: Base) -> dict[str, Path]:
        folder = self.run.folder / exporting.FOLDER
        kinds = (exporting.F16, *self.wanted.quantizations)
        return {kind: exporting.file_of(folder, self.wanted, merged, kind) for kind in kinds}

    def _sequences(self, merged: Base, tested: Sequence[Example]) -> list[list[int]]:
        reader = Dialogues(merged.tokenizer_file)
        kept: list[list[int]] = []
        for example in tested:
            tokens = list(reader.tokens(example).ids)
            if len(tokens) <= self.train.most_tokens:
                kept.append(tokens)
            if sum(map(len, kept)) > _TOKENS:
                break
        if not kept:
            raise MakingRefusedError("No test example fits; there is nothing to judge by.")
        return kept

    def _judged(self, file: Path, sequences: Sequence[Sequence[int]]) -> Forced:
        self.notify(Progress("Reading logits", detail=file.name))
        return forced.forced(file, sequences)

    def _form(self, kind: str, file: Path) -> Gate:
        """Check header, tensors and template, as an import would."""
        try:
            gguf_check.check(file)
            template = inspecting.inspect(file).template
        except PackRefusedError as error:
            return Gate(f"{kind} is a whole Llama file", str(error), "accepted", passes=False)
        alike = template in {"same", "same tokens"}
        return Gate(f"{kind} file and template", f"template: {template}", "as ours", alike)

    def _adapter(self, full: Forced, sequences: Sequence[Sequence[int]]) -> Gate:
        """Compare base + adapter file with the adapters folded into that base, both in F16."""
        folded = self._folded(full, sequences)
        on_top = forced.forced(self._plain(), sequences, adapter=self._adapter_file())
        return gates.at_least(
            "adapter on base, top-1 of merged", _same(folded, on_top), _ADAPTER_TOP
        )

    def _folded(self, full: Forced, sequences: Sequence[Sequence[int]]) -> Forced:
        """Return what the adapters say when folded into the base as the wards have it.

        That is the merged file, unless validation chose the NF4 base, whose weights differ.
        """
        if self.run.needed("merge").notes["into"] == "base":
            return full
        folder = self.run.folder / FOLDER / ".part-folded"
        try:
            base = merging.into_base(self.run, self._source(), self.train, folder)
            return reference.forced(base, sequences)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _adapter_file(self) -> Path:
        name = f"{self.wanted.name}-{self.wanted.version}-adapter.gguf"
        return self.run.folder / exporting.FOLDER / name

    def _source(self) -> Base:
        return bases.opened((self.recipe.folder / self.train.base).resolve())

    def _plain(self) -> Path:
        """Return the base itself in F16, written when it is first asked for."""
        source = self._source()
        plain = self.run.folder / FOLDER / f"base-{key_of(source.files)[:12]}-F16.gguf"
        if not plain.exists():
            label = Label("base", "1", self.wanted.license)
            gguf_writing.write(source, plain, label, notify=self.notify)
        return plain

    def _answers(self, asked: Mapping[str, _Asked], tested: Sequence[Example]) -> list[Gate]:
        """Compare right answers before and after, for every file."""
        before = self._right(_Asked(self._plain()), tested)
        found = [
            gates.not_fewer(f"{kind} right answers", before, self._right(one, tested))
            for kind, one in asked.items()
        ]
        return found + self._choices(asked) + self._golden(asked)

    def _golden(self, files: Mapping[str, _Asked]) -> list[Gate]:
        """Ask every file the golden prompts."""
        if not self.more.golden:
            return []
        asked, found = golden.read(self.recipe.folder / self.more.golden), []
        for kind, file in files.items():
            with closing(self._model(file)) as model:
                wrong = golden.failed(model, asked, notify=self.notify)
            found.append(golden.gate(kind, wrong, len(asked)))
        return found

    def _choices(self, files: Mapping[str, _Asked]) -> list[Gate]:
        """Compare multiple choice before and after; a clear loss fails."""
        if not self.more.choices:
            return []
        asked = choices.read(self.recipe.folder / self.more.choices)[: self.more.most_choices]
        before = self._chosen(_Asked(self._plain()), asked)
        return [
            gates.not_clearly_fewer(f"{kind} multiple choice", before, self._chosen(file, asked))
            for kind, file in files.items()
        ]

    def _chosen(self, file: _Asked, asked: Sequence[Choice]) -> tuple[bool, ...]:
        template, right = templates.load("choice"), []
        with closing(self._model(file)) as model:
            for number, one in enumerate(asked):
                self.notify(Progress("Choosing", number, len(asked), file.path.name))
                found = choices.asked(model, one, template=template, passages=None, notify=ignore)
                right.append(found.by_likelihood == one.answer)
        return tuple(right)

    def _right(self, file: _Asked, tested: Sequence[Example]) -> tuple[bool, ...]:
        with closing(self._model(file)) as model:
            return answering.judged(model, tested, notify=self.notify).right

    def _model(self, file: _Asked) -> LocalModel:
        tokens = self.train.most_tokens + 200
        card = ModelCard(file.path.name, "", "", tokens)
        profile = Profile(context_tokens=tokens, device="cpu", threads=1)
        return LocalModel(file.path, card, profile=profile, adapter=file.adapter)


def _parity(merged: Base, file: Path) -> Gate:
    """Compare the tokens of a fixed set of texts in many scripts."""
    path = resources() / "evaluation" / "tokenizer" / "texts.jsonl"
    lines: list[Any] = [msgspec.json.decode(line) for line in path.read_bytes().splitlines()]
    reader = Dialogues(merged.tokenizer_file)
    ours = forced.tokenized(file, [line["text"] for line in lines])
    odd = [
        line["id"]
        for line, tokens in zip(lines, ours, strict=True)
        if reader.plain(line["text"]) != tokens
    ]
    shown = f"{len(lines) - len(odd)} of {len(lines)}" + (f", not {', '.join(odd)}" if odd else "")
    return Gate("texts with the same tokens", shown, "all", passes=not odd)


def _same(one: Forced, other: Forced) -> float:
    return float(np.mean(one.likeliest == other.likeliest))
