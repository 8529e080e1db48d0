import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.commands import run as command_line
from engine.finetune import (
    agreement,
    checking,
    deidentifying,
    duplicates,
    examples,
    formats,
    grounded,
    leakage,
    mixing,
    splitting,
)
from engine.finetune.checking import Limits
from engine.finetune.examples import Example, Message
from engine.finetune.formats import Refused
from engine.finetune.grounded import Section
from engine.ground.errors import InputError
from engine.language import templates
from tests.engine.finetune.made import example

SHAPES = {
    "alpaca": json.dumps(
        [{"instruction": "What is a fever?", "input": "", "output": "Over 38 C."}]
    ),
    "sharegpt": json.dumps(
        {
            "conversations": [
                {"from": "system", "value": "Be brief."},
                {"from": "human", "value": "What is a fever?"},
                {"from": "gpt", "value": "Over 38 C."},
            ]
        }
    ),
    "messages": json.dumps(
        {
            "messages": [
                {"role": "user", "content": "What is a fever?"},
                {"role": "assistant", "content": "Over 38 C."},
            ]
        }
    ),
    "table": "q,a,disease\nWhat is a fever?,Over 38 C.,fever\n",
    "xml": "<Document><Focus>fever</Focus><QAPairs><QAPair><Question>What is a fever?</Question>"
    "<Answer>Over 38 C.</Answer></QAPair></QAPairs></Document>",
}
MAPPING = {"question": "q", "answer": "a", "group": "disease"}


def _read(tmp_path: Path, form: str, text: str | None = None) -> list[formats.Read]:
    suffix = {"table": ".csv", "xml": ".xml"}.get(form, ".json")
    path = tmp_path / f"set{suffix}"
    path.write_text(SHAPES[form] if text is None else text, encoding="utf-8")
    mapping = MAPPING if form == "table" else {}
    return list(formats.read(path, form, source="s", mapping=mapping))


@pytest.mark.parametrize("form", formats.FORMATS)
def test_every_format_gives_the_same_dialogue(tmp_path: Path, form: str) -> None:
    (one,) = _read(tmp_path, form)
    assert isinstance(one, Example)
    assert one.question == "What is a fever?"
    assert one.answer == "Over 38 C."


@pytest.mark.parametrize("form", ["table", "xml"])
def test_the_disease_becomes_the_group(tmp_path: Path, form: str) -> None:
    (one,) = _read(tmp_path, form)
    assert isinstance(one, Example)
    assert one.group == "fever"


def test_a_malformed_record_is_refused_and_the_others_are_read(tmp_path: Path) -> None:
    text = json.dumps([{"instruction": "no output"}, 7, json.loads(SHAPES["alpaca"])[0]])
    first, second, third = _read(tmp_path, "alpaca", text)
    assert isinstance(first, Refused)
    assert isinstance(second, Refused)
    assert isinstance(third, Example)


def test_what_is_no_json_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="line 2"):
        _read(tmp_path, "alpaca", '{"instruction": "a", "output": "b"}\nnot json')


def test_xml_with_entities_is_refused(tmp_path: Path) -> None:
    text = '<!DOCTYPE d [<!ENTITY a "aaaa">]>' + SHAPES["xml"]
    (one,) = _read(tmp_path, "xml", text)
    assert isinstance(one, Refused)


def test_chinese_tables_in_gb18030_are_read(tmp_path: Path) -> None:
    path = tmp_path / "set.csv"
    path.write_bytes("q,a\n发烧怎么办？,多喝水。\n".encode("gb18030"))
    (one,) = formats.read(path, "table", mapping={"question": "q", "answer": "a"})
    assert isinstance(one, Example)
    assert one.question == "发烧怎么办？"


def test_sharegpt_out_and_in_again_is_the_same(tmp_path: Path) -> None:
    before = example(3, turns=3)
    text = json.dumps(formats.as_sharegpt(before))
    (after,) = _read(tmp_path, "sharegpt", text)
    assert isinstance(after, Example)
    assert after.turns == before.turns


def test_alpaca_cannot_hold_several_turns() -> None:
    with pytest.raises(InputError, match="ShareGPT"):
        formats.as_alpaca(example(1, turns=2))


def test_examples_written_are_read_back(tmp_path: Path) -> None:
    before = [example(number) for number in range(5)]
    examples.write(tmp_path / "x.jsonl", before)
    assert examples.read(tmp_path / "x.jsonl") == before


