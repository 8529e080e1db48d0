"""Which model is in use follows from policy, settings and packs, looked at each time."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.ground.models import Decoding
from engine.ground.paths import Home
from engine.ground.policy import Policy
from engine.ground.settings import Settings, load
from engine.language import bare_files, calibration, packs, tiny_llama
from engine.language.calibration import Calibration
from engine.language.chosen_model import STRIKES_FILE, ChosenModel
from engine.language.model import LocalModel
from engine.language.strikes import Strikes
from tests.engine.language.model_texts import question


class _Chosen:
    """A home with settings that a test may change."""

    def __init__(self, root: Path) -> None:
        self.home = Home(root)
        self.settings: Settings = load(self.home.settings_file, Policy())
        self.model = ChosenModel(self.home, Policy(), lambda: self.settings)

    def put(self, **values: str | int) -> None:
        """Change settings; `group__name` stands for `group.name`."""
        named = {key.replace("__", "."): value for key, value in values.items()}
        self.settings = replace(self.settings, values={**self.settings.values, **named})

    def install(self, path: Path, *, seed: int = 1) -> str:
        """Bring in a tiny model and return its SHA-256."""
        tiny_llama.write(path, seed=seed)
        sha256 = bare_files.sha256(path)
        bare_files.import_file(path, self.home.models, confirmed=sha256)
        return sha256


@pytest.fixture
def chosen(tmp_path: Path) -> _Chosen:
    return _Chosen(tmp_path / "home")


def _phase(chosen: _Chosen) -> str:
    return chosen.model.state.phase


def _local(chosen: _Chosen) -> LocalModel:
    model = chosen.model.model
    assert isinstance(model, LocalModel)
    return model


def test_without_a_pack_there_is_none_and_a_sentence_says_so(chosen: _Chosen) -> None:
    assert chosen.model.model is None
    assert _phase(chosen) == "none"
    assert chosen.model.state.reason == "No language model is installed."


def test_a_pack_that_comes_in_is_used_at_once_and_answers(chosen: _Chosen, tmp_path: Path) -> None:
    assert chosen.model.model is None
    sha256 = chosen.install(tmp_path / "ward.gguf")
    model = _local(chosen)
    assert (model.card.sha256, model.card.quantization) == (sha256, "Q8_0")
    assert _phase(chosen) == "ready"
    assert "".join(model.stream(question(), decoding=Decoding(4)))
    assert _phase(chosen) == "loaded"
    assert _local(chosen) is model
    chosen.model.close()
    assert _phase(chosen) == "ready"


def test_the_settings_switch_it_off_and_choose_by_name(chosen: _Chosen, tmp_path: Path) -> None:
    chosen.install(tmp_path / "first.gguf")
    chosen.install(tmp_path / "second.gguf", seed=2)
    assert _local(chosen).card.name == "first"
    chosen.put(answering__model="second")
    assert _local(chosen).card.name == "second"
    chosen.put(answering__model="none")
    assert chosen.model.model is None
    assert "switch" in chosen.model.state.reason


def test_another_choice_ends_the_former_worker(chosen: _Chosen, tmp_path: Path) -> None:
    chosen.install(tmp_path / "first.gguf")
    former = _local(chosen)
    former.count(["fever"])
    chosen.put(performance__context_tokens=1024)
    assert _local(chosen) is not former
    assert not former.is_loaded
    assert _local(chosen).card.context_tokens == 1024


def test_the_calibration_of_this_computer_is_followed(chosen: _Chosen, tmp_path: Path) -> None:
    sha256 = chosen.install(tmp_path / "first.gguf")
    measured = Calibration(threads=1, flash_attention=True, key_cache="F16", model_sha256=sha256)
    calibration.save(chosen.home.models, measured)
    profile = _local(chosen)._profile
    assert (profile.threads, profile.flash_attention, profile.key_type) == (1, True, "f16")


def test_preparing_loads_the_model_and_none_is_no_error(chosen: _Chosen, tmp_path: Path) -> None:
    chosen.model.prepare()
    chosen.install(tmp_path / "first.gguf")
    chosen.model.prepare()
    assert _phase(chosen) == "loaded"
    chosen.model.close()


def test_a_model_that_died_three_times_rests_after_a_new_start(
    chosen: _Chosen, tmp_path: Path
) -> None:
    strikes = Strikes(chosen.install(tmp_path / "first.gguf"), chosen.home.models / STRIKES_FILE)
    for _ in range(3):
        strikes.died("SIGILL")
    assert _phase(chosen) == "resting"
    chosen.model.wake()
    assert _phase(chosen) == "ready"


def test_a_removed_pack_is_no_longer_used(chosen: _Chosen, tmp_path: Path) -> None:
    chosen.install(tmp_path / "first.gguf")
    model = _local(chosen)
    model.count(["fever"])
    packs.remove(chosen.home.models, "first")
    assert chosen.model.model is None
    assert not model.is_loaded


def test_chosen_threads_stand_above_the_measured_ones(chosen: _Chosen, tmp_path: Path) -> None:
    sha256 = chosen.install(tmp_path / "ward.gguf")
    assert _local(chosen)._profile.threads == 0
    chosen.put(performance__model_threads=2)
    assert _local(chosen)._profile.threads == 2
    measured = Calibration(model_sha256=sha256, threads=1, flash_attention=True)
    calibration.save(chosen.home.models, measured)
    assert _local(chosen)._profile.threads == 2
    chosen.put(performance__model_threads=0)
    assert _local(chosen)._profile.threads == 1
