"""Every clinical table names its source with its edition, and what it was compared with."""

import re
import tomllib
from pathlib import Path

import pytest

from engine.clinical import source_ledger
from engine.clinical.source_ledger import Entry, entries, unchecked
from engine.ground.paths import resources

ALL = tuple(entries())
RULES_AND_SCORES = [entry for entry in ALL if entry.kind in ("rule", "score")]
_EDITION = re.compile(r"\b(?:19|20)\d\d\b")


@pytest.mark.parametrize("entry", RULES_AND_SCORES, ids=lambda entry: f"{entry.kind} {entry.id}")
def test_a_red_flag_or_score_names_body_and_edition_and_its_check(entry: Entry) -> None:
    assert _EDITION.search(entry.source), "the year or edition of the source is missing"
    assert len(entry.source.split()) >= 3
    assert entry.checked.strip()


def test_every_entry_has_a_source_and_says_whether_it_was_checked() -> None:
    assert len(ALL) > 200
    assert all(entry.source.strip() and entry.checked.strip() for entry in ALL)


def test_no_score_is_computed_from_numbers_that_nobody_compared() -> None:
    assert [entry.id for entry in unchecked() if entry.kind == "score"] == []


def test_what_was_looked_for_and_not_found_waits_for_a_clinician() -> None:
    entry = Entry("rule", "x", "A body, 2020", "not found: the table; only its title page")
    assert not entry.is_checked


def test_an_entry_of_which_a_part_was_not_compared_says_so() -> None:
    part = Entry("vocabulary", "drugs", "A list, 2023", "names compared; cautions not yet")
    whole = Entry("rule", "x", "A body, 2020", "the table, read")
    assert part.is_checked and part.is_in_part
    assert not whole.is_in_part


def test_what_is_not_yet_checked_is_listed(tmp_path: Path) -> None:
    for name in ("rules/red_flags", "scores", "vocabulary"):
        (tmp_path / name).mkdir(parents=True)
    row = '[[rule]]\nid = "x"\nsource = "A body, 2020"\nchecked = "not yet"\n'
    (tmp_path / "rules" / "red_flags" / "own.toml").write_text(row, encoding="utf-8")
    for name in ("rules/missing", "vocabulary/allergies", "vocabulary/look_alikes"):
        text = 'source = "A body, 2020"\nchecked = "its text"\n'
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    drugs = (
        '[meta]\nnames = "A list, 2023"\ncautions = "labels"\nchecked = "the list"\n'
        '[classes.nsaid]\npregnancy = "Avoid."\n'
        '[drugs]\nibuprofen = { child = "Not under 3 months." }\n'
    )
    (tmp_path / "vocabulary" / "drugs.toml").write_text(drugs, encoding="utf-8")
    texts = '[[source]]\ntext = "a label"\npregnancy = ["class:nsaid"]\n'
    (tmp_path / "vocabulary" / "caution_sources.toml").write_text(texts, encoding="utf-8")
    waiting = [entry.id for entry in source_ledger.unchecked(tmp_path)]
    assert waiting == ["x", "ibuprofen child"]


def test_a_text_is_named_only_beside_cautions_that_exist() -> None:
    vocabulary = resources() / "vocabulary"
    drugs = tomllib.loads((vocabulary / "drugs.toml").read_text(encoding="utf-8"))
    rows = {f"class:{name}": row for name, row in drugs["classes"].items()} | drugs["drugs"]
    sources = tomllib.loads((vocabulary / "caution_sources.toml").read_text(encoding="utf-8"))
    for source in sources["source"]:
        assert source["text"].strip()
        for caution in ("pregnancy", "breastfeeding", "child", "renal"):
            for name in source.get(caution, ()):
                assert rows.get(name, {}).get(caution), f"{name} states no {caution}"


def test_every_interaction_and_red_flag_was_compared_at_least_in_part() -> None:
    waiting = unchecked()
    assert [entry.id for entry in waiting if entry.kind in ("rule", "interaction")] == []
