"""IT's policy on the command line: shown, checked before use, and followed to one server."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from app.cli.commands import run
from tests.engine.language.served import serving

ROOT = Path(__file__).resolve().parents[2]
NETWORK = '[network]\naddress = "{}"\nmodel = "{}"\ncertificate_sha256 = "{}"\n'


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the place of this computer's policy file; there is none yet."""
    file = tmp_path / "policy.toml"
    monkeypatch.setenv("WARDLIGHT_POLICY", str(file))
    return file


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any]:
    capsys.readouterr()
    code = run([*arguments, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_without_a_policy_nothing_is_fixed(
    policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, record = _json(capsys, "policy", "show")
    assert code == 0
    nothing: dict[str, object] = {
        "source": "",
        "settings": {},
        "denied": [],
        "signing_key": "",
        "emergency_collection": "",
        "first_run_skips": [],
        "network": None,
    }
    assert record == nothing
    assert run(["policy", "validate"]) == 4


def test_a_policy_is_shown_with_all_that_it_fixes(
    policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    policy.write_text(
        '[settings]\n"privacy.lock_minutes" = 5\n[permissions]\nadd_documents = false\n'
        + NETWORK.format("https://10.20.0.5:8443", "ward-q4", "ab" * 32),
        encoding="utf-8",
    )
    code, record = _json(capsys, "policy", "show")
    assert code == 0
    assert record["settings"] == {"privacy.lock_minutes": 5}
    assert record["denied"] == ["add_documents"]
    assert record["network"]["address"] == "https://10.20.0.5:8443"
    assert run(["policy", "show"]) == 0
    assert "ward-q4 at https://10.20.0.5:8443" in capsys.readouterr().out
    code, record = _json(capsys, "policy", "validate")
    assert code == 0
    assert record["ok"]


@pytest.mark.parametrize(
    "text",
    [
        "[settings]\nspeed = 3\n",
        '[settings]\n"privacy.lock_minutes" = 0\n',
        '[network]\naddress = "https://8.8.8.8:443"\n',
        "[network\n",
    ],
)
def test_a_policy_that_cannot_be_followed_is_named_before_use(
    tmp_path: Path, policy: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    (tmp_path / "draft.toml").write_text(text, encoding="utf-8")
    code, record = _json(capsys, "policy", "validate", str(tmp_path / "draft.toml"))
    assert code == 4
    assert not record["ok"]
    assert record["findings"][0]["advice"]


def test_an_open_token_file_is_warned_of(
    tmp_path: Path, policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    token = tmp_path / "token"
    token.write_text("s3cret", encoding="ascii")
    token.chmod(0o644)
    policy.write_text(
        f'[network]\naddress = "http://127.0.0.1:1"\nmodel = "m"\ntoken_file = "{token}"\n',
        encoding="utf-8",
    )
    code, record = _json(capsys, "policy", "validate")
    assert code == 0
    assert "warning" in {one["level"] for one in record["findings"] if one["name"] == "Token file"}
    assert "s3cret" not in json.dumps(record)


def test_the_template_can_be_followed_as_it_is_and_with_every_line_in_use(
    tmp_path: Path, policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    template = ROOT / "packaging" / "policy.toml"
    assert run(["policy", "validate", str(template)]) == 0
    used = re.sub(r"^# (?=\[|\w+ = |\")", "", template.read_text("utf-8"), flags=re.MULTILINE)
    used = used.replace("AA:BB:…", "ab" * 32).replace('token_file = "', '# "')
    used = used.replace("/etc/wardlight/models.pem", str(template))
    (tmp_path / "used.toml").write_text(used, encoding="utf-8")
    code, record = _json(capsys, "policy", "validate", str(tmp_path / "used.toml"))
    assert code == 0
    assert [one["name"] for one in record["findings"]].count("Permission") == 3


def test_doctor_asks_the_server_of_the_policy(
    tmp_path: Path, policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(tmp_path, secure=True) as server:
        for model, level in ((server.model, "ok"), ("another", "error")):
            text = NETWORK.format(server.address, model, server.certificate_sha256)
            policy.write_text(text, encoding="utf-8")
            _code, record = _json(capsys, "doctor", "--home", str(tmp_path / "home"))
            (line,) = [one for one in record["findings"] if one["name"] == "Model server"]
            assert line["level"] == level
            assert server.address in line["detail"]
    _code, record = _json(capsys, "doctor", "--home", str(tmp_path / "home"))
    (line,) = [one for one in record["findings"] if one["name"] == "Model server"]
    assert (line["level"], "does not answer" in line["detail"]) == ("error", True)
