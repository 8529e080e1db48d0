"""A sample page as a scanner would give it: gray, tilted, a little dirty, without text."""

import io

import numpy as np
import sample_pdf
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from sample_sources import Source

DPI = 170
TILT_DEGREES = 0.7
JPEG_QUALITY = 42


def build(source: Source) -> bytes:
    """Return a PDF whose one page is a picture of the source's first page."""
    picture = _jpeg(sample_pdf.build(source))
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(sample_pdf.WIDTH, sample_pdf.HEIGHT), invariant=1)
    canvas.setTitle(source.card.title)
    canvas.setAuthor(source.card.issuer)
    image = ImageReader(io.BytesIO(picture))
    canvas.drawImage(image, 0, 0, sample_pdf.WIDTH, sample_pdf.HEIGHT)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _jpeg(pdf: bytes) -> bytes:
    """Draw a page, tilt it, and add the shade and grain of a worn scanner."""
    import pypdfium2
    from PIL import Image, ImageFilter

    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].render(scale=DPI / 72, grayscale=True).to_pil().convert("L")
    tilted = page.rotate(TILT_DEGREES, Image.Resampling.BICUBIC, fillcolor=236)
    soft = tilted.filter(ImageFilter.GaussianBlur(0.7))
    pixels = np.asarray(soft, dtype=np.float32)
    shade = np.linspace(0.0, 16.0, pixels.shape[1], dtype=np.float32)
    grain = np.random.default_rng(7).normal(0.0, 4.0, pixels.shape).astype(np.float32)
    worn = np.clip(pixels * 0.93 + 14.0 - shade + grain, 0, 255).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(worn).save(file, "JPEG", quality=JPEG_QUALITY)
    return file.getvalue()
