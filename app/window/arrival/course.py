"""The course of the first run: which page is shown, forward and back, written down each time."""

from PySide6.QtCore import QObject, Signal

from app.window.arrival.steps import StepBar, StepPage
from app.window.door import Door
from app.window.tasks import Callbacks, Lanes
from engine.ground.arrival import Arrival


class Course(QObject):
    """Goes from page to page; a page is written down before it is shown.

    Signals:
        page_wanted: The name of the page to show.
        ended: The first run is over.
    """

    page_wanted = Signal(object)
    ended = Signal()

    def __init__(self, assistant: Door, lanes: Lanes) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._is_moving = False

    def join(self, page: Arrival, shown: StepPage) -> None:
        """Let the buttons of a page lead on and back."""
        shown.steps.back_pressed.connect(lambda: self.go_back(page))
        shown.steps.next_pressed.connect(lambda: self.follow(page))

    def begin(self) -> bool:
        """Show the page that is next; return False where the first run is over."""
        page = self._assistant.arrival.page
        if page is not None:
            self.show(page)
        return page is not None

    def show(self, page: Arrival) -> None:
        """Show a page once it is written down; where it cannot be, it is shown all the same."""
        if self._is_moving:
            return
        self._is_moving = True
        self._lanes.library.start(
            lambda _notify: self._assistant.arrival.reach(page),
            Callbacks(
                done=lambda _none: self._present(page), failed=lambda _error: self._present(page)
            ),
        )

    def follow(self, page: Arrival) -> None:
        """Show the page after another one, or end."""
        following = self._assistant.arrival.after(page)
        if following is None:
            self.finish()
        else:
            self.show(following)

    def go_back(self, page: Arrival) -> None:
        """Show the page before another one, if there is one."""
        earlier = self._assistant.arrival.before(page)
        if earlier is not None:
            self.show(earlier)

    def finish(self) -> None:
        """End the first run for good."""
        if self._is_moving:
            return
        self._is_moving = True
        self._lanes.library.start(
            lambda _notify: self._assistant.arrival.finish(),
            Callbacks(done=lambda _none: self._end(), failed=lambda _error: self._end()),
        )

    def place(self, page: Arrival, steps: StepBar) -> None:
        """Show on a bar which page of how many it is."""
        arrival = self._assistant.arrival
        shown = arrival.pages
        number = shown.index(page) + 1 if page in shown else 1
        may_go_back = arrival.before(page) is not None
        steps.show_place(number, len(shown), may_go_back=may_go_back)

    def _present(self, page: Arrival) -> None:
        self._is_moving = False
        self.page_wanted.emit(page)

    def _end(self) -> None:
        self._is_moving = False
        self.ended.emit()
