"""The language worker's side: opens one embedder pack and turns texts into vectors.

Run as a child process only. It imports onnxruntime, tokenizers, numpy and the
ground, opens no connection, leaves no core dump and writes no file.
"""

import contextlib
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.ground import computer
from engine.ground.errors import EngineError, PackRefusedError
from engine.ground.offline import OfflineGuard
from engine.ground.workers import Duty
from engine.language import manifests, wire

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vector = npt.NDArray[np.float32]


class OpenPack:
    """A verified pack in memory: the tokenizer at once, the graph at the first vector."""

    def __init__(self, folder: Path, threads: int) -> None:
        """Read the manifest and the tokenizer.

        Raises:
            PackRefusedError: A file differs from the manifest or is unusable.
        """
        self.manifest = manifests.read_embedder(folder)
        self._folder = folder
        self._threads = threads
        self._session: Any = None
        self._inputs: frozenset[str] = frozenset()
        self._tokenizer = _tokenizer(
            manifests.verified_path(folder, self.manifest.file("tokenizer"))
        )

    def embed(self, texts: list[str]) -> "Vector":
        """Return one row of unit length per text.

        Each text runs alone: int8 scales depend on everything in a batch, so only
        then does a text get the same vector whatever it is embedded with; on a CPU
        thread this is also the fastest, as nothing is padded.
        """
        import numpy as np

        rows = np.empty((len(texts), self.manifest.dimensions), np.float32)
        self._tokenizer.enable_truncation(self.manifest.max_tokens)
        for row, text in enumerate(texts):
            ids = self._tokenizer.encode(text).ids
            rows[row] = self._vector(np.array([ids], np.int64))
        return rows

    def places(self, text: str) -> bytes:
        """Return the half-open character range of each token of a text, not truncated."""
        import numpy as np

        self._tokenizer.no_truncation()
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        return np.array(encoding.offsets, "<i4").tobytes()

    def _vector(self, ids: "npt.NDArray[np.int64]") -> "Vector":
        import numpy as np

        session = self._opened_session()
        feeds = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
        }
        wanted = {name: feeds[name] for name in self._inputs}
        vector = _pooled(session.run(None, wanted)[0][0], self.manifest.pooling)
        if vector.shape != (self.manifest.dimensions,):
            raise PackRefusedError(f"{self.manifest.name} gives vectors of another size.")
        length = float(np.linalg.norm(vector))
        if not np.isfinite(length) or length < 1e-6:
            raise PackRefusedError(f"{self.manifest.name} gave a vector that is not a number.")
        return vector / length

    def _opened_session(self) -> Any:
        if self._session is None:
            graph = manifests.verified_path(self._folder, self.manifest.file("graph"))
            self._session = _session(graph, self._threads, self.manifest.name)
            self._inputs = frozenset(given.name for given in self._session.get_inputs())
            if not {"input_ids", "attention_mask"} <= self._inputs <= _KNOWN_INPUTS:
                raise PackRefusedError(f"{self.manifest.name} wants inputs that are not known.")
        return self._session


# WORKAROUND onnxruntime 1.31 runs this fused node four times slower than its parts on a CPU;
# remove when the embedding figures are as good without it.
_SLOW_FUSIONS = ("SkipLayerNormFusion",)
_KNOWN_INPUTS = frozenset({"input_ids", "attention_mask", "token_type_ids"})


def _pooled(values: "Vector", pooling: str) -> "Vector":
    """Return one vector: as the graph pooled it, else the mean or first token's."""
    if values.ndim == 1:
        return values
    chosen: Vector = values[0] if pooling == "cls" else values.mean(axis=0)
    return chosen


def _tokenizer(path: Path) -> Any:
    from tokenizers import Tokenizer

    try:
        tokenizer = Tokenizer.from_buffer(path.read_bytes())
    except Exception as error:  # the Rust side raises plain Exception on a broken file
        raise PackRefusedError("The tokenizer of the pack cannot be read.") from error
    tokenizer.no_padding()
    return tokenizer


def _session(graph: Path, threads: int, name: str) -> Any:
    import onnxruntime

    with contextlib.suppress(AttributeError):
        onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.enable_mem_pattern = False  # every text has its own length
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return onnxruntime.InferenceSession(
            str(graph),
            options,
            providers=["CPUExecutionProvider"],
            disabled_optimizers=list(_SLOW_FUSIONS),
        )
    except Exception as error:  # onnxruntime raises its own classes and plain ones alike
        raise PackRefusedError(f"The graph of {name} cannot be loaded.") from error


def _usage(number: int) -> wire.Usage:
    """Return CPU seconds and peak memory; memory is 0 where the system does not tell."""
    return wire.Usage(number, time.process_time(), computer.peak_bytes())


def _forbid_core_dumps() -> None:
    """Keep the memory of a crash, which holds text, off the disk."""
    with contextlib.suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class _Session:
    """The state of one child: the pack that is open."""

    def __init__(self) -> None:
        self._pack: OpenPack | None = None

    def answer(self, request: wire.Request) -> wire.Reply:
        """Do what is asked; expected failures become a `Refusal`."""
        try:
            return self._answer(request)
        except EngineError as error:
            return wire.Refusal(request.number, type(error).__name__, str(error))

    def _answer(self, request: wire.Request) -> wire.Reply:
        if isinstance(request, wire.Measure):
            return _usage(request.number)
        if isinstance(request, wire.Open):
            self._pack = OpenPack(Path(request.folder), request.threads)
            return wire.Done(request.number)
        if self._pack is None:
            raise PackRefusedError("No pack is open.")
        if isinstance(request, wire.Embed):
            return wire.Vectors(request.number, self._pack.embed(request.texts).tobytes())
        pairs = [self._pack.places(text) for text in request.texts]
        return wire.Places(request.number, pairs)


def main() -> None:
    """Answer requests until the parent closes the pipe."""
    _forbid_core_dumps()
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    OfflineGuard().install()
    duty = Duty(wire.Request)
    session = _Session()
    for request in duty.requests():
        duty.reply(session.answer(request))  # type: ignore[arg-type] # decoded as a Request


if __name__ == "__main__":
    main()
