"""`wardlight evaluate model-files`: damaged and foreign model files, all to be refused in words.

Every file is brought to the import as a person would, with a hash that is right for it
where only the check of the header can help. Those mutated headers that pass are loaded
in the worker, which must survive them.
"""

import argparse
import hashlib
import json
import os
import random
import re
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path

from engine.evaluation import gguf_surgery, model_damages
from engine.evaluation.figures import Figure, Request
from engine.ground.errors import EngineError, PackRefusedError, WorkerError
from engine.ground.models import ModelCard
from engine.ground.progress import Notify, Progress, ignore
from engine.language import bare_files, gguf_check, packs, tiny_llama
from engine.language.model import LocalModel
from engine.language.profile import Profile

_SEED = 4
_SLOWEST_S = 2.0
_LOADED = 300
_NAME = "Tiny-v1-Q8_0.gguf"


@dataclass(slots=True)
class Tally:
    """What came of a campaign.

    Attributes:
        accepted: Kinds of files that were let in; none may be.
        wrong_words: Kinds refused with another sentence, and that sentence.
        leftovers: Files that a refused import left in the models folder.
        slowest_s: Of the refusals.
        passed: Mutated headers with a right hash that the check could not tell from whole ones.
        deaths: Of the worker, at loading those.
    """

    tried: dict[str, int] = field(default_factory=dict)
    accepted: list[str] = field(default_factory=list)
    wrong_words: list[tuple[str, str]] = field(default_factory=list)
    leftovers: int = 0
    slowest_s: float = 0.0
    whole_is_taken: bool = False
    passed: int = 0
    deaths: int = 0


def figures(request: Request) -> list[Figure]:
    """Run the whole campaign."""
    with tempfile.TemporaryDirectory() as folder:
        tally = campaign(Path(folder), notify=request.notify)
        survivors(Path(folder), tally, loads=request.runs or _LOADED)
    count = sum(tally.tried.values())
    right = count - len(tally.accepted) - len(tally.wrong_words)
    kinds = ", ".join(f"{name} {number}" for name, number in sorted(tally.tried.items()))
    return [
        Figure("bad files tried", count, target=300, beside=kinds),
        Figure("refused", (count - len(tally.accepted)) / count, target=1.0),
        Figure("refused with the right sentence", right / count, target=1.0),
        Figure("left behind", tally.leftovers, "files", 0, at_least=False),
        Figure("slowest refusal", tally.slowest_s, "s", _SLOWEST_S, at_least=False),
        Figure("whole file taken afterwards", float(tally.whole_is_taken), target=1.0),
        Figure(
            "worker deaths at mutated headers with a right hash", tally.deaths, "", 0,
            at_least=False, beside=f"{tally.passed} of {loads_of(request)} pass the check",
        ),
    ]  # fmt: skip


def loads_of(request: Request) -> int:
    """Return how many mutated headers are made for the worker."""
    return request.runs or _LOADED


def campaign(folder: Path, *, share: float = 1.0, notify: Notify = ignore) -> Tally:
    """Bring every bad file to the import; a smaller share makes a quick run.

    Args:
        folder: Empty; for the files and the models.
        share: Of the damage by chance.
        notify: Told of the files tried.
    """
    tally = Tally()
    whole = _whole(folder)
    right = hashlib.sha256(whole).hexdigest()
    path, models = folder / "in" / _NAME, folder / "models"
    path.parent.mkdir()
    for damage in model_damages.every(whole, seed=_SEED, share=share):
        notify(Progress("Damaging", sum(tally.tried.values()), 0, damage.kind))
        path.write_bytes(damage.body)
        confirmed = hashlib.sha256(damage.body).hexdigest() if damage.vouched else right
        _try(tally, damage.kind, damage.sentence, partial(_bring, path, models, confirmed))
    for kind, sentence, source in _odd_files(folder / "odd"):
        _try(tally, kind, sentence, partial(_bring, source, models, right))
    for kind, sentence, pack in _lying_packs(folder / "packs", whole):
        _try(tally, kind, sentence, partial(packs.import_pack, pack, models))
    tally.leftovers = len(list(models.rglob("*"))) if models.exists() else 0
    path.write_bytes(whole)
    _bring(path, models, right)
    tally.whole_is_taken = [pack.problem for pack in packs.installed(models)] == [""]
    return tally


def _bring(path: Path, models: Path, confirmed: str) -> object:
    if path.is_dir():
        return packs.import_pack(path, models)
    return bare_files.import_file(path, models, confirmed=confirmed)


def _whole(folder: Path) -> bytes:
    path = folder / "whole.gguf"
    tiny_llama.write(path)
    return path.read_bytes()


