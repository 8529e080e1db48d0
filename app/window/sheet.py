"""The one style sheet, built from the tokens; sizes grow with the text."""

from app.window.tokens import Tokens


def build(tokens: Tokens, scale: float, pictures: str) -> str:
    """Return the style sheet of a theme at a text size.

    Args:
        tokens: The colors.
        scale: Text size as a factor.
        pictures: Folder of the icons, with forward slashes.
    """
    parts = (_plain, _buttons, _inputs, _lists, _frame, _labels, _flags, _menus)
    return "\n".join(part(_Values(tokens, scale, pictures)) for part in parts)


class _Values:
    """Colors by name and lengths by pixel for the templates below."""

    def __init__(self, tokens: Tokens, scale: float, pictures: str) -> None:
        self.t = tokens
        self.pictures = pictures
        self._scale = scale

    def px(self, pixels: float) -> str:
        return f"{round(pixels * self._scale)}px"

    def pt(self, points: float) -> str:
        return f"{points * self._scale:.2f}pt"


def _plain(v: _Values) -> str:
    t = v.t
    return f"""
QWidget {{ color: {t.text}; }}
QMainWindow, QDialog, #page {{ background: {t.window}; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
  padding: {v.px(6)}; }}
QScrollBar:vertical {{ background: transparent; width: {v.px(12)}; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {v.px(12)}; margin: 0; }}
QScrollBar::handle {{ background: {t.border}; border-radius: {v.px(4)}; margin: {v.px(2)};
  min-height: {v.px(32)}; min-width: {v.px(32)}; }}
QScrollBar::handle:hover {{ background: {t.secondary}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {t.quiet_surface}; border: 0; border-radius: {v.px(3)};
  max-height: {v.px(6)}; min-height: {v.px(6)}; text-align: center; }}
QProgressBar::chunk {{ background: {t.primary}; border-radius: {v.px(3)}; }}
"""


def _buttons(v: _Values) -> str:
    t = v.t
    return f"""
QPushButton, QToolButton {{ background: {t.surface}; border: 1px solid {t.border};
  border-radius: {v.px(4)}; padding: {v.px(5)} {v.px(12)}; min-height: {v.px(20)}; }}
QToolButton {{ padding: {v.px(5)}; min-width: {v.px(20)}; }}
QPushButton:hover, QToolButton:hover {{ background: {t.raised}; border-color: {t.secondary}; }}
QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{ background: {t.selection}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {t.disabled}; border-color: {t.line};
  background: {t.window}; }}
QPushButton[kind="primary"] {{ background: {t.primary}; color: {t.on_primary};
  border-color: {t.primary}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {t.primary_hover}; }}
QPushButton[kind="primary"]:disabled {{ background: {t.quiet_surface}; color: {t.disabled};
  border-color: {t.line}; }}
QPushButton[kind="danger"] {{ background: {t.danger}; color: {t.on_danger};
  border-color: {t.danger}; font-weight: 600; }}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{ background: transparent;
  border-color: transparent; }}
QPushButton[kind="quiet"] {{ color: {t.link}; }}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{
  background: {t.quiet_surface}; }}
QToolButton[kind="quiet"]:checked {{ background: {t.selection}; }}
QPushButton[kind="quiet"]:disabled {{ color: {t.disabled}; }}
QPushButton[kind="turn"] {{ text-align: left; background: {t.raised}; border-color: {t.line}; }}
QPushButton[kind="chip"] {{ border-radius: {v.px(14)}; padding: {v.px(4)} {v.px(12)};
  background: {t.surface}; }}
QPushButton[kind="chip"]:checked {{ background: {t.selection}; border-color: {t.primary};
  color: {t.on_selection}; }}
QToolButton::menu-indicator {{ image: url({v.pictures}/arrow_{t.name}.svg); width: {v.px(14)};
  height: {v.px(14)}; subcontrol-origin: padding; subcontrol-position: center right;
  right: {v.px(6)}; }}
QToolButton[popupMode="2"] {{ padding-right: {v.px(26)}; padding-left: {v.px(8)}; }}
QCheckBox, QRadioButton {{ spacing: {v.px(8)}; min-height: {v.px(32)}; }}
QCheckBox::indicator {{ width: {v.px(20)}; height: {v.px(20)}; border: 1px solid {t.border};
  border-radius: {v.px(3)}; background: {t.surface}; }}
QCheckBox::indicator:checked {{ background: {t.primary}; border-color: {t.primary};
  image: url({v.pictures}/tick_on_primary.svg); }}
"""


