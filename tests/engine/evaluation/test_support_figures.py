"""The measured figures of the support gate on part of our own set."""

import time

import pytest

from engine.clinical.support import SupportGate
from engine.evaluation.support import TARGETS, held_out, judge, own_cases, shares
from engine.evaluation.support_fresh import ALTERED_CAUGHT, TRUE_PASSED, batches, wrong
from engine.evaluation.support_mutations import Mutator

GATE = SupportGate.load()


def test_our_set_has_600_true_sentences_that_differ() -> None:
    cases = own_cases()
    assert len({(case.source, case.sentence) for case in cases}) >= 600


def test_the_gate_reaches_its_targets_on_a_sixth_of_our_set() -> None:
    mutator = Mutator(GATE.reader.numbers, GATE.reader.drugs)
    found = shares(judge(own_cases()[::6], GATE, mutator))
    assert set(found) == set(TARGETS)
    for kind, (right, total) in found.items():
        assert right / total >= TARGETS[kind] - 0.02, kind


def test_alterations_are_the_same_for_one_seed_and_change_the_sentence() -> None:
    mutator = Mutator(GATE.reader.numbers, GATE.reader.drugs)
    sentence = (
        "Give amoxicillin 250 mg twice daily for at least 5 days to the left ward since 3 May 2024."
    )
    first, second = list(mutator.mutations(sentence)), list(mutator.mutations(sentence))
    assert first == second
    kinds = {one.kind for one in first}
    assert {"number", "unit", "drug", "negation", "laterality", "date", "limit"} == kinds
    assert all(one.text != sentence for one in first)


def test_pairs_of_another_examiner_are_told_apart() -> None:
    found = held_out(SupportGate.load())
    passed, true = found["true"]
    caught, altered = found["altered"]
    assert true >= 20 and passed / true >= TARGETS["true"]
    assert altered >= 40 and caught / altered >= TARGETS["negation"]


@pytest.mark.parametrize("name", sorted(batches()))
def test_pairs_written_before_the_rules_were_looked_at_stay_told_apart(name: str) -> None:
    batch = batches()[name]
    mistakes = list(wrong(batch, GATE))
    true = sum(len(passage.true) for passage in batch.passage)
    altered = sum(len(passage.altered) for passage in batch.passage)
    allowed = max((1 - TRUE_PASSED) * true, batch.refused)
    assert sum(kind == "true" for kind, _ in mistakes) <= allowed
    assert sum(kind != "true" for kind, _ in mistakes) <= (1 - ALTERED_CAUGHT) * altered


def test_a_sentence_is_judged_in_milliseconds_against_a_prompt_of_passages() -> None:
    passages = [passage.source for passage in batches()["fresh"].passage[:10]]
    sentences = [s for p in batches()["fresh"].passage[:10] for s in p.true]
    prepared = GATE.prepare(passages)
    start = time.process_time()
    for sentence in sentences:
        GATE.judge(sentence, prepared)
    assert (time.process_time() - start) / len(sentences) < 0.05
