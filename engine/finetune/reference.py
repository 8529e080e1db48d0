"""The merged model in transformers, which every exported file is compared with."""

from collections.abc import Sequence

import numpy as np

from engine.finetune import adapters
from engine.finetune.bases import Base
from engine.language.forced import Forced


def forced(base: Base, sequences: Sequence[Sequence[int]]) -> Forced:
    """Return what transformers makes of sequences of tokens, as `engine.language.forced` does."""
    import torch

    adapters.stay_offline()
    model = adapters.frozen(base, is_quantized=False)
    model.eval()
    likeliest, logged = [], []
    for tokens in sequences:
        ids = torch.tensor([list(tokens)]).to(next(model.parameters()).device)
        with torch.no_grad():
            logits = model(input_ids=ids, use_cache=False).logits[0].float()
        likeliest.append(logits.argmax(-1).cpu().numpy())
        logs = torch.log_softmax(logits[:-1].double(), -1)
        logged.append(logs.gather(1, ids[0, 1:, None])[:, 0].cpu().numpy())
    return Forced(np.concatenate(likeliest), np.concatenate(logged))
