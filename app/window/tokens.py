"""The colors of Wardlight, one table per theme, and the contrast that they must keep."""

from dataclasses import dataclass

_TEXT_CONTRAST = 4.5
_SHAPE_CONTRAST = 3.0
_ENHANCED_CONTRAST = 7.0  # WCAG 2.2, 1.4.6


@dataclass(frozen=True, slots=True)
class Tokens:
    """The named colors of one theme; every widget takes its colors from here.

    Attributes:
        window: Behind everything.
        surface: Cards, inputs and lists.
        raised: Toolbars, table headers, hovered rows.
        line: Hairlines that only group; not needed to understand anything.
        border: Edges of controls.
        selection: Behind the chosen row.
        highlight: Marks the cited passage.
        outline: Around the cited passage.
        paper: What page images are multiplied with, so that white does not dazzle.
    """

    name: str
    window: str
    surface: str
    raised: str
    text: str
    secondary: str
    disabled: str
    line: str
    border: str
    link: str
    primary: str
    primary_hover: str
    on_primary: str
    selection: str
    on_selection: str
    danger: str
    on_danger: str
    danger_text: str
    danger_surface: str
    warning_surface: str
    on_warning: str
    amber: str
    on_amber: str
    success: str
    success_surface: str
    info_surface: str
    quiet_surface: str
    highlight: str
    on_highlight: str
    outline: str
    focus: str
    focus_ink: str
    desk: str
    paper: str


LIGHT = Tokens(
    name="light",
    window="#f0f4f5",
    surface="#ffffff",
    raised="#f7f9fa",
    text="#212b32",
    secondary="#4c6272",
    disabled="#68777f",
    line="#d8dde0",
    border="#768692",
    link="#005eb8",
    primary="#005eb8",
    primary_hover="#004c96",
    on_primary="#ffffff",
    selection="#d9e8f7",
    on_selection="#212b32",
    danger="#d5281b",
    on_danger="#ffffff",
    danger_text="#b8221a",
    danger_surface="#fdecea",
    warning_surface="#fff9c4",
    on_warning="#212b32",
    amber="#ffb81c",
    on_amber="#212b32",
    success="#00703c",
    success_surface="#e3f3ea",
    info_surface="#e8f1fa",
    quiet_surface="#e8edee",
    highlight="#ffe873",
    on_highlight="#212b32",
    outline="#f0a30a",
    focus="#ffeb3b",
    focus_ink="#000000",
    desk="#dfe5e8",
    paper="#ffffff",
)

DARK = Tokens(
    name="dark",
    window="#1b1f23",
    surface="#14171a",
    raised="#22282d",
    text="#f0f4f5",
    secondary="#aeb9c0",
    disabled="#8b969d",
    line="#333b42",
    border="#75828b",
    link="#7fb8ff",
    primary="#1f6fc2",
    primary_hover="#2674c6",
    on_primary="#ffffff",
    selection="#1e3a57",
    on_selection="#f0f4f5",
    danger="#d5281b",
    on_danger="#ffffff",
    danger_text="#ff9c92",
    danger_surface="#3d1c1a",
    warning_surface="#4a3c08",
    on_warning="#ffefb0",
    amber="#ffb81c",
    on_amber="#212b32",
    success="#6fd39b",
    success_surface="#16321f",
    info_surface="#182b3f",
    quiet_surface="#2b3238",
    highlight="#5c4a06",
    on_highlight="#fff4c2",
    outline="#ffb81c",
    focus="#ffeb3b",
    focus_ink="#000000",
    desk="#0e1113",
    paper="#d4d9dc",
)

HIGH_CONTRAST = Tokens(
    name="contrast",
    window="#000000",
    surface="#000000",
    raised="#111111",
    text="#ffffff",
    secondary="#e6e6e6",
    disabled="#b8b8b8",
    line="#8a8a8a",
    border="#ffffff",
    link="#9fd2ff",
    primary="#9fd2ff",
    primary_hover="#c5e4ff",
    on_primary="#000000",
    selection="#003366",
    on_selection="#ffffff",
    danger="#ff8a80",
    on_danger="#000000",
    danger_text="#ffbab3",
    danger_surface="#3a0000",
    warning_surface="#332b00",
    on_warning="#ffffff",
    amber="#ffc24d",
    on_amber="#000000",
    success="#7dff9e",
    success_surface="#00290f",
    info_surface="#001a33",
    quiet_surface="#1f1f1f",
    highlight="#ffff00",
    on_highlight="#000000",
    outline="#ffb81c",
    focus="#ffeb3b",
    focus_ink="#000000",
    desk="#000000",
    paper="#ffffff",
)

_TEXT_PAIRS = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "raised"),
    ("secondary", "window"),
    ("secondary", "surface"),
    ("secondary", "raised"),
    ("secondary", "quiet_surface"),
    ("disabled", "surface"),
    ("link", "surface"),
    ("link", "window"),
    ("link", "info_surface"),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_selection", "selection"),
    ("link", "selection"),
    ("secondary", "selection"),
    ("on_danger", "danger"),
    ("danger_text", "surface"),
    ("danger_text", "danger_surface"),
    ("text", "danger_surface"),
    ("danger_text", "selection"),
    ("on_warning", "warning_surface"),
    ("on_amber", "amber"),
    ("success", "surface"),
    ("success", "window"),
    ("success", "success_surface"),
    ("text", "success_surface"),
    ("text", "info_surface"),
    ("text", "quiet_surface"),
    ("on_highlight", "highlight"),
    ("focus_ink", "focus"),
)
_EDGE_PAIRS = (("line", "surface"), ("danger", "surface"), ("primary", "surface"))
_SHAPE_PAIRS = (("border", "surface"), ("border", "window"), ("outline", "desk"))


def luminance(color: str) -> float:
    """Return the relative luminance of `#rrggbb` (WCAG 2.2 definition)."""
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colors, 1 to 21 (WCAG 2.2 definition)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def weak_pairs(tokens: Tokens) -> list[str]:
    """Return every pair of a theme that a person with low vision could not tell apart."""
    is_enhanced = tokens.name == "contrast"
    least_text = _ENHANCED_CONTRAST if is_enhanced else _TEXT_CONTRAST
    wanted = [(pair, least_text) for pair in _TEXT_PAIRS]
    shapes = _SHAPE_PAIRS[:2] if tokens.name == "light" else _SHAPE_PAIRS
    wanted += [(pair, _SHAPE_CONTRAST) for pair in shapes]
    if is_enhanced:
        wanted += [(pair, _SHAPE_CONTRAST) for pair in _EDGE_PAIRS]
    return [
        f"{ink} on {ground}: {ratio:.2f} < {least}"
        for (ink, ground), least in wanted
        if (ratio := contrast(getattr(tokens, ink), getattr(tokens, ground))) < least
    ]
