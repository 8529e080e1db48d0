"""A GGUF in memory with its KV cache, through the low-level functions of llama.cpp.

Our own loop stands on these few verbs. The ready-made class of llama-cpp-python reads
control tokens out of documents, hides the stop callback and is slower.
"""

import ctypes
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.ground.errors import Cancelled, DoesNotFitError, PackRefusedError, WorkerError
from engine.language import native
from engine.language.profile import Profile
from engine.language.stop_flag import StopFlag

Logits = npt.NDArray[np.float32]
Loaded = Callable[[float], None]

BATCH = 128  # tokens at a time: as fast as more, with finer progress and stopping
OUTPUTS = 16  # tokens of a batch whose logits can be read
_ALL_LAYERS = 999
_ABORTED = 2
_NO_ROOM = 1
_BLOCK = 32  # numbers per block of Q8_0; a head must hold whole blocks


class Llama:
    """A loaded model, one sequence in its KV cache.

    Attributes:
        context_tokens: Tokens that the cache holds.
        device: CPU, CUDA, Metal or Vulkan.
        fallback_reason: Why not a faster one, in words; empty when there is no reason.
        stop: Raised from another thread, ends a computation within milliseconds.
    """

    def __init__(
        self,
        path: Path,
        profile: Profile,
        *,
        stop: StopFlag,
        loaded: Loaded = lambda _part: None,
        adapter: Path | None = None,
    ) -> None:
        """Load a verified file.

        Args:
            path: Of the GGUF, already compared with its manifest.
            profile: How to run it.
            stop: May be raised while loading, too.
            loaded: Told the part that is loaded, 0 to 1.
            adapter: A GGUF of low-rank adapters on top of it, already compared, too.

        Raises:
            PackRefusedError: llama.cpp refuses the file.
            DoesNotFitError: Memory does not suffice.
            Cancelled: `stop` was raised.
        """
        self.stop = stop
        self._native = native.opened()
        self._calls = self._native.calls
        self._model, self.device, self.fallback_reason = self._load(path, profile, loaded)
        self._vocabulary = self._calls.llama_model_get_vocab(self._model)
        self.vocabulary_size: int = self._calls.llama_vocab_n_tokens(self._vocabulary)
        self._context = self._made_context(profile)
        self._adapt(adapter)
        self._memory = self._calls.llama_get_memory(self._context)
        self.context_tokens: int = self._calls.llama_n_ctx(self._context)
        self.threads = profile.threads_used
        self._batch = self._calls.llama_batch_init(BATCH, 0, 1)
        self._fill_constants()
        self._views: dict[int, Logits] = {}

    def close(self) -> None:
        """Give the memory back; the object is of no use afterwards."""
        self._calls.llama_batch_free(self._batch)
        self._calls.llama_free(self._context)
        self._calls.llama_model_free(self._model)

    def set_threads(self, count: int) -> None:
        """Use so many threads from the next token on."""
        if count != self.threads:
            self.threads = count
            self._calls.llama_set_n_threads(self._context, count, count)

    def evaluate(self, tokens: Sequence[int], start: int, *, outputs: int = 1) -> None:
        """Process tokens at the positions from `start` on; all or none of them stay in the cache.

        Args:
            tokens: At most `BATCH`.
            start: Position of the first; what was there before must have been cut.
            outputs: How many of the last tokens get logits, at most `OUTPUTS`.

        Raises:
            Cancelled: `stop` was raised; nothing of these tokens stays.
        """
        self._heed_stop()
        count = len(tokens)
        batch = self._batch
        batch.n_tokens = count
        self._tokens[:count] = tokens
        self._positions[:count] = np.arange(start, start + count, dtype=np.int32)
        self._wanted[: count - outputs] = 0
        self._wanted[count - outputs : count] = 1
        self._check(self._calls.llama_decode(self._context, batch), start)

    def step(self, token: int, position: int) -> None:
        """Process one token and its logits; as `evaluate`, with less around it."""
        self._heed_stop()
        batch = self._batch
        batch.n_tokens = 1
        batch.token[0] = token
        batch.pos[0] = position
        batch.logits[0] = 1
        code = self._decode(self._context, batch)
        if code:
            self._check(code, position)

    def logits(self, index: int = -1) -> Logits:
        """Return a view of one token's logits, valid until the next computation.

        `index` counts in the last batch; negative from its end.
        """
        place = self._calls.llama_get_logits_ith(self._context, index)
        if not place:
            raise WorkerError("The language model gave no result.")
        address = ctypes.addressof(place.contents)
        view = self._views.get(address)
        if view is None:
            numbers = (ctypes.c_float * self.vocabulary_size).from_address(address)
            view = self._views[address] = np.ctypeslib.as_array(numbers)
        return view

    def keep(self, count: int) -> None:
        """Cut the cache after the first `count` tokens."""
        if count <= 0:
            self._calls.llama_memory_clear(self._memory, 0)
        else:
            self._calls.llama_memory_seq_rm(self._memory, 0, count, -1)

    def state(self) -> bytearray:
        """Return what the cache holds; patient text, so it never goes to disk."""
        size = self._calls.llama_state_seq_get_size(self._context, 0)
        state = bytearray(size)
        room = (ctypes.c_uint8 * size).from_buffer(state)
        written = self._calls.llama_state_seq_get_data(self._context, room, size, 0)
        del room
        del state[written:]
        return state

    def restore(self, state: bytearray) -> bool:
        """Replace the cache by an earlier state; False when it does not fit."""
        self.keep(0)
        room = (ctypes.c_uint8 * len(state)).from_buffer(state)
        if self._calls.llama_state_seq_set_data(self._context, room, len(state), 0) > 0:
            return True
        self.keep(0)
        return False

    def tokens(self, text: bytes, *, special: bool = False) -> list[int]:
        """Return the tokens of UTF-8 text; control tokens are read out only with `special`."""
        room = len(text) + 8
        while True:
            found = (ctypes.c_int32 * room)()
            count = self._calls.llama_tokenize(
                self._vocabulary, text, len(text), found, room, 0, special
            )
            if count >= 0:
                return found[:count]
            room = -count

    def is_control(self, token: int) -> bool:
        """Whether the vocabulary calls this a control token."""
        return bool(self._calls.llama_vocab_is_control(self._vocabulary, token))

    def is_end(self, token: int) -> bool:
        """Whether this token ends a reply."""
        return bool(self._calls.llama_vocab_is_eog(self._vocabulary, token))

    def name(self, token: int) -> str:
        """Return a token as the vocabulary spells it."""
        return str(self._calls.llama_vocab_get_text(self._vocabulary, token).decode())

    def piece(self, token: int) -> bytes:
        """Return the bytes of a token; none for a control token."""
        room = ctypes.create_string_buffer(256)
        length = self._calls.llama_token_to_piece(self._vocabulary, token, room, len(room), 0, 0)
        return room.raw[: max(0, length)]

    def _load(self, path: Path, profile: Profile, loaded: Loaded) -> tuple[Any, str, str]:
        """Load on the fastest device that takes the model."""
        cards = self._native.cards()
        reason = self._no_card_reason(profile, found=bool(cards))
        if not reason:
            model = self._loaded(path, profile, loaded, layers=_ALL_LAYERS)
            if model:
                return model, cards[0].backend, ""
            reason = f"{cards[0].name} did not take the model; it runs on the processor."
        model = self._loaded(path, profile, loaded, layers=0)
        if model:
            slow = native.missing_instructions(self._native.system_info())
            return model, "CPU", " ".join(filter(None, (reason, slow)))
        if self._native.is_out_of_memory:
            raise DoesNotFitError("The language model does not fit into this computer's memory.")
        raise PackRefusedError("llama.cpp refuses the model's file: it is damaged or too new.")

    def _no_card_reason(self, profile: Profile, *, found: bool) -> str:
        if profile.device == "cpu":
            return "The settings ask for the processor."
        if not self._calls.llama_supports_gpu_offload():
            return "The installed runtime is built for the processor only."
        return "" if found else "No graphics card was found that the runtime can use."

    def _loaded(self, path: Path, profile: Profile, loaded: Loaded, *, layers: int) -> Any:
        def report(part: float, _data: object) -> bool:
            loaded(part)
            return not self.stop.is_raised

        calls = self._calls
        self._native.forget_log()
        wanted = calls.llama_model_default_params()
        wanted.n_gpu_layers = layers
        wanted.load_mode = calls.LLAMA_LOAD_MODE_MMAP
        wanted.use_extra_bufts = profile.repack
        wanted.progress_callback = calls.llama_progress_callback(report)
        model = calls.llama_model_load_from_file(bytes(path), wanted)
        if self.stop.is_raised:
            if model:
                calls.llama_model_free(model)
            raise Cancelled
        return model

    def _made_context(self, profile: Profile) -> Any:
        calls = self._calls
        wanted = calls.llama_context_default_params()
        trained = calls.llama_model_n_ctx_train(self._model)
        wanted.n_ctx = min(profile.context_tokens, trained or profile.context_tokens)
        wanted.n_batch = wanted.n_ubatch = BATCH
        wanted.n_outputs_max = wanted.n_outputs_max_per_seq = OUTPUTS
        wanted.n_threads = wanted.n_threads_batch = profile.threads_used
        wanted.flash_attn_type = int(profile.flash_attention)
        wanted.type_k = calls.GGML_TYPE_Q8_0 if self._may_quantize(profile) else 1
        wanted.abort_callback = calls.ggml_abort_callback(self.stop.callback)
        wanted.abort_callback_data = self.stop.data
        context = calls.llama_init_from_model(self._model, wanted)
        if not context:
            calls.llama_model_free(self._model)
            raise DoesNotFitError(
                f"The language model does not fit into memory with {wanted.n_ctx} tokens."
            )
        return context

    def _adapt(self, adapter: Path | None) -> None:
        """Put adapters on top of the model, which frees them with itself."""
        if adapter is None:
            return
        calls = self._calls
        loaded = calls.llama_adapter_lora_init(self._model, bytes(adapter))
        if not loaded:
            raise PackRefusedError("The adapter's file does not fit the model.")
        adapters = (calls.llama_adapter_lora_p_ctypes * 1)(loaded)
        scales = (ctypes.c_float * 1)(1.0)
        if calls.llama_set_adapters_lora(self._context, adapters, 1, scales) != 0:
            raise PackRefusedError("The adapter's file cannot be used with the model.")

    def _may_quantize(self, profile: Profile) -> bool:
        calls = self._calls
        width = calls.llama_model_n_embd(self._model) // calls.llama_model_n_head(self._model)
        return profile.key_type == "q8_0" and width % _BLOCK == 0

    def _fill_constants(self) -> None:
        """Say once that every token belongs to sequence 0, and keep views of the rest."""
        batch = self._batch
        for index in range(BATCH):
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = 0
        self._tokens = np.ctypeslib.as_array(batch.token, (BATCH,))
        self._positions = np.ctypeslib.as_array(batch.pos, (BATCH,))
        self._wanted = np.ctypeslib.as_array(batch.logits, (BATCH,))
        self._decode = self._calls.llama_decode

    def _heed_stop(self) -> None:
        """Stop between two computations; graphics cards do not ask within one."""
        if self.stop.is_raised:
            raise Cancelled

    def _check(self, code: int, start: int) -> None:
        """Take back what a failed computation left in the cache, and say why it failed."""
        if code == 0:
            return
        self.keep(start)
        if code == _ABORTED:
            raise Cancelled
        if code == _NO_ROOM:
            raise DoesNotFitError("The text is longer than the context window.")
        raise WorkerError(f"The language model could not compute (code {code}).")
