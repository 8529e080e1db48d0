"""The packs of one home: listed, brought in, built, checked and removed, as policy allows."""

from pathlib import Path

from engine.ground.answers import Finding
from engine.ground.errors import EngineError
from engine.ground.paths import Home, make_private_folder
from engine.ground.policy import Policy
from engine.ground.progress import Notify, ignore
from engine.ground.types import PackCard
from engine.language import packs
from engine.language.packs import InstalledPack


class PackKeeper:
    """What people do with the packs of one home."""

    def __init__(self, home: Home, policy: Policy) -> None:
        """Look at nothing yet."""
        self._models = home.models
        self._policy = policy

    def listed(self) -> list[PackCard]:
        """Return the installed packs, broken ones too."""
        return [_shown(pack) for pack in packs.installed(self._models)]

    def bring(
        self,
        source: Path,
        *,
        hard_link: bool = False,
        dry_run: bool = False,
        notify: Notify = ignore,
    ) -> PackCard:
        """Import a pack, verified while it is copied.

        Raises:
            PolicyError: The hospital does not allow it.
            PackRefusedError: The pack is damaged, incomplete or of an unknown kind.
        """
        self._policy.require("import_packs", "importing packs")
        made = packs.import_pack(
            source, self._models, hard_link=hard_link, dry_run=dry_run, notify=notify
        )
        return _shown(packs.listed(source if dry_run else made.folder))

    def build(self, source: str, *, keep_fp32: bool = False, notify: Notify = ignore) -> PackCard:
        """Make an embedder pack from a folder or an installed package, and install it."""
        from engine.language import minilm

        self._policy.require("import_packs", "importing packs")
        make_private_folder(self._models)
        folder = minilm.build(source, self._models, keep_fp32=keep_fp32, notify=notify)
        return _shown(packs.listed(folder))

    def remove(self, name: str) -> None:
        """Delete a pack; raises `NotFoundError`."""
        self._policy.require("import_packs", "removing packs")
        packs.remove(self._models, name)

    def verify(self, notify: Notify = ignore) -> list[Finding]:
        """Hash every file of every pack; one line a pack."""
        found = [self._verified(pack, notify) for pack in packs.installed(self._models)]
        return found or [_none_installed()]

    def _verified(self, pack: InstalledPack, notify: Notify) -> Finding:
        try:
            packs.verify(pack.folder, notify=notify)
        except EngineError as error:
            return Finding(pack.name, "error", str(error), error.advice)
        return Finding(pack.name, "ok", "every file is what its manifest says")


def _none_installed() -> Finding:
    return Finding(
        "Packs", "warning", "none is installed; search by words works",
        "Import an embedder pack to search by meaning.",
    )  # fmt: skip


def _shown(pack: InstalledPack) -> PackCard:
    manifest = pack.manifest
    return PackCard(
        name=pack.name,
        kind=pack.kind,
        size_bytes=pack.size_bytes,
        license=manifest.license if manifest else "",
        state="damaged" if pack.problem else "ready",
        problem=pack.problem,
        quantization=manifest.quantization if manifest else "",
        languages=manifest.languages if manifest else (),
    )
