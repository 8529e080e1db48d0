"""What `doctor` says of the language model: runtime, processor, model, memory, calibration."""

import importlib.util
from pathlib import Path

from engine.ground import computer
from engine.ground.answers import Finding
from engine.ground.errors import EngineError
from engine.ground.model_files import Fit
from engine.language import calibration, fitting, gguf_check, manifests, packs, runtime_probe

_CONTEXT = 4096
_INSTALL = "Run `make model`, or ask IT to; answers by quotation work without it."
_IMPORT = "Ask IT to import one (models/README.md); answers by quotation work without it."


def findings(models: Path, *, preferred: str = "") -> list[Finding]:
    """Return one line for each thing that a model needs here.

    Args:
        models: Folder of all packs.
        preferred: Name of the model that the settings choose, or empty.
    """
    missing = [name for name in ("llama_cpp", "gguf") if importlib.util.find_spec(name) is None]
    if missing:
        words = f"not installed ({', '.join(missing)} absent)"
        return [Finding("Language runtime", "warning", words, _INSTALL)]
    return [*_runtime(), *_model(models, preferred)]


def _runtime() -> list[Finding]:
    found = runtime_probe.runtime()
    if found.problem:
        return [Finding("Language runtime", "error", found.problem, _INSTALL)]
    used = [part.strip() for part in found.system_info.split("|") if "= 1" in part]
    instructions = ", ".join(part.split(":")[-1].removesuffix("= 1").strip() for part in used)
    lines = [Finding("Language runtime", "ok", f"llama.cpp through version {found.version}")]
    if found.slow:
        lines.append(Finding("Processor", "warning", found.slow, "Build it anew: `make model`."))
    else:
        lines.append(Finding("Processor", "ok", f"in use: {instructions}"))
    if found.cards:
        lines.append(Finding("Graphics", "ok", "; ".join(found.cards)))
    return lines


def _model(models: Path, preferred: str) -> list[Finding]:
    folder = packs.chosen_model(models, preferred=preferred)
    if folder is None:
        return [Finding("Language model", "warning", "none is installed", _IMPORT)]
    try:
        manifest = manifests.read_model(folder)
        place, weights = packs.weights_of(models, manifest)
        checked = gguf_check.check(place / weights.name)
    except EngineError as error:
        return [Finding("Language model", "error", str(error), error.advice)]
    memory = fitting.Memory(computer.free_memory_bytes(), computer.memory_bytes())
    needs = fitting.parts(checked, context_tokens=_CONTEXT)
    fit = fitting.verdict(manifest.name, _CONTEXT, needs, memory)
    level = {Fit.FITS: "ok", Fit.SLOWLY: "warning", Fit.NOT: "error"}[fit.verdict]
    return [
        Finding("Language model", "ok", f"{manifest.name}, {manifest.quantization}"),
        Finding("Model memory", level, fit.reason, "Close other programs or use a smaller model."),
        _speed(models, weights.sha256),
    ]


def _speed(models: Path, sha256: str) -> Finding:
    measured = calibration.load(models)
    if measured.model_sha256 != sha256:
        return Finding(
            "Model speed", "ok", "not measured on this computer",
            "Run `wardlight models bench` once.",
        )  # fmt: skip
    speeds = f"{measured.prefill_tokens_s:.0f} and {measured.decode_tokens_s:.0f} tokens a second"
    return Finding("Model speed", "ok", f"reads and writes {speeds}")
