"""Looking into a model file for a person: what it is, and whether it fits; nothing is run."""

from pathlib import Path

from engine.ground import computer
from engine.ground.errors import InputError
from engine.ground.model_files import ModelFit, ModelInspection
from engine.language import fitting, gguf_check, llama_template, manifests

_LEAST_CONTEXT, _MOST_CONTEXT = 64, 16_777_216


def weights_of(path: Path) -> Path:
    """Return the GGUF itself: the path, or the weights of a pack's folder.

    Raises:
        PackRefusedError: The folder is no pack of a language model.
        InputError: It holds adapters alone, or its weights in parts.
    """
    if not path.is_dir():
        return path
    manifest = manifests.read_model(path)
    if manifest.is_adapter:
        raise InputError(
            f"{manifest.name} is an update of the weights with the SHA-256 "
            f"{manifest.base_sha256[:12]}…; look at that model instead, it sets what is needed."
        )
    file = path / manifest.main_file.name
    if manifest.main_file.parts and not file.exists():
        raise InputError(f"{manifest.name} lies here in parts; import it, they are joined then.")
    return file


def inspect(path: Path) -> ModelInspection:
    """Return what the header of a GGUF or of a pack's weights says.

    Raises:
        PackRefusedError: It is no complete GGUF of a supported kind.
    """
    weights = weights_of(path)
    checked = gguf_check.check(weights)
    shape = checked.shape
    return ModelInspection(
        name=weights.name,
        size_bytes=checked.size_bytes,
        architecture=checked.architecture,
        quantization=checked.quantization,
        parameters=checked.parameters,
        context_tokens=shape.context_tokens,
        layers=shape.layers,
        width=shape.width,
        heads=shape.heads,
        kv_heads=shape.kv_heads,
        feed_forward=shape.feed_forward,
        vocabulary=shape.vocabulary,
        tied_output=checked.tied,
        bytes_by_type=checked.bytes_by_type,
        tensor_types=checked.tensor_types,
        template=llama_template.agreement(checked.template),
        template_sha256=llama_template.sha256(checked.template) if checked.template else "",
        our_template_sha256=llama_template.sha256(),
        labels=checked.labels,
    )


def fit(path: Path, *, context_tokens: int) -> ModelFit:
    """Return whether this computer's memory takes a model with so many tokens of context.

    Raises:
        InputError: No model takes a context of that size.
        PackRefusedError: It is no complete GGUF of a supported kind.
    """
    if not _LEAST_CONTEXT <= context_tokens <= _MOST_CONTEXT:
        raise InputError(f"A context has {_LEAST_CONTEXT} to {_MOST_CONTEXT} tokens.")
    weights = weights_of(path)
    checked = gguf_check.check(weights)
    parts = fitting.parts(checked, context_tokens=context_tokens)
    memory = fitting.Memory(computer.free_memory_bytes(), computer.memory_bytes())
    return fitting.verdict(weights.name, context_tokens, parts, memory)
