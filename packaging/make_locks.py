"""Write the lock files: exact versions with hashes for every platform, and no host names."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ROOT / "packaging" / "locks"
QUIET = ["--universal", "--python-version", "3.11", "--generate-hashes", "-q"]
BARE = ["--no-emit-index-url", "--no-annotate", "--no-header", "--upgrade"]
RECIPES = {
    "wardlight.lock": ["pyproject.toml", "--extra", "pack"],
    "test.lock": ["pyproject.toml", "--extra", "pack", "--extra", "test"],
    "finetune.lock": [
        *("pyproject.toml", "--extra", "finetune", "--extra", "pack"),
        *("--overrides", "packaging/locks/without-torch.in"),
        *("--constraints", "packaging/locks/test.lock"),
    ],
    "embedder-source.lock": ["packaging/locks/embedder-source.in", "--no-deps"],
    "model.lock": ["pyproject.toml", "--extra", "model", "--no-emit-package", "llama-cpp-python"],
    "runtime-source.lock": ["packaging/locks/runtime-source.in", "--no-deps"],
}


def main() -> int:
    """Write every lock file; needs `uv` and the package registry."""
    for name, recipe in RECIPES.items():
        command = ["uv", "pip", "compile", *recipe, *QUIET, *BARE, "-o", str(LOCKS / name)]
        subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603 - our own words only
    return 0


if __name__ == "__main__":
    sys.exit(main())
