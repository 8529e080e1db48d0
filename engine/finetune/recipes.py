"""A recipe: one TOML file that says how a model is made; every step reads its own table of it."""

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from engine.finetune.formats import FORMATS
from engine.ground.errors import InputError
from engine.ground.paths import storage_errors

T = TypeVar("T")


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file to learn from.

    Attributes:
        path: Relative to the recipe.
        format: One of `formats.FORMATS`, or `documents` for grounded examples from text files.
        mapping: Our names to the file's columns.
        most: At most so many examples of it; 0 for all.
        license: As its makers name it; goes into the data card.
    """

    name: str
    path: str
    format: str
    license: str
    mapping: dict[str, str] = {}
    most: int = 0

    def __post_init__(self) -> None:
        """Refuse a format that nothing reads."""
        if self.format not in (*FORMATS, "documents"):
            raise ValueError(f"{self.format} is no format of a source")


class Splitting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the set is cut: by advice for its size, by given shares, by time or into folds."""

    by: str = "advice"
    shares: tuple[float, float, float] = (0.8, 0.1, 0.1)
    folds: int = 5

    def __post_init__(self) -> None:
        """Refuse a way that there is not."""
        if self.by not in {"advice", "group", "time", "folds"}:
            raise ValueError(f"{self.by} is no way to split: advice, group, time or folds")


