"""PNG, JPEG and TIFF as pages; their text comes from OCR."""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.ground.errors import FileTooLargeError, ReadingLimitError, UnreadableFileError
from engine.ground.types import FileOpening, PageImage, PageText
from engine.reading.limits import Limits, SourceFile
from engine.reading.messages import Checked, Marked
from engine.reading.ocr import Recognizer, page_from_image
from engine.reading.opened import OpenedFile, Slowly

if TYPE_CHECKING:
    from PIL.Image import Image

_POINTS_PER_INCH = 72.0
_FALLBACK_DPI = 150.0
_WIDEST = 8_000
_FORMATS = ("PNG", "JPEG", "TIFF", "MPO")
_TURNS = {3: 180, 6: 270, 8: 90}
_ORIENTATION = 0x0112


def open_image(source: SourceFile, limits: Limits, recognizer: Recognizer) -> OpenedFile:
    """Open an image file of one or more frames.

    Raises:
        UnreadableFileError: Damaged.
        ReadingLimitError: More pixels than the limits allow.
        FileTooLargeError: More frames than the limits allow.
    """
    import PIL.Image

    PIL.Image.MAX_IMAGE_PIXELS = None  # our own limit is checked before any pixel is unpacked
    try:
        image = PIL.Image.open(io.BytesIO(source.content), formats=_FORMATS)
        frames = int(getattr(image, "n_frames", 1))
    except Exception as error:
        raise UnreadableFileError(f"{source.name} is damaged.") from error
    if image.width * image.height > limits.image_pixels:
        raise ReadingLimitError(f"{source.name} has more pixels than this program reads.")
    if frames > limits.pages:
        raise FileTooLargeError(f"{source.name} has more pages than this program reads.")
    return ImageFile(image, FileOpening("image", frames), limits, recognizer)


@dataclass(slots=True)
class ImageFile:
    """An open image; each frame is a page."""

    image: "Image"
    opening: FileOpening
    limits: Limits
    recognizer: Recognizer

    def page(self, number: int, slowly: Slowly) -> PageText:
        """Read one frame by OCR."""
        slowly(number)
        frame, dpi = self._frame(number)
        scale = _POINTS_PER_INCH / dpi
        return page_from_image(frame, number=number, scale=scale, recognizer=self.recognizer)

    def draw(self, number: int, width: int) -> PageImage:
        """Return one frame at this width."""
        frame, _dpi = self._frame(number)
        wide = max(1, min(width, _WIDEST))
        high = max(1, round(frame.height * wide / frame.width))
        if wide * high > self.limits.image_pixels:
            raise UnreadableFileError(f"Page {number} is too tall to be drawn.")
        drawn = frame.resize((wide, min(high, _WIDEST)))
        return PageImage(drawn.width, drawn.height, drawn.tobytes())

    def check(self, number: int, parts: tuple[Marked, ...]) -> Checked:  # noqa: ARG002 - no text layer
        """Return that there is no text layer."""
        return Checked(0, 0, 0, ())

    def close(self) -> None:
        """Free the pixels."""
        self.image.close()

    def _frame(self, number: int) -> "tuple[Image, float]":
        """Return one frame as RGB, upright, with its resolution."""
        try:
            self.image.seek(number - 1)
            self._check_size(number)
            turn = _TURNS.get(self.image.getexif().get(_ORIENTATION, 1), 0)
            frame = _on_white(self.image)
        except (ReadingLimitError, MemoryError):
            raise
        except Exception as error:
            raise UnreadableFileError(f"Page {number} of the image is damaged.") from error
        return frame.rotate(turn, expand=True) if turn else frame, _dpi(self.image)

    def _check_size(self, number: int) -> None:
        if self.image.width * self.image.height > self.limits.image_pixels:
            raise ReadingLimitError(f"Page {number} has more pixels than this program reads.")


def _on_white(image: "Image") -> "Image":
    """Return an image as RGB; what is transparent becomes white, as on paper."""
    import PIL.Image

    if image.mode in {"I", "I;16", "F"}:
        depth = np.nan_to_num(np.asarray(image, np.float64))
        spread = max(float(depth.max() - depth.min()), 1.0)
        gray = ((depth - depth.min()) * (255.0 / spread)).astype(np.uint8)
        return PIL.Image.fromarray(gray).convert("RGB")
    if "A" in image.getbands() or "transparency" in image.info:
        layered = image.convert("RGBA")
        paper = PIL.Image.new("RGB", layered.size, "white")
        paper.paste(layered, mask=layered.getchannel("A"))
        return paper
    return image.convert("RGB")


def _dpi(image: "Image") -> float:
    told: Any = image.info.get("dpi")
    if not isinstance(told, tuple) or not told:
        return _FALLBACK_DPI
    try:
        dpi = float(told[0])
    except (TypeError, ValueError, ZeroDivisionError):
        return _FALLBACK_DPI
    return dpi if 50 <= dpi <= 2400 else _FALLBACK_DPI
