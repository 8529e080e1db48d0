"""Words written from right to left, put into the order in which they are spoken."""

import numpy as np

from engine.reading.pdf_characters import Boxes, Codes, Indexes, Mask

_SPACE = 32
_FIRST = 0x590


def spoken(codes: Codes, boxes: Boxes, indexes: Indexes) -> tuple[Codes, Boxes, Indexes]:
    """Turn around the runs of Hebrew or Arabic letters that came in the order of their places.

    Such letters stand from right to left, so a run in which the places go to
    the right has its letters back to front.
    """
    if not len(codes) or codes.max() < _FIRST:
        return codes, boxes, indexes
    letters = _is_right_to_left(codes)
    if not letters.any():
        return codes, boxes, indexes
    order = np.arange(len(codes))
    for start, end in _runs(letters, codes):
        left = boxes[start:end, 0]
        steps = np.diff(left[np.isfinite(left)])
        if (steps > 0).sum() > (steps < 0).sum():
            order[start:end] = order[start:end][::-1]
    return codes[order], boxes[order], indexes[order]


def _is_right_to_left(codes: Codes) -> Mask:
    """Tell which code points are Hebrew, Arabic, Syriac or Thaana, presentation forms included."""
    plain = (codes >= _FIRST) & (codes <= 0x8FF)
    formed: Mask = (
        plain | ((codes >= 0xFB1D) & (codes <= 0xFDFF)) | ((codes >= 0xFE70) & (codes <= 0xFEFC))
    )
    return formed


def _runs(letters: Mask, codes: Codes) -> list[tuple[int, int]]:
    """Return ranges of letters with the spaces between them, first and last a letter."""
    runs: list[tuple[int, int]] = []
    for place in np.flatnonzero(letters).tolist():
        if runs and bool((codes[runs[-1][1] : place] == _SPACE).all()):
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs
