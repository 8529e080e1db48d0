"""Places on a page survive storing, and become one rectangle per line."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.ground.types import Rect
from engine.library import boxes
from tests.engine.library.made import boxed


def as_bytes(rows: list[tuple[float, float, float, float]]) -> bytes:
    return np.array(rows, dtype="<f4").tobytes()


def as_rows(stored: bytes) -> list[list[float]]:
    found: list[list[float]] = np.frombuffer(stored, dtype="<f4").reshape(-1, 4).tolist()
    return found


coordinate = st.floats(-300, 3000, width=32)
row = st.tuples(coordinate, coordinate, coordinate, coordinate)


@given(st.lists(st.one_of(row, st.just((math.nan,) * 4)), max_size=30))
def test_every_place_comes_back_within_a_twentieth_of_a_point(
    rows: list[tuple[float, float, float, float]],
) -> None:
    exact = np.array(rows, dtype="<f4").reshape(-1, 4)
    back = np.frombuffer(boxes.unpack(boxes.pack(exact.tobytes())), dtype="<f4").reshape(-1, 4)
    assert (np.isnan(exact) == np.isnan(back)).all()
    assert np.nan_to_num(np.abs(exact - back)).max(initial=0) <= 0.051


def test_a_poster_larger_than_sixteen_bits_of_twentieths_is_kept() -> None:
    rows = [(0.0, 0.0, 9000.0, 14400.0), (14000.0, 14000.0, 14390.0, 14400.0)]
    back = as_rows(boxes.unpack(boxes.pack(as_bytes(rows))))
    assert np.allclose(back, rows, atol=0.25)


def test_boxes_of_a_page_cost_little() -> None:
    page = boxed(1, ("The child drinks 200 mL after each loose stool. " * 2 + "\n") * 25)
    assert len(boxes.pack(page.boxes)) < len(page.text) * 3
    assert len(page.boxes) == len(page.text) * 16


def test_a_page_without_places_stays_without() -> None:
    assert boxes.pack(b"") == b""
    assert boxes.unpack(b"") == b""
    assert boxes.lines(b"", "text") == ()


def test_characters_join_to_one_rectangle_a_line() -> None:
    page = boxed(1, "Give zinc\nfor ten days")
    assert boxes.lines(page.boxes, page.text) == (
        Rect(50, 780, 50 + 6 * 9 - 1, 790),
        Rect(50, 768, 50 + 6 * 12 - 1, 778),
    )


def test_a_slice_covers_only_its_characters() -> None:
    page = boxed(1, "Give zinc")
    assert boxes.lines(page.boxes[5 * 16 :], page.text[5:]) == (Rect(80, 780, 103, 790),)


def test_a_line_without_a_break_in_the_text_is_still_a_line() -> None:
    rows = [(50.0, 780.0, 55.0, 790.0), (56.0, 780.0, 61.0, 790.0), (50.0, 768.0, 55.0, 778.0)]
    assert len(boxes.lines(as_bytes(rows), "abc")) == 2


def test_a_superscript_belongs_to_its_line() -> None:
    rows = [(50.0, 780.0, 55.0, 790.0), (56.0, 785.0, 59.0, 792.0)]
    assert boxes.lines(as_bytes(rows), "m2") == (Rect(50, 780, 59, 792),)


def test_cells_of_a_row_have_a_rectangle_each() -> None:
    rows = [(50.0, 780.0, 55.0, 790.0), (math.nan,) * 4, (90.0, 780.0, 95.0, 790.0)]
    assert boxes.lines(as_bytes(rows), "a b") == (Rect(50, 780, 55, 790), Rect(90, 780, 95, 790))


def test_right_to_left_text_is_one_rectangle() -> None:
    rows = [(50.0 - 6 * i, 780.0, 55.0 - 6 * i, 790.0) for i in range(5)]
    assert boxes.lines(as_bytes(rows), "مرحبا") == (Rect(26, 780, 55, 790),)


def test_columns_are_not_joined_over_a_line_break() -> None:
    rows = [(50.0, 780.0, 55.0, 790.0), (math.nan,) * 4, (300.0, 780.0, 305.0, 790.0)]
    assert len(boxes.lines(as_bytes(rows), "a\nb")) == 2


def test_an_unknown_form_is_refused() -> None:
    stored = boxes.pack(as_bytes([(1.0, 2.0, 3.0, 4.0)]))
    with pytest.raises(ValueError, match="version"):
        boxes.unpack(b"\x09" + stored[1:])
