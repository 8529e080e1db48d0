"""Starting the servers of `chat_server` for a test, with a certificate where it wants TLS."""

import contextlib
import datetime
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from engine.ground.server import ModelServer
from tests.engine.language.chat_server import MODEL


@contextlib.contextmanager
def serving(
    folder: Path, way: str = "whole", *, secure: bool = False, gguf: Path | None = None
) -> Iterator[ModelServer]:
    """Give a server that answers in one way, or by a GGUF, as the policy would name it."""
    pin = certificate(folder / "server.pem") if secure else ""
    given = [way, "tls" if secure else "plain", str(folder), *([str(gguf)] if gguf else [])]
    command = [sys.executable, "-m", "tests.engine.language.chat_server", *given]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        try:
            yield ModelServer("127.0.0.1", port, secure, pin, MODEL, timeout_s=5)
        finally:
            process.terminate()


def seen(folder: Path) -> list[dict[str, Any]]:
    """Return every request that the server of a folder took down."""
    file = folder / "seen.jsonl"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [json.loads(line) for line in lines]


def certificate(file: Path) -> str:
    """Write a self-signed certificate with its key and return its SHA-256."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "model.hospital.test")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return made.fingerprint(hashes.SHA256()).hex()
