"""Takes so many single- and multi-turn examples, and so many of each source, as a recipe says."""

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence

from engine.finetune.examples import Example
from engine.ground.errors import InputError


def mixed(examples: Sequence[Example], *, multi_turn: float, seed: int) -> list[Example]:
    """Return the largest mix in which multi-turn dialogues have the wished share.

    Args:
        multi_turn: Share of dialogues with several turns, 0 to 1.

    Raises:
        InputError: The share is no share, or a kind that it needs is absent.
    """
    if not 0 <= multi_turn <= 1:
        raise InputError("The share of multi-turn dialogues lies between 0 and 1.")
    single = _ordered([one for one in examples if not one.is_multi_turn], seed)
    multi = _ordered([one for one in examples if one.is_multi_turn], seed)
    if (multi_turn > 0 and not multi) or (multi_turn < 1 and not single):
        raise InputError("The mix needs single- and multi-turn dialogues; one kind is absent.")
    total = min(_most(len(multi), multi_turn), _most(len(single), 1 - multi_turn))
    several = round(total * multi_turn)
    return _ordered([*single[: total - several], *multi[:several]], seed)


def limited(examples: Sequence[Example], most: Mapping[str, int], *, seed: int) -> list[Example]:
    """Return at most so many examples of each named source; others stay whole."""
    by_source: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        by_source[example.source].append(example)
    kept: list[Example] = []
    for source, mine in by_source.items():
        kept.extend(_ordered(mine, seed)[: most[source]] if source in most else mine)
    return kept


def _most(count: int, share: float) -> int:
    return int(count / share + 1e-9) if share > 0 else 10**12


def _ordered(examples: Sequence[Example], seed: int) -> list[Example]:
    """Return a fixed shuffle."""
    return sorted(
        examples, key=lambda one: hashlib.sha256(f"{seed}:{one.source}:{one.id}".encode()).digest()
    )
