"""The language model in use: the hospital's server where policy names one, else a pack's.

Packs come and go while the program runs, so the choice is looked at each time; the
handle stays the same while the choice does.
"""

import importlib.util
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from engine.ground.computer import memory_bytes
from engine.ground.errors import EngineError
from engine.ground.models import LanguageModel, ModelCard, ModelState, Prompt
from engine.ground.paths import Home
from engine.ground.policy import Policy
from engine.ground.progress import Notify, ignore
from engine.ground.settings import Settings
from engine.language import calibration, manifests, packs, templates
from engine.language.manifests import ModelManifest
from engine.language.model import AdapterFile, LocalModel
from engine.language.network_model import NetworkModel, network_model
from engine.language.profile import Device, Profile
from engine.language.strikes import Strikes

NONE = "none"
STRIKES_FILE = "model-strikes.json"
_GIB = 1024**3
_LEAST_KEPT = 64 * 1024**2
_MOST_KEPT = 1024**3


class ChosenModel:
    """Finds the model by policy, settings and installed packs, and keeps its handle."""

    def __init__(self, home: Home, policy: Policy, settings: Callable[[], Settings]) -> None:
        """Look at nothing yet."""
        self._home = home
        self._settings = settings
        self._network: NetworkModel | None = network_model(policy)
        self._local: LocalModel | None = None
        self._chosen: tuple[Path, ModelCard, Profile, AdapterFile | None] | None = None

    @property
    def model(self) -> LanguageModel | None:
        """The model to ask; None when there is none, and `state` says why."""
        return self._found()[0]

    @property
    def state(self) -> ModelState:
        """What the status bar says."""
        found, reason = self._found()
        return ModelState(None, "none", reason) if found is None else found.state

    @property
    def refused_attempts(self) -> int:
        """How many connections to other places the child for the network was refused."""
        return 0 if self._network is None else self._network.refused_attempts

    def close(self) -> None:
        """End the processes that read patient text; a later call starts them again."""
        for model in (self._network, self._local):
            if model is not None:
                model.close()

    def prepare(self, task: str = "answer", *, notify: Notify = ignore) -> None:
        """Load the model and let it read its instructions, while a question is being typed.

        Without a model nothing happens. Raises as `LanguageModel.stream` does.

        Args:
            task: The template whose instructions come next: answer or summary.
            notify: Told how far loading and reading are.
        """
        model = self.model
        if model is not None:
            model.prepare(Prompt(templates.load(task).system, ()), notify=notify)

    def wake(self) -> None:
        """Let a model that rests after three deaths be tried again at once."""
        if self._local is not None:
            self._local.wake()

    def _found(self) -> tuple[NetworkModel | LocalModel | None, str]:
        """Return the model, or why there is none in a sentence."""
        wanted = self._settings().word("answering.model")
        if wanted == NONE:
            return None, "The settings switch the language model off."
        if self._network is not None:
            return self._network, ""
        folder = packs.chosen_model(self._home.models, preferred=wanted)
        if folder is None:
            self._forget()
            return None, "No language model is installed."
        try:
            manifest = manifests.read_model(folder)
            place, weights = packs.weights_of(self._home.models, manifest)
        except EngineError as error:
            return None, str(error)
        if reason := _unusable(manifest):
            return None, reason
        main = manifest.main_file
        adapter = AdapterFile(folder / main.name, main.sha256) if manifest.is_adapter else None
        return self._handle(place / weights.name, weights.sha256, manifest, adapter), ""

    def _handle(
        self, path: Path, sha256: str, manifest: ModelManifest, adapter: AdapterFile | None
    ) -> LocalModel:
        """Return the handle of a pack; another choice than before ends the former worker."""
        profile = self._profile(manifest)
        card = ModelCard(
            name=manifest.name,
            sha256=sha256,
            quantization=manifest.quantization,
            context_tokens=profile.context_tokens,
            license=manifest.license,
            adapter_sha256=adapter.sha256 if adapter else "",
        )
        chosen = (path, card, profile, adapter)
        if self._local is None or chosen != self._chosen:
            self._forget()
            strikes = Strikes(sha256, self._home.models / STRIKES_FILE)
            self._local = LocalModel(path, card, profile=profile, strikes=strikes, adapter=adapter)
            self._chosen = chosen
        return self._local

    def _forget(self) -> None:
        """End the worker of a model that is no longer chosen."""
        if self._local is not None:
            self._local.close()
            self._local = None

    def _profile(self, manifest: ModelManifest) -> Profile:
        """Return how to run it: as calibrated on this computer, under the settings."""
        settings = self._settings()
        device: Device = "cpu" if settings.word("performance.device") == "cpu" else "auto"
        threads = settings.number("performance.model_threads")
        usual = Profile(
            threads=threads,
            context_tokens=min(
                settings.number("performance.context_tokens"), manifest.context_tokens
            ),
            device=device,
            kept_bytes=min(_MOST_KEPT, max(_LEAST_KEPT, memory_bytes() // 32)),
            idle_s=60.0 * settings.number("performance.unload_minutes"),
        )
        measured = calibration.load(self._home.models)
        if not measured.model_sha256:
            return usual
        return replace(
            usual,
            threads=threads or measured.threads,
            flash_attention=measured.flash_attention,
            key_type="q8_0" if measured.key_cache == "Q8_0" else "f16",
            repack=measured.repack,
        )


def _unusable(manifest: ModelManifest) -> str:
    """Return why this computer cannot run a pack; empty when it can."""
    if importlib.util.find_spec("llama_cpp") is None:
        return "The language runtime (llama.cpp) is not installed on this computer."
    has, needs = memory_bytes(), manifest.min_memory_bytes
    if has and needs > has:
        return (
            f"{manifest.name} needs a computer with {needs / _GIB:.1f} GiB of memory;"
            f" this one has {has / _GIB:.1f} GiB."
        )
    return ""