@pytest.mark.parametrize(
    ("turns", "reason"),
    [
        ((Message("user", "What is it?"),), "last word"),
        ((Message("assistant", "It is."), Message("assistant", "It is.")), "take turns"),
        ((Message("user", "What is it?"), Message("assistant", "  ")), "too short"),
        (
            (Message("user", "What <|eot_id|> is it?"), Message("assistant", "Yes.")),
            "control token",
        ),
        ((Message("user", "What \u200bis it?"), Message("assistant", "Yes.")), "invisible"),
        ((Message("user", "word " * 3000), Message("assistant", "Yes.")), "tokens of at most"),
    ],
)
def test_what_may_not_teach_is_refused_with_its_reason(
    turns: tuple[Message, ...], reason: str
) -> None:
    found = checking.checked([Example("x", turns)], Limits())
    assert not found.kept
    assert reason in found.refused[0].reason


def test_exact_and_near_duplicates_go_and_the_first_stays() -> None:
    words = "a child of three years has had a fever for two days and now fits on the left side"
    texts = [words, words.upper() + "!", words + " only", "something else about burns and shock"]
    made = [
        Example(f"e{n}", (Message("user", text), Message("assistant", "See card 4 of the folder.")))
        for n, text in enumerate(texts)
    ]
    kept, dropped = duplicates.removed(made, threshold=0.8)
    assert [one.id for one in kept] == ["e0", "e3"]
    assert {one.dropped: one.kept for one in dropped} == {"e1": "e0", "e2": "e0"}


@pytest.mark.parametrize(
    ("size", "folds", "shares"),
    [
        (99, 99, ()),
        (100, 5, ()),
        (500, 5, ()),
        (501, 0, (0.70, 0.15, 0.15)),
        (2000, 0, (0.70, 0.15, 0.15)),
        (2001, 0, (0.80, 0.10, 0.10)),
    ],
)
def test_the_advice_follows_the_table(size: int, folds: int, shares: tuple[float, ...]) -> None:
    told = splitting.advice(size)
    assert (told.folds, told.shares) == (folds, shares)


def test_each_group_has_its_share_in_each_part() -> None:
    made = [example(number) for number in range(600)]
    split = splitting.stratified(made, (0.8, 0.1, 0.1), seed=1)
    for group in {one.group for one in made}:
        counts = [sum(one.group == group for one in split.part(name)) for name in splitting.NAMES]
        assert counts == [80, 10, 10]


@pytest.mark.parametrize("size", [1, 2, 3, 6])
def test_many_small_groups_fill_every_part_as_wished(size: int) -> None:
    made = [example(n, group=f"illness {n // size:03}") for n in range(60 * size)]
    split = splitting.stratified(made, (0.8, 0.1, 0.1), seed=1)
    sizes = [len(split.part(name)) for name in splitting.NAMES]
    for found, share in zip(sizes, (0.8, 0.1, 0.1), strict=True):
        assert abs(found - share * len(made)) <= 1


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 9)), min_size=1, max_size=80))
def test_no_unit_is_ever_cut_in_two(pairs: list[tuple[int, int]]) -> None:
    made = [example(n, group=f"g{group}", unit=f"u{unit}") for n, (group, unit) in enumerate(pairs)]
    split = splitting.stratified(made, (0.6, 0.2, 0.2), seed=2)
    units = [{one.unit for one in split.part(name)} for name in splitting.NAMES]
    assert sum(len(split.part(name)) for name in splitting.NAMES) == len(made)
    assert not (units[0] & units[1] or units[0] & units[2] or units[1] & units[2])


def test_by_time_the_newest_test_and_a_day_stays_together() -> None:
    made = [example(n, date=f"2026-01-{n // 2 + 1:02}") for n in range(40)]
    split = splitting.by_time(made, (0.5, 0.25, 0.25))
    assert max(one.date for one in split.train) < min(one.date for one in split.validation)
    assert max(one.date for one in split.validation) < min(one.date for one in split.test)


def test_in_folds_everything_is_tested_once() -> None:
    made = [example(number) for number in range(23)]
    cuts = splitting.folds(made, 5, seed=1)
    tested = [one.id for cut in cuts for one in cut.test]
    assert sorted(tested) == sorted(one.id for one in made)
    assert all(not {o.id for o in cut.train} & {o.id for o in cut.test} for cut in cuts)


