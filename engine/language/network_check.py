"""Whether the hospital's model server can be used, for `doctor`."""

from engine.ground.answers import Finding
from engine.ground.errors import EngineError
from engine.ground.policy import Policy
from engine.language.network_model import network_model

_NAME = "Model server"


def findings(policy: Policy) -> list[Finding]:
    """Ask the server of the policy which models it serves; nothing without such a policy."""
    model = network_model(policy)
    if model is None:
        return []
    try:
        served = model.served()
    except EngineError as error:
        return [Finding(_NAME, "error", str(error), _advice(error))]
    finally:
        model.close()
    name, address = model.card.name, model.card.device
    if name not in served:
        advice = "Name one that it serves in the policy file: " + ", ".join(served[:5])
        return [Finding(_NAME, "error", f"{address} does not serve {name}", advice)]
    return [Finding(_NAME, "ok", f"{name} at {address}")]


def _advice(error: EngineError) -> str:
    """Return what IT, not a nurse, can do."""
    return (
        "Check that the server runs, that this computer reaches it, and that address, "
        f"certificate_sha256 and token_file of the policy fit it ({type(error).__name__})."
    )
