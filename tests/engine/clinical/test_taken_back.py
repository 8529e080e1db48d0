"""Values that were misread, mistyped or are of an episode that is over; ages that bound them."""

import pytest

from engine.clinical.screening import Rules, screen

RULES = Rules.load()


def _flags(text: str) -> set[str]:
    return {flag.id for flag in screen(text, RULES).red_flags}


@pytest.mark.parametrize(
    "text",
    [
        "Cuff was the wrong size, BP 70/40 was error; with the right one 124/76, pulse 72.",
        "SpO2 79 with nail polish, other hand 98, comfortable, RR 15.",
        "K 7.9 sample clotted and haemolysed, fresh sample 4.2. Patient well.",
        "Temp 42 was typed wrong, correct is 36.2. RR 14 P 70 BP 118/72.",
        "AF at 150 on Monday, cardioverted, pulse 68 today, asymptomatic.",
        "Low sugar on 12/03 (RBS 48) corrected; no recurrence. FBS today 132.",
        "Cot 2 (bronchiolitis) RR 36, sats 97 in air, going home.",
        "Infant had pneumonia at four months. Today 20 months, RR 28, T 36.6.",
        "Sibling had jaundice. This one is six weeks, breaths 44, T 36.7, gains weight.",
        "Boil the size of a pea, already burst. 25 M.",
        "Bleeding gums bit when brushing.",
        "Hot flushes at 51. BP 118/76, P 72.",
        "Perforated ulcer when 10 y. Hernia at the scar, reducible, no pain.",
        "Come back: cannot drink, vomits all, fits, sleepy. Drinks well now, 4 y.",
        "Parents informed: fever, stiff neck, drowsiness mean come at once. T 36.6, plays.",
        "Sepsis six posters arrived and hang in triage.",
        "HR was 150 in AF on the 1st, cardioverted. Now 20th: P 68 regular, BP 122/74, well.",
    ],
)
def test_what_is_taken_back_or_fits_the_age_is_silent(text: str) -> None:
    assert _flags(text) == set()


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("BP 70/40, checked twice, cuff is right. Pale, clammy.", "low_blood_pressure"),
        ("SpO2 79 with cold fingers and toes, RR 32, drowsy.", "low_oxygen"),
        ("K 7.9, sample was haemolysed, repeat pending. Peaked T waves.", "hyperkalemia"),
        ("BP 70/40, cuff was in error perhaps, grey and clammy.", "low_blood_pressure"),
        ("K 7.9, repeat sample 7.6, not haemolysed.", "hyperkalemia"),
        ("ALL day 10 after chemo, T 38.6, WBC 0.6, feels ok.", "neutropenic_sepsis"),
        ("SBP 82 lying, post spinal, C/S done, baby fine, nauseous.", "low_blood_pressure"),
        ("Desat overnight: 79-83% RA, pneumonia day 2.", "low_oxygen"),
        ("Pulse ox on two fingers 85 and 84, walks and talks.", "low_oxygen"),
        ("Pulse by wrist for full minute 34, no blackout.", "heart_rate_extreme"),
        ("IMNCI: 26 months, cough 3 days, breaths 52 in one minute.", "fast_breathing_child"),
        ("Shouted at and pinched: no reaction.", "unresponsive"),
        ("Bleeding since 12 March, soaking pads, pale, BP 88/50.", "low_blood_pressure"),
        ("The fistula in her arm opened; it squirts when he lets go.", "heavy_bleeding"),
    ],
)
def test_what_stands_is_told(text: str, flag: str) -> None:
    assert flag in _flags(text)
