"""Whether a file is a complete GGUF of a model that Wardlight runs; asked before it is loaded.

llama.cpp loads a quarter of damaged headers without a word and ends the process at
others, so nothing reaches it that has not passed here. Damage in the weights
themselves is found by the SHA-256.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from engine.ground.errors import PackRefusedError, RuntimeMissingError, UnsupportedPackError
from engine.language import gguf_fields, gguf_header, llama_tensors
from engine.language.gguf_fields import Fields
from engine.language.gguf_header import Header, TensorPlace, damaged
from engine.language.llama_tensors import LlamaShape

_RUN = frozenset(
    "F32 F16 BF16 Q4_0 Q4_1 Q5_0 Q5_1 Q8_0 Q2_K Q3_K Q4_K Q5_K Q6_K IQ4_NL IQ4_XS"
    " IQ3_S IQ3_XXS IQ2_S IQ2_XS IQ2_XXS IQ1_S IQ1_M".split()
)
_LONGEST_TENSOR_NAME = 63  # of llama.cpp
_LARGEST_VECTOR = 4 * 1024 * 1024
_LARGEST_WEIGHT = 1e6


@dataclass(frozen=True, slots=True)
class CheckedModel:
    """A model file that passed, with what its header says.

    Attributes:
        quantization: As in Q4_K_M.
        parameters: Numbers in all its weight tensors.
        weight_bytes: Of all tensors.
        bytes_by_type: Of all tensors, by their ggml type.
        tensor_types: Type by tensor name.
        template: The chat template inside, never run; empty without one.
        labels: The `general.*` texts.
    """

    shape: LlamaShape
    architecture: str
    quantization: str
    parameters: int
    weight_bytes: int
    bytes_by_type: Mapping[str, int]
    tensor_types: Mapping[str, str]
    template: str
    labels: Mapping[str, str]
    data_start: int
    size_bytes: int
    tied: bool


def check(path: Path) -> CheckedModel:
    """Return what a model file holds, or refuse it in words.

    Raises:
        PackRefusedError: It is no complete GGUF.
        UnsupportedPackError: It is one of a kind that Wardlight does not run.
        RuntimeMissingError: The gguf library is not installed.
    """
    with gguf_header.opened(path) as file:
        return check_open(file, path.name)


def check_open(file: BinaryIO, name: str) -> CheckedModel:
    """Do the same for a file that is open; it is left at an unspecified place."""
    header = gguf_header.read(file, name)
    fields = Fields(header, name)
    architecture = gguf_fields.refuse_other_kinds(fields)
    shape = gguf_fields.shape(fields)
    gguf_fields.refuse_other_vocabularies(fields)
    types = _types(header, name)
    sizes = _sizes(header, types, name)
    _refuse_wrong_places(header, sizes, name)
    _refuse_wrong_tensors(header, shape, name)
    _refuse_wrong_numbers(file, header, sizes, name)
    totals: Counter[str] = Counter()
    for tensor in header.tensors:
        totals[types[tensor.name]] += sizes[tensor.name]
    return CheckedModel(
        shape=shape,
        architecture=architecture,
        quantization=_quantization(fields, totals),
        parameters=sum(_count(tensor) for tensor in header.tensors if _is_weight(tensor)),
        weight_bytes=sum(sizes.values()),
        bytes_by_type=dict(totals.most_common()),
        tensor_types=types,
        template=fields.text("tokenizer.chat_template"),
        labels=_labels(header),
        data_start=header.data_start,
        size_bytes=header.size_bytes,
        tied="output.weight" not in types,
    )


def check_adapter(path: Path) -> None:
    """Refuse a file that is no complete GGUF of low-rank adapters for a Llama.

    Raises:
        PackRefusedError: It is damaged or incomplete.
        UnsupportedPackError: It is of another kind.
    """
    with gguf_header.opened(path) as file:
        header = gguf_header.read(file, path.name)
    fields = Fields(header, path.name)
    said = (fields.text("general.type"), fields.text("adapter.type"))
    if said != ("adapter", "lora") or fields.text("general.architecture") != "llama":
        raise UnsupportedPackError(f"{path.name} holds no low-rank adapters for a Llama.")
    fields.real("adapter.lora.alpha", 0.0, 1e6)
    sizes = _sizes(header, _types(header, path.name), path.name)
    _refuse_wrong_places(header, sizes, path.name)
    halves = Counter(tensor.rpartition(".lora_")[0] for tensor in sizes)
    if not halves or "" in halves or set(halves.values()) != {2}:
        raise damaged(path.name, "an adapter lacks one of its two halves")


def _types(header: Header, name: str) -> dict[str, str]:
    """Return the ggml type of each tensor by its name."""
    names = {number: kind for number, kind, _, _ in _ggml_types()}
    found: dict[str, str] = {}
    for tensor in header.tensors:
        kind = names.get(tensor.kind)
        if not tensor.name or len(tensor.name.encode()) > _LONGEST_TENSOR_NAME:
            raise damaged(name, "a tensor has an impossible name")
        if tensor.name in found:
            raise damaged(name, "a tensor stands twice")
        if kind is None:
            raise damaged(name, "a tensor is of an unknown type")
        if kind not in _RUN:
            raise UnsupportedPackError(f"{name} has weights of the type {kind}, which is not run.")
        found[tensor.name] = kind
    return found


def _ggml_types() -> list[tuple[int, str, int, int]]:
    """Return number, name, numbers per block and bytes per block of each ggml type."""
    try:
        from gguf.constants import GGML_QUANT_SIZES
    except ImportError as error:
        raise RuntimeMissingError(
            "The language runtime is not installed, so model files cannot be checked."
        ) from error
    return [(int(kind), kind.name, *sizes) for kind, sizes in GGML_QUANT_SIZES.items()]


def _sizes(header: Header, types: Mapping[str, str], name: str) -> dict[str, int]:
    """Return the bytes of each tensor; refuses rows that do not fill whole blocks."""
    blocks = {kind: (numbers, size) for _, kind, numbers, size in _ggml_types()}
    found: dict[str, int] = {}
    for tensor in header.tensors:
        numbers, size = blocks[types[tensor.name]]
        count = _count(tensor)
        if not 0 < count < 2**48 or tensor.dimensions[0] % numbers:
            raise damaged(name, "a tensor has an impossible size")
        found[tensor.name] = count // numbers * size
    return found


def _count(tensor: TensorPlace) -> int:
    count = 1
    for dimension in tensor.dimensions:
        count *= dimension
    return count


def _is_weight(tensor: TensorPlace) -> bool:
    return tensor.name != "rope_freqs.weight"


def _refuse_wrong_places(header: Header, sizes: Mapping[str, int], name: str) -> None:
    """Refuse tensors that overlap, leave gaps or reach past the end of the file."""
    expected = 0
    for tensor in header.tensors:
        if tensor.offset != expected:
            raise damaged(name, "its tensors overlap or leave gaps")
        end = expected + sizes[tensor.name]
        expected = -(-end // header.alignment) * header.alignment
    last = header.tensors[-1] if header.tensors else None
    end = header.data_start + (last.offset + sizes[last.name] if last else 0)
    if header.size_bytes < end:
        raise PackRefusedError(
            f"{name} ends early: {header.size_bytes:,} of {end:,} bytes are there."
        )
    if header.size_bytes > header.data_start + expected:
        raise PackRefusedError(f"{name} goes on after its end; it is not the file it was.")


def _refuse_wrong_tensors(header: Header, shape: LlamaShape, name: str) -> None:
    """Refuse a model that lacks a tensor, has a strange one, or one of the wrong size."""
    needed, allowed = llama_tensors.needed(shape), llama_tensors.allowed(shape)
    found = {tensor.name: tensor.dimensions for tensor in header.tensors}
    absent = sorted(needed.keys() - found.keys())
    if absent:
        raise PackRefusedError(f"{name} is incomplete: the tensor {absent[0]} is absent.")
    for tensor, sizes in found.items():
        right = needed.get(tensor) or allowed.get(tensor)
        if right is None:
            raise UnsupportedPackError(f"{name} has a tensor that no Llama has: {tensor[:60]!r}.")
        if _trimmed(sizes) != right:
            raise damaged(name, f"the tensor {tensor} has the wrong size")


def _trimmed(sizes: tuple[int, ...]) -> tuple[int, ...]:
    """Leave out the ones at the end, which say nothing."""
    while len(sizes) > 1 and sizes[-1] == 1:
        sizes = sizes[:-1]
    return sizes


def _refuse_wrong_numbers(
    file: BinaryIO, header: Header, sizes: Mapping[str, int], name: str
) -> None:
    """Read every vector (norms, biases, rope factors): they are few and must be plain numbers."""
    import numpy as np

    for tensor in header.tensors:
        if len(_trimmed(tensor.dimensions)) > 1:
            continue
        if tensor.kind != 0 or sizes[tensor.name] > _LARGEST_VECTOR:
            raise damaged(name, f"the tensor {tensor.name} is of the wrong type")
        file.seek(header.data_start + tensor.offset)
        values = np.frombuffer(file.read(sizes[tensor.name]), "<f4")
        if not (np.isfinite(values).all() and (np.abs(values) < _LARGEST_WEIGHT).all()):
            raise PackRefusedError(f"The weights of {name} are damaged: {tensor.name}.")


def _quantization(fields: Fields, totals: Counter[str]) -> str:
    """Return the name that the file gives its mix of types, else the type of most bytes."""
    from gguf.constants import LlamaFileType

    stated = fields.number("general.file_type", 0, 65_535, int(LlamaFileType.GUESSED))
    names = {int(kind): kind.name for kind in LlamaFileType}
    name = names.get(stated, "GUESSED").removeprefix("MOSTLY_").removeprefix("ALL_")
    return totals.most_common(1)[0][0] if name == "GUESSED" else name


def _labels(header: Header) -> dict[str, str]:
    return {
        key.removeprefix("general."): value[:2000]
        for key, value in header.fields.items()
        if key.startswith("general.") and isinstance(value, str)
    }
