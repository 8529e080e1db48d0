"""The packs of one home: listed, brought in, built, checked and removed, as policy allows."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from engine.ground.answers import Finding
from engine.ground.errors import DiskFullError, EngineError, NotFoundError, PackRefusedError
from engine.ground.model_files import BenchResult, FoundPack, ModelFit, Room
from engine.ground.paths import Home, make_private_folder, storage_errors
from engine.ground.policy import Policy
from engine.ground.progress import Notify, ignore
from engine.ground.types import PackCard
from engine.language import bare_files, manifests, packs, verdicts
from engine.language.manifests import EmbedderManifest, Manifest
from engine.language.packs import InstalledPack


class Told(Protocol):
    """What is called with the name of a pack that came or went."""

    def __call__(self, name: str, /, *, is_new: bool) -> None:
        """Take note of it."""
        ...


def _nobody(_name: str, /, *, is_new: bool) -> None:
    """Take note of nothing."""
    del is_new


class PackKeeper:
    """What people do with the packs of one home."""

    def __init__(self, home: Home, policy: Policy, *, told: Told = _nobody) -> None:
        """Look at nothing yet.

        Args:
            home: Where the packs are.
            policy: Whether they may be changed.
            told: Called with the name of each pack that came or went.
        """
        self._models = home.models
        self._policy = policy
        self._told = told

    def listed(self) -> list[PackCard]:
        """Return the installed packs, broken ones too."""
        kept = verdicts.load(self._models)
        cards = (_shown(pack) for pack in packs.installed(self._models))
        return [verdicts.shown(card, kept.get(card.name)) for card in cards]

    def bring(
        self,
        source: Path,
        *,
        sha256: str = "",
        hard_link: bool = False,
        dry_run: bool = False,
        notify: Notify = ignore,
    ) -> PackCard:
        """Import a pack or a model file that comes alone, verified while it is copied.

        Args:
            source: The pack's folder, or a GGUF.
            sha256: For a GGUF alone: the hash that a person has confirmed.
            hard_link: Link the files instead of copying them (same disk only).
            dry_run: Check everything, change nothing.
            notify: Told of the bytes checked.

        Raises:
            PolicyError: The hospital does not allow it.
            UnconfirmedError: A GGUF came alone and its hash was not confirmed.
            PackRefusedError: It is damaged, incomplete or of an unknown kind, or not signed
                by the key that the policy names.
            DiskFullError: It does not fit; nothing was copied.
        """
        self._policy.require("import_packs", "importing packs")
        if not hard_link:
            self._require_room(source)
        card = self._brought(
            source, sha256=sha256, hard_link=hard_link, dry_run=dry_run, notify=notify
        )
        if not dry_run:
            verdicts.note(self._models, card)
            self._told(card.name, is_new=True)
        return card

    def room(self, sources: Sequence[Path]) -> Room:
        """Return the place that packs or model files would take, and what is free."""
        with storage_errors("these packs"):
            needed = sum(_size(source) for source in sources)
            there = next(each for each in (self._models, *self._models.parents) if each.exists())
            return Room(needed, shutil.disk_usage(there).free)

    def _require_room(self, source: Path) -> None:
        room = self.room([source])
        if not room.is_enough:
            needed, free = _gib(room.needed_bytes), _gib(room.free_bytes)
            raise DiskFullError(f"It needs {needed}, and {free} is free on this disk.")

    def _brought(
        self, source: Path, *, sha256: str, hard_link: bool, dry_run: bool, notify: Notify
    ) -> PackCard:
        self._require_signature(source)
        if source.is_dir():
            made = packs.import_pack(
                source, self._models, hard_link=hard_link, dry_run=dry_run, notify=notify
            )
            return _shown(packs.listed(source if dry_run else made.folder))
        made = bare_files.import_file(
            source, self._models, confirmed=sha256, hard_link=hard_link, dry_run=dry_run,
            notify=notify,
        )  # fmt: skip
        if dry_run:
            return _card(bare_files.manifest_of(source, confirmed=sha256), made.size_bytes)
        return _shown(packs.listed(made.folder))

    def _require_signature(self, source: Path) -> None:
        """Refuse what the hospital's technical partner did not sign, where a key is named."""
        if not self._policy.signing_key:
            return
        from engine.language import signatures

        if not source.is_dir():
            raise PackRefusedError(f"{source.name} comes alone; only signed packs are taken here.")
        signatures.verify(source, Path(self._policy.signing_key))

    def hash_file(self, source: Path, notify: Notify = ignore) -> str:
        """Check a GGUF that comes alone and return its SHA-256, for a person to compare.

        Raises:
            PackRefusedError: It is no complete GGUF of a supported kind.
        """
        return bare_files.sha256(source, notify=notify)

    def build(self, source: str, *, keep_fp32: bool = False, notify: Notify = ignore) -> PackCard:
        """Make an embedder pack from a folder or an installed package, and install it."""
        from engine.language import minilm

        self._policy.require("import_packs", "importing packs")
        make_private_folder(self._models)
        folder = minilm.build(source, self._models, keep_fp32=keep_fp32, notify=notify)
        card = _shown(packs.listed(folder))
        self._told(card.name, is_new=True)
        return card

    def remove(self, name: str) -> None:
        """Delete a pack; raises `NotFoundError`."""
        self._policy.require("import_packs", "removing packs")
        packs.remove(self._models, name)
        self._told(name, is_new=False)

    def found(self, folder: Path) -> list[Path]:
        """Return what can be imported from a folder or a USB stick, by name.

        That is the folder itself where it is a pack, else the packs right below it.
        """
        with storage_errors("this folder"):
            if (folder / manifests.FILE_NAME).is_file():
                return [folder]
            below = sorted(each for each in folder.iterdir() if each.is_dir())
            return [each for each in below if (each / manifests.FILE_NAME).is_file()]

    def fit(self, name: str, *, context_tokens: int) -> ModelFit:
        """Return whether an installed model fits this computer's memory.

        Raises:
            NotFoundError: No model of that name is installed.
            PackRefusedError: Its header is damaged.
        """
        from engine.language import inspecting

        folder = packs.chosen_model(self._models, preferred=name)
        if folder is None or folder.name != name:
            raise NotFoundError(f"No language model is called {name}.")
        place, weights = packs.weights_of(self._models, manifests.read_model(folder))
        return inspecting.fit(place / weights.name, context_tokens=context_tokens)

    def seen(self, source: Path, *, context_tokens: int) -> FoundPack:
        """Return what a pack is that is not imported yet, and whether its model would fit.

        A damaged one carries its problem; nothing is hashed here.
        """
        from engine.language import inspecting

        card = _shown(packs.listed(source))
        if card.kind != "model":
            return FoundPack(source, card)
        try:
            manifest = manifests.read_model(source)
            file = source / manifest.main_file.name
            if manifest.is_adapter:
                place, weights = packs.weights_of(self._models, manifest)
                file = place / weights.name
            return FoundPack(source, card, inspecting.fit(file, context_tokens=context_tokens))
        except EngineError as error:
            return FoundPack(source, replace(card, state="damaged", problem=str(error)))

    def bench(self, name: str = "", notify: Notify = ignore) -> BenchResult:
        """Measure an installed model, the chosen one without a name, and keep the fastest way.

        Raises:
            NotFoundError: No model of that name is installed.
            PackRefusedError: It is damaged.
            WorkerError: It does not run here.
        """
        from engine.language import benching

        folder = packs.chosen_model(self._models, preferred=name)
        if folder is None or (name and folder.name != name):
            raise NotFoundError(f"No language model is called {name}." if name else _NO_MODEL)
        return benching.bench(self._models, folder, notify=notify)

    def verify(self, notify: Notify = ignore) -> list[Finding]:
        """Hash every file of every pack; one line a pack."""
        found = [self._verified(pack, notify) for pack in packs.installed(self._models)]
        return found or [_none_installed()]

    def _verified(self, pack: InstalledPack, notify: Notify) -> Finding:
        try:
            packs.verify(pack.folder, notify=notify)
        except EngineError as error:
            verdicts.note(self._models, _shown(pack), problem=str(error))
            return Finding(pack.name, "error", str(error), error.advice)
        verdicts.note(self._models, _shown(pack))
        return Finding(pack.name, "ok", "every file is what its manifest says")


