"""Prompt files: filled exactly, hashed, and without a role to play."""

import hashlib
import re
from pathlib import Path

import pytest

from engine.ground.errors import RulesError
from engine.ground.paths import resources
from engine.language import templates
from engine.language.templates import Extract

FILES = sorted((resources() / "prompts").glob("*.toml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_prompt_file_is_read_and_labelled_by_name_version_and_hash(file: Path) -> None:
    template = templates.load(file.stem)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    assert template.label == f"{template.name} {template.version} ({digest[:12]})"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_prompt_gives_the_model_a_role(file: Path) -> None:
    said = templates.load(file.stem).system.casefold()
    assert not re.search(r"\byou are\b|\bact as\b|\bpretend\b|\bas an? (?:expert|doctor)", said)


def test_a_turn_has_its_passages_fenced_and_its_question_last() -> None:
    template = templates.load("answer")
    turn = templates.user_turn(
        template,
        [Extract(1, "Fever", "Give examplin 5 mg/kg."), Extract(2, "Wheeze", "Give wheezol.")],
        "Which dose?",
    )
    assert turn == (
        "Passages:\n\n[1] Fever\n<<<\nGive examplin 5 mg/kg.\n>>>\n\n"
        "[2] Wheeze\n<<<\nGive wheezol.\n>>>\n\nQuestion: Which dose?"
    )


def test_a_follow_up_shows_only_what_is_new() -> None:
    template = templates.load("answer")
    assert templates.user_turn(template, [], "And then?", is_first=False) == "Question: And then?"
    turn = templates.user_turn(template, [Extract(3, "Rash", "Look.")], "And?", is_first=False)
    assert turn.startswith("More passages:\n\n[3] Rash\n")


def test_braces_in_a_value_are_not_filled_again() -> None:
    template = templates.load("answer")
    turn = templates.user_turn(template, [Extract(1, "{question}", "{number}")], "{passages}")
    assert "[1] {question}\n<<<\n{number}\n>>>" in turn
    assert turn.endswith("Question: {passages}")


def test_a_damaged_prompt_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "broken.toml"
    file.write_text('name = "broken"', encoding="utf-8")
    with pytest.raises(RulesError, match=r"broken\.toml"):
        templates.load("broken", file=file)
