"""A small Llama of our own to prove the pipeline on: Llama 3's tokens, template and rope scaling.

It is trained from nothing on the texts or dialogues that it is given, so it knows next to
nothing: a test model, not for clinical use.
"""

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.finetune import adapters, bases, dialogues, llama_tokenizer
from engine.finetune.bases import CONTROL, Base
from engine.finetune.dialogues import Dialogues, Row, Tokens
from engine.finetune.examples import Example
from engine.ground.paths import make_private_folder
from engine.ground.progress import Notify, Progress, ignore
from engine.language import llama_template

_PADDING = "<|finetune_right_pad_id|>"
_ROW_TOKENS = 256
_AT_ONCE = 24
_RATE = 2e-3
_WARM = 30
_VOCABULARY_FROM = 1500


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a small base."""

    width: int = 256
    inner: int = 512
    layers: int = 4
    heads: int = 4
    kv_heads: int = 2
    vocabulary: int = 2048
    context_tokens: int = 2048


def made(
    folder: Path,
    texts: Sequence[str],
    *,
    shape: Shape = Shape(),
    steps: int = 150,
    seed: int = 1,
    notify: Notify = ignore,
) -> Base:
    """Make tokenizer and weights in a folder, trained on texts for some steps of eight rows."""
    import torch

    adapters.stay_offline()
    make_private_folder(folder)
    torch.manual_seed(seed)
    tokenizer = _tokenizer(texts, shape)
    tokenizer.save(str(folder / "tokenizer.json"))
    model = _model(shape, tokenizer)
    _learn(model, _rows(tokenizer, texts), _Course(steps, 8, seed), notify)
    _write(model, folder)
    return bases.opened(folder)


def taught(
    folder: Path,
    examples: Sequence[Example],
    *,
    shape: Shape = Shape(),
    steps: int = 400,
    seed: int = 1,
    whole: bool = False,
    notify: Notify = ignore,
) -> Base:
    """Make tokenizer and weights, trained on dialogues, 24 a step.

    The folder appears only when it is whole.

    Args:
        whole: Whether the questions and passages are learned as well, as a base is made from
            running text; else the assistant's words alone.
    """
    import torch

    adapters.stay_offline()
    part = folder.with_name(f".part-{folder.name}")
    shutil.rmtree(part, ignore_errors=True)
    make_private_folder(part)
    torch.manual_seed(seed)
    tokenizer = _tokenizer([_text(one) for one in examples[:_VOCABULARY_FROM]], shape)
    tokenizer.save(str(part / "tokenizer.json"))
    reader = Dialogues(part / "tokenizer.json")
    read = [reader.tokens(one) for one in examples]
    read = [Tokens(one.ids, one.ids) for one in read] if whole else read
    rows = dialogues.rows(read, most_tokens=shape.context_tokens, packs=False)
    model = _model(shape, tokenizer)
    _learn(model, rows, _Course(steps, _AT_ONCE, seed, fades=True), notify)
    _write(model, part)
    part.rename(folder)
    return bases.opened(folder)


def _text(example: Example) -> str:
    return "\n".join([example.system, *(turn.text for turn in example.turns)])


def _write(model: Any, folder: Path) -> None:
    import torch

    with adapters.quiet():
        model.to(torch.bfloat16).save_pretrained(str(folder))
    (folder / "chat_template.jinja").write_text(llama_template.TEXT, encoding="utf-8")


def _tokenizer(texts: Iterable[str], shape: Shape) -> Any:
    from tokenizers import pre_tokenizers, trainers

    tokenizer = llama_tokenizer.empty()
    trainer = trainers.BpeTrainer(
        vocab_size=shape.vocabulary - len(CONTROL) - 2,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.add_special_tokens([*CONTROL, "<|end_of_text|>", _PADDING])
    return tokenizer


def _model(shape: Shape, tokenizer: Any) -> Any:
    from transformers import LlamaConfig, LlamaForCausalLM

    rope = {
        "rope_type": "llama3",
        "rope_theta": 500_000.0,
        "factor": 32.0,
        "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
        "original_max_position_embeddings": 512,
    }
    config = LlamaConfig(
        vocab_size=tokenizer.get_vocab_size(),
        hidden_size=shape.width,
        intermediate_size=shape.inner,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        num_key_value_heads=shape.kv_heads,
        head_dim=shape.width // shape.heads,
        max_position_embeddings=shape.context_tokens,
        rms_norm_eps=1e-5,
        tie_word_embeddings=True,
        bos_token_id=tokenizer.token_to_id(CONTROL[0]),
        eos_token_id=tokenizer.token_to_id(CONTROL[3]),
        pad_token_id=tokenizer.token_to_id(_PADDING),
        rope_parameters=rope,
    )
    return LlamaForCausalLM(config).to(adapters.device())


def _rows(tokenizer: Any, texts: Iterable[str]) -> list[Row]:
    begin = tokenizer.token_to_id(CONTROL[0])
    ids = [token for text in texts for token in [begin, *tokenizer.encode(text).ids]]
    cut = [tuple(ids[at : at + _ROW_TOKENS]) for at in range(0, len(ids), _ROW_TOKENS)]
    return dialogues.rows([Tokens(one, one) for one in cut], most_tokens=_ROW_TOKENS, packs=False)


@dataclass(frozen=True, slots=True)
class _Course:
    """How a base is trained: rows a step, and whether the rate warms up and fades."""

    steps: int
    rows: int
    seed: int
    fades: bool = False

    def rate(self, step: int) -> float:
        """Return the learning rate of a step, counted from 0."""
        if not self.fades:
            return _RATE
        return _RATE * min(1.0, (step + 1) / _WARM) * (1 - 0.9 * step / self.steps)


def _learn(model: Any, rows: Sequence[Row], course: _Course, notify: Notify) -> None:
    import random

    import torch

    chance = random.Random(course.seed)  # noqa: S311 - an order
    optimizer = torch.optim.AdamW(model.parameters(), lr=_RATE, weight_decay=0.01)
    model.train()
    for step in range(course.steps):
        for group in optimizer.param_groups:
            group["lr"] = course.rate(step)
        summed, count = adapters.loss_sum(model, chance.choices(rows, k=course.rows))
        (summed / max(1, count)).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        notify(Progress("Training the small base", step + 1, course.steps))