def _try(tally: Tally, kind: str, sentence: str, bring: Callable[[], object]) -> None:
    tally.tried[kind] = tally.tried.get(kind, 0) + 1
    began = time.monotonic()
    try:
        bring()
    except PackRefusedError as error:
        if not re.search(sentence, str(error)) or not error.advice:
            tally.wrong_words.append((kind, str(error)))
    else:
        tally.accepted.append(kind)
    tally.slowest_s = max(tally.slowest_s, time.monotonic() - began)


def _odd_files(folder: Path) -> Iterator[tuple[str, str, Path]]:
    """Yield what is no ordinary file, with the sentence for it."""
    folder.mkdir()
    tiny_llama.write(folder / "target.gguf")
    (folder / "folder.gguf").mkdir()
    yield "folder", r"no readable manifest\.json", folder / "folder.gguf"
    yield "absent", "There is no file", folder / "absent.gguf"
    if os.name == "posix":
        os.mkfifo(folder / "pipe.gguf")
        (folder / "link.gguf").symlink_to(folder / "target.gguf")
        (folder / "loop.gguf").symlink_to(folder / "loop.gguf")
        yield "pipe", "not an ordinary file", folder / "pipe.gguf"
        yield "link", "is a link", folder / "link.gguf"
        yield "link", "is a link", folder / "loop.gguf"
        yield "device", "not an ordinary file", Path("/dev/zero")


def _lying_packs(folder: Path, whole: bytes) -> Iterator[tuple[str, str, Path]]:
    """Yield packs whose manifest and weights do not belong together."""
    lies: list[tuple[dict[str, object], str]] = [
        ({"parameters": 3_212_749_824}, "not what its manifest says"),
        ({"architecture": "qwen2"}, "not what its manifest says"),
        ({"format": 2}, "newer Wardlight"),
        ({"min_app_version": "99.0"}, "newer Wardlight"),
        ({"kind": "embedder"}, "not usable"),
        ({"kind": "oracle"}, "not usable"),
        ({"files": []}, "names no weights file"),
        ({"context_tokens": 0}, "impossible sizes"),
        ({"name": "../up"}, "outside its folder"),
    ]
    for number, (lie, sentence) in enumerate(lies):
        yield "lying manifest", sentence, _pack(folder / str(number), whole, lie)
    swapped = _pack(folder / "swapped", whole, {})
    tiny_llama.write(swapped / _NAME, seed=2)
    yield "swapped weights", "not the file that its manifest describes", swapped
    short = _pack(folder / "short", whole, {})
    os.truncate(short / _NAME, len(whole) - 32)
    yield "truncated", "ends early", short
    gone = _pack(folder / "gone", whole, {})
    (gone / _NAME).unlink()
    yield "absent", "There is no file", gone


def _pack(folder: Path, whole: bytes, lie: dict[str, object]) -> Path:
    from engine.language import manifests

    folder.mkdir(parents=True)
    (folder / _NAME).write_bytes(whole)
    digest = hashlib.sha256(whole).hexdigest()
    manifests.write(folder, bare_files.manifest_of(folder / _NAME, confirmed=digest))
    place = folder / manifests.FILE_NAME
    place.write_text(json.dumps(json.loads(place.read_text()) | lie))
    return folder


def survivors(folder: Path, tally: Tally, *, loads: int) -> None:
    """Load mutated headers that the check lets pass; the worker must answer or refuse."""
    whole = _whole(folder)
    chance = random.Random(_SEED)  # noqa: S311 - reproducible, no secret
    edge = gguf_surgery.header_size(gguf_surgery.take_apart(whole))
    path = folder / "mutated.gguf"
    for _ in range(loads):
        body = bytearray(whole)
        body[chance.randrange(edge)] ^= chance.randrange(1, 256)
        path.write_bytes(body)
        try:
            gguf_check.check(path)
        except EngineError:
            continue
        tally.passed += 1
        tally.deaths += _dies(path)


def _dies(path: Path) -> bool:
    card = ModelCard("mutated", "", "Q8_0", 256)
    local = LocalModel(path, card, profile=Profile(context_tokens=256, threads=1))
    try:
        local.count(["Give fluids."])
    except WorkerError:
        return True
    except EngineError:
        return False
    finally:
        local.close()
    return False


def main() -> int:
    """Run a campaign and print its tally."""
    parser = argparse.ArgumentParser(description="Bring bad model files to the import.")
    parser.add_argument("--share", type=float, default=1.0)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = campaign(Path(folder), share=chosen.share)
    print(json.dumps(asdict(tally)))  # noqa: T201 - a command
    return 4 if tally.accepted or tally.wrong_words else 0


if __name__ == "__main__":
    raise SystemExit(main())
