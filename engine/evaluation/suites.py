"""Every evaluation by name: what `wardlight evaluate` can run."""

from collections.abc import Callable
from importlib import import_module

from engine.evaluation.figures import Figure, Request, Suite

Measure = Callable[[Request], list[Figure]]


def _by(module: str, function: str = "measure") -> Measure:
    """Return what imports a module of this folder only when its suite is run."""

    def measure(request: Request) -> list[Figure]:
        found: Measure = getattr(import_module(f"engine.evaluation.{module}"), function)
        return found(request)

    return measure


SUITES: tuple[Suite, ...] = (
    Suite(
        "embedding",
        "passages embedded per CPU second against bare onnxruntime",
        _by("embedding", "figures"),
    ),
    Suite("window", "CPU seconds to the first paint", _by("window")),
    Suite("offline", "internet system calls of ingest, ask and window", _by("offline")),
    Suite("screening", "red flags, facts and speed on invented texts", _by("screening", "figures")),
    Suite("support", "true and altered sentences before the support gate", _by("support")),
    Suite(
        "heart-failure",
        "heart-failure risk, cross-validated on the public data",
        _by("heart_failure"),
        needs=("uci-heart-failure",),
    ),
    Suite(
        "drugs",
        "medicines and interaction pairs of public lists that are known",
        _by("drugs"),
        needs=("who-eml", "ddi-onc"),
    ),
    Suite("abstention", "refusing what the documents do not answer", _by("abstention")),
    Suite("abstention-fit", "weights of the decision to answer", _by("abstention_fit")),
    Suite("samples", "ward questions to the sample documents", _by("samples")),
    Suite("ask-speed", "CPU time of an answer at 10,000 chunks", _by("ask_speed")),
    Suite(
        "retrieval",
        "finding the right documents on public sets, beside plain BM25",
        _by("retrieval"),
        needs=("symptoms", "nhs-conditions", "retrieval", "zh-toyhom-sample"),
    ),
    Suite("model-files", "damaged and foreign model files", _by("model_files", "figures")),
    Suite(
        "model-memory",
        "memory of the 3B shape, predicted and taken",
        _by("model_memory", "figures"),
    ),
    Suite("search-speed", "CPU time of a warm search at 10,000 chunks", _by("search_speed")),
    Suite("summaries", "invented reports: facts kept, slots, omissions, plants", _by("summaries")),
    Suite(
        "summaries-public",
        "notes and summaries without a model, beside copy, lead and oracle",
        _by("summaries_public"),
        needs=("aci-bench", "mts-dialog", "mtsamples"),
    ),
    Suite(
        "reading",
        "speed of reading, a verdict for every file, text under its boxes",
        _by("reading"),
        needs=("guidelines-pdf", "pdf-robustness"),
    ),
    Suite(
        "answers",
        "support, citations, refusals and time of answers, with and without the model",
        _by("grounded"),
        uses_model=True,
    ),
    Suite(
        "rewriting",
        "shortening questions by the model for the search, beside what people write",
        _by("rewriting"),
        needs=("retrieval", "meqsum"),
        uses_model=True,
    ),
    Suite(
        "mcq",
        "multiple choice by the model, with and without passages, beside the floors",
        _by("mcq"),
        needs=("mirage",),
        uses_model=True,
    ),
    Suite(
        "model-speed",
        "the model's loop beside bare llama.cpp, reuse, Stop, memory (--weights FILE)",
        _by("model_speed"),
    ),
    Suite("kills", "documents lost or half there when ingests are killed", _by("kills")),
    Suite("damages", "damaged libraries that verify notices", _by("damages")),
)
