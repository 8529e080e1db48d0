"""What the hospital's model server is asked, as the JSON of a chat request.

The server puts the texts into its model's template by itself and reads control
tokens wherever they stand. So everything that looks like one is taken apart
here: no text of a document or a question can end a turn or begin another.
"""

import math
import re

import msgspec

from engine.ground.models import Decoding, Prompt

_LIKELIEST = 20
_TAGS = (
    (re.compile(r"<(?=[|/!a-zA-Z_\uff5c\u2581])"), "< "),
    (re.compile(r"(?<=[|a-zA-Z_\uff5c\u2581])>"), " >"),
    (re.compile(r"\[(?=/?[A-Z_]{3,}\])"), "[ "),
)
_TOKEN_LIKE = re.compile(r"[A-Za-z]+|[0-9]|\n+|[^\S\n]{2,}|[\x21-\x7e]|[^\x00-\x7f]")
_LETTERS_PER_TOKEN = 3.2
_TURN_TOKENS = 8


def streamed(prompt: Prompt, decoding: Decoding, *, model: str) -> bytes:
    """Return the request for a reply that comes piece by piece."""
    return msgspec.json.encode(
        {
            "model": model,
            "messages": _messages(prompt),
            "max_tokens": decoding.max_tokens,
            "temperature": decoding.temperature,
            "seed": decoding.seed,
            "stream": True,
            "stream_options": {"include_usage": True},
        }
    )


def weighed(prompt: Prompt, *, model: str) -> bytes:
    """Return the request for one token with the likeliest others beside it."""
    return msgspec.json.encode(
        {
            "model": model,
            "messages": _messages(prompt),
            "max_tokens": 1,
            "temperature": 0,
            "seed": 1,
            "stream": False,
            "logprobs": True,
            "top_logprobs": _LIKELIEST,
        }
    )


def neutral(text: str) -> str:
    """Return a text in which nothing can be read as a control token or a tag.

    `<|eot_id|>` becomes `< |eot_id| >`, `</s>` becomes `< /s >`, `[INST]` becomes
    `[ INST]`; "< 5 mg", "5 < 6" and "pH > 7" stay as they are.
    """
    for pattern, apart in _TAGS:
        text = pattern.sub(apart, text)
    return text


def estimated_tokens(text: str) -> int:
    """Return how many tokens a text takes, rather too many than too few.

    Beside the vocabulary of Llama 3 (128,256 tokens) it gave 1.25 to 1.44 times the
    tokens of English guidelines, exam questions and abstracts, and never less than
    0.94 times; beside one of 32,000 tokens 0.99 to 1.16 times; Chinese about twice.
    """
    total = 0.0
    for found in _TOKEN_LIKE.findall(text):
        if found[0].isascii() and found[0].isalpha():
            total += max(1.0, len(found) / _LETTERS_PER_TOKEN)
        else:
            total += _foreign(found) if len(found) == 1 else 1.0
    return math.ceil(total)


def _foreign(sign: str) -> float:
    """Return the tokens of one sign: letters of most scripts take at most two."""
    return 1.0 if sign.isascii() else 2.0 if sign <= "\uffff" else 4.0


def estimated_prompt_tokens(prompt: Prompt) -> int:
    """Return the estimate for a whole prompt, its template included."""
    texts = [prompt.system, *(turn.text for turn in prompt.turns)]
    return sum(estimated_tokens(text) + _TURN_TOKENS for text in texts)


def _messages(prompt: Prompt) -> list[dict[str, str]]:
    system = [{"role": "system", "content": neutral(prompt.system)}] if prompt.system else []
    turns = [{"role": turn.role, "content": neutral(turn.text)} for turn in prompt.turns]
    return [*system, *turns]
