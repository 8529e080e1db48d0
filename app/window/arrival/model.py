"""The page of the first run that brings a model: packs found on sticks, import, or none."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStorageInfo
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.models import wording
from app.models.tab import ModelsTab
from app.window import parts
from app.window.arrival.steps import StepBar, heading
from app.window.door import Door
from app.window.flow import flow
from app.window.language import say
from app.window.passphrase import CenteredCard
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes
from engine.ground.errors import EngineError
from engine.ground.model_files import FoundPack
from engine.ground.models import ModelState
from engine.ground.types import PackCard

_OWN = ("/", "/boot", "/home", "/usr", "/var", "/tmp", "/proc", "/sys", "/dev", "/run/user", "/etc")  # noqa: S108 - left out, not written
_PACKS_PX = 240
_MOST = 6


def sticks() -> list[Path]:
    """Return the folders of USB sticks and other disks besides the computer's own."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        is_own = volume.isRoot() or any(
            root == own or root.startswith(f"{own}/") for own in _OWN[1:]
        )
        if volume.isValid() and volume.isReady() and not is_own:
            found.append(Path(root))
    return found


class ModelPage(CenteredCard):
    """Says what a model adds, offers what lies on a stick, and goes on without one as well."""

    def __init__(
        self,
        assistant: Door,
        lanes: Lanes,
        appearance: Appearance,
        places: Callable[[], Sequence[Path]] = sticks,
    ) -> None:
        super().__init__(appearance, width=820)
        self._assistant = assistant
        self._lanes = lanes
        self._places = places
        self.packs = ModelsTab(assistant, lanes, appearance)
        self._unused = QWidget(self)
        self._unused.hide()
        for control in (
            self.packs.verify_button,
            self.packs.unload_button,
            self.packs.running,
            self.packs.nothing,
        ):
            control.setParent(self._unused)
        self.told = parts.label(look="small")
        self.again = parts.button(say("Look again"), "quiet", pressed=self.look)
        self.offers: list[QWidget] = []
        self.import_buttons: list[QPushButton] = []
        self.steps = StepBar()
        self._lay_out()
        self.packs.models_changed.connect(self._changed)
        appearance.changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        self.inside.addLayout(
            heading(
                self._appearance,
                "models",
                say("A language model, if you have one"),
                say(
                    "Without one, answers are quoted word by word from your documents. With one, "
                    "they are phrased as well and checked sentence by sentence. You can import "
                    "one later under Models."
                ),
            )
        )
        self.found = QVBoxLayout()
        self.found.setSpacing(4)
        self.inside.addLayout(parts.row(self.told, self.again, stretch=0))
        self.inside.addLayout(self.found)
        self.inside.addWidget(self.packs, 1)
        self.inside.addWidget(self.steps)

    def arrive(self) -> None:
        """Look at what is installed and at what lies on sticks."""
        self.packs.refresh()
        self.look()
        self._ask_state()

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard."""
        return self.packs.folder_button

    def look(self) -> None:
        """Look for packs on sticks and other disks."""
        self.told.setText(say("Looking for packs on USB sticks…"))
        self.again.setEnabled(False)
        self._lanes.packs.start(
            lambda _notify: self._seen(),
            Callbacks(done=self.show_found, failed=lambda _error: self.show_found([])),
        )

    def _seen(self) -> list[FoundPack]:
        packs = self._assistant.packs
        tokens = self._assistant.preferences.values.number("performance.context_tokens")
        installed = {card.name for card in packs.listed()}
        folders = [folder for place in self._places() for folder in (place, place / "models")]
        seen = [
            packs.seen(path, context_tokens=tokens)
            for folder in folders
            for path in self._packs_in(folder)
        ]
        return [one for one in seen if one.card.name not in installed][:_MOST]

    def _packs_in(self, folder: Path) -> Sequence[Path]:
        """Return the packs of a folder; one that may not be read holds none."""
        try:
            return self._assistant.packs.found(folder) if folder.is_dir() else ()
        except (EngineError, OSError):
            return ()

    def show_found(self, found: Sequence[FoundPack]) -> None:
        """Offer what was found, each with a line that says whether it fits."""
        parts.empty(self.found)
        self.again.setEnabled(True)
        self.told.setText(
            say("On your USB stick:") if found else say("No pack was found on a USB stick.")
        )
        self.import_buttons = []
        self.offers = [self._offer(one) for one in found]
        for offer in self.offers:
            self.found.addWidget(offer)

    def _offer(self, found: FoundPack) -> QWidget:
        name = found.card.name
        button = parts.button(say("Import"), pressed=lambda: self.packs.bring([found.path], ""))
        button.setAccessibleName(say("Import %1").replace("%1", name))
        self.import_buttons.append(button)
        line: list[QWidget] = [button, parts.label(name, "heading", wraps=False)]
        if found.card.state == "damaged":
            button.setEnabled(False)
            line.append(parts.label(found.card.problem, "error"))
        elif found.fit is not None:
            line += [parts.tag(wording.fit_tag(found.fit))]
            line += [parts.label(wording.fit_line(found.fit), "quiet", wraps=False)]
        else:
            line.append(parts.label(wording.task(found.card), "quiet", wraps=False))
        made = QWidget()
        made.setLayout(flow(*line, spacing=8))
        return made

    def _changed(self) -> None:
        self.look()
        self._ask_state()

    def _ask_state(self) -> None:
        self._lanes.library.start(
            lambda _notify: (self._assistant.model_state(), self._assistant.packs.listed()),
            Callbacks(done=self._name_way_on, failed=lambda _error: None),
        )

    def _name_way_on(self, news: tuple[ModelState, list[PackCard]]) -> None:
        """Say plainly that going on without a model is a choice."""
        state, cards = news
        has_model = state.card is not None or any(card.kind == "model" for card in cards)
        told = say("Continue") if has_model else say("Continue without a model")
        self.steps.go_on.setText(told)

    def _fit(self) -> None:
        self.packs.setFixedHeight(min(self._appearance.px(_PACKS_PX), _PACKS_PX + 60))
