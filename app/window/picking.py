"""Which character of a page's text stands at a point of its image."""

from collections.abc import Iterator

from engine.ground.types import PageText

_SIDES = 4
_NEAR_PT = 12.0
_ACROSS_LINES = 2.0
"""How much farther a point is from another line than from another letter of its own."""

_Box = tuple[float, float, float, float]


def character_at(page: PageText, x: float, y: float) -> int | None:
    """Return the character nearest to a point, or None where no text is near.

    Args:
        page: With the boxes of its characters.
        x, y: Points from the upper left corner of the page as displayed.
    """
    away, at = min(
        ((_distance(box, x, page.height - y), at) for at, box in _boxes(page)),
        default=(_NEAR_PT, 0),
    )
    return at if away < _NEAR_PT else None


def first_below(page: PageText, y: float) -> int:
    """Return the first character of a page that stands wholly below a line; 0 where none does.

    Args:
        page: With the boxes of its characters.
        y: Points from the upper edge of the page as displayed.
    """
    return next((at for at, box in _boxes(page) if box[3] <= page.height - y), 0)


def _boxes(page: PageText) -> Iterator[tuple[int, _Box]]:
    """Yield every character that has a place, with its left, lower, right and upper edge."""
    sides = memoryview(page.boxes).cast("f") if page.boxes else ()
    for at in range(len(sides) // _SIDES):
        left, low, right, high = sides[_SIDES * at : _SIDES * (at + 1)]
        if left == left:  # not NaN: a line break has no place  # noqa: PLR0124
            yield at, (left, low, right, high)


def _distance(box: _Box, x: float, up: float) -> float:
    left, low, right, high = box
    return max(left - x, x - right, 0.0) + _ACROSS_LINES * max(low - up, up - high, 0.0)
