"""The fonts that Wardlight brings along, so that every script is shaped on every computer.

A computer's own fonts come first where they are meant for the screen; the bundled ones follow.
Debian's default, for one, cannot shape Devanagari and has no Chinese.
"""

from PySide6.QtGui import QFont, QFontDatabase

from engine.ground.paths import resources

FAMILIES = (
    "Segoe UI",
    "SF Pro Text",
    "Inter",
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Devanagari",
    "Noto Sans CJK SC",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans",
    "Malgun Gothic",
    "Droid Sans Fallback",
    "Noto Sans Math",
    "Noto Sans Symbols2",
    "DejaVu Sans",
)


def load() -> tuple[str, ...]:
    """Make the bundled fonts known to the application; return their families, each once."""
    families: dict[str, None] = {}
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families |= dict.fromkeys(QFontDatabase.applicationFontFamilies(number))
    return tuple(families)


def font() -> QFont:
    """Return the text font in its normal weight; the caller sets the size."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    return made
