"""Sockets are refused in every test, and the evaluation data is found or its tests skip."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.ground.offline import OfflineGuard

GUARD = OfflineGuard()
GUARD.install()


@pytest.fixture(autouse=True)
def _no_connection_was_attempted() -> Iterator[None]:
    """Fail a test in which any code tried to reach the network."""
    before = len(GUARD.attempts)
    yield
    assert GUARD.attempts[before:] == []


@pytest.fixture(scope="session")
def evaluation_data() -> Path:
    """Return the folder of public evaluation data, or skip where it is absent."""
    chosen = os.environ.get("WARDLIGHT_EVAL_DATA")
    folder = Path(chosen) if chosen else Path(__file__).resolve().parents[2] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("no evaluation data here")
    return folder


@pytest.fixture(scope="session")
def embedder_pack() -> Path:
    """Return the all-MiniLM-L6-v2 pack that all tests share, built once where it is absent."""
    chosen = os.environ.get("WARDLIGHT_TEST_PACK")
    if chosen:
        return Path(chosen)
    from engine.language import minilm

    packs_folder = Path(__file__).resolve().parents[1] / "build" / "packs"
    pack = packs_folder / minilm.NAME
    if not (pack / "manifest.json").exists():
        pytest.importorskip("onnx")
        minilm.build(minilm.PACKAGE, packs_folder)
    return pack