def test_a_tested_question_in_the_training_part_is_found_in_every_disguise() -> None:
    long = "a man of sixty has chest pain that spreads to the left arm since this morning early"
    learned = [
        Example("l1", (Message("user", long), Message("assistant", "See card 1."))),
        Example("l2", (Message("user", "What is a fever?"), Message("assistant", "See card 2."))),
    ]
    tested = {
        "exact": "what is a FEVER",
        "near": long.replace("early", "on"),
        "run": "Please read this: " + long + " – " + "and then tell me everything else " * 9,
        "clean": "How are burns of the hand dressed?",
    }
    found = leakage.against(learned, {"exam": tested})
    assert {leak.tested: leak.how for leak in found} == {
        "exact": "exact",
        "near": "near",
        "run": "run",
    }


PLANTED = (
    ("Patient name: Amina Okello, seen today.", ("Amina", "Okello")),
    ("Mr John Baker was born on 14/03/1961 in the night.", ("John", "Baker", "14/03/1961")),
    ("Call +256 772 123456 or amina.okello@example.org.", ("772 123456", "example.org")),
    ("MRN: KD-20931 admitted 02 May 2025", ("20931", "02 May 2025")),
    ("She lives in Kisoro and came with Mary Johnson.", ("Kisoro", "Mary", "Johnson")),
    ("A 94-year-old man, 12 Market Street, was seen.", ("94", "12 Market Street")),
)


@pytest.mark.parametrize(("text", "gone"), PLANTED)
def test_what_identifies_a_person_is_replaced(text: str, gone: tuple[str, ...]) -> None:
    made = Example("x", (Message("user", text), Message("assistant", "Noted on the card.")))
    cleaned, report = deidentifying.deidentified([made], seed=1)
    assert not [word for word in gone if word in cleaned[0].question]
    assert report.touched["x"]


@pytest.mark.parametrize(
    "text",
    [
        "Graves disease with Murphy sign and a Foley catheter.",
        "Give 500 mg twice daily for 5 days; review on day 3.",
        "BP 120/80, pulse 88, SpO2 97 %, T 37.2 C.",
    ],
)
def test_clinical_words_and_numbers_stay(text: str) -> None:
    made = Example("x", (Message("user", text), Message("assistant", "Noted on the card.")))
    cleaned, _report = deidentifying.deidentified([made], seed=1)
    assert cleaned[0].question == text


def test_dates_of_one_patient_move_together() -> None:
    text = "Admitted 02 May 2025, discharged 09 May 2025."
    made = Example("x", (Message("user", text), Message("assistant", "Seven days.")), unit="p1")
    cleaned, _report = deidentifying.deidentified([made], seed=3)
    days = [
        word
        for word in cleaned[0].question.replace(",", "").replace(".", "").split()
        if "-" in word
    ]
    first, last = (examples_date(word) for word in days)
    assert last - first == 7


def examples_date(written: str) -> int:
    from datetime import datetime

    return datetime.strptime(written, "%d-%b-%Y").toordinal()  # noqa: DTZ007 - a day only


def test_kappa_is_that_of_the_textbook() -> None:
    # 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: observed .7, expected .5, kappa .4
    first = ["y"] * 25 + ["n"] * 25
    second = ["y"] * 20 + ["n"] * 5 + ["y"] * 10 + ["n"] * 15
    found = agreement.agreement(first, second)
    assert found.kappa == pytest.approx(0.4)
    assert found.low < 0.4 < found.high
    assert len(found.differ) == 15


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 1.0])
def test_a_mix_has_the_wished_share_of_dialogues(share: float) -> None:
    made = [example(n, turns=1 + n % 2) for n in range(80)]
    mix = mixing.mixed(made, multi_turn=share, seed=1)
    assert sum(one.is_multi_turn for one in mix) == pytest.approx(share * len(mix), abs=0.51)


SECTIONS = tuple(
    Section(
        "Fever card",
        f"{n}. Care of {topic} cases",
        f"Keep {topic} cases warm in bed {n}. Call the nurse in charge.",
    )
    for n, topic in enumerate(("fever", "burn", "wheeze", "shock", "labour"), 1)
)


