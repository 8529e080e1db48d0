"""Packs in words: sizes, fit, speed, and where they stand."""

from app.window.display import Tag, day, number
from app.window.language import say
from engine.ground.model_files import BenchResult, Fit, ModelFit, Room
from engine.ground.types import PackCard

_GIB = 2**30
_BILLION = 1_000_000_000
_HEX = 64


def gib(size_bytes: int) -> str:
    """Return a size as people read it on a pack."""
    if size_bytes < _GIB:
        return f"{max(1, round(size_bytes / 1_000_000))} MB"
    return f"{size_bytes / _GIB:.1f} GB"


def parameters(count: int) -> str:
    """Return how many parameters a model has ("3.2 billion")."""
    if count >= _BILLION:
        return say("%1 billion").replace("%1", f"{count / _BILLION:.1f}")
    return say("%1 million").replace("%1", f"{count / 1_000_000:.1f}") if count else ""


def task(card: PackCard) -> str:
    """Return what a pack is for."""
    return {
        "model": say("Phrases answers and summaries"),
        "embedder": say("Finds passages by meaning"),
    }.get(card.kind, say("Unknown"))


def facts(card: PackCard) -> list[tuple[str, str]]:
    """Return what is known of a pack, as labels and values; what is unknown is left out."""
    made = " + ".join(_shortened(part) for part in (card.base, card.adapter) if part)
    scores = ", ".join(f"{name} {_score(value)}" for name, value in card.evaluation.items())
    context = say("%1 tokens").replace("%1", number(card.context_tokens))
    found = [
        (say("Task"), task(card)),
        (say("Size"), gib(card.size_bytes)),
        (say("Parameters"), parameters(card.parameters)),
        (say("Quantization"), card.quantization),
        (say("Context"), context if card.context_tokens else ""),
        (say("Licence"), card.license),
        (say("Made from"), made),
        (say("Evaluation"), scores),
        (say("Languages"), ", ".join(card.languages)),
        (say("SHA-256"), grouped(card.sha256[:16]) + " …" if card.sha256 else ""),
    ]
    return [(label, value) for label, value in found if value]


def _shortened(part: str) -> str:
    """Return a name as it is, and of a whole SHA-256 its beginning."""
    return f"{part[:12]}…" if len(part) == _HEX and part.isalnum() else part


def _score(value: float) -> str:
    """Return a share of 1 in percent; makers of other packs may write percent already."""
    return f"{100 * value:.1f} %" if 0 <= value <= 1 else f"{value:g}"


def grouped(sha256: str) -> str:
    """Return a hash in groups of eight, for an eye that compares."""
    return " ".join(sha256[at : at + 8] for at in range(0, len(sha256), 8))


def fit_tag(fit: ModelFit) -> Tag:
    """Return whether a model fits, in words and color."""
    return {
        Fit.FITS: Tag(say("Fits well"), "success"),
        Fit.SLOWLY: Tag(say("Fits, slow"), "amber"),
        Fit.NOT: Tag(say("Does not fit"), "danger"),
    }[fit.verdict]


def fit_line(fit: ModelFit) -> str:
    """Return what it needs and what there is."""
    needs = say("Needs about %1").replace("%1", gib(fit.needed_bytes))
    if not fit.free_bytes:
        return f"{needs}."
    return f"{needs}; {say('%1 free').replace('%1', gib(fit.free_bytes))}."


def room_line(room: Room) -> str:
    """Return what an import takes of the disk and what is free there."""
    told = say("Takes %1 of this disk; %2 free.")
    if not room.is_enough:
        told = say("Takes %1 of this disk, and only %2 is free. Make room first.")
    return told.replace("%1", gib(room.needed_bytes)).replace("%2", gib(room.free_bytes))


def speed_line(result: BenchResult) -> str:
    """Return the measured speed and the way that is kept."""
    chosen = result.chosen
    told = say("Reads %1 and writes %2 tokens a second on %3 threads.")
    for place, value in (
        ("%1", f"{chosen.prefill_tokens_s:.0f}"),
        ("%2", f"{chosen.decode_tokens_s:.1f}"),
        ("%3", str(chosen.threads)),
    ):
        told = told.replace(place, value)
    return told


def state_tags(card: PackCard, *, in_use: bool) -> list[Tag]:
    """Return where a pack stands."""
    if card.state == "damaged":
        return [Tag(say("Damaged"), "danger")]
    tags = [Tag(say("In use"), "success") if in_use else Tag(say("Ready"), "info")]
    if card.verified_on:
        told = say("Verified ✓ %1").replace("%1", day(card.verified_on))
        tags.append(Tag(told, "success"))
    elif card.confirmed == "hand":
        tags.append(Tag(say("Confirmed by hand"), "quiet"))
    return tags
