"""What the red flags promise."""

import json
import re
from pathlib import Path

import pytest

from engine.clinical.screening import Rules, screen
from engine.evaluation.screening import measure
from engine.ground.paths import resources

STILL_ABOVE = {"q": 0.07, "t": 0.07, "v": 0.055, "x": 0.08, "y": 0.105, "z": 0.11}
"""Halves whose false alerts are not yet at the goal of .05: they may not grow."""
STILL_BELOW = {"x": 0.96, "y": 0.96}
"""Halves whose recall is not yet at the goal of .97: it may not fall."""
SAMPLES = resources() / "evaluation" / "screening"
RULE = """
version = "9"
[[rule]]
id = "ward_rule"
title = "Ward rule"
severity = "urgent"
when = { any = ["chest_pain"] }
action = "Call the ward doctor."
source = "Our hospital, 2026"
"""


def flags(text: str, rules: Rules) -> set[str]:
    return {flag.id for flag in screen(text, rules).red_flags}


def test_the_samples_reach_their_goals(rules: Rules) -> None:
    for figure in measure(rules=rules):
        if figure.name == "red flags: recall":
            assert figure.value >= STILL_BELOW.get(figure.half, 0.97), figure.missed
        elif figure.name == "red flags: false alerts":
            assert figure.value <= STILL_ABOVE.get(figure.half, 0.05), figure.missed
        elif figure.name == "facts: precision":
            assert figure.value >= 0.99, figure.missed
        elif figure.name.startswith("facts: recall"):
            assert figure.value >= 0.95, figure.name


def test_every_rule_is_raised_by_some_sample(rules: Rules) -> None:
    lines = (SAMPLES / "positives.jsonl").read_text(encoding="utf-8").splitlines()
    raised = set().union(*(flags(json.loads(line)["text"], rules) for line in lines))
    quiet = {"severe_anemia_number", "child_fluids_unknown_age", "blood_in_stool"}
    assert set(rules.red_flags.ids) - raised <= quiet


def test_every_finding_of_the_lexicon_is_used(rules: Rules) -> None:
    assert rules.findings.names - rules.red_flags.findings == set()


@pytest.mark.parametrize("path", sorted((resources() / "rules" / "red_flags").glob("*.toml")))
def test_every_source_names_an_edition_or_a_year(path: Path) -> None:
    sources = re.findall(r'^source = "(.*)"$', path.read_text(encoding="utf-8"), re.MULTILINE)
    assert sources
    assert all(re.search(r"\b(19|20)\d\d\b", source) for source in sources)


@pytest.mark.parametrize(
    ("text", "flag", "raised"),
    [
        ("2 year old child, not drinking", "imci_danger_sign", True),
        ("40M not drinking", "imci_danger_sign", False),
        ("10 day old, RR 62", "young_infant_danger", True),
        ("4 month old, RR 62", "young_infant_danger", False),
        ("RR 62", "young_infant_danger", False),
        ("30F 30/40 BP 162/100", "preeclampsia", True),
        ("30F BP 162/100", "preeclampsia", False),
        ("8 year old, pulse 155", "heart_rate_extreme", False),
        ("pulse 155", "heart_rate_extreme", True),
        ("pulse 150", "heart_rate_extreme", False),
        ("SpO2 91%", "low_oxygen", True),
        ("SpO2 92%", "low_oxygen", False),
        ("49M chest pain", "acute_coronary_syndrome", False),
        ("51M chest pain", "acute_coronary_syndrome", True),
        ("CRT > 3 s", "shock", True),
        ("CRT < 2 s", "shock", False),
    ],
)
def test_age_pregnancy_and_limits_are_kept(
    rules: Rules, text: str, flag: str, raised: bool
) -> None:
    assert (flag in flags(text, rules)) is raised


@pytest.mark.parametrize(
    "text",
    [
        "no chest pain, sweating or arm pain",
        "?stroke - CT normal, Bell's palsy",
        "PE unlikely",
        "low suspicion for meningitis",
        "low BP noted (102/64)",
        "CTPA negative for PE",
        "h/o convulsions as a child",
        "family history of heart attack",
        "return if convulsions",
        "what are the danger signs of meningitis?",
        "the bleeding has stopped",
        "fit for discharge",
        "SpO2 950",
    ],
)
def test_what_the_patient_does_not_have_now_raises_nothing(rules: Rules, text: str) -> None:
    assert flags(text, rules) == set()


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("suspected meningitis, for LP", "meningitis"),
        ("?PE, SOB after a long flight", "pulmonary_embolism"),
        ("Impression: probable sepsis", "sepsis"),
        ("r/o ectopic", "ectopic"),
        ("low BP noted (82/40)", "shock"),
    ],
)
def test_a_suspicion_raises_its_checklist_item(rules: Rules, text: str, flag: str) -> None:
    assert flag in flags(text, rules)