def _inputs(v: _Values) -> str:
    t = v.t
    return f"""
QCheckBox::indicator:indeterminate {{ background: {t.primary}; width: {v.px(8)};
  height: {v.px(8)}; border: {v.px(6)} solid {t.selection}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateEdit {{
  background: {t.surface}; border: 1px solid {t.border}; border-radius: {v.px(4)};
  padding: {v.px(4)} {v.px(8)}; selection-background-color: {t.selection};
  selection-color: {t.on_selection}; }}
QLineEdit, QSpinBox, QComboBox {{ min-height: {v.px(22)}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {{
  border-color: {t.primary}; }}
QSpinBox QLineEdit {{ border: 0; padding: 0; min-height: 0; background: transparent; }}
QSpinBox::up-button, QSpinBox::down-button {{ subcontrol-origin: border; border: 0;
  width: {v.px(26)}; background: transparent; }}
QSpinBox::up-button {{ subcontrol-position: top right; margin-top: {v.px(2)}; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; margin-bottom: {v.px(2)}; }}
QSpinBox::up-arrow {{ image: url({v.pictures}/arrow_up_{t.name}.svg); width: {v.px(14)};
  height: {v.px(14)}; }}
QSpinBox::down-arrow {{ image: url({v.pictures}/arrow_{t.name}.svg); width: {v.px(14)};
  height: {v.px(14)}; }}
QSpinBox:disabled, QComboBox:disabled {{ background: {t.window}; color: {t.disabled}; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {t.window}; color: {t.disabled}; }}
QTextBrowser#reading, QPlainTextEdit#reading {{ border: 0; background: {t.surface};
  padding: 0; border-radius: 0; }}
QTextBrowser#reading:focus, QPlainTextEdit#reading:focus {{ border: 0; padding: 0; }}
QComboBox::drop-down {{ border: 0; width: {v.px(28)}; }}
QComboBox::down-arrow {{ image: url({v.pictures}/arrow_{t.name}.svg); width: {v.px(16)};
  height: {v.px(16)}; }}
QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.border};
  selection-background-color: {t.selection}; selection-color: {t.on_selection};
  outline: 0; padding: {v.px(4)}; }}
"""


def _lists(v: _Values) -> str:
    t = v.t
    striped = t.window if t.name == "dark" else t.raised
    return f"""
QTableView, QListView, QListWidget, QTreeView {{ background: {t.surface}; border: 0;
  gridline-color: {t.line}; outline: 0; selection-background-color: {t.selection};
  selection-color: {t.on_selection}; alternate-background-color: {striped}; }}
QHeaderView {{ background: {t.raised}; }}
QHeaderView::section {{ background: {t.raised}; color: {t.secondary}; border: 0;
  border-bottom: 1px solid {t.line}; padding: {v.px(6)} {v.px(8)}; font-weight: 600; }}
QTableWidget::item {{ padding: 0 {v.px(8)}; }}
QListWidget#side {{ background: transparent; }}
QListWidget#side::item {{ padding: {v.px(7)} {v.px(10)}; border-radius: {v.px(4)};
  min-height: {v.px(20)}; }}
QListWidget#side::item:hover {{ background: {t.quiet_surface}; }}
QListWidget#side::item:selected {{ background: {t.selection}; color: {t.on_selection};
  font-weight: 600; }}
QListWidget#findings::item {{ padding: {v.px(8)}; border-bottom: 1px solid {t.line}; }}
"""


def _frame(v: _Values) -> str:
    t = v.t
    return f"""
#header {{ background: {t.surface}; border-bottom: 1px solid {t.line}; }}
#brand {{ color: {t.link}; font-size: {v.pt(13)}; font-weight: 700; }}
QTabBar#tabs {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar#tabs::tab {{ background: transparent; border: 0; color: {t.secondary};
  padding: {v.px(11)} {v.px(16)} {v.px(8)} {v.px(16)}; min-height: {v.px(24)};
  border-bottom: {v.px(3)} solid transparent; }}
QTabBar#tabs[narrow="true"]::tab {{ padding-left: {v.px(8)}; padding-right: {v.px(8)}; }}
QTabBar#tabs::tab:hover {{ color: {t.text}; background: {t.quiet_surface}; }}
QTabBar#tabs::tab:selected {{ color: {t.link}; border-bottom-color: {t.link}; }}
#footer {{ background: {t.surface}; border-top: 1px solid {t.line}; }}
#footer QLabel, #footer QPushButton {{ font-size: {v.pt(9.5)}; }}
#footer QLabel {{ color: {t.secondary}; }}
#footer QToolButton, #footer QPushButton {{ border: 0; background: transparent;
  padding: {v.px(4)} {v.px(8)}; border-radius: {v.px(4)}; min-height: {v.px(24)}; }}
#footer QToolButton:hover, #footer QPushButton:hover {{ background: {t.quiet_surface}; }}
#footer QPushButton#offline {{ color: {t.success}; font-weight: 600; }}
#footer QPushButton#checks_off {{ color: {t.on_amber}; background: {t.amber};
  font-weight: 600; }}
#footer QPushButton#network {{ color: {t.link}; font-weight: 600; }}
#demonstration {{ background: {t.warning_surface}; border-bottom: 1px solid {t.amber}; }}
#demonstration QLabel {{ color: {t.on_warning}; }}
#card {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {v.px(6)}; }}
#answer_side, #source_head, #answer_head, #question {{ background: {t.surface}; }}
#source_head {{ border-bottom: 1px solid {t.line}; }}
#strip {{ background: {t.raised}; border-bottom: 1px solid {t.line}; }}
#side_panel {{ background: {t.raised}; border-right: 1px solid {t.line}; }}
#drawer {{ background: {t.surface}; border-left: 1px solid {t.line}; }}
#bar {{ background: {t.raised}; border-top: 1px solid {t.line}; }}
#desk {{ background: {t.desk}; border: 0; }}
#drop {{ background: {t.info_surface}; border: 3px dashed {t.link};
  border-radius: {v.px(8)}; }}
#drop QLabel {{ color: {t.link}; font-size: {v.pt(16)}; font-weight: 600; }}
#inset {{ background: {t.info_surface}; border: 0; border-radius: {v.px(6)}; }}
QFrame#rule {{ background: {t.line}; border: 0; max-height: 1px; min-height: 1px; }}
"""


