"""Whether training fits on a card, predicted from the model's sizes before anything is loaded.

Counted, in bytes: NF4 weights with double quantization at 0.516 a weight (4 bits, and
8.127 bits of scales per block of 64: Dettmers et al., QLoRA, 2023, section 3); token
tables and norms at 2; adapters at 4 with gradients at 4 and 8-bit optimizer states at 2;
activations kept by gradient checkpointing, one layer recomputed at a time, and logits.
"""

from dataclasses import dataclass

from engine.finetune.bases import Base
from engine.finetune.recipes import Train
from engine.ground.errors import DoesNotFitError

GIB = 2**30
_NF4 = 0.516
_HALF = 2
_LOADING = 0.6 * GIB
"""What CUDA's context, kernels and fragmentation take."""
_USABLE = 0.95
_LEAST_BILLIONS = 0.1
_TARGETS = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")


@dataclass(frozen=True, slots=True)
class Need:
    """Predicted memory of a training, in bytes.

    Attributes:
        weights: Of the frozen base.
        adapter: Weights, gradients and optimizer states of what is trained.
        working: Activations and logits of one batch.
    """

    weights: float
    adapter: float
    working: float

    @property
    def total(self) -> float:
        """Everything, with what the card itself takes."""
        return self.weights + self.adapter + self.working + _LOADING


def linear_sizes(base: Base) -> dict[str, tuple[int, int]]:
    """Return inputs and outputs of each kind of linear layer."""
    wide, inner = base.size("hidden_size"), base.size("intermediate_size")
    queries = base.size("num_attention_heads") * base.head_size
    keys = base.size("num_key_value_heads") * base.head_size
    return {
        "q_proj": (wide, queries),
        "k_proj": (wide, keys),
        "v_proj": (wide, keys),
        "o_proj": (queries, wide),
        "gate_proj": (wide, inner),
        "up_proj": (wide, inner),
        "down_proj": (inner, wide),
    }


def need(
    base: Base,
    *,
    rank: int,
    batch: int,
    tokens: int,
    is_quantized: bool = True,
    targets: tuple[str, ...] = _TARGETS,
) -> Need:
    """Return the predicted memory of QLoRA (or LoRA in 16 bits) with gradient checkpointing."""
    layers, wide = base.size("num_hidden_layers"), base.size("hidden_size")
    sizes = linear_sizes(base)
    linear = layers * sum(ins * outs for ins, outs in sizes.values())
    tables = base.parameters - linear
    trained = layers * rank * sum(sum(sizes[name]) for name in targets)
    row = batch * tokens
    kept = layers * row * wide * _HALF
    one_layer = row * (8 * wide + 6 * base.size("intermediate_size")) * _HALF
    logits = row * base.size("vocab_size") * 10
    return Need(
        weights=linear * (_NF4 if is_quantized else _HALF) + tables * _HALF,
        adapter=trained * 10.0,
        working=kept + one_layer + logits,
    )


def require(base: Base, wanted: Train, *, card_bytes: float) -> Need:
    """Return the predicted memory of a training, if a card has that much.

    Raises:
        DoesNotFitError: It has not; the sentence says what would fit.
    """
    found = need(
        base,
        rank=wanted.rank,
        batch=wanted.batch,
        tokens=wanted.most_tokens,
        is_quantized=wanted.method == "qlora",
        targets=wanted.targets,
    )
    if found.total > card_bytes * _USABLE:
        raise DoesNotFitError(
            f"Batches of {wanted.batch} x {wanted.most_tokens} tokens are predicted to take "
            f"{found.total / 1e9:.1f} GB. "
            + advice(base, card_bytes=card_bytes, rank=wanted.rank, tokens=wanted.most_tokens)
        )
    return found


def advice(base: Base, *, card_bytes: float, rank: int, tokens: int, rows: int = 16) -> str:
    """Return in words whether QLoRA of this base fits a card, and with which batch."""
    billions = base.parameters / 1e9
    told = f"{billions:.1f}B" if billions >= _LEAST_BILLIONS else f"{1000 * billions:.1f}M"
    size = f"{told} on {card_bytes / 1e9:.0f} GB"
    for batch in (16, 8, 4, 2, 1):
        if batch > rows:
            continue
        wanted = need(base, rank=rank, batch=batch, tokens=tokens)
        if wanted.total <= card_bytes * _USABLE:
            steps = f"{batch} x {max(1, rows // batch)}"
            return f"{size}: yes, with batch {steps} ({wanted.total / 1e9:.1f} GB predicted)"
    least = need(base, rank=rank, batch=1, tokens=tokens).total
    return f"{size}: no, {least / 1e9:.1f} GB are predicted; use fewer tokens or a larger card"