@pytest.mark.parametrize(
    "who",
    [
        "5 year old boy",
        "toddler",
        "kid",
        "schoolgirl of 8",
        "18 months old girl",
        "12yo, asthma clinic",
    ],
)
def test_normal_vital_signs_of_a_child_are_no_sepsis(rules: Rules, who: str) -> None:
    assert "sepsis" not in flags(f"{who}, fever 38.6, RR 26, BP 94/60, playing", rules)


@pytest.mark.parametrize(
    "text",
    [
        "40 year old man, fever 38.6, RR 26, BP 94/60",
        "fever 38.6, RR 26, BP 94/60",
        "16 year old, fever 39, RR 28, BP 86/50",
        "4 year old, fever, cold hands, capillary refill 5 seconds, BP 70/40",
        "60M fever with confusion, pulse 132",
    ],
)
def test_sepsis_is_raised_by_the_signs_of_the_age(rules: Rules, text: str) -> None:
    assert "sepsis" in flags(text, rules)


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("8 month old, cough, RR 54", "fast_breathing_infant"),
        ("3 year old, cough, RR 44", "fast_breathing_child"),
        ("3 year old, fever, not drinking, RR 36", "imci_danger_sign"),
    ],
)
def test_a_child_has_its_own_limits(rules: Rules, text: str, flag: str) -> None:
    found = flags(text, rules)
    assert flag in found
    assert "sepsis" not in found


def test_breathing_that_is_normal_for_a_toddler_raises_nothing(rules: Rules) -> None:
    assert flags("2 year old with a cough, RR 36, playing", rules) == set()


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("sats 97 yesterday, now 84", "low_oxygen"),
        ("sugar 5.2 last week, today 2.1", "hypoglycemia"),
        ("BP 130/80 yesterday, now 80/40", "low_blood_pressure"),
        ("potassium came back at 7.2", "hyperkalemia"),
        ("status epilepticus on second line drugs", "convulsion"),
        ("shoulder dystocia, manoeuvres failed", "cord_prolapse"),
    ],
)
def test_what_is_so_now_counts(rules: Rules, text: str, flag: str) -> None:
    assert flag in flags(text, rules)


@pytest.mark.parametrize(
    "text",
    [
        "BP 80/40 yesterday, now 124/80",
        "Sugar was 2.4 last week, today 6.1 and well",
        "PE unlikely, CTPA clear",
        "nobody was bitten by the snake",
        "baby is not breathing fast",
    ],
)
def test_what_was_so_before_or_is_unlikely_raises_nothing(rules: Rules, text: str) -> None:
    assert flags(text, rules) == set()


@pytest.mark.parametrize("said", ["stopped two days ago", "stopped", "have ceased"])
def test_movements_of_the_unborn_that_stopped_are_told(rules: Rules, said: str) -> None:
    assert "fetal_concern" in flags(f"34 weeks pregnant, baby movements {said}", rules)


@pytest.mark.parametrize("said", ["baby movements have not stopped", "bowel movements stopped"])
def test_other_movements_are_not(rules: Rules, said: str) -> None:
    assert "fetal_concern" not in flags(f"34 weeks pregnant, {said}", rules)


@pytest.mark.parametrize(
    "text",
    [
        "38 weeks, baby's kicks stopped",
        "36 wks no movements since yesterday",
        "I am 33 weeks and the baby has gone quiet",
    ],
)
def test_weeks_alone_tell_of_a_pregnancy(rules: Rules, text: str) -> None:
    assert "fetal_concern" in flags(text, rules)


@pytest.mark.parametrize(
    "text",
    [
        "no one was awake, found her convulsing",
        "nobody was there when he fitted",
        "nobody at home knew what to do, the child was convulsing",
    ],
)
def test_nobody_denies_only_its_own_verb(rules: Rules, text: str) -> None:
    assert "convulsion" in flags(text, rules)


