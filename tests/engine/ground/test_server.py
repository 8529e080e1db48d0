"""The network part of a policy: one private address, encrypted and pinned, or nothing at all."""

from pathlib import Path

import pytest

from engine.ground import policy, server
from engine.ground.errors import PolicyError
from engine.ground.server import ModelServer

PIN = "3F:0A:" * 15 + "3F:0A"
GOOD = {"address": "https://10.20.0.5:8443", "certificate_sha256": PIN, "model": "ward-q4"}


def test_a_whole_entry_is_read() -> None:
    found = server.parsed({**GOOD, "token_file": "/etc/wardlight/token", "timeout_s": 30})
    assert found == ModelServer(
        "10.20.0.5", 8443, True, "3f0a" * 16, "ward-q4", "/etc/wardlight/token", 4096, 30
    )
    assert found.address == "https://10.20.0.5:8443"


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080"]
)
def test_this_computer_needs_no_certificate(address: str) -> None:
    found = server.parsed({"address": address, "model": "ward-q4"})
    assert found.address == address
    assert not found.is_secure


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"address": "https://10.20.0.5"}, "HOST:PORT"),
        ({"address": "https://10.20.0.5:8443/v1"}, "HOST:PORT"),
        ({"address": "https://user@10.20.0.5:8443"}, "HOST:PORT"),
        ({"address": "ftp://10.20.0.5:21"}, "HOST:PORT"),
        ({"address": "https://10.20.0.5:0"}, "port"),
        ({"address": "https://10.20.0.5:70000"}, "port"),
        ({"address": "https://8.8.8.8:443"}, "outside"),
        ({"address": "https://[2001:4860:4860::8888]:443"}, "outside"),
        ({"address": "https://0.0.0.0:443"}, "outside"),
        ({"address": "https://999.1.1.1:443"}, "outside"),
        ({"address": "http://10.20.0.5:8080", "certificate_sha256": ""}, "https"),
        ({"address": "http://model.hospital:8080", "certificate_sha256": ""}, "https"),
        ({"address": "http://127.0.0.1:8080"}, "http"),
        ({"certificate_sha256": ""}, "64"),
        ({"certificate_sha256": "3f0a"}, "64"),
        ({"model": ""}, "model"),
        ({"model": 'x", "stream": "'}, "model"),
        ({"model": 5}, "model"),
        ({"token_file": "token"}, "whole path"),
        ({"token_file": 5}, "path"),
        ({"timeout_s": 0}, "timeout_s"),
        ({"timeout_s": True}, "timeout_s"),
        ({"context_tokens": "4096"}, "context_tokens"),
        ({"proxy": "x"}, "proxy"),
    ],
)
def test_an_entry_that_cannot_be_followed_is_named(changes: dict[str, object], words: str) -> None:
    with pytest.raises(PolicyError, match=words):
        server.parsed({**GOOD, **changes})


@pytest.mark.parametrize(
    ("number", "is_inside"),
    [
        ("10.1.2.3", True),
        ("172.16.0.1", True),
        ("192.168.7.7", True),
        ("127.0.0.1", True),
        ("fd00::1", True),
        ("fe80::1%eth0", True),
        ("::ffff:10.0.0.1", True),
        ("::ffff:8.8.8.8", False),
        ("8.8.8.8", False),
        ("172.32.0.1", False),
        ("0.0.0.0", False),  # noqa: S104 - nothing is bound
        ("224.0.0.1", False),
        ("hospital", False),
    ],
)
def test_only_private_numbers_are_inside(number: str, *, is_inside: bool) -> None:
    assert server.is_inside(number) is is_inside


def test_a_policy_without_it_names_no_server(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("[permissions]\nadd_documents = false\n", encoding="utf-8")
    assert policy.load(file).network is None
    file.write_text('[network]\naddress = "http://127.0.0.1:1"\nmodel = "m"\n', encoding="utf-8")
    found = policy.load(file).network
    assert found is not None
    assert found.port == 1
