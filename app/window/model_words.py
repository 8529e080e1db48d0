"""What the window says of the language model, and of the hospital's server where there is one."""

from typing import Protocol, runtime_checkable

from app.window.language import say
from engine.ground.models import ModelState

_NONE = ModelState(None, "none")


@runtime_checkable
class NamesModel(Protocol):
    """The part of the assistant that knows its model."""

    @property
    def model_server(self) -> str:
        """The one address that may be reached; empty for none."""
        ...

    def model_state(self) -> ModelState:
        """Return which model there is and how it stands."""
        ...


def server_of(assistant: object) -> str:
    """Return the address of the hospital's server; empty where nothing connects."""
    return assistant.model_server if isinstance(assistant, NamesModel) else ""


def state_of(assistant: object) -> ModelState:
    """Return how the model stands; may look into folders, so not on the first paint."""
    return assistant.model_state() if isinstance(assistant, NamesModel) else _NONE


def told(state: ModelState) -> str:
    """Return the model with its device, for the status line."""
    card = state.card
    if card is None:
        return say("No language model – answers are quoted from your documents")
    named = say("Model %1 on %2").replace("%1", card.name).replace("%2", card.device)
    if state.phase == "resting":
        return named + say(" rests for a while – answers are quoted from your documents")
    return named + (f" – {state.reason}" if state.reason else "")


def badge(server: str) -> str:
    """Return the words of the badge: nothing leaves, or the one place where questions go."""
    if not server:
        return say("Offline – nothing leaves this computer")
    return say("Hospital network – questions go to %1").replace("%1", server.partition("//")[2])
