"""Against sentence-transformers itself, where the `embedders` extra is installed."""

import itertools
from pathlib import Path

import numpy as np
import pytest

from engine.language import minilm
from engine.language.embedder import Embedder

WHO = ["A newborn", "The child", "A pregnant woman", "An old man", "The patient in bed four"]
WHAT = [
    "has had fever for {n} days",
    "is short of breath at rest with a pulse of 1{n}8",
    "vomits everything and has not passed urine for {n} hours",
    "takes {n} tablets of a medicine whose name nobody knows",
    "was bitten by a snake {n} hours ago and the leg swells",
    "complains of a headache since the fall {n} weeks ago",
    "weighs {n}.5 kg less than a month ago",
    "needs {n} units of blood before the operation",
]
THEN = [
    "and the family asks what to do.",
    "but looks well. " * 8,
    "although the malaria test is negative.",
    "so oxygen was given and the doctor called.",
    "(no known allergies).",
]
SENTENCES = [
    f"{who} {what.format(n=n % 7 + 2)} {then}"
    for n, (who, what, then) in enumerate(itertools.product(WHO, WHAT, THEN))
]


@pytest.mark.filterwarnings("default")
def test_vectors_of_two_hundred_sentences_agree(tmp_path: Path) -> None:
    sentence_transformers = pytest.importorskip("sentence_transformers")
    pytest.importorskip("onnx")
    import onnxruntime
    from tokenizers import Tokenizer

    assert len(SENTENCES) == 200
    pack = minilm.build(minilm.PACKAGE, tmp_path, keep_fp32=True)
    model = sentence_transformers.SentenceTransformer(str(minilm.package_folder()), device="cpu")
    reference = model.encode(SENTENCES, normalize_embeddings=True)
    embedder = Embedder(pack)
    small = (embedder.embed_passages(SENTENCES) * reference).sum(axis=1)
    embedder.close()
    assert small.min() >= 0.97

    session = onnxruntime.InferenceSession(str(pack / "model.fp32.onnx"))
    tokenizer = Tokenizer.from_file(str(pack / "tokenizer.json"))
    tokenizer.no_padding()
    rows = []
    for text in SENTENCES:
        ids = np.array([tokenizer.encode(text).ids], np.int64)
        feeds = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
        }
        rows.append(session.run(["embedding"], feeds)[0][0])
    assert (np.array(rows) * reference).sum(axis=1).min() >= 0.99
