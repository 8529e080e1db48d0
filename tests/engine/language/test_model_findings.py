"""Doctor says of the language model what works, what is missing and what to do."""

from pathlib import Path

from engine.language import model_findings, packs, runtime_probe
from tests.engine.language.tiny_models import NAME, tiny_pack


def _by_name(models: Path) -> dict[str, tuple[str, str]]:
    return {one.name: (one.level, one.detail) for one in model_findings.findings(models)}


def test_a_whole_model_that_fits_is_all_well(tmp_path: Path) -> None:
    packs.import_pack(tiny_pack(tmp_path), tmp_path / "models")
    found = _by_name(tmp_path / "models")
    assert found["Language runtime"][0] == "ok"
    assert found["Language model"] == ("ok", f"{NAME}, Q8_0")
    assert found["Model memory"][1].startswith("Fits: needs about 0.1 GiB")
    assert found["Model speed"] == ("ok", "not measured on this computer")


def test_no_model_is_a_warning_that_says_what_still_works(tmp_path: Path) -> None:
    finding = model_findings.findings(tmp_path)[-1]
    assert (finding.name, finding.level) == ("Language model", "warning")
    assert "quotation" in finding.advice


def test_a_damaged_model_is_an_error_in_words(tmp_path: Path) -> None:
    models = tmp_path / "models"
    made = packs.import_pack(tiny_pack(tmp_path), models)
    weights = made.folder / f"{NAME}.gguf"
    body = bytearray(weights.read_bytes())
    body[0] ^= 1
    weights.write_bytes(body)
    assert _by_name(models)["Language model"] == ("error", f"{NAME}.gguf is not a GGUF file.")


def test_the_runtime_is_asked_in_a_process_of_its_own() -> None:
    found = runtime_probe.runtime()
    assert not found.problem
    assert found.version
    assert "CPU" in found.system_info
