"""The pages of a new home; they come last, since they leave the tabs locked."""

from pathlib import Path

from app.window.arrival.library import LibraryPage
from app.window.arrival.model import ModelPage
from app.window.arrival.trial import TrialPage
from app.window.main import MainWindow
from app.window.scenes.scene import Scene, settle
from app.window.tasks import Callbacks
from engine.ground import samples
from engine.ground.arrival import Arrival
from engine.ground.model_files import Fit, FoundPack, ModelFit
from engine.ground.types import PackCard

_GB = 10**9
_FIRST = {Arrival.LANGUAGE, Arrival.MODEL}


def scenes() -> tuple[Scene, ...]:
    """Return the scenes; each follows the one before."""
    return (
        Scene("first-1-language", _begin),
        Scene("first-2-purpose", lambda window: _page(window, Arrival.PURPOSE)),
        Scene("first-3-data", _create),
        Scene("first-3-recovery-key", _show_recovery_key),
        Scene("first-4-model", _offer_model),
        Scene("first-4-model-none", _offer_nothing),
        Scene("first-5-library", lambda window: _page(window, Arrival.LIBRARY)),
        Scene("first-5-library-empty", _empty_library),
        Scene("first-6-trial", lambda window: _page(window, Arrival.TRIAL)),
        Scene("first-6-trial-empty", _nothing_to_try),
        Scene("first-6-answer", _try),
    )


def _begin(window: MainWindow) -> None:
    """Leave the tabs, then open the library behind the pages, as it is in a first run."""
    window.lock()
    settle(window)
    while window.assistant.is_unlocked:
        settle(window)
    window.lanes.library.start(
        lambda _notify: window.assistant.unlock(window.published), Callbacks()
    )
    settle(window)
    window.demonstration.hide()
    window.status.set_arriving()
    _page(window, Arrival.LANGUAGE)


def _page(window: MainWindow, name: Arrival) -> None:
    """Show a page as the course does, without writing it down in this home."""
    page = window.gate.page(name)
    page.steps.show_place(list(Arrival).index(name) + 1, 6, may_go_back=name not in _FIRST)
    page.arrive()
    settle(window)
    window.gate.setCurrentWidget(page)
    page.entry.setFocus()


def _create(window: MainWindow) -> None:
    window.gate.create_page.first.line.setText("garden ladder")
    _page(window, Arrival.DATA)


def _show_recovery_key(window: MainWindow) -> None:
    page = window.gate.recovery_page
    page.show_key("SDZ3-KPB2-5NFG-D8KF-QZ76-PHTT-EY7F-MSFX-T67V")
    page.steps.show_place(3, 6, may_go_back=False)
    window.gate.setCurrentWidget(page)
    page.copy_button.setFocus()


def _found(name: str, needed: int, verdict: Fit) -> FoundPack:
    card = PackCard(
        name=name, kind="model", size_bytes=2 * _GB, license="Llama 3.2 Community", state="ready"
    )
    fit = ModelFit(name, 4096, needed, {}, 6 * _GB, 8 * _GB, verdict, str(verdict))
    return FoundPack(Path(name), card, fit)


def _offer_model(window: MainWindow) -> None:
    _page(window, Arrival.MODEL)
    page = window.gate.page(Arrival.MODEL)
    if isinstance(page, ModelPage):
        small = _found("llama-3.2-3b-ward-q4", 26 * _GB // 10, Fit.FITS)
        page.show_found([small, _found("llama-3.1-8b-ward-q8", 92 * _GB // 10, Fit.NOT)])


def _offer_nothing(window: MainWindow) -> None:
    page = window.gate.page(Arrival.MODEL)
    if isinstance(page, ModelPage):
        page.show_found([])


def _empty_library(window: MainWindow) -> None:
    page = window.gate.page(Arrival.LIBRARY)
    if isinstance(page, LibraryPage):
        page.show_documents([])


def _nothing_to_try(window: MainWindow) -> None:
    page = window.gate.page(Arrival.TRIAL)
    if isinstance(page, TrialPage):
        page.show_documents([])


def _try(window: MainWindow) -> None:
    """Leave the first run for its worked question, as the last page does."""
    page = window.gate.page(Arrival.TRIAL)
    if isinstance(page, TrialPage):
        page.tried.emit(samples.QUESTION)
        settle(window)
