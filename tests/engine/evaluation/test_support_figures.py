"""The measured figures of the support gate on part of our own set."""

from engine.clinical.support import SupportGate
from engine.evaluation.support import TARGETS, held_out, judge, own_cases, shares
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