@pytest.mark.parametrize(
    "text",
    [
        "nobody fitted",
        "no one in the family had a fit",
        "no one was convulsing",
        "status epilepticus second line",
        "previous PPH, today antenatal visit",
        "wife is in labour next door",
        "hit by a ball on the temple",
        "paracetamol overdose nomogram",
        "At what haemoglobin do we transfuse a child with severe malaria?",
        "Torsion excluded at surgery last Friday, wound healing.",
    ],
)
def test_what_is_nobodys_a_topic_or_past_raises_nothing(rules: Rules, text: str) -> None:
    assert flags(text, rules) == set()


@pytest.mark.parametrize("text", ["sats 82-83% on air", "O2 sats falling 94, 90, 85"])
def test_a_saturation_that_wavers_or_falls_is_read(rules: Rules, text: str) -> None:
    assert "low_oxygen" in flags(text, rules)


def test_a_target_of_saturation_is_none(rules: Rules) -> None:
    assert flags("target sats 88-92%", rules) == set()


def test_a_suspicion_that_is_denied_raises_nothing(rules: Rules) -> None:
    assert flags("no suspected meningitis contact; no ?PE symptoms", rules) == set()


def test_typing_mistakes_do_not_hide_an_emergency(rules: Rules) -> None:
    assert "convulsion" in flags("child haveing a siezure", rules)
    assert "severe_respiratory_distress" in flags("severe breathlesness, cyanossed", rules)


def test_a_flag_carries_the_words_that_raised_it(rules: Rules) -> None:
    text = "60M since 2 h crushing chest pain, sweating"
    (flag,) = [f for f in screen(text, rules).red_flags if f.id == "acute_coronary_syndrome"]
    assert text[flag.span.start : flag.span.end] == flag.matched
    assert "chest pain" in flag.matched
    assert set(flag.as_json()) == {
        "id",
        "title",
        "severity",
        "matched",
        "start",
        "end",
        "action",
        "source",
    }


def test_emergencies_come_first(rules: Rules) -> None:
    found = screen("30M RR 32, vomiting blood", rules).red_flags
    assert [flag.severity for flag in found] == sorted(flag.severity for flag in found)
    assert found[0].id == "gi_bleeding"


def hospital(folder: Path, name: str, text: str) -> Rules:
    place = folder / "red_flags"
    place.mkdir(parents=True)
    (place / name).write_text(text, encoding="utf-8")
    return Rules.load(folder)


def test_a_hospital_adds_a_rule_of_its_own(tmp_path: Path) -> None:
    own = hospital(tmp_path, "ward.toml", RULE)
    assert "ward_rule" in flags("20F chest pain", own)
    assert "ward.toml: the hospital's own rules are in use." in own.notices
    assert own.versions["ward.toml"] == "9"


def test_a_hospital_turns_a_shipped_rule_off(tmp_path: Path) -> None:
    off = RULE.replace("ward_rule", "snake_bite") + "off = true\n"
    assert "snake_bite" not in flags("bitten by a snake", hospital(tmp_path, "ward.toml", off))


@pytest.mark.parametrize(
    ("wrong", "line", "words"),
    [
        (RULE.replace('"chest_pain"', '"chest_pian"'), 7, "there is no finding 'chest_pian'"),
        (RULE.replace('"chest_pain"', '"spo3 < 90"'), 7, "there is no fact 'spo3'"),
        (RULE.replace("any =", "some ="), 7, "unknown or empty group 'some'"),
        (RULE.replace('"urgent"', '"high"'), 6, "Invalid enum value 'high'"),
        (RULE.replace("Call the ward doctor.", "x" * 141), 8, "at most 140 characters"),
        (RULE + RULE.split("\n", 2)[2], 11, "used twice"),
        (RULE + 'colour = "red"\n', 10, "unknown field"),
        (RULE + "min_age_years = 5\nmax_age_years = 2\n", 10, "not below"),
        (RULE.replace('source = "Our', "source = Our"), 9, "line 9"),
    ],
)
def test_a_broken_file_is_refused_with_its_line_and_the_shipped_one_stays(
    tmp_path: Path, wrong: str, line: int, words: str
) -> None:
    own = hospital(tmp_path, "medical.toml", wrong)
    refused, stays = own.notices
    assert refused.startswith("Refused: medical.toml")
    assert f"line {line}" in refused
    assert words in refused
    assert stays == "medical.toml: the shipped version stays in use."
    assert "snake_bite" in flags("bitten by a snake", own)


