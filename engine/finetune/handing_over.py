"""The pack step: what the wards import, with cards, licenses, hashes and a signature.

Only a model that passed every gate is signed; one that failed is not packed at all.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from engine.finetune import bases, exporting, modelcard, parting, reviewing, runs, signing
from engine.finetune.recipes import Export, Recipe
from engine.finetune.runs import Run, Step, hash_of
from engine.ground.errors import InputError, MakingRefusedError
from engine.ground.paths import make_private_folder, written_durably
from engine.ground.progress import Notify, Progress, ignore
from engine.language import gguf_check, llama_template, manifests, quantizing
from engine.language.gguf_check import CheckedModel
from engine.language.manifests import ModelManifest, PackFile

STEP = "pack"
FOLDER = "packs"
_MEGA = 10**6


def hand_over(
    recipe: Recipe, run: Run, *, key: Path | None = None, notify: Notify = ignore
) -> tuple[Step, bool]:
    """Make the packs of a verified model, and sign them with a key if one is given.

    Raises:
        InputError: The model is not verified yet, or a license file is not there.
        MakingRefusedError: A gate or the review failed; nothing is packed. Or a file was changed.
    """
    wanted = recipe.table("export", Export)
    exported, verified = run.needed("export"), run.needed("verify")
    failed = [gate["name"] for gate in _gates(verified) if not gate["passes"]]
    if failed:
        raise MakingRefusedError(f"The model failed {', '.join(failed)}; it is not handed over.")
    reviewing.require(recipe, run, exported)
    decided = {
        "review": run.record.steps[reviewing.STEP].key
        if reviewing.STEP in run.record.steps
        else "",
        "export": exported.outputs,
        "verify": verified.outputs,
        "key": hash_of(key) if key else "",
        "licenses": {name: hash_of(_license(recipe, name)) for name in wanted.licenses},
    }

    def work() -> tuple[list[Path], dict[str, object]]:
        folder = run.folder / FOLDER
        shutil.rmtree(folder, ignore_errors=True)
        make_private_folder(folder)
        made = []
        for pack in _packs(recipe, run, wanted, notify):
            signing.write_sums(pack)
            if key is not None:
                signing.sign(pack, key)
            made.append(pack)
        files = [one for pack in made for one in sorted(pack.rglob("*")) if one.is_file()]
        notes: dict[str, object] = {
            "packs": [pack.name for pack in made],
            "signed": key is not None,
        }
        return files, notes

    return run.once(STEP, decided, work)


def _gates(verified: Step) -> list[dict[str, Any]]:
    gates: Any = verified.notes["gates"]
    return list(gates)


def _license(recipe: Recipe, name: str) -> Path:
    path = recipe.folder / name
    if not path.is_file():
        raise InputError(f"The recipe names the license {name}, which is not there.")
    return path


def _packs(recipe: Recipe, run: Run, wanted: Export, notify: Notify) -> Iterator[Path]:
    merged = bases.opened(run.folder / "merged")
    folder = run.folder / exporting.FOLDER
    kinds = [*wanted.quantizations, *([exporting.F16] if wanted.keep_f16 else [])]
    for kind in kinds:
        notify(Progress("Packing", detail=kind))
        file = exporting.file_of(folder, wanted, merged, kind)
        checked = gguf_check.check(file)
        pack = _filled(recipe, run, wanted, name=file.stem, quantization=kind)
        laid = _laid(file, pack, wanted, role="weights")
        manifests.write(pack, _manifest(run, wanted, pack.name, laid, checked))
        yield pack
    if wanted.adapter and wanted.base_file:
        yield _adapter_pack(recipe, run, wanted)


def _adapter_pack(recipe: Recipe, run: Run, wanted: Export) -> Path:
    base_file = (recipe.folder / wanted.base_file).resolve()
    checked = gguf_check.check(base_file)
    file = run.folder / exporting.FOLDER / f"{wanted.name}-{wanted.version}-adapter.gguf"
    pack = _filled(recipe, run, wanted, name=file.stem, quantization="adapter")
    laid = _laid(file, pack, wanted, role="adapter")
    plain = _manifest(run, wanted, pack.name, laid, checked)
    manifest = msgspec.structs.replace(
        plain, base_sha256=hash_of(base_file), merge="", evaluation=_scores(run, exporting.F16)
    )
    manifests.write(pack, manifest)
    return pack


def _laid(file: Path, pack: Path, wanted: Export, *, role: str) -> PackFile:
    return parting.laid(file, pack, role=role, most_bytes=wanted.part_megabytes * _MEGA)


def _filled(recipe: Recipe, run: Run, wanted: Export, *, name: str, quantization: str) -> Path:
    """Return a new pack folder with cards, licenses and the record of its making."""
    pack = run.folder / FOLDER / name
    make_private_folder(pack / "LICENSES")
    card = modelcard.written(recipe, wanted, run.record, quantization=quantization)
    with written_durably(pack / "MODEL_CARD.md") as out:
        out.write(card.encode())
    shutil.copyfile(run.folder / "data" / "DATA_CARD.md", pack / "DATA_CARD.md")
    shutil.copyfile(run.folder / runs.RECORD, pack / "MAKING.json")
    for license_file in wanted.licenses:
        source = _license(recipe, license_file)
        shutil.copyfile(source, pack / "LICENSES" / source.name)
    return pack


def _manifest(
    run: Run, wanted: Export, name: str, file: PackFile, checked: CheckedModel
) -> ModelManifest:
    trained = run.needed("train")
    merged: Any = run.needed("merge").notes
    return ModelManifest(
        format=1,
        name=name,
        files=(file,),
        license=wanted.license,
        architecture=checked.architecture,
        quantization=checked.quantization,
        parameters=checked.parameters,
        context_tokens=checked.shape.context_tokens,
        languages=wanted.languages,
        base=wanted.base_name,
        adapter=trained.outputs["train/adapter/adapter_model.safetensors"],
        merge=str(merged["into"]),
        description=wanted.description,
        template_sha256=llama_template.sha256(checked.template) if checked.template else "",
        evaluation=_scores(run, checked.quantization),
        built_with=runs.versions(),
    )


def _scores(run: Run, kind: str) -> dict[str, float]:
    """Return the shares of a file's gates, 0 to 1, for the model's card in the window."""
    scores: dict[str, float] = {}
    others = tuple(f"{one} " for one in (*quantizing.KINDS, exporting.F16) if one != kind)
    for gate in _gates(run.needed("verify")):
        if str(gate["name"]).startswith(others):
            continue
        head = str(gate["value"]).split(" ")[0]
        if head.endswith("%"):
            scores[str(gate["name"])] = round(float(head[:-1]) / 100, 4)
    return scores
