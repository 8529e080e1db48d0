"""A model made of the hospital's own documents: better than its base, imported, and answering."""

import csv
import io
import json
import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.cli.commands import run
from engine.assistant import open_assistant
from engine.finetune import (
    answering,
    examples,
    exporting,
    from_gguf,
    gguf_writing,
    handing_over,
    merging,
    preparing,
    recipes,
    review_form,
    signing,
    training,
    verifying,
)
from engine.finetune import gates as gates_of
from engine.finetune.examples import Example
from engine.finetune.runs import Run
from engine.ground.models import ModelCard
from engine.ground.paths import Home
from engine.language import manifests
from engine.language.model import LocalModel
from engine.language.profile import Profile
from tests.engine.language.tiny_models import TRAINED, trained_pack

RECIPE = """
name = "cards"
seed = 1
[data]
refusals = 0.0
other_passages = 0
near_duplicate = 1.0
[[data.sources]]
name = "own documents"
path = "documents"
format = "documents"
license = "invented samples"
[data.splitting]
by = "group"
shares = [0.7, 0.1, 0.2]
[data.deidentifying]
on = false
[train]
base = "base"
learning_rate = 1e-3
dropout = 0.0
epochs = 4
batch = 4
accumulate = 1
most_tokens = 400
packs = false
validate_steps = 12
[merge]
into = "base"
[verify]
choices = "choices.json"
golden = "golden.jsonl"
[export]
name = "Cards"
license = "apache-2.0"
quantizations = ["Q8_0"]
most_loss = 0.007
keep_f16 = true
importance = false
base_file = "base.gguf"
part_megabytes = 1
"""
CHOICES = {
    "cards": {
        f"c{number}": {
            "question": f"What keeps the patient of bed {number} warm?",
            "options": {"A": "ice", "B": "a blanket", "C": "wind"},
            "answer": "B",
        }
        for number in range(4)
    }
}
GOLDEN = {
    "id": "number",
    "question": "How often should I check the pulse chart in ward fever?",
    "passages": [
        {
            "title": "Ward fever",
            "text": "Check the pulse chart of a patient with ward fever every 35 minutes.",
        }
    ],
    "must": ["35 minutes", "[1]"],
}
TOPICS = (
    "fever|burns|wheeze|cough|labour|snake bite|dehydration|jaundice|a wound|a seizure|an abscess"
    "|nose bleed|heat stroke|asthma|sickle pain|scabies|a dog bite|measles|mumps|croup|a fracture"
    "|a headache|an ear ache|worms|anemia|a stroke"
).split("|")
HEADINGS = "First care|Fluids|Pain|Watching|Going home|Food|Washing|Visits".split("|")
SENTENCES = (
    "Keep the patient with {topic} near the {word} chart for {n} hours"
    "|Check the {word} of a patient with {topic} every {n} minutes"
    "|The nurse reports {topic} within {n} hours"
    "|A patient with {topic} needs {word} and rest for {n} days"
    "|Give warm tea at {n} mL per hour in {topic}"
).split("|")
QUESTION = "How often should I check the pulse chart in ward fever?"
UNANSWERABLE = ("How do we manage a broken pump?", "Which dose of examplin for a newborn?")
SHEETS = 12
SHEET = "# Ward fever\n\nCheck the pulse chart of a patient with ward fever every 35 minutes.\n"


@dataclass(frozen=True)
class Made:
    """A finished making."""

    folder: Path
    run: Run

    def pack(self, name: str) -> Path:
        """Return the pack whose name ends so."""
        return next(one for one in (self.run.folder / "packs").iterdir() if one.name.endswith(name))


def _card(topic: str, chance: random.Random) -> str:
    parts = [f"# Card for {topic}\n\nSample, invented, not for clinical use.\n"]
    for number, word in enumerate(HEADINGS, 1):
        form = chance.choice(SENTENCES)
        said = form.format(topic=topic, word=word.lower(), n=chance.randint(2, 90))
        parts.append(f"## {number}. {word} in {topic}\n\n{said}.\n")
    return "\n".join(parts)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Fine-tune the tiny model that copies and cites on short invented cards."""
    import torch

    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("cards")
    (folder / "documents").mkdir()
    chance = random.Random(4)  # noqa: S311 - invented cards, no secret
    for topic in TOPICS:
        path = folder / "documents" / f"{topic.replace(' ', '-')}.md"
        path.write_text(_card(topic, chance), encoding="utf-8")
    (folder / "recipe.toml").write_text(RECIPE, encoding="utf-8")
    (folder / "choices.json").write_text(json.dumps(CHOICES), encoding="utf-8")
    (folder / "golden.jsonl").write_text(json.dumps(GOLDEN), encoding="utf-8")
    base = from_gguf.opened(TRAINED, folder / "base")
    label = gguf_writing.Label("base", "1", "Apache-2.0")
    gguf_writing.write(base, folder / "base.gguf", label)
    recipe, run = recipes.load(folder / "recipe.toml"), Run(folder / "run")
    for step in (preparing.prepare, training.train, merging.merge, exporting.export):
        step(recipe, run)
    verifying.verify(recipe, run)
    signing.make_key(folder / "private.pem", folder / "public.pem")
    handing_over.hand_over(recipe, run, key=folder / "private.pem")
    return Made(folder, run)


Cli = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Run commands on a home with one short document."""
    (tmp_path / "sheet.md").write_text(SHEET, encoding="utf-8")
    return _home(tmp_path, capsys, [tmp_path / "sheet.md"])