def _labels(v: _Values) -> str:
    t = v.t
    tags = "\n".join(
        f'QLabel[tag="{role}"] {{ background: {ground}; color: {ink}; }}'
        for role, ground, ink in (
            ("quiet", t.quiet_surface, t.secondary),
            ("info", t.info_surface, t.link),
            ("success", t.success_surface, t.success),
            ("warning", t.warning_surface, t.on_warning),
            ("amber", t.amber, t.on_amber),
            ("danger", t.danger, t.on_danger),
        )
    )
    return f"""
QLabel[look="title"] {{ font-size: {v.pt(17)}; font-weight: 700; }}
QLabel[look="heading"] {{ font-size: {v.pt(12.5)}; font-weight: 700; }}
QLabel[look="quiet"] {{ color: {t.secondary}; }}
QLabel[look="small"] {{ color: {t.secondary}; font-size: {v.pt(9.5)}; }}
QLabel[look="error"] {{ color: {t.danger_text}; font-weight: 600; }}
QLabel[look="key"] {{ font-family: "DejaVu Sans Mono", "Consolas", monospace;
  font-size: {v.pt(13)}; font-weight: 700; background: {t.quiet_surface};
  border-radius: {v.px(4)}; padding: {v.px(12)}; }}
QLabel[tag] {{ border-radius: {v.px(3)}; padding: {v.px(2)} {v.px(7)};
  font-size: {v.pt(9.5)}; font-weight: 600; }}
{tags}
#message[level="error"] {{ background: {t.danger_surface};
  border-left: {v.px(4)} solid {t.danger}; }}
#message[level="warning"] {{ background: {t.warning_surface};
  border-left: {v.px(4)} solid {t.amber}; }}
#message[level="info"] {{ background: {t.info_surface};
  border-left: {v.px(4)} solid {t.link}; }}
#message[level="success"] {{ background: {t.success_surface};
  border-left: {v.px(4)} solid {t.success}; }}
#message[level="warning"] QLabel {{ color: {t.on_warning}; }}
#message QToolButton {{ background: transparent; border-color: transparent; }}
#message QPushButton {{ background: transparent; }}
"""


def _flags(v: _Values) -> str:
    t = v.t
    return f"""
#flags {{ border-radius: {v.px(6)}; }}
#flags[severity="emergency"] {{ background: {t.danger}; }}
#flags[severity="emergency"] QLabel {{ color: {t.on_danger}; }}
#flags[severity="urgent"] {{ background: {t.surface}; border: 2px solid {t.danger}; }}
QLabel[look="flag_title"] {{ font-weight: 700; }}
QLabel[look="flag_action"] {{ font-size: {v.pt(10)}; }}
#flags QPushButton {{ background: transparent; }}
#flags[severity="emergency"] QPushButton {{ color: {t.on_danger};
  border-color: {t.on_danger}; }}
#flags[severity="emergency"] QPushButton:hover, #flags[severity="emergency"] QPushButton:checked {{
  background: {t.on_danger}; color: {t.danger}; }}
#collision {{ background: {t.warning_surface}; border-radius: {v.px(4)};
  border-left: {v.px(4)} solid {t.amber}; }}
#collision QLabel {{ color: {t.on_warning}; }}
#collision[serious="true"] {{ background: {t.danger_surface};
  border-left: {v.px(4)} solid {t.danger}; }}
#collision[serious="true"] QLabel {{ color: {t.text}; }}
"""


def _menus(v: _Values) -> str:
    t = v.t
    return f"""
QMenuBar {{ background: {t.surface}; color: {t.text}; padding: {v.px(2)} {v.px(4)}; }}
QMenuBar::item {{ padding: {v.px(4)} {v.px(10)}; border-radius: {v.px(3)};
  background: transparent; }}
QMenuBar::item:selected {{ background: {t.selection}; color: {t.on_selection}; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.border}; padding: {v.px(4)}; }}
QMenu::item {{ padding: {v.px(7)} {v.px(28)}; border-radius: {v.px(3)}; }}
QMenu::item:selected {{ background: {t.selection}; color: {t.on_selection}; }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: {v.px(4)} {v.px(8)}; }}
"""
