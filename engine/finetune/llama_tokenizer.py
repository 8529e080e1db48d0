"""How Llama 3 cuts text into tokens, for the tokenizers library; the vocabulary comes from callers.

Source: the `tokenizer.json` of Llama 3: a pattern, then byte-level pairs, whole words first.
"""

from collections.abc import Mapping, Sequence
from typing import Any

_SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def empty() -> Any:
    """Return a tokenizer without a vocabulary, to be trained."""
    from tokenizers import models

    return _framed(models.BPE(ignore_merges=True))


def known(vocabulary: Mapping[str, int], merges: Sequence[tuple[str, str]]) -> Any:
    """Return a tokenizer with a vocabulary; control tokens are still to be added."""
    from tokenizers import models

    return _framed(models.BPE(dict(vocabulary), list(merges), ignore_merges=True))


def _framed(model: Any) -> Any:
    from tokenizers import Regex, Tokenizer, decoders, pre_tokenizers

    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_SPLIT), behavior="isolated", invert=False),
            pre_tokenizers.ByteLevel(add_prefix_space=False, trim_offsets=True, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer
