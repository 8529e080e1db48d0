"""A model file is looked into, judged against this computer and measured."""

from pathlib import Path

import pytest

from engine.ground.errors import InputError, PackRefusedError
from engine.ground.model_files import Fit
from engine.language import benching, calibration, fitting, gguf_check, inspecting, packs
from engine.language.fitting import Memory
from engine.language.tiny_llama import Shape
from tests.engine.language.tiny_models import NAME, tiny_file, tiny_pack

GIB = 1024**3


def test_the_header_tells_what_a_model_is(tmp_path: Path) -> None:
    found = inspecting.inspect(tiny_file(tmp_path))
    assert (found.architecture, found.quantization) == ("llama", "Q8_0")
    assert (found.layers, found.heads, found.kv_heads, found.vocabulary) == (2, 4, 2, 384)
    assert found.tensor_types["blk.1.ffn_down.weight"] == "Q8_0"
    assert sum(found.bytes_by_type.values()) < found.size_bytes
    assert found.template == "same"
    assert found.labels["description"] == "Test model. Not for clinical use."


def test_the_folder_of_a_pack_is_looked_into_as_well(tmp_path: Path) -> None:
    assert inspecting.inspect(tiny_pack(tmp_path)).name == f"{NAME}.gguf"


def test_a_folder_without_a_pack_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackRefusedError, match=r"no readable manifest\.json"):
        inspecting.inspect(tmp_path)


@pytest.mark.parametrize(
    ("free_gib", "installed_gib", "verdict"),
    [(8, 16, Fit.FITS), (1, 16, Fit.SLOWLY), (1, 2, Fit.NOT), (0, 0, Fit.SLOWLY)],
)
def test_the_verdict_follows_from_what_the_computer_has(
    free_gib: int, installed_gib: int, verdict: Fit
) -> None:
    memory = Memory(free_gib * GIB, installed_gib * GIB)
    assert fitting.verdict("m", 4096, {"weights": 2 * GIB}, memory).verdict is verdict


def test_a_longer_context_needs_more_memory_and_no_more_than_the_model_has(tmp_path: Path) -> None:
    path = tiny_file(tmp_path)
    short, long, longest = (
        inspecting.fit(path, context_tokens=tokens).parts["kv_cache"]
        for tokens in (2048, 4096, 8192)
    )
    assert short * 2 == long == longest


@pytest.mark.parametrize("tokens", [0, -1, 10**9])
def test_an_impossible_context_is_told(tmp_path: Path, tokens: int) -> None:
    with pytest.raises(InputError, match="tokens"):
        inspecting.fit(tiny_file(tmp_path), context_tokens=tokens)


def test_the_predicted_memory_is_what_the_worker_takes(tmp_path: Path) -> None:
    from engine.ground.models import ModelCard, Prompt, Turn
    from engine.language.model import LocalModel
    from engine.language.profile import Profile

    shape = Shape(width=256, layers=8, heads=2, kv_heads=2, feed_forward=512, context_tokens=16384)
    path = tiny_file(tmp_path, shape=shape)
    local = LocalModel(
        path, ModelCard("m", "", "Q8_0", 16384), profile=Profile(context_tokens=16384, threads=1)
    )
    try:
        local.prepare(Prompt("Answer.", (Turn("user", "Warm up."),)))
        taken = local.usage().resident_bytes
    finally:
        local.close()
    parts = fitting.parts(gguf_check.check(path), context_tokens=16384)
    assert sum(parts.values()) == pytest.approx(taken, rel=0.1)


def test_a_measured_model_leaves_the_fastest_way_for_this_computer(tmp_path: Path) -> None:
    models = tmp_path / "models"
    made = packs.import_pack(tiny_pack(tmp_path), models)
    result = benching.bench(models, made.folder)
    kept = calibration.load(models)
    assert result.chosen in result.tried
    assert len(result.tried) >= 4
    assert all(speed.decode_tokens_s > 0 < speed.prefill_tokens_s for speed in result.tried)
    assert kept.threads == result.chosen.threads
    assert kept.model_sha256 == packs.verify(made.folder).files[0].sha256


def test_a_broken_calibration_counts_as_none(tmp_path: Path) -> None:
    for body in (b"", b"{", b'{"threads": 0}', b'{"threads": "many"}'):
        (tmp_path / calibration.FILE_NAME).write_bytes(body)
        assert calibration.load(tmp_path) == calibration.default()
