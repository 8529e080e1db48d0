"""The whole making at toy size: data to signed packs that the application imports."""

import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from engine.finetune import (
    bases,
    checkpointing,
    curves,
    examples,
    exporting,
    handing_over,
    merging,
    preparing,
    recipes,
    signing,
    small_base,
    training,
    verifying,
)
from engine.finetune.bases import Base
from engine.finetune.recipes import Recipe, Train
from engine.finetune.runs import Run
from engine.ground.errors import DoesNotFitError, InputError, PackRefusedError
from engine.ground.paths import resources
from engine.language import gguf_check, packs

RECIPE = """
name = "toy"
seed = 1
[data]
refusals = 0.25
[[data.sources]]
name = "own documents"
path = "documents"
format = "documents"
license = "invented samples"
[data.splitting]
by = "group"
shares = [0.7, 0.15, 0.15]
[train]
base = "base"
learning_rate = 5e-4
epochs = 2
most_steps = 6
batch = 2
accumulate = 1
most_tokens = 1200
validate_steps = 3
checkpoint_steps = 2
[export]
name = "Toy"
license = "apache-2.0"
base_file = "base.gguf"
part_megabytes = 1
licenses = ["LICENSE.txt"]
"""
DOCUMENTS = ("fever.md", "burns.md", "wheeze.md")
SHAPE = small_base.Shape(width=256, inner=256, layers=4, vocabulary=768)


@dataclass(frozen=True)
class Made:
    """A finished run."""

    recipe: Recipe
    run: Run
    base: Base


