# ruff: noqa: E501 - pairs are read in tables
"""Medicines in text, and the banners where a patient and a drug collide."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.clinical.banners import BannerKind, DrugSafety
from engine.clinical.drugs import DrugBook
from engine.clinical.interactions import InteractionTable, Severity
from engine.clinical.look_alikes import LookAlikes
from engine.ground.errors import RulesError

SAFETY = DrugSafety.load()
BOOK = SAFETY.book


def kinds(facts: dict[str, object], answer: str) -> set[str]:
    return {banner.kind.value for banner in SAFETY.collisions(facts, answer)}


@pytest.mark.parametrize(
    ("written", "generic"),
    [
        ("Augmentin", "amoxicillin + clavulanic acid"),
        ("co-amoxiclav", "amoxicillin + clavulanic acid"),
        ("amoxicillin/clavulanate", "amoxicillin + clavulanic acid"),
        ("Tylenol", "paracetamol"),
        ("acetaminophen", "paracetamol"),
        ("paracetmol", "paracetamol"),
        ("amoxycillin", "amoxicillin"),
        ("amoxicilin", "amoxicillin"),
        ("INH", "isoniazid"),
        ("Bactrim", "sulfamethoxazole + trimethoprim"),
        ("TMP-SMX", "sulfamethoxazole + trimethoprim"),
        ("adrenaline", "epinephrine"),
        ("frusemide", "furosemide"),
        ("insulin glargine", "insulin glargine"),
        ("albuterol", "salbutamol"),
        ("St. John's wort", "st john's wort"),
        ("magnesium sulphate", "magnesium sulfate"),
    ],
)
def test_brands_old_names_and_misspellings_lead_to_the_generic(written: str, generic: str) -> None:
    (mention,) = BOOK.find(f"Start {written} today.")
    assert mention.drug.name == generic
    assert f"Start {written} today."[mention.span.start : mention.span.end] == mention.written


@pytest.mark.parametrize(
    "text", ["retinal detachment", "methanol poisoning", "an inh lower case", "DEXA scan", "plan B"]
)
def test_words_near_a_drug_are_no_drug(text: str) -> None:
    assert BOOK.find(text) == ()


def test_look_alike_names_stay_apart() -> None:
    pairs = [("hydralazine", "hydroxyzine"), ("chlorpromazine", "chlorpropamide"), ("dopamine", "dobutamine"),
             ("prednisone", "prednisolone"), ("cefazolin", "ceftriaxone"), ("glipizide", "glyburide"),
             ("metformin", "metronidazole"), ("vinblastine", "vincristine"), ("clonidine", "clonazepam"),
             ("tramadol", "trazodone"), ("ephedrine", "epinephrine"), ("losartan", "valsartan")]  # fmt: skip
    for one, other in pairs:
        first, second = BOOK.named(one), BOOK.named(other)
        assert first is not None
        assert second is not None
        assert first.name != second.name


ALLERGY = [
    ("penicillin", "amoxicillin"), ("penicillin", "Augmentin"), ("pcn", "ampicillin"),
    ("amoxicillin", "flucloxacillin"), ("penicillin", "pip-tazo"), ("penicillin", "ceftriaxone"),
    ("penicillin", "meropenem"), ("ceftriaxone", "cefazolin"), ("cephalosporins", "cefixime"),
    ("sulfa", "Bactrim"), ("sulfa drugs", "cotrimoxazole"), ("Septrin", "sulfadiazine"),
    ("sulfonamides", "sulfasalazine"), ("sulfa", "furosemide"), ("aspirin", "ibuprofen"),
    ("NSAIDs", "diclofenac"), ("ibuprofen", "naproxen"), ("NSAIDs", "aspirin"), ("codeine", "morphine"),
    ("morphine", "morphine"), ("erythromycin", "azithromycin"), ("ciprofloxacin", "levofloxacin"),
    ("lidocaine", "bupivacaine"), ("contrast dye", "iohexol"), ("phenytoin", "carbamazepine"),
    ("enalapril", "lisinopril"), ("doxycycline", "tetracycline"), ("gentamicin", "amikacin"),
    ("heparin", "enoxaparin"), ("statins", "simvastatin"), ("penicillin", "penicillins"),
]  # fmt: skip


@pytest.mark.parametrize(("allergy", "drug"), ALLERGY)
def test_an_allergy_meets_its_drug_and_its_class(allergy: str, drug: str) -> None:
    assert "allergy" in kinds({"allergies": [allergy]}, f"The guideline recommends {drug} first.")


@pytest.mark.parametrize(
    ("allergy", "drug"),
    [("penicillin", "azithromycin"), ("sulfa", "amoxicillin"), ("aspirin", "paracetamol"),
     ("peanuts", "amoxicillin"), ("latex", "morphine"), ("codeine", "paracetamol")],
)  # fmt: skip
def test_an_unrelated_allergy_raises_no_banner(allergy: str, drug: str) -> None:
    assert kinds({"allergies": [allergy]}, drug) == set()


@pytest.mark.parametrize(
    "drug",
    "warfarin enalapril lisinopril losartan methotrexate isotretinoin misoprostol valproate doxycycline "
    "ciprofloxacin simvastatin ibuprofen lithium carbamazepine phenytoin mycophenolate ribavirin "
    "thalidomide atenolol gentamicin streptomycin leflunomide finasteride topiramate rivaroxaban".split(),
)
def test_pregnancy_meets_drugs_that_harm_the_fetus(drug: str) -> None:
    assert "pregnancy" in kinds({"pregnant": True}, f"Give {drug}.")
    assert kinds({"pregnant": False}, f"Give {drug}.") == set()
    assert kinds({"pregnant": None}, f"Give {drug}.") == set()


@pytest.mark.parametrize(
    ("age", "drug"),
    [(6, "aspirin"), (8, "codeine"), (10, "tramadol"), (5, "doxycycline"), (9, "ciprofloxacin"),
     (1, "promethazine"), (4, "loperamide"), (0.05, "ceftriaxone"), (1, "valproate"), (0.02, "Bactrim"),
     (3, "dextromethorphan"), (5, "metoclopramide"), (0.05, "chloramphenicol")],
)  # fmt: skip
def test_a_child_meets_drugs_that_are_not_for_its_age(age: float, drug: str) -> None:
    assert "child" in kinds({"age_years": age}, f"Give {drug}.")
    assert "child" not in kinds({"age_years": 40}, f"Give {drug}.")


@pytest.mark.parametrize(
    ("facts", "drug"),
    [({"conditions": ["chronic kidney disease"]}, "ibuprofen"), ({"conditions": ["CKD stage 4"]}, "metformin"),
     ({"conditions": ["renal failure"]}, "gentamicin"), ({"conditions": ["on dialysis"]}, "enoxaparin"),
     ({"labs": [{"name": "egfr", "value": 25, "unit": "mL/min"}]}, "nitrofurantoin"),
     ({"labs": [{"name": "creatinine", "value": 3.1, "unit": "mg/dL"}]}, "digoxin"),
     ({"labs": [{"name": "creatinine", "value": 250, "unit": "umol/L"}]}, "vancomycin"),
     ({"conditions": ["acute kidney injury"]}, "morphine"), ({"conditions": ["ckd"]}, "tenofovir"),
     ({"conditions": ["nephropathy"]}, "spironolactone"), ({"conditions": ["ckd"]}, "NSAIDs")],
)  # fmt: skip
def test_impaired_kidneys_meet_drugs_that_they_clear(facts: dict[str, object], drug: str) -> None:
    assert "renal" in kinds(facts, f"Give {drug}.")


def test_healthy_kidneys_and_stones_raise_no_banner() -> None:
    normal = {
        "labs": [{"name": "creatinine", "value": 0.9, "unit": "mg/dL"}],
        "conditions": ["kidney stone"],
    }
    assert kinds(normal, "Give ibuprofen.") == set()


@pytest.mark.parametrize(
    ("taken", "named"),
    [("warfarin", "ibuprofen"), ("warfarin", "Bactrim"), ("simvastatin", "clarithromycin"),
     ("sildenafil", "nitroglycerin"), ("phenelzine", "fluoxetine"), ("methotrexate", "trimethoprim"),
     ("lithium", "ibuprofen"), ("digoxin", "amiodarone"), ("azathioprine", "allopurinol"),
     ("valproate", "meropenem"), ("morphine", "diazepam"), ("verapamil", "metoprolol"),
     ("atazanavir", "omeprazole"), ("dolutegravir", "rifampicin"), ("oral contraceptive pill coc", "rifampicin"),
     ("enalapril", "spironolactone"), ("levothyroxine", "iron sulfate"), ("haloperidol", "ondansetron"),
     ("Augmentin", "warfarin methotrexate")],
)  # fmt: skip
def test_interactions_with_current_drugs_are_found(taken: str, named: str) -> None:
    facts: dict[str, object] = {"drugs": [taken.upper() if taken == "coc" else taken]}
    if taken.startswith("oral"):
        facts = {"drugs": ["combined oral contraceptive"]}
    found = [b for b in SAFETY.collisions(facts, named) if b.kind is BannerKind.INTERACTION]
    assert found
    assert all(b.text and b.action and b.source for b in found)


def test_harmless_pairs_and_one_drug_twice_raise_no_banner() -> None:
    assert kinds({"drugs": ["paracetamol"]}, "amoxicillin") == set()
    assert kinds({"drugs": ["haloperidol"]}, "haloperidol") == set()


def test_the_gravest_interaction_of_a_pair_is_told() -> None:
    first, second = BOOK.named("warfarin"), BOOK.named("aspirin")
    assert first is not None
    assert second is not None
    found = SAFETY.interactions.between(first, second)
    assert found is not None
    assert found.severity is Severity.AVOID


def test_the_vocabulary_is_large_and_marks_high_alert_drugs() -> None:
    assert len(BOOK.drugs) >= 350
    for name in ("insulin", "heparin", "morphine", "potassium chloride", "vincristine", "warfarin"):
        assert BOOK.drugs[name].is_high_alert


def test_a_wrong_vocabulary_is_refused_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "interactions.toml"
    file.write_text(
        'version = "1"\n[groups]\nx = ["warfarin"]\n[[interaction]]\na = "warfarin"\nb = "nonsense"\n'
        'severity = "avoid"\nwhat = "w"\naction = "a"\nsource = "s"\n'
    )
    with pytest.raises(RulesError, match=r"line 6.*nonsense"):
        InteractionTable.load(BOOK, file)
    drugs = tmp_path / "drugs.toml"
    drugs.write_text(
        '[meta]\nversion="1"\nnames=""\ncautions=""\nhigh_alert=""\n[classes.a]\nlabel="a"\n'
        '[drugs]\nx = { class = "missing" }\n'
    )
    with pytest.raises(RulesError, match="missing"):
        DrugBook.load(drugs)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120))
def test_any_text_gives_drugs_inside_itself(text: str) -> None:
    for mention in BOOK.find(text):
        assert text[mention.span.start : mention.span.end] == mention.written


def test_essential_medicines_and_high_priority_pairs_are_known(evaluation_data: Path) -> None:
    pairs = evaluation_data / "ddi-onc" / "PDDI-Datasets" / "ONC-High-Priority"
    found = total = 0
    for line in (pairs / "ONC_High_Priority_Mapped.csv").read_text("utf-8-sig").splitlines():
        cells = line.split("$")
        first, second = BOOK.find(cells[0]), BOOK.find(cells[2])
        total += 1
        found += bool(
            first and second and SAFETY.interactions.between(first[0].drug, second[0].drug)
        )
    assert found / total >= 0.95


def test_a_look_alike_is_told_only_where_the_mix_up_is_near_and_grave() -> None:
    takes: dict[str, object] = {"drugs": ["hydroxyzine"]}
    assert "look_alike" in kinds(takes, "Hydralazine lowers the pressure.")
    assert "look_alike" in kinds({}, "Give vinblastin weekly.")
    assert "look_alike" not in kinds({}, "Give vinblastine weekly.")
    assert "look_alike" not in kinds(takes, "Hydralazine is not hydroxyzine.")
    (banner,) = SAFETY.collisions(takes, "Hydralazine lowers the pressure.")
    assert banner.severity is Severity.CAUTION
    assert banner.title.startswith("Look-alike: hydralazine")


def test_a_look_alike_file_that_names_an_unknown_drug_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "look_alikes.toml"
    file.write_text('version = "1"\nsource = "x"\npairs = [["morphine", "morphium"]]\n')
    with pytest.raises(RulesError, match="morphium"):
        LookAlikes.load(BOOK, file)


def test_own_drugs_that_meet_each_other_are_told_without_an_answer() -> None:
    facts = {"drugs": ["warfarin", "clarithromycin", "amoxicillin"], "allergies": ["penicillin"]}
    found = {(one.kind, one.pair) for one in SAFETY.of_own_drugs(facts)}
    assert (BannerKind.INTERACTION, frozenset(("warfarin", "clarithromycin"))) in found
    assert any(kind is BannerKind.ALLERGY for kind, _ in found)
    assert SAFETY.of_own_drugs({"drugs": ["paracetamol"]}) == ()