def _home(tmp_path: Path, capsys: pytest.CaptureFixture[str], documents: Sequence[Path]) -> Cli:
    (tmp_path / "pass").write_text("a passphrase for tests", encoding="utf-8")
    assistant = open_assistant(Home(tmp_path / "home"))
    assistant.create("a passphrase for tests")
    assistant.add(documents)
    assistant.close()
    fixed = ["--home", str(tmp_path / "home"), "--passphrase-file", str(tmp_path / "pass")]

    def invoke(*arguments: str) -> tuple[int, Any, str]:
        capsys.readouterr()
        code = run([*arguments, *fixed, "--json"])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out else None, err

    return invoke


def test_it_answers_more_held_out_questions_than_its_base(made: Made) -> None:
    gates: Any = made.run.needed("verify").notes["gates"]
    assert [gate["name"] for gate in gates if not gate["passes"]] == []
    assert {"F16 multiple choice", "Q8_0 golden prompts", "Q8_0 same top as F16"} <= {
        gate["name"] for gate in gates
    }
    tested = examples.read(made.run.folder / "data" / "test.jsonl")
    file = next((made.run.folder / "gguf").glob("*F16.gguf"))
    before, after = (_right(one, tested) for one in (made.folder / "base.gguf", file))
    found = gates_of.paired(before, after)
    assert found.items >= 45
    assert found.after >= found.before + 0.15
    assert found.p < 0.01


def _right(file: Path, tested: Sequence[Example]) -> tuple[bool, ...]:
    card = ModelCard(file.name, "", "", 600)
    model = LocalModel(file, card, profile=Profile(context_tokens=600, device="cpu", threads=1))
    try:
        return answering.judged(model, tested, max_tokens=60).right
    finally:
        model.close()