def _document(topic: str) -> str:
    sections = [
        f"## {n}. {word} of {topic}\n\nKeep the patient with {topic} in bed {n}. "
        f"Look at the {word} chart every {n + 2} hours. Call the nurse in charge early.\n"
        for n, word in enumerate(("First care", "Fluids", "Pain", "Watching", "Going home"), 1)
    ]
    return f"# Card for {topic}\n\nSample, invented, not for clinical use.\n\n" + "\n".join(
        sections
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Run every step once."""
    folder = tmp_path_factory.mktemp("making")
    (folder / "documents").mkdir()
    for name in DOCUMENTS:
        text = _document(name.removesuffix(".md"))
        (folder / "documents" / name).write_text(text, encoding="utf-8")
    (folder / "LICENSE.txt").write_text("Invented license.", encoding="utf-8")
    (folder / "recipe.toml").write_text(RECIPE, encoding="utf-8")
    recipe = recipes.load(folder / "recipe.toml")
    run = Run(folder / "run")
    preparing.prepare(recipe, run)
    learned = examples.read(run.folder / "data" / "train.jsonl")
    texts = [f"{one.turns[0].text}\n{one.answer}" for one in learned]
    base = small_base.made(folder / "base", texts, shape=SHAPE, steps=4)
    training.train(recipe, run)
    merging.merge(recipe, run)
    from engine.finetune import gguf_writing

    gguf_writing.write(base, folder / "base.gguf", gguf_writing.Label("base", "1", "apache-2.0"))
    exporting.export(recipe, run)
    verifying.verify(recipe, run)
    signing.make_key(folder / "private.pem", folder / "public.pem")
    handing_over.hand_over(recipe, run, key=folder / "private.pem")
    return Made(recipe, run, base)


def _gates(made: Made) -> dict[str, dict[str, object]]:
    gates = made.run.needed("verify").notes["gates"]
    assert isinstance(gates, list)
    return {gate["name"]: gate for gate in gates}


def test_every_gate_passes(made: Made) -> None:
    failed = [name for name, gate in _gates(made).items() if not gate["passes"]]
    assert not failed
    assert _gates(made)["texts with the same tokens"]["value"] == "15 of 15"


def test_a_merge_into_the_nf4_base_is_what_was_trained(made: Made) -> None:
    notes = made.run.needed("merge").notes
    losses = notes["validation_loss"]
    assert isinstance(losses, dict)
    assert losses["nf4"] == pytest.approx(notes["trained_validation_loss"], abs=2e-3)


def test_adapters_on_the_base_say_what_they_say_folded_into_it(made: Made, tmp_path: Path) -> None:
    from engine.finetune import dialogues, reference
    from engine.language import forced

    train = made.recipe.table("train", Train)
    folded = merging.into_base(made.run, made.base, train, tmp_path / "folded")
    reader = dialogues.Dialogues(made.base.tokenizer_file)
    tested = examples.read(made.run.folder / "data" / "test.jsonl")[:2]
    sequences = [list(reader.tokens(one).ids) for one in tested]
    adapter = made.run.folder / "gguf" / "Toy-1.0-adapter.gguf"
    on_top = forced.forced(made.recipe.folder / "base.gguf", sequences, adapter=adapter)
    known = reference.forced(folded, sequences)
    assert np.mean(known.likeliest == on_top.likeliest) >= 0.99
    plain = forced.forced(made.recipe.folder / "base.gguf", sequences)
    assert not np.array_equal(plain.logged, on_top.logged)


def test_training_lowers_the_validation_loss(made: Made) -> None:
    points = curves.read(made.run.folder / "train" / "loss.csv")
    seen = [point.validation for point in points if point.validation is not None]
    assert seen[-1] < seen[0]


def test_a_step_that_is_done_is_not_done_again(made: Made) -> None:
    run = Run(made.run.folder)
    for step in (training.train, merging.merge, exporting.export, verifying.verify):
        assert step(made.recipe, run)[1] is False


def test_the_packs_are_signed_imported_and_whole_again(made: Made, tmp_path: Path) -> None:
    folder = made.run.folder / "packs"
    names = sorted(pack.name for pack in folder.iterdir())
    assert names == ["Toy-1.0-adapter", "Toy-2M-v1.0-Q4_K_M", "Toy-2M-v1.0-Q8_0"]
    for name in names:
        signing.verify(folder / name, made.recipe.folder / "public.pem")
        packs.import_pack(folder / name, tmp_path)
    q8 = folder / "Toy-2M-v1.0-Q8_0"
    assert len(list(q8.glob("*.gguf.*-of-*"))) > 1
    assert gguf_check.check(tmp_path / q8.name / f"{q8.name}.gguf").quantization == "Q8_0"
    assert (q8 / "LICENSES" / "LICENSE.txt").exists()
    card = (q8 / "MODEL_CARD.md").read_text("utf-8")
    assert "| own documents | documents | invented samples |" in card
    assert re.search(r"Examples: train \d+, validation \d+, test \d+\.", card)


@pytest.mark.parametrize("name", ["MODEL_CARD.md", "manifest.json", "MAKING.json"])
def test_an_edited_pack_is_refused_and_the_file_named(
    made: Made, tmp_path: Path, name: str
) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(made.run.folder / "packs" / "Toy-1.0-adapter", pack)
    (pack / name).write_bytes((pack / name).read_bytes() + b" ")
    with pytest.raises(PackRefusedError, match=name.split(".", maxsplit=1)[0]):
        signing.verify(pack, made.recipe.folder / "public.pem")


def test_another_key_is_refused(made: Made, tmp_path: Path) -> None:
    signing.make_key(tmp_path / "other.pem", tmp_path / "other.pub")
    with pytest.raises(PackRefusedError, match="not by this key"):
        signing.verify(made.run.folder / "packs" / "Toy-1.0-adapter", tmp_path / "other.pub")


def _copied(made: Made, folder: Path) -> tuple[Recipe, Run]:
    """Return the making in a folder of its own, to be harmed."""
    shutil.copytree(made.recipe.folder, folder / "making")
    recipe = recipes.load(folder / "making" / "recipe.toml")
    return recipe, Run(folder / "making" / "run")


def test_a_swapped_tensor_fails_a_gate_and_nothing_is_packed(made: Made, tmp_path: Path) -> None:
    recipe, run = _copied(made, tmp_path)
    file = next((run.folder / "gguf").glob("*-F16.gguf"))
    _swap_rows(file)
    exported = run.record.steps["export"]
    exported.outputs[f"gguf/{file.name}"] = training_hash(file)
    step, _ = verifying.verify(recipe, run)
    failed = [gate["name"] for gate in step.notes["gates"] if not gate["passes"]]  # type: ignore[attr-defined] # a list of gates
    assert "F16 top-1 of transformers" in failed
    with pytest.raises(PackRefusedError, match="F16 top-1"):
        handing_over.hand_over(recipe, run)


def training_hash(file: Path) -> str:
    from engine.finetune.runs import hash_of

    return hash_of(file)


def _swap_rows(file: Path) -> None:
    """Exchange two layers' query weights inside a file, as a wrong name map would."""
    import gguf

    reader = gguf.GGUFReader(file, "r+")
    first, last = (
        next(t for t in reader.tensors if t.name == f"blk.{n}.ffn_down.weight") for n in (0, 3)
    )
    kept = np.array(first.data)
    first.data[:] = last.data[:]
    last.data[:] = kept[::-1]
    reader.data.flush()


def test_a_changed_export_is_refused_and_named(made: Made, tmp_path: Path) -> None:
    recipe, run = _copied(made, tmp_path)
    file = next((run.folder / "gguf").glob("*-Q8_0.gguf"))
    file.write_bytes(file.read_bytes()[:-1] + b"\x01")
    with pytest.raises(PackRefusedError, match="Q8_0"):
        verifying.verify(recipe, run)


def test_a_step_before_its_time_is_refused(made: Made, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="data must be done first"):
        training.train(made.recipe, Run(tmp_path / "fresh"))


def test_an_adapter_for_another_base_is_refused(made: Made, tmp_path: Path) -> None:
    folder = tmp_path / "adapter"
    shutil.copytree(made.run.folder / "train" / "adapter", folder)
    from safetensors.numpy import load_file, save_file

    tensors = load_file(str(folder / "adapter_model.safetensors"))
    wrong = {name.replace("layers.0.", "layers.9."): value for name, value in tensors.items()}
    save_file(wrong, str(folder / "adapter_model.safetensors"))
    recipe, run = _copied(made, tmp_path)
    shutil.rmtree(run.folder / "train" / "adapter")
    shutil.copytree(folder, run.folder / "train" / "adapter")
    trained = run.record.steps["train"]
    name = "train/adapter/adapter_model.safetensors"
    trained.outputs[name] = training_hash(run.folder / name)
    with pytest.raises(PackRefusedError, match="fit no weight"):
        merging.merge(recipe, run)


def test_a_killed_training_ends_with_the_same_adapters(made: Made, tmp_path: Path) -> None:
    recipe, run = _copied(made, tmp_path)
    shutil.rmtree(run.folder / "train")
    code = (
        "import sys; from pathlib import Path; from engine.finetune import recipes, training;"
        "from engine.finetune.runs import Run;"
        "training.train(recipes.load(Path(sys.argv[1])), Run(Path(sys.argv[2])))"
    )
    command = [sys.executable, "-W", "ignore", "-c", code]
    child = subprocess.Popen(
        [*command, str(recipe.folder / "recipe.toml"), str(run.folder)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OMP_NUM_THREADS": "1"},  # sums depend on how they are shared out
    )
    pointer = run.folder / "train" / checkpointing.POINTER
    while not pointer.exists() and child.poll() is None:
        time.sleep(0.01)
    child.kill()
    child.wait()
    assert pointer.exists()
    step, is_new = training.train(recipe, Run(run.folder))
    assert is_new
    assert step.outputs == made.run.needed("train").outputs


@pytest.mark.parametrize(
    ("step", "code", "seen"),
    [("data", "preparing.prepare", "data/*.jsonl"), ("merge", "merging.merge", "merged-*/*"),
     ("export", "exporting.export", "gguf/*.gguf"), ("verify", "verifying.verify", "verify/*"),
     ("pack", "handing_over.hand_over", "packs/*/*")],
)  # fmt: skip
def test_a_step_that_is_killed_and_done_again_gives_the_same_files(
    made: Made, tmp_path: Path, step: str, code: str, seen: str
) -> None:
    recipe, run = _copied(made, tmp_path)
    folders = {"merge": "merged", "export": "gguf", "pack": "packs"}
    shutil.rmtree(run.folder / folders.get(step, step))
    module = code.split(".", maxsplit=1)[0]
    program = (
        f"import sys; from pathlib import Path; from engine.finetune import recipes, {module};"
        f"from engine.finetune.runs import Run;"
        f"{code}(recipes.load(Path(sys.argv[1])), Run(Path(sys.argv[2])))"
    )
    child = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", program, str(recipe.folder / "recipe.toml"),
         str(run.folder)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    while not list(run.folder.glob(seen)) and child.poll() is None:
        time.sleep(0.002)
    child.kill()
    assert child.wait() == -9
    work = {
        "data": preparing.prepare,
        "merge": merging.merge,
        "export": exporting.export,
        "verify": verifying.verify,
        "pack": handing_over.hand_over,
    }[step]
    again, is_new = work(recipe, Run(run.folder))
    assert is_new
    assert _weighty(again.outputs) == _weighty(made.run.needed(step).outputs)


def _weighty(outputs: dict[str, str]) -> dict[str, str]:
    """Leave out what tells of the record itself, which says when a step was done."""
    told = ("MAKING.json", "MODEL_CARD.md", "SHA256SUMS", "SHA256SUMS.sig")
    return {name: sha256 for name, sha256 in outputs.items() if not name.endswith(told)}


def test_another_template_fails_a_gate(made: Made, tmp_path: Path) -> None:
    recipe, run = _copied(made, tmp_path)
    file = next((run.folder / "gguf").glob("*-F16.gguf"))
    content = file.read_bytes()
    file.write_bytes(content.replace(b"'<|start_header_id|>", b"'<|start_xxxxxx_id|>"))
    assert file.read_bytes() != content
    run.record.steps["export"].outputs[f"gguf/{file.name}"] = training_hash(file)
    step, _ = verifying.verify(recipe, run)
    gates = step.notes["gates"]
    assert isinstance(gates, list)
    failed = {gate["name"]: gate["value"] for gate in gates if not gate["passes"]}
    assert "F16 file and template" in failed


def test_the_memory_of_a_3b_model_is_foretold() -> None:
    from engine.finetune import memory

    config = {
        "architectures": ["LlamaForCausalLM"],
        "hidden_size": 3072,
        "intermediate_size": 8192,
        "num_hidden_layers": 28,
        "num_attention_heads": 24,
        "num_key_value_heads": 8,
        "head_dim": 128,
        "vocab_size": 128256,
        "tie_word_embeddings": True,
    }
    base = Base(Path("3b"), config, {})
    assert base.parameters == 3_212_749_824
    words = memory.advice(base, card_bytes=8e9, rank=16, tokens=1024)
    assert words == "3.2B on 8 GB: yes, with batch 2 x 8 (6.4 GB predicted)"
    toy = Base(Path("toy"), {**config, "hidden_size": 128, "num_hidden_layers": 2}, {})
    words = memory.advice(toy, card_bytes=8e9, rank=16, tokens=1024)
    assert words.startswith(f"{toy.parameters / 1e6:.1f}M on 8 GB: yes")
    small = memory.advice(base, card_bytes=3e9, rank=16, tokens=1024)
    assert ": no, " in small
    wanted = Train(base="3b")
    assert memory.require(base, wanted, card_bytes=8e9).total < 8e9
    larger = Train(base="3b", batch=16, accumulate=1, most_tokens=2048)
    with pytest.raises(DoesNotFitError, match=r"16 x 2048 tokens .* yes, with batch 1 x 16"):
        memory.require(base, larger, card_bytes=8e9)


def test_packed_rows_teach_what_single_rows_teach(made: Made) -> None:
    from engine.finetune import adapters, dialogues

    reader = dialogues.Dialogues(made.base.tokenizer_file)
    read = examples.read(made.run.folder / "data" / "train.jsonl")[:4]
    tokens = [reader.tokens(one) for one in read]
    model = adapters.frozen(bases.opened(made.base.folder), is_quantized=False)
    single = dialogues.rows(tokens, most_tokens=2048, packs=False)
    packed = dialogues.rows(tokens, most_tokens=2048, packs=True)
    assert len(packed) < len(single)
    alone = adapters.mean_loss(model, single, batch=1)
    assert adapters.mean_loss(model, packed, batch=1) == pytest.approx(alone, abs=1e-4)
    assert adapters.mean_loss(model, single, batch=4) == pytest.approx(alone, abs=1e-4)


def test_only_the_assistant_is_learned(made: Made) -> None:
    from engine.finetune import dialogues

    reader = dialogues.Dialogues(made.base.tokenizer_file)
    one = examples.read(made.run.folder / "data" / "train.jsonl")[0]
    tokens = reader.tokens(one)
    learned = [label for label in tokens.labels if label != dialogues.IGNORED]
    assert learned[:-1] == reader.plain(one.answer)
    assert list(tokens.ids[: -len(learned)]) == reader.prompt(one)


def test_what_is_too_long_to_be_trained_is_not_asked(made: Made) -> None:
    from engine.finetune import dialogues

    reader = dialogues.Dialogues(made.base.tokenizer_file)
    read = examples.read(made.run.folder / "data" / "train.jsonl")
    sizes = sorted(len(reader.tokens(one).ids) for one in read)
    kept = reader.fitting(read, sizes[0])
    assert 0 < len(kept) < len(read)
    assert reader.fitting(read, sizes[-1]) == read


def test_the_samples_recipe_names_what_is_there() -> None:
    recipe = recipes.load(resources() / "recipes" / "ward-questions.toml")
    assert recipe.table("train", Train).method == "qlora"
