"""Statements on medicines that were corrected after comparing them with their sources."""

import pytest

from engine.clinical.banners import BannerKind, DrugSafety
from engine.clinical.interactions import Interaction, Severity

SAFETY = DrugSafety.load()
BOOK = SAFETY.book
TABLE = SAFETY.interactions


def meeting(first: str, second: str) -> Interaction:
    one, other = BOOK.named(first), BOOK.named(second)
    assert one is not None and other is not None
    found = TABLE.between(one, other)
    assert found is not None
    return found


@pytest.mark.parametrize("inhibitor", ["phenelzine", "tranylcypromine", "isocarboxazid"])
def test_levodopa_is_never_told_as_a_mere_caution_with_a_non_selective_inhibitor(
    inhibitor: str,
) -> None:
    assert meeting(inhibitor, "levodopa").severity is Severity.AVOID


@pytest.mark.parametrize("inhibitor", ["selegiline", "rasagiline"])
def test_levodopa_with_a_selective_inhibitor_stays_a_caution(inhibitor: str) -> None:
    assert meeting(inhibitor, "levodopa").severity is Severity.CAUTION


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("doxycycline", "ferrous sulfate", "2 to 4 hours"),
        ("Coartem", "halofantrine", "a month"),
        ("atorvastatin", "clarithromycin", "20 mg"),
        ("atorvastatin", "tipranavir", "not at all"),
        ("fluoxetine", "amitriptyline", "A quarter"),
        ("oxytocin", "misoprostol", "4 hours"),
        ("theophylline", "erythromycin", "azithromycin"),
        ("Fansidar", "co-trimoxazole", "No intermittent preventive treatment"),
        ("Fansidar", "folic acid", "0.4 mg"),
    ],
)
def test_what_to_do_says_what_the_labels_say(first: str, second: str, words: str) -> None:
    assert words in meeting(first, second).action


@pytest.mark.parametrize(
    ("drug", "caution", "words"),
    [
        ("enalapril", "pregnancy", "as soon as pregnancy is known"),
        ("ganciclovir", "pregnancy", "unless the benefit"),
        ("ribavirin", "pregnancy", "partner"),
        ("nifurtimox", "pregnancy", "6 months after"),
        ("Bactrim", "pregnancy", "prophylaxis goes on"),
        ("magnesium sulfate", "pregnancy", "5 to 7 days"),
        ("tirzepatide", "pregnancy", "1 month"),
        ("primaquine", "breastfeeding", "under 6 months"),
        ("tafenoquine", "breastfeeding", "G6PD"),
        ("dapsone", "breastfeeding", "Usually avoided"),
        ("Microgynon", "breastfeeding", "not before 6 months"),
        ("miltefosine", "breastfeeding", "5 months"),
        ("azathioprine", "pregnancy", "do not stop"),
        ("mycophenolate", "breastfeeding", "Avoid"),
        ("tofacitinib", "pregnancy", "Avoid"),
        ("nitrofurantoin", "pregnancy", "36 weeks"),
        ("nitrofurantoin", "breastfeeding", "G6PD"),
        ("acitretin", "breastfeeding", "3 years"),
        ("dronedarone", "breastfeeding", "Contraindicated"),
        ("atenolol", "breastfeeding", "Avoid"),
        ("domperidone", "child", "35 kg"),
        ("codeine", "child", "sleep apnea"),
        ("tramadol", "child", "obesity"),
        ("codeine", "renal", "Avoid in severe"),
        ("dihydrocodeine", "renal", "Avoid"),
        ("buprenorphine", "renal", "Little accumulation"),
        ("alfentanil", "renal", "Little accumulation"),
        ("pyrazinamide", "renal", "below 30"),
        ("Bactrim", "renal", "not below 15"),
    ],
)
def test_a_caution_says_what_its_source_says(drug: str, caution: str, words: str) -> None:
    found = BOOK.named(drug)
    assert found is not None
    assert words in getattr(found, caution)


def test_high_alert_marks_follow_the_list_of_injections() -> None:
    marked = ["potassium chloride", "magnesium sulfate", "hypertonic saline", "tranexamic acid"]
    unmarked = [
        "calcium gluconate",
        "calcium chloride",
        "sodium bicarbonate",
        "lithium",
        "midodrine",
    ]
    assert all(BOOK.drugs[name].is_high_alert for name in marked)
    assert not any(BOOK.drugs[name].is_high_alert for name in unmarked)


def test_a_teenager_past_twelve_is_told_the_caution_of_codeine_once() -> None:
    banners = SAFETY.collisions({"age_years": 15}, "Give co-codamol.")
    texts = [banner.text for banner in banners if banner.kind is BannerKind.CHILD]
    assert len(texts) == 1
    assert "after tonsil surgery" in texts[0]


def test_alike_side_chains_are_told_to_who_is_allergic_to_penicillin() -> None:
    (banner,) = SAFETY.collisions({"allergies": ["penicillin"]}, "Give cefalexin.")
    assert "a third" in banner.text
    assert "amoxicillin" in banner.text


def test_descovy_holds_the_tenofovir_that_spares_the_kidney() -> None:
    descovy, truvada = BOOK.named("Descovy"), BOOK.named("Truvada")
    assert descovy is not None
    assert truvada is not None
    assert descovy.name == "emtricitabine + tenofovir alafenamide"
    assert truvada.name == "emtricitabine + tenofovir"
