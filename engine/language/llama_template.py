"""Our Llama 3 template as text, and how far the template inside a file agrees with it.

Prompts are built from token ids by our own code; a template in a file is compared
with this text and never run.
"""

import hashlib
import re
from typing import Literal

from engine.language import byte_letters

TEXT = (
    "{{- bos_token }}"
    "{%- for message in messages %}"
    "{{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n'"
    " + message['content'] | trim + '<|eot_id|>' }}"
    "{%- endfor %}"
    "{%- if add_generation_prompt %}"
    "{{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}"
    "{%- endif %}"
)
Agreement = Literal["same", "same tokens", "other", "none"]
_CONTROL = re.compile(r"<\|[a-z_]+\|>")
_FRAME = {byte_letters.START_HEADER, byte_letters.END_HEADER, byte_letters.END_OF_TURN}


def sha256(template: str = TEXT) -> str:
    """Return the SHA-256 of a template's text in hexadecimal."""
    return hashlib.sha256(template.encode()).hexdigest()


def agreement(template: str) -> Agreement:
    """Return how far a file's template agrees with ours.

    same: letter for letter; same tokens: it frames turns with the same control tokens,
    as the longer template of Llama 3.2 does; other: another format; none: the file has none.
    """
    if not template:
        return "none"
    if template == TEXT:
        return "same"
    return "same tokens" if set(_CONTROL.findall(template)) >= _FRAME else "other"
