"""Every failure has advice that a nurse can follow."""

import pytest

from engine.ground import errors
from engine.ground.errors import Cancelled, EngineError

CLASSES = [
    value
    for value in vars(errors).values()
    if isinstance(value, type) and issubclass(value, EngineError)
]


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_class_says_what_to_do_in_one_sentence(kind: type[EngineError]) -> None:
    assert kind.advice.endswith(".")
    assert 20 <= len(kind.advice) <= 140
    assert kind.__name__ in (errors.__doc__ or "")
    assert kind.exit_code in range(2, 7)


def test_a_wish_to_stop_is_no_error() -> None:
    assert not issubclass(Cancelled, EngineError)
