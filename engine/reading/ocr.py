"""Text from pictures, by RapidOCR with the models of its own wheel; nothing is fetched."""

import logging
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from engine.ground.types import PageFlag, PageText
from engine.reading.ocr_lines import Seen, arranged

if TYPE_CHECKING:
    from PIL.Image import Image

_THREADS = 2
_LONGEST_SIDE = 2600
_DETECTION_SIDE = 960
_LINE_SHAPE = [3, 48, 64]  # colors, height, least width: short cells are not padded to 320
_LOW_CONFIDENCE = 0.85
_LEAST_SCORE = 0.4

Pixels = npt.NDArray[np.uint8]


class Recognizer:
    """Finds and reads lines of text; its models load at the first page that needs them."""

    def lines(self, pixels: Pixels) -> list[Seen]:
        """Return the lines of an RGB picture with their corners in pixels, origin top left."""
        result = self._engine(pixels[:, :, ::-1], use_cls=False)
        if result is None or result.boxes is None or result.txts is None:
            return []
        found = zip(result.boxes, result.txts, result.scores, strict=True)
        return [
            Seen(
                text=text,
                score=float(score),
                x0=float(corners[:, 0].min()),
                y0=float(corners[:, 1].min()),
                x1=float(corners[:, 0].max()),
                y1=float(corners[:, 1].max()),
            )
            for corners, text, score in found
            if text.strip()
        ]

    @cached_property
    def _engine(self) -> Any:
        import rapidocr
        from omegaconf import flag_override

        logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
        models = Path(rapidocr.__file__).parent / "models"
        engine = rapidocr.RapidOCR(
            params={
                "Global.use_cls": False,
                "Global.log_level": "critical",
                "Global.text_score": _LEAST_SCORE,
                "Global.max_side_len": _LONGEST_SIDE,
                "Global.model_root_dir": str(models),
                "Det.limit_type": "max",
                "Det.limit_side_len": _DETECTION_SIDE,
                "Rec.rec_batch_num": 1,  # a batch is padded to its widest line
                "Rec.rec_img_shape": _LINE_SHAPE,
            }
        )
        with flag_override(engine.cfg, "allow_objects", values=True):
            engine.cfg.Det.session = _session(models, "det")
            engine.cfg.Rec.session = _session(models, "rec")
        return engine


class NoRecognizer(Recognizer):
    """Sees nothing; where OCR is switched off."""

    def lines(self, pixels: Pixels) -> list[Seen]:
        """Return no lines."""
        del pixels
        return []


def _session(models: Path, part: str) -> Any:
    """Load one of the wheel's own models; its defaults spin idle threads and cost half more."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _THREADS
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # the arena keeps twice the memory
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    model = next(iter(sorted(models.glob(f"*_{part}_*.onnx"))))
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def page_from_image(
    image: "Image", *, number: int, scale: float, recognizer: Recognizer
) -> PageText:
    """Read a picture as a page; `scale` is points per pixel."""
    pixels = np.asarray(image, np.uint8)
    read = arranged(recognizer.lines(pixels), height=float(image.height), scale=scale)
    flags = [PageFlag.SCAN]
    if read.confidence is not None and read.confidence < _LOW_CONFIDENCE:
        flags.append(PageFlag.LOW_OCR_CONFIDENCE)
    return PageText(
        number=number,
        text=read.text,
        boxes=read.boxes.astype("<f4").tobytes(),
        width=image.width * scale,
        height=image.height * scale,
        rows=read.rows,
        flags=tuple(flags),
        ocr_confidence=read.confidence,
    )
