"""Making an embedder pack from a checkpoint: graph, quantization, proof, manifest.

The same weights and the same versions of onnx and onnxruntime give the same bytes.
"""

import importlib.metadata
import logging
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from engine.ground.errors import PackRefusedError
from engine.ground.paths import make_private_folder, storage_errors
from engine.ground.progress import Notify, Progress, ignore
from engine.language import bert, checkpoints, manifests, packs
from engine.language.checkpoints import Checkpoint

GRAPH = "model.int8.onnx"
FULL_GRAPH = "model.fp32.onnx"
LEAST_AGREEMENT = 0.95
_PROBES = (
    "Fever",
    "The child has had a cough for three days and breathes fast.",
    "Give 500 mg by mouth every eight hours; stop if a rash appears.",
    "El paciente tiene dolor abdominal desde ayer.",
)


def build(
    checkpoint: Checkpoint,
    packs_folder: Path,
    *,
    keep_fp32: bool = False,
    notify: Notify = ignore,
) -> Path:
    """Build a pack below `packs_folder`, replacing one of its name; return its folder.

    Raises:
        PackRefusedError: The weights are not what the checkpoint says, or int8 spoils them.
        StorageError: The disk did not take it.
    """
    with storage_errors("the embedder pack"):
        packs_folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=packs_folder, prefix=".part-") as scratch:
            staged = Path(scratch) / checkpoint.name
            make_private_folder(staged)
            _fill(checkpoint, staged, notify=notify)
            if not keep_fp32:
                (staged / FULL_GRAPH).unlink()
            manifests.write(staged, _manifest(checkpoint, staged))
            manifests.read(staged)
            packs.put_in_place(staged, packs_folder / checkpoint.name)
    return packs_folder / checkpoint.name


def _fill(checkpoint: Checkpoint, staged: Path, *, notify: Notify) -> None:
    import onnx

    weights = checkpoints.weights(checkpoint)
    notify(Progress("Building", 0, 3, "graph"))
    full, slim = staged / FULL_GRAPH, staged / "slim.onnx"
    onnx.save(_graph(checkpoint, weights, small_words=False), str(full))
    notify(Progress("Building", 1, 3, "quantization"))
    onnx.save(_graph(checkpoint, weights, small_words=True), str(slim))
    _quantize(slim, staged / GRAPH)
    slim.unlink()
    shutil.copyfile(checkpoint.folder / checkpoints.TOKENIZER, staged / checkpoints.TOKENIZER)
    for path in staged.iterdir():
        path.chmod(0o600)
    notify(Progress("Building", 2, 3, "comparison"))
    _refuse_disagreement(staged, checkpoint)


def _graph(checkpoint: Checkpoint, weights: bert.Weights, *, small_words: bool) -> Any:
    try:
        return bert.build(
            weights, checkpoint.shape, pooling=checkpoint.pooling, small_words=small_words
        )
    except KeyError as error:
        raise PackRefusedError(f"{checkpoint.name} lacks the weights {error}.") from error


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


def _refuse_disagreement(staged: Path, checkpoint: Checkpoint) -> None:
    """Run both graphs on a few sentences: a pack that points elsewhere is never made."""
    import onnxruntime
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(staged / checkpoints.TOKENIZER))
    tokenizer.no_padding()
    tokenizer.enable_truncation(checkpoint.max_tokens)
    full, small = (
        onnxruntime.InferenceSession(str(staged / name), providers=["CPUExecutionProvider"])
        for name in (FULL_GRAPH, GRAPH)
    )
    for text in _PROBES:
        ids = tokenizer.encode(text).ids
        agreement = float(_vector(full, ids) @ _vector(small, ids))
        if not agreement >= LEAST_AGREEMENT:
            raise PackRefusedError(
                f"{checkpoint.name} cannot be made small: vectors agree to {agreement:.2f} only."
            )


def _vector(session: Any, ids: list[int]) -> Any:
    import numpy as np

    row = np.array([ids], np.int64)
    feeds = {
        "input_ids": row,
        "attention_mask": np.ones_like(row),
        "token_type_ids": np.zeros_like(row),
    }
    return session.run(None, feeds)[0][0]


def _manifest(checkpoint: Checkpoint, staged: Path) -> manifests.EmbedderManifest:
    roles = {GRAPH: "graph", checkpoints.TOKENIZER: "tokenizer", FULL_GRAPH: "full graph"}
    files = tuple(
        manifests.described(path, role=roles[path.name]) for path in sorted(staged.iterdir())
    )
    return manifests.EmbedderManifest(
        format=1,
        name=checkpoint.name,
        dimensions=checkpoint.dimensions,
        max_tokens=checkpoint.max_tokens,
        languages=checkpoint.languages,
        pooling=checkpoint.pooling,
        normalize=True,
        files=files,
        license=checkpoint.license,
        quantization="int8, dynamic, per column",
        query_prefix=checkpoint.query_prefix,
        passage_prefix=checkpoint.passage_prefix,
        source=manifests.PackSource(
            package=checkpoint.package,
            version=checkpoint.version,
            sha256=checkpoint.weights_sha256,
        ),
        built_with={
            name: importlib.metadata.version(name) for name in ("onnx", "onnxruntime", "wardlight")
        },
    )
