"""Noticing that a reply goes round in circles."""

from collections.abc import Sequence

CHECK_EVERY = 16  # tokens
_LONGEST = 96  # of a circle, in tokens
_LEAST = 48  # tokens that must be covered by circles; short tables repeat, too
_ROUNDS = 3
_LINE = 24  # characters; shorter lines may come back ("Not stated.")
_SAME_LINES = 3


def goes_in_circles(tokens: Sequence[int]) -> bool:
    """Whether the end of a reply is one run of tokens again and again."""
    count = len(tokens)
    last = tokens[-1] if tokens else None
    for size in range(1, min(_LONGEST, count // _ROUNDS) + 1):
        if tokens[-1 - size] != last:
            continue
        needed = max(_LEAST, _ROUNDS * size)
        if count >= needed and all(
            tokens[place] == tokens[place - size] for place in range(size - needed, 0)
        ):
            return True
    return False


def repeats_lines(text: str) -> bool:
    """Whether the last whole line of a reply was said twice before."""
    lines = [line.strip() for line in text.split("\n")[:-1]]
    spoken = [line for line in lines if len(line) >= _LINE]
    return bool(spoken) and spoken.count(spoken[-1]) >= _SAME_LINES
