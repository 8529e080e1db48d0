"""What a page says is told apart: sentences, items, rows, and what is none of them."""

import pytest

from engine.asking import statements
from engine.asking.kinds import Kind
from tests.engine.asking.pages import page

DOSES = page(
    "Table 2. Examplin by weight",
    "",
    "Weight Dose Volume",
    "",
    "Under 10 kg 20 mg 2 mL",
    "",
    "10 to 20 kg 40 mg 4 mL",
    headings=["Table 2. Examplin by weight"],
    rows=["Weight Dose Volume", "Under 10 kg 20 mg 2 mL", "10 to 20 kg 40 mg 4 mL"],
)


def test_a_table_row_brings_its_caption_and_its_column_headings() -> None:
    said = statements.of_page(DOSES)
    row = said[-1]
    assert row.kind is Kind.ROW
    assert [said[order].text for order in row.leads] == [
        "Table 2. Examplin by weight",
        "Weight Dose Volume",
    ]


def test_column_headings_and_captions_answer_nothing_by_themselves() -> None:
    kinds = [statement.kind for statement in statements.of_page(DOSES)]
    assert kinds == [Kind.HEADING, Kind.HEADER, Kind.ROW, Kind.ROW]


def test_a_row_cut_inside_brackets_is_made_whole() -> None:
    read = page(
        "Step Dose How",
        "Loading, muscle 10 g 5 g of 50% solution (10",
        "mL) with 1 mL of 2% lidocaine into each buttock.",
        rows=("Step Dose How", "Loading, muscle 10 g 5 g of 50% solution (10"),
    )
    texts = [statement.text for statement in statements.of_page(read)]
    assert any(
        text.endswith("(10 mL) with 1 mL of 2% lidocaine into each buttock.") for text in texts
    )


def test_a_cell_wrapped_below_its_row_joins_it() -> None:
    said = statements.of_page(
        page(
            "Age First part in Then the rest",
            "in",
            "Under 1 year 1 hour 5 hours",
            "Over 1 year 30 minutes 2 hours",
            rows=[
                "Age First part in Then the rest",
                "Under 1 year 1 hour 5 hours",
                "Over 1 year 30 minutes 2 hours",
            ],
        )
    )
    assert said[0].text == "Age First part in Then the rest in"
    assert said[1].leads == (0,)


def test_a_list_item_brings_the_line_that_announces_it() -> None:
    said = statements.of_page(
        page("Stop the infusion in any of these:", "• chest pain", "• wheeze over both lungs")
    )
    assert [statement.text for statement in said[1:]] == ["chest pain", "wheeze over both lungs"]
    assert said[2].leads == (0,)


def test_an_item_that_is_no_sentence_brings_its_heading() -> None:
    said = statements.of_page(
        page("Danger signs", "", "• cannot drink or breastfeed", headings=["Danger signs"])
    )
    assert [said[order].text for order in said[1].leads] == ["Danger signs"]


def test_an_item_that_is_a_whole_sentence_stands_alone() -> None:
    said = statements.of_page(
        page("Fluids", "", "• Give examplin 5 mg/kg at once.", headings=["Fluids"])
    )
    assert said[1].leads == ()


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("• Give oxygen.", "Give oxygen."),
        ("■ Give oxygen.", "Give oxygen."),
        ("1. Give oxygen.", "Give oxygen."),
        ("– Give oxygen.", "Give oxygen."),
        ("(b) Give oxygen.", "Give oxygen."),
        ("2.5 mg once a day", "2.5 mg once a day"),
        ("- 5 mmol/L or less", "- 5 mmol/L or less"),
        ("3. 5 mg/kg once", "3. 5 mg/kg once"),
    ],
)
def test_marks_of_lists_go_and_numbers_stay(written: str, shown: str) -> None:
    assert statements.plain(written) == shown


@pytest.mark.parametrize(
    "line",
    [
        "Version 4 · Issued 02-Mar-2026 · Review by 02-Mar-2028 Page 2 of 3",
        "Examplin for all ........................... 12",
        "Body of Experts, a guideline for everyone, 2nd edition, 2013.",
        "17",
        "-----------------------------",
    ],
)
def test_footers_contents_and_references_are_no_statements(line: str) -> None:
    assert not any(statement.is_answer for statement in statements.of_page(page(line)))


def test_a_line_at_the_edge_of_the_next_page_too_is_a_running_header() -> None:
    source = page("District Hospital Handbook 12", "", "Give oxygen to every child in shock.")
    said = statements.of_page(source)
    assert [statement.is_answer for statement in said] == [True, True]
    said = statements.of_page(source, running=frozenset({"district hospital handbook"}))
    assert [statement.is_answer for statement in said] == [False, True]


def test_every_statement_is_the_stored_text_at_its_place() -> None:
    source = page(
        "Care", "", "Weigh the\nchild. Give   ORS:", "• 75 mL/kg", "测体温。给口服补液。",
        "أعط الطفل الماء.", headings=["Care"],
    )  # fmt: skip
    for statement in statements.of_page(source):
        stored = " ".join(source.text[statement.start : statement.end].split())
        assert stored.endswith(statement.text)


def test_the_items_of_a_nested_list_bring_the_item_they_stand_under() -> None:
    said = statements.of_page(
        page("• Preferred examplin for children", "○ Birth to 4 weeks: 5 mL", "○ Older: 10 mL",
             "• Something else is written here."),
    )  # fmt: skip
    assert [said[order].text for order in said[2].leads] == ["Preferred examplin for children"]
    assert 0 not in said[3].leads


def test_a_line_that_ends_inside_brackets_goes_on_in_the_next() -> None:
    said = statements.of_page(page("There are two classes of disease (see", "Example 6). Go on."))
    assert said[0].text.startswith("There are two classes of disease (see Example 6")


def test_the_end_of_a_sentence_from_another_page_is_a_fragment() -> None:
    said = statements.of_page(page("child can be classified for examplitis.", "", "Give examplin."))
    assert statements.is_fragment(said[0])
    assert not statements.is_fragment(said[1])


def test_the_lines_above_the_first_band_of_a_dose_table_are_one_header() -> None:
    said = statements.of_page(
        page(
            "Give an oral antibiotic", "",
            "EXAMPLIN OTHERIN", "",
            "TABLET SYRUP", "",
            "2 months up to 12 months 1 5 ml", "",
            "12 months up to 5 years 2 10 ml",
            headings=["Give an oral antibiotic"],
            rows=["EXAMPLIN OTHERIN", "TABLET SYRUP", "2 months up to 12 months 1 5 ml",
                  "12 months up to 5 years 2 10 ml"],
        )
    )  # fmt: skip
    assert [said[order].text for order in said[-1].leads] == [
        "Give an oral antibiotic",
        "EXAMPLIN OTHERIN TABLET SYRUP",
    ]
