"""How many threads the model runs on while other programs want the processor, too."""

WINDOW = 8  # tokens between two looks
_BUSY = 0.7  # of the processor time asked for; getting less, threads wait for each other
_BETTER = 1.05
_PATIENCE = 8  # windows before another count is tried again, doubled after each failure
_MOST_PATIENCE = 128


class ThreadGovernor:
    """Halves or doubles the count by trial, and stays with what was faster.

    With one other busy program on a two-core computer, two threads were three times
    slower than one, as each step waits for the thread that was pushed aside.

    Attributes:
        count: Threads to use now.
    """

    def __init__(self, most: int) -> None:
        """Start with the most."""
        self._most = most
        self.count = most
        self._before: tuple[int, float] | None = None
        self._patience = _PATIENCE
        self._waited = _PATIENCE

    def saw(self, *, wall_s: float, cpu_s: float) -> int:
        """Take the times of one window of tokens; return how many threads to use next."""
        speed = 1 / max(wall_s, 1e-9)
        if self._before is not None:
            self._judge(speed)
        elif self._waited < self._patience:
            self._waited += 1
        else:
            self._try_another(speed, usage=cpu_s / max(wall_s * self.count, 1e-9))
        return self.count

    def _judge(self, speed: float) -> None:
        count, former = self._before or (self.count, speed)
        self._before = None
        self._waited = 0
        if speed >= former * _BETTER:
            self._patience = _PATIENCE
        else:
            self.count = count
            self._patience = min(2 * self._patience, _MOST_PATIENCE)

    def _try_another(self, speed: float, *, usage: float) -> None:
        if self.count > 1 and usage < _BUSY:
            other = self.count // 2
        elif self.count < self._most:
            other = min(self._most, self.count * 2)
        else:
            return
        self._before = self.count, speed
        self.count = other