_GIB = 2**30


def _gib(size_bytes: int) -> str:
    return f"{size_bytes / _GIB:.1f} GB"


def _size(source: Path) -> int:
    """Return the bytes of a file, or of everything in a folder."""
    if source.is_dir():
        return sum(each.stat().st_size for each in source.rglob("*") if each.is_file())
    return source.stat().st_size if source.exists() else 0


_NO_MODEL = "No language model is installed."


def _none_installed() -> Finding:
    return Finding(
        "Packs", "warning", "none is installed; search by words works",
        "Import an embedder pack to search by meaning.",
    )  # fmt: skip


def _shown(pack: InstalledPack) -> PackCard:
    if pack.manifest is None:
        return PackCard(
            name=pack.name,
            kind=pack.kind,
            size_bytes=pack.size_bytes,
            license="",
            state="damaged",
            problem=pack.problem,
        )
    return _card(pack.manifest, pack.size_bytes)


def _card(manifest: Manifest, size_bytes: int) -> PackCard:
    if isinstance(manifest, EmbedderManifest):
        return PackCard(
            name=manifest.name,
            kind="embedder",
            size_bytes=size_bytes,
            license=manifest.license,
            state="ready",
            quantization=manifest.quantization,
            languages=manifest.languages,
            sha256=manifest.file("graph").sha256,
        )
    return PackCard(
        name=manifest.name,
        kind="model",
        size_bytes=size_bytes,
        license=manifest.license,
        state="ready",
        quantization=manifest.quantization,
        languages=manifest.languages,
        sha256=manifest.main_file.sha256,
        architecture=manifest.architecture,
        parameters=manifest.parameters,
        context_tokens=manifest.context_tokens,
        base=manifest.base,
        adapter=manifest.adapter,
        evaluation=manifest.evaluation,
        confirmed=manifest.confirmed,
    )