def test_a_lexicon_that_lost_a_finding_is_refused(tmp_path: Path) -> None:
    shipped = (resources() / "rules" / "findings.toml").read_text(encoding="utf-8")
    broken = shipped.replace("\nstiff_neck = ", "\nstif_neck = ")
    (tmp_path / "findings.toml").write_text(broken, encoding="utf-8")
    own = Rules.load(tmp_path)
    assert own.notices[0] == (
        "Refused: findings.toml: findings that rules use are missing: stiff_neck."
    )
    assert "meningitis" in flags("fever and stiff neck", own)


def test_a_word_in_two_groups_of_a_lexicon_is_refused_with_its_line(tmp_path: Path) -> None:
    shipped = (resources() / "rules" / "findings.toml").read_text(encoding="utf-8")
    broken = shipped.replace("\n[sets]\n", '\nagain = "puking"\n\n[sets]\n')
    (tmp_path / "findings.toml").write_text(broken, encoding="utf-8")
    notice = Rules.load(tmp_path).notices[0]
    assert "'puking' stands in two groups of words" in notice
    assert re.search(r"line \d+", notice)


def test_a_hospital_teaches_its_own_word_for_a_finding(tmp_path: Path) -> None:
    shipped = (resources() / "rules" / "findings.toml").read_text(encoding="utf-8")
    taught = shipped.replace("\nsnake_bite = '''\n", "\nsnake_bite = '''\nboomer strike\n")
    (tmp_path / "findings.toml").write_text(taught, encoding="utf-8")
    assert "snake_bite" in flags("boomer strike on the foot", Rules.load(tmp_path))


def test_lay_texts_of_everyday_illness_seldom_alarm(rules: Rules, evaluation_data: Path) -> None:
    import csv

    file = evaluation_data / "symptoms" / "Symptom2Disease.csv"
    with file.open(encoding="utf-8", newline="") as lines:
        texts = [row["text"] for row in csv.DictReader(lines)]
    emergencies = [
        text
        for text in texts
        if any(flag.severity == "emergency" for flag in screen(text, rules).red_flags)
    ]
    assert len(emergencies) <= 0.08 * len(texts)


@pytest.mark.parametrize(
    "text",
    [
        "Allergic to penicillin. BP 84/50, diarrhoea",
        "allergic to penicillin, breathless on stairs",
        "Allergy: bee stings. Short of breath since yesterday",
    ],
)
def test_an_allergy_in_the_history_is_no_anaphylaxis(rules: Rules, text: str) -> None:
    assert "anaphylaxis" not in {flag.id for flag in screen(text, rules).red_flags}


@pytest.mark.parametrize(
    "text",
    ["petrol fire, face and neck burnt", "face and neck burnt in a petrol fire"],
)
def test_words_in_either_order_raise_the_flag(rules: Rules, text: str) -> None:
    assert "burns" in {flag.id for flag in screen(text, rules).red_flags}


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("Known myasthenia. Chest cold last week. Today she cannot swallow.", "endocrine_crisis"),
        ("Sprayed the cotton all day. Pupils tiny. Mouth full of saliva.", "poisoning"),
        ("Sharp bite on the ankle. Gums ooze blood. Eyelids heavy.", "snake_bite"),
        ("Addison's disease. Vomiting since last night.", "endocrine_crisis"),
        ("Worked at the kiln. Skin very hot, T 40.4. Does not know his name.", "heat_stroke"),
    ],
)
def test_signs_in_several_sentences_make_one_emergency(text: str, flag: str, rules: Rules) -> None:
    assert flag in flags(text, rules)


@pytest.mark.parametrize(
    "text",
    [
        "Steroid card checked, Addison's disease well controlled, no vomiting.",
        "Myasthenia clinic: swallows normally, chest clear.",
        "Sprays his cotton in full protective kit. Pupils normal, no saliva, well.",
        "Snake seen in the compound, nobody bitten.",
    ],
)
def test_one_of_these_signs_alone_is_no_emergency(text: str, rules: Rules) -> None:
    assert flags(text, rules) == set()


def test_bleeding_with_the_child_unborn_is_bleeding_in_pregnancy(rules: Rules) -> None:
    text = "G3P2, 33 weeks, woke in a pool of fresh blood; low lying placenta, one section, FHS 148"
    assert "pregnancy_heavy_bleeding" in flags(text, rules)