def test_grounded_answers_quote_the_passage_that_they_cite() -> None:
    for one in grounded.examples(SECTIONS, seed=1, layout=grounded.Layout(refusals=0)):
        marker = one.answer.split("[")[1].split("]")[0]
        passage = one.turns[0].text.split(f"[{marker}]")[1].split(">>>")[0]
        said = one.answer.split(" [")[0]
        assert said in " ".join(passage.split())


def test_refusals_have_passages_that_do_not_answer() -> None:
    made = list(grounded.examples(SECTIONS, seed=1, layout=grounded.Layout(refusals=1)))
    form = templates.load("answer")
    assert {one.answer for one in made} == {form.parts["refusal"]}
    for one, section in zip(made, SECTIONS, strict=True):
        assert section.text not in one.turns[0].text


def test_grounded_examples_use_the_prompt_of_the_application() -> None:
    (one, *_rest) = grounded.examples(SECTIONS, seed=1)
    assert one.system == templates.load("answer").system
    assert one.turns[0].text.startswith("Passages:\n\n[1] Fever card")


def test_two_folds_are_refused_because_nothing_would_validate() -> None:
    with pytest.raises(InputError, match="one must teach, one validate and one test"):
        splitting.folds([example(number) for number in range(9)], 2, seed=1)


def test_notes_made_of_a_table_leak_by_unit_alone() -> None:
    alike = [msgspec.structs.replace(example(0), id=f"p{n}", unit=f"patient {n}") for n in range(3)]
    split = splitting.Split((alike[0],), (alike[1],), (alike[2],))
    assert {leak.how for leak in leakage.across(split)} == {"exact"}
    assert leakage.across(split, by_text=False) == []
    same = splitting.Split((alike[0],), (alike[0],), ())
    assert {leak.how for leak in leakage.across(same, by_text=False)} == {"unit"}


def test_a_table_becomes_alpaca_or_sharegpt_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = tmp_path / "own.csv", tmp_path / "own.jsonl"
    source.write_text("Asked,Told\nWhat is a fever?,Over 38 C.\n", encoding="utf-8")
    columns = ("--column", "question=Asked", "--column", "answer=Told")
    for wanted in ("alpaca", "sharegpt"):
        told = ["finetune", "convert", str(source), "--from", "table", "--to", wanted, *columns]
        assert command_line([*told, "-o", str(out), "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["written"] == 1
        (read,) = formats.read(out, wanted)
        assert isinstance(read, Example)
        assert [turn.text for turn in read.turns] == ["What is a fever?", "Over 38 C."]


def test_grounded_parts_keep_their_passages_in_alpaca_and_several_turns_are_refused(
    tmp_path: Path,
) -> None:
    section = Section("Card", "Fluids", "Give warm tea at 60 mL per hour to the patient.")
    (grounded_one,) = grounded.examples([section], seed=1)
    part = tmp_path / "train.jsonl"
    examples.write(part, [grounded_one, example(1, turns=2)])
    found = formats.converted(part, "prepared", tmp_path / "a.jsonl", "alpaca", mapping={})
    assert (found.written, [one.place for one in found.refused]) == (1, ["e1"])
    assert "60 mL" in json.loads((tmp_path / "a.jsonl").read_bytes())["instruction"]


def test_two_annotators_agree_so_far_and_the_rest_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / name for name in ("a.csv", "b.csv")]
    for file, odd in zip(files, ("fever", "cough"), strict=True):
        rows = [f"e{n},{'fever' if n % 2 else 'cough'}" for n in range(9)]
        file.write_text("\n".join(["id,label", *rows, f"last,{odd}"]) + "\n", encoding="utf-8")
    told = ["finetune", "agree", *map(str, files)]
    assert command_line([*told, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["differ"] == ["last"]
    assert found["agreement"]["observed"] == pytest.approx(0.9)
    files[1].write_text("id,label\ne0,cough\n", encoding="utf-8")
    assert command_line(told) == 2
    assert "in one table only" in capsys.readouterr().err


def test_the_count_of_passages_does_not_tell_a_refusal() -> None:
    sections = [
        Section("Card", f"Care {word}", f"Keep the patient {word} and warm in the bed.")
        for word in ("calm", "dry", "fed", "safe", "clean", "still", "near", "held")
    ]
    layout = grounded.Layout(refusals=0.5, others=1)
    made = list(grounded.examples(sections, seed=1, layout=layout))
    assert {one.kind for one in made} == {"grounded", "refusal"}
    assert {one.turns[0].text.count("<<<") for one in made} == {2}
