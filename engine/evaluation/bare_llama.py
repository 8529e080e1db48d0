"""Llama.cpp as plainly as it can be called from Python: the yardstick of our own loop."""

import ctypes
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from engine.language import native
from engine.language.profile import Profile


class BareLlama:
    """A model and a context, batches in, the likeliest token out, and nothing else."""

    def __init__(self, path: Path, profile: Profile, *, batch: int) -> None:
        """Load with the profile's threads, cache type and attention.

        Args:
            path: Of a GGUF that was checked.
            profile: How to run it.
            batch: Tokens computed at once.
        """
        calls: Any = native.opened().calls
        self._calls = calls
        loading = calls.llama_model_default_params()
        loading.use_extra_bufts = profile.repack
        self._model = calls.llama_model_load_from_file(bytes(path), loading)
        wanted = calls.llama_context_default_params()
        wanted.n_ctx = profile.context_tokens
        wanted.n_batch = wanted.n_ubatch = self._size = batch
        wanted.n_threads = wanted.n_threads_batch = profile.threads_used
        wanted.flash_attn_type = int(profile.flash_attention)
        width = calls.llama_model_n_embd(self._model) // calls.llama_model_n_head(self._model)
        if profile.key_type == "q8_0" and width % 32 == 0:
            wanted.type_k = calls.GGML_TYPE_Q8_0
        self._context = calls.llama_init_from_model(self._model, wanted)
        self._memory = calls.llama_get_memory(self._context)
        self._words = calls.llama_vocab_n_tokens(calls.llama_model_get_vocab(self._model))

    def fill(self, tokens: Sequence[int]) -> None:
        """Process a prompt from its beginning."""
        self._calls.llama_memory_clear(self._memory, 0)
        for start in range(0, len(tokens), self._size):
            part = tokens[start : start + self._size]
            numbers = (ctypes.c_int32 * len(part))(*part)
            batch = self._calls.llama_batch_get_one(numbers, len(part))
            self._calls.llama_decode(self._context, batch)

    def go_on(self, count: int, said: list[int]) -> None:
        """Take the likeliest token and process it, `count` times; add them to `said`."""
        calls, context = self._calls, self._context
        one = (ctypes.c_int32 * 1)()
        for _ in range(count):
            logits = calls.llama_get_logits_ith(context, -1)
            token = int(np.ctypeslib.as_array(logits, (self._words,)).argmax())
            said.append(token)
            one[0] = token
            calls.llama_decode(context, calls.llama_batch_get_one(one, 1))

    def close(self) -> None:
        """Give the memory back."""
        self._calls.llama_free(self._context)
        self._calls.llama_model_free(self._model)