def test_in_ask_it_answers_held_out_questions_that_its_base_does_not(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    every = examples.read(made.run.folder / "data" / "test.jsonl")
    tested = [one for one in every if "Sample" not in one.answer][:SHEETS]
    invoke = _home(tmp_path, capsys, _sheets(tmp_path / "sheets", tested))
    base = made.folder / "base.gguf"
    assert invoke("models", "import", str(base), "--sha256", manifests.sha256_of(base))[0] == 0
    assert invoke("models", "import", str(made.pack("Q8_0")))[0] == 0
    before, after = (
        _answered(invoke, name, tested) for name in (base.stem, made.pack("Q8_0").name)
    )
    found = gates_of.paired(before, after)
    assert found.after >= 0.5
    assert found.after >= found.before + 0.2
    for question in UNANSWERABLE:
        code, answer, _ = invoke("ask", question, "-k", "1")
        assert (code, answer["abstained"]) == (3, True)


def _sheets(folder: Path, tested: Sequence[Example]) -> list[Path]:
    """Write each held-out section as a sheet of its own."""
    folder.mkdir()
    for number, one in enumerate(tested):
        heading = one.unit.split(": ", 1)[1].split(". ", 1)[-1]
        said = one.answer.split(" [")[0]
        (folder / f"{number}.md").write_text(f"# {heading}\n\n{said}.\n", encoding="utf-8")
    return sorted(folder.iterdir())


def _answered(invoke: Cli, model: str, tested: Sequence[Example]) -> list[bool]:
    """Return per question whether the model's own words are the sentence, with its source."""
    assert invoke("settings", "set", "answering.model", model)[0] == 0
    right = []
    for one in tested:
        answer = invoke("ask", one.asked, "-k", "1")[1]
        wanted = one.answer.split(" [")[0]
        said = any(wanted in sentence["text"] for sentence in answer["sentences"])
        right.append(answer["mode"] == "model" and said)
    return right


def test_the_merged_pack_comes_in_from_its_parts_and_answers(made: Made, cli: Cli) -> None:
    pack = made.pack("F16")
    assert len(list(pack.glob("*.gguf.*-of-*"))) == 2
    assert cli("models", "inspect", str(pack))[0] == 2
    assert cli("models", "import", str(pack))[0] == 0
    assert cli("models", "verify")[0] == 0
    code, answer, words = cli("ask", QUESTION)
    assert (code, words) == (0, "")
    _assert_answered(answer, pack.name)


def _assert_answered(answer: Any, model: str) -> None:
    assert answer["mode"] == "model"
    (sentence,) = answer["sentences"]
    assert (
        sentence["text"] == "Check the pulse chart of a patient with ward fever every 35 minutes."
    )
    assert (sentence["support"], answer["citations"][0]["title"]) == ("supported", "Ward fever")
    assert answer["provenance"]["model"] == model


def test_an_adapter_pack_answers_on_its_base_alone(made: Made, cli: Cli, tmp_path: Path) -> None:
    pack, base = made.pack("adapter"), made.folder / "base.gguf"
    assert cli("models", "import", str(pack))[0] == 0
    assert cli("settings", "set", "answering.model", pack.name)[0] == 0
    assert cli("ask", QUESTION)[1]["mode"] == "evidence"
    assert cli("models", "import", str(trained_pack(tmp_path / "other")))[0] == 0
    code, answer, _ = cli("ask", QUESTION)
    assert (code, answer["mode"]) == (0, "evidence")  # another base is never taken
    finding = _finding(cli, "Language model")
    assert "is an update of another model, which is not installed" in finding["detail"]
    assert cli("models", "import", str(base), "--sha256", manifests.sha256_of(base))[0] == 0
    answer = cli("ask", QUESTION)[1]
    _assert_answered(answer, pack.name)
    (adapter,) = pack.glob("*.gguf")
    assert answer["provenance"]["adapter_sha256"] == manifests.sha256_of(adapter)[:12]
    assert answer["provenance"]["model_sha256"] == manifests.sha256_of(base)[:12]
    assert _finding(cli, "Language model")["level"] == "ok"


def _finding(cli: Cli, name: str) -> Any:
    return next(one for one in cli("doctor")[1]["findings"] if one["name"] == name)


def test_an_adapter_pack_is_listed_and_looked_at(made: Made, cli: Cli) -> None:
    pack = made.pack("adapter")
    assert cli("models", "import", str(pack))[0] == 0
    (card,) = cli("models", "list")[1]["packs"]
    assert (card["name"], card["kind"], card["state"]) == (pack.name, "model", "ready")
    assert cli("models", "verify")[0] == 0
    for action in ("inspect", "fit"):
        code, _, words = cli("models", action, str(pack))
        assert code == 2
        assert manifests.sha256_of(made.folder / "base.gguf")[:12] in words


def test_only_packs_of_the_hospital_come_in_where_policy_names_its_key(
    made: Made, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = tmp_path / "policy.toml"
    monkeypatch.setenv("WARDLIGHT_POLICY", str(policy))
    policy.write_text(f'[models]\nsigning_key = "{made.folder / "public.pem"}"\n', encoding="utf-8")
    assert cli("policy", "validate")[0] == 0
    assert cli("models", "import", str(made.pack("adapter")))[0] == 0
    odd = tmp_path / made.pack("adapter").name
    shutil.copytree(made.pack("adapter"), odd)
    (odd / "MODEL_CARD.md").write_text("Better than it is.", encoding="utf-8")
    refused = cli("models", "import", str(odd))
    assert refused[0] == 4
    assert "MODEL_CARD.md" in refused[2]
    unsigned = trained_pack(tmp_path / "unsigned")
    assert "no signature" in cli("models", "import", str(unsigned))[2]
    base = made.folder / "base.gguf"
    assert cli("models", "import", str(base), "--sha256", manifests.sha256_of(base))[0] == 4
    signing.make_key(tmp_path / "other.pem", tmp_path / "other.pub")
    policy.write_text(f'[models]\nsigning_key = "{tmp_path / "other.pub"}"\n', encoding="utf-8")
    assert "not by this key" in cli("models", "import", str(made.pack("adapter")))[2]


def test_a_recipe_that_asks_for_a_review_packs_nothing_without_one(made: Made, cli: Cli) -> None:
    recipe = made.folder / "reviewed.toml"
    text = made.folder.joinpath("recipe.toml").read_text("utf-8")
    recipe.write_text(text + "[review]\nrequired = true\nquestions = 4\n", encoding="utf-8")
    run = made.folder / "reviewed"
    shutil.copytree(made.run.folder, run)
    fixed = (str(recipe), "--run", str(run))
    code, _, words = cli("finetune", "pack", *fixed)
    assert (code, "review must be done first" in words) == (2, True)
    form = made.folder / "form.csv"
    assert cli("finetune", "review", "export", *fixed, "-o", str(form))[0] == 0
    assert cli("finetune", "review", "import", *fixed[1:], fixed[0], str(form))[0] == 2
    for safety, done in (("90", 4), ("100", 0)):
        _fill(form, safety)
        code, notes, _ = cli("finetune", "review", "import", *fixed[1:], fixed[0], str(form))
        assert (code, notes["passed"]) == (done, not done)
        code, _, words = cli("finetune", "pack", *fixed)
        assert code == done, words
    shutil.rmtree(run)


def _fill(form: Path, safety: str) -> None:
    text = form.read_text("utf-8-sig")
    read = list(csv.DictReader(io.StringIO(text, newline="")))
    with form.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.DictWriter(out, list(read[0]))
        writer.writeheader()
        for row in read:
            scores = dict.fromkeys(review_form.WEIGHTS, "95")
            writer.writerow({**row, **scores, "safety": safety})
