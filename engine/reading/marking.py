"""A drawn page with passages marked on it, as a PNG."""

import io
from collections.abc import Sequence

from engine.ground.types import PageImage, Rect

_AMBER = (255, 184, 28)
_FILL = (255, 236, 153)
_PADDING_PT = 2.0
_OUTLINE_PX = 2


def marked(image: PageImage, rects: Sequence[Rect], *, page_width: float) -> bytes:
    """Return the page as a PNG with rectangles multiplied over it and outlined.

    Args:
        image: The page as displayed.
        rects: In points of that page, origin bottom left.
        page_width: Of the page in points, to find the scale.
    """
    from PIL import Image, ImageChops, ImageDraw

    page = Image.frombytes("RGB", (image.width, image.height), image.rgb)
    if rects and page_width > 0:
        scale = image.width / page_width
        over = Image.new("RGB", page.size, "white")
        boxes = [_pixels(rect, scale, image.height) for rect in rects]
        draw = ImageDraw.Draw(over)
        for box in boxes:
            draw.rectangle(box, fill=_FILL)
        page = ImageChops.multiply(page, over)
        draw = ImageDraw.Draw(page)
        for box in boxes:
            draw.rectangle(box, outline=_AMBER, width=_OUTLINE_PX)
    out = io.BytesIO()
    page.save(out, "PNG", optimize=False)
    return out.getvalue()


def _pixels(rect: Rect, scale: float, height: int) -> tuple[float, float, float, float]:
    """Return (left, top, right, bottom) in pixels, with the drawn padding."""
    return (
        (rect.x0 - _PADDING_PT) * scale,
        height - (rect.y1 + _PADDING_PT) * scale,
        (rect.x1 + _PADDING_PT) * scale,
        height - (rect.y0 - _PADDING_PT) * scale,
    )
