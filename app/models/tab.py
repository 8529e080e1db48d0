"""The Models tab: wires the cards to the packs of this home."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.models import wording
from app.models.card import PackPanel
from app.models.confirming import ConfirmBar
from app.models.running import RunningRow
from app.models.working import WorkStrip
from app.window import parts, reflow
from app.window.flow import flow
from app.window.language import say
from app.window.messages import MessageBar
from app.window.reflow import Reflow
from app.window.shelf import ModelHome
from app.window.style import Appearance
from app.window.tabs import Still
from app.window.tasks import Callbacks, Lanes
from engine.ground.answers import Finding
from engine.ground.choices import Value
from engine.ground.errors import EngineError
from engine.ground.model_files import BenchResult, ModelFit, Room
from engine.ground.models import ModelState
from engine.ground.progress import Notify
from engine.ground.settings import Settings
from engine.ground.types import PackCard

_CARDS_PX = 420
_MODEL_FILES = "GGUF (*.gguf)"


class ModelsTab(QWidget, Still):
    """Cards of installed packs; bringing, checking and measuring, one at a time.

    Signals:
        models_changed: Another model is in use, or a pack came or went.
    """

    models_changed = Signal()

    def __init__(self, assistant: ModelHome, lanes: Lanes, appearance: Appearance) -> None:
        super().__init__()
        self._assistant = assistant
        self._quick = lanes.library
        self._appearance = appearance
        self._speeds: dict[str, BenchResult] = {}
        self.panels: dict[str, PackPanel] = {}
        self.setObjectName("page")
        self.folder_button = parts.button(
            say("Import from USB or folder…"), "primary", pressed=self.choose_folder
        )
        self.file_button = parts.button(say("Import a .gguf file…"), pressed=self.choose_file)
        self.verify_button = parts.button(say("Verify all"), pressed=self.verify)
        self.unload_button = parts.button(say("Unload now"), pressed=self.unload)
        self.running = RunningRow()
        self.reason = parts.label(look="quiet")
        self.message = MessageBar(appearance)
        self.confirm = ConfirmBar()
        self.work = WorkStrip(lanes.packs, self.message)
        self.nothing = parts.Empty(
            appearance,
            "library",
            say("No language model on this computer"),
            say(
                "Everything but free phrasing works without one: answers are quoted from your "
                "documents. Your IT department makes a model pack on a connected computer and "
                "brings it on a USB stick; import it here."
            ),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bar, inside = parts.frame("strip", margin=0, spacing=4)
        inside.setContentsMargins(16, 6, 16, 6)
        inside.addLayout(
            flow(
                self.folder_button, self.file_button, self.verify_button, self.unload_button,
                spacing=8,
            )
        )  # fmt: skip
        area = self._scrolling()
        page = reflow.page(bar, self.work, self.message, area)
        reflow.fill(self, Reflow(page, self._appearance, grows=((area, _CARDS_PX),)))

    def _scrolling(self) -> QScrollArea:
        page, column = parts.frame("page", margin=16, spacing=12)
        column.addWidget(self.running)
        column.addWidget(self.reason)
        column.addWidget(self.confirm)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(12)
        column.addLayout(self.cards)
        column.addWidget(self.nothing)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        return area

    def _connect(self) -> None:
        self.confirm.confirmed.connect(self.bring)
        self.running.chosen.connect(self.choose)
        self._appearance.changed.connect(self._draw)
        self._draw()

    @property
    def first(self) -> QWidget:
        """What takes the keyboard when the tab is shown."""
        return self.folder_button

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The parts between which F6 switches."""
        return (self.folder_button, *(panel.bench_button for panel in self.panels.values()))

    @property
    def is_busy(self) -> bool:
        """Whether something is imported, checked or measured."""
        return self.work.is_busy

    def refresh(self) -> None:
        """Read anew what is installed, which model is in use, and how each one fits."""
        self._quick.start(
            lambda _notify: (
                self._assistant.packs.listed(),
                self._assistant.model_state(),
                self._assistant.preferences.values,
            ),
            Callbacks(done=self._show, failed=self.message.fail),
        )

    def _show(self, news: tuple[list[PackCard], ModelState, Settings]) -> None:
        cards, state, settings = news
        parts.empty(self.cards)
        self.panels = {}
        used = state.card.name if state.card is not None else ""
        models = [card for card in cards if card.kind == "model"]
        for card in sorted(cards, key=lambda card: (card.name != used, card.kind != "model")):
            self._add(card, used, is_last=sum(card.kind == one.kind for one in cards) == 1)
        self.nothing.setVisible(not models)
        self.verify_button.setEnabled(bool(cards))
        self.unload_button.setEnabled(state.phase in {"loaded", "resting"})
        self.running.show_settings(settings)
        self.running.setVisible(bool(models))
        told = [state.reason]
        if state.card is not None and state.card.fallback_reason:
            told.append(
                say("Computed on %1: %2.")
                .replace("%1", state.card.device)
                .replace("%2", state.card.fallback_reason.rstrip("."))
            )
        self.reason.setText(" ".join(part for part in told if part))
        self.reason.setVisible(bool(self.reason.text()) and bool(models))
        for card in models:
            self._weigh(card)

    def _add(self, card: PackCard, used: str, *, is_last: bool) -> None:
        in_use = card.name == used
        tags = wording.state_tags(card, in_use=in_use)
        panel = PackPanel(self._appearance, card, tags)
        panel.offer(in_use=in_use, is_last=is_last)
        panel.use_pressed.connect(self.use)
        panel.bench_pressed.connect(self.bench)
        panel.remove_confirmed.connect(self.remove)
        if card.name in self._speeds:
            panel.show_speed(self._speeds[card.name])
        self.panels[card.name] = panel
        self.cards.addWidget(panel)

    def _weigh(self, card: PackCard) -> None:
        """Show whether a model fits the memory with the context window of the settings."""
        if card.state == "damaged":
            return
        asked = self._assistant

        def fit(_notify: Notify) -> ModelFit:
            wanted = asked.preferences.values.number("performance.context_tokens")
            tokens = min(wanted, card.context_tokens or wanted)
            return asked.packs.fit(card.name, context_tokens=tokens)

        def show(fits: ModelFit) -> None:
            if card.name in self.panels:
                self.panels[card.name].show_fit(fits)

        self._quick.start(fit, Callbacks(done=show, failed=self.message.fail))

    def choose_folder(self) -> None:
        """Ask for a folder or a USB stick and name the packs in it."""
        name = QFileDialog.getExistingDirectory(self, say("Folder or USB stick with packs"))
        if name:
            self.look_into(Path(name))

    def choose_file(self) -> None:
        """Ask for a model file that comes alone."""
        name, _kind = QFileDialog.getOpenFileName(self, say("Model file"), "", _MODEL_FILES)
        if name:
            self.look_at(Path(name))

    def look_into(self, folder: Path) -> None:
        """Find the packs of a folder and ask which are wanted."""

        def work(_notify: Notify) -> tuple[Sequence[Path], Room]:
            found = self._assistant.packs.found(folder)
            return found, self._assistant.packs.room(found)

        def tell(news: tuple[Sequence[Path], Room]) -> None:
            if news[0]:
                self.confirm.ask_packs(*news)
            else:
                self.message.tell(
                    "warning",
                    say("There is no pack in this folder."),
                    say("A pack is a folder with a manifest.json; a .gguf has its own button."),
                )

        self.work.do(say("Looking"), work, tell)

    def look_at(self, file: Path) -> None:
        """Check a model file and show its hash for a person to compare."""
        packs = self._assistant.packs
        self.work.do(
            say("Hashing"),
            lambda notify: (packs.hash_file(file, notify), packs.room([file])),
            lambda news: self.confirm.ask_hash(file, *news),
        )

    def bring(self, sources: Sequence[Path], sha256: str) -> None:
        """Import what was confirmed; a pack that is refused does not keep out the others."""

        def work(notify: Notify) -> tuple[list[str], list[EngineError]]:
            came, refused = [], []
            for source in sources:
                try:
                    card = self._assistant.packs.bring(source, sha256=sha256, notify=notify)
                    came.append(card.name)
                except EngineError as error:
                    refused.append(error)
            return came, refused

        self.work.do(say("Importing"), work, self._tell_brought)

    def _tell_brought(self, news: tuple[list[str], list[EngineError]]) -> None:
        came, refused = news
        if came:
            told = say("Imported and verified: %1").replace("%1", ", ".join(came))
            self.message.tell("success", told)
        if refused:
            self.message.fail(refused[0])
        self._changed()

    def verify(self) -> None:
        """Hash every file of every pack."""
        self.work.do(
            say("Checking"),
            self._assistant.packs.verify,
            self._tell_findings,
        )

    def _tell_findings(self, findings: list[Finding]) -> None:
        bad = [finding for finding in findings if finding.level == "error"]
        if bad:
            self.message.tell("error", f"{bad[0].name}: {bad[0].detail}", bad[0].advice)
        else:
            self.message.tell("success", say("Every file is what its manifest says."))
        self.refresh()

    def bench(self, name: str) -> None:
        """Measure how fast a model is here, and keep the fastest way."""

        def tell(result: BenchResult) -> None:
            self._speeds[name] = result
            if name in self.panels:
                self.panels[name].show_speed(result)

        self.work.do(
            say("Measuring"), lambda notify: self._assistant.packs.bench(name, notify), tell
        )

    def use(self, name: str) -> None:
        """Let a model phrase from now on."""
        self.work.do(
            say("Choosing"),
            lambda _notify: self._assistant.preferences.change({"answering.model": name}),
            lambda _settings: self._changed(),
        )

    def choose(self, key: str, value: Value) -> None:
        """Run the model otherwise from now on."""
        self.work.do(
            say("Choosing"),
            lambda _notify: self._assistant.preferences.change({key: value}),
            lambda _settings: self._changed(),
        )

    def remove(self, name: str) -> None:
        """Delete a pack, after it was confirmed."""
        self.work.do(
            say("Removing"),
            lambda _notify: self._assistant.packs.remove(name),
            lambda _none: self._changed(),
        )

    def unload(self) -> None:
        """Let the model leave the memory, or wake one that rests."""

        def work(_notify: Notify) -> None:
            self._assistant.chosen_model.close()
            self._assistant.chosen_model.wake()

        self.work.do(say("Unloading"), work, lambda _none: self._changed())

    def _changed(self) -> None:
        self.refresh()
        self.models_changed.emit()

    def escape(self) -> None:
        """Cancel what is under way."""
        self.work.cancel()

    def clear(self) -> None:
        """Forget what was asked, for the lock screen."""
        self.confirm.hide()
        self.message.hide()

    def _draw(self) -> None:
        parts.set_icon(self.folder_button, self._appearance, "folder", "on_primary")
        parts.set_icon(self.file_button, self._appearance, "open")
        parts.set_icon(self.verify_button, self._appearance, "shield")