class Deidentifying(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether and how identifiers of people are replaced.

    Attributes:
        most_days: Dates move by 1 to this many days.
        secret: A file, relative to the recipe, that decides stand-ins and shifts beside the
            seed, which model cards tell; keep it where the originals are.
    """

    on: bool = True
    most_days: int = 180
    secret: str = ""


class Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The `[data]` table.

    Attributes:
        sources: What is read.
        most_tokens: Of one dialogue.
        near_duplicate: Similarity from which two are one; 1 drops exact ones only.
        multi_turn: Wished share of dialogues with several turns; negative takes all as they are.
        refusals: Share of grounded examples whose passages do not answer.
        other_passages: Shown in a grounded example besides the one that answers.
        near_passages: Share of grounded examples whose other passages stand in the same
            document, as retrieval brings them; they are the hard ones to choose from.
        selects: Whether grounded answers are the number of the passage alone, for a first stage.
        numbered_on: Share of grounded examples numbered as in a later turn of a dialogue.
        evaluation: JSON lines `{"id", "text"}` files of questions that must not be learned.
        leaks: What parts may not share: `text` (the same words, alike ones, 13 in a row, a unit),
            or `unit` alone, for notes made of tables, which are alike by nature.
    """

    sources: tuple[Source, ...]
    most_tokens: int = 2048
    near_duplicate: float = 0.85
    multi_turn: float = -1.0
    refusals: float = 0.25
    other_passages: int = 3
    near_passages: float = 0.0
    numbered_on: float = 0.0
    selects: bool = False
    splitting: Splitting = Splitting()
    deidentifying: Deidentifying = Deidentifying()
    evaluation: tuple[str, ...] = ()
    leaks: str = "text"

    def __post_init__(self) -> None:
        """Refuse a kind of leak that nothing looks for."""
        if self.leaks not in {"text", "unit"}:
            raise ValueError(f"{self.leaks} is no kind of leak: text or unit")


ALL_LINEARS = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")


class Train(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The `[train]` table: QLoRA (Dettmers et al. 2023) or LoRA (Hu et al. 2021).

    Attributes:
        base: Folder of the model, relative to the recipe.
        method: `qlora` holds the base in NF4 with double quantization; `lora` as it is.
        batch, accumulate: Rows at once, and how many times before a step.
        most_tokens: Of one row; longer dialogues are left out.
        packs: Whether short dialogues share a row.
        validate_steps: Between two looks at the validation part.
        patience: Looks without a gain after which training ends; 0 never.
        checkpoint_minutes, checkpoint_steps: What comes first; 0 steps for minutes alone.
    """

    base: str
    method: str = "qlora"
    rank: int = 16
    alpha: int = 32
    dropout: float = 0.05
    targets: tuple[str, ...] = ALL_LINEARS
    epochs: int = 1
    most_steps: int = 0
    learning_rate: float = 2e-4
    warmup: float = 0.03
    batch: int = 1
    accumulate: int = 16
    most_tokens: int = 1024
    packs: bool = True
    saves_activations: bool = False
    validate_steps: int = 50
    patience: int = 3
    checkpoint_minutes: float = 10.0
    checkpoint_steps: int = 0
    fold: int = 0

    def __post_init__(self) -> None:
        """Refuse what cannot be trained."""
        if self.method not in {"qlora", "lora"}:
            raise ValueError(f"{self.method} is no method: qlora or lora")
        if unknown := set(self.targets) - set(ALL_LINEARS):
            raise ValueError(f"{', '.join(sorted(unknown))} is no linear layer of a Llama")
        if min(self.rank, self.alpha, self.batch, self.accumulate, self.epochs) < 1:
            raise ValueError("rank, alpha, batch, accumulate and epochs are at least 1")


class Merge(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The `[merge]` table: into what the adapters are folded.

    Attributes:
        into: `nf4` (the base as training saw it), `base` (as published), or `validation`:
            both are made and the one with the lower validation loss is kept.
    """

    into: str = "validation"

    def __post_init__(self) -> None:
        """Refuse a target that loses what was learned."""
        if self.into not in {"nf4", "base", "validation"}:
            raise ValueError(f"{self.into} is no target: nf4, base or validation, never 4 bits")


class Export(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The `[export]` table.

    Attributes:
        name: Of the packs; the quantization is put behind it.
        quantizations: Besides F16, which is always made to be judged by.
        importance: Whether K-quants use an importance matrix from the training prompts.
        most_loss: A weight that Q8_0 would change by more than this share of its spread stays in
            F16 in every quantization; weights without outliers lose 0.0055. 0 for none.
        keep_f16: Whether F16 becomes a pack, too.
        licenses: Files that go into each pack, relative to the recipe.
        base_file: The GGUF that the wards have installed, for a pack of adapters alone.
        part_megabytes: Largest part of a file on the USB stick; FAT32 holds 4,095.
    """

    name: str
    license: str
    version: str = "1.0"
    description: str = ""
    base_name: str = ""
    languages: tuple[str, ...] = ("en",)
    quantizations: tuple[str, ...] = ("Q8_0", "Q4_K_M")
    importance: bool = True
    most_loss: float = 0.0
    adapter: bool = True
    keep_f16: bool = False
    licenses: tuple[str, ...] = ()
    base_file: str = ""
    part_megabytes: int = 4000


class Review(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The `[review]` table: what clinicians judge.

    Attributes:
        required: Whether nothing is packed without a review that passed.
        questions: Test questions on the form, at most.
    """

    required: bool = False
    questions: int = 40


class Verify(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The `[verify]` table.

    Attributes:
        choices: A file of multiple-choice questions in the MIRAGE format (set -> id -> question),
            asked before and after and per quantization; empty for none.
        most_choices: At most so many of them.
        golden: A file of golden prompts, which every exported file must pass; empty for none.
    """

    choices: str = ""
    most_choices: int = 200
    golden: str = ""


@dataclass(frozen=True, slots=True)
class Recipe:
    """A recipe file as read.

    Attributes:
        folder: What its paths are relative to.
        sha256: Of the file, in hexadecimal.
        seed: Of every choice that is made by chance.
    """

    name: str
    seed: int
    folder: Path
    sha256: str
    tables: dict[str, object]

    def table(self, name: str, kind: type[T]) -> T:
        """Return one table as its type.

        Raises:
            InputError: It is absent or has a mistake, which is named.
        """
        if name not in self.tables:
            raise InputError(
                f"The recipe {self.name} has no table [{name}], which this step needs."
            )
        try:
            return msgspec.convert(self.tables[name], kind)
        except msgspec.ValidationError as error:
            raise InputError(f"[{name}] of the recipe {self.name}: {error}.") from error


def load(path: Path) -> Recipe:
    """Read a recipe.

    Raises:
        InputError: It cannot be read, is no TOML, or has no name or seed.
    """
    with storage_errors(f"the recipe {path.name}"):
        if not path.is_file():
            raise InputError(f"There is no recipe {path.name}.")
        content = path.read_bytes()
    try:
        tables = tomllib.loads(content.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"The recipe {path.name} is no TOML: {error}.") from error
    name, seed = tables.pop("name", None), tables.pop("seed", None)
    if not isinstance(name, str) or not isinstance(seed, int):
        raise InputError(f"The recipe {path.name} needs a name and a whole-number seed on top.")
    return Recipe(name, seed, path.parent, hashlib.sha256(content).hexdigest(), tables)
