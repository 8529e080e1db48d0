"""The ward's vocabulary: what it adds is shown, and the hospital's own lines win."""

from pathlib import Path

import pytest

from engine.asking import vocabulary
from engine.ground.answers import Expansion
from engine.ground.errors import RulesError
from engine.ground.paths import Home

OWN = """
version = "local 1"
source = "A ward"
term = [
  { words = ["abx"], expand = ["antibiotics"], kind = "abbreviation" },
  { words = ["bp"], expand = ["blood pressure"], kind = "abbreviation" },
  { words = ["high bp", "bp is high"], expand = ["hypertension"], kind = "lay" },
  { words = ["act"], expand = ["artemisinin"], kind = "abbreviation", context = ["malaria"] },
  { words = ["od"], expand = ["once daily"], kind = "abbreviation", unless = ["overdose"] },
  { words = ["won't feed"], expand = ["poor feeding"], kind = "lay" },
  { words = ["c/o"], expand = ["complaining of"], kind = "abbreviation" },
]
"""


@pytest.fixture
def own(tmp_path: Path) -> vocabulary.Vocabulary:
    file = tmp_path / "terms.toml"
    file.write_text(OWN, encoding="utf-8")
    return vocabulary.load(file=file)


def added(own: vocabulary.Vocabulary, question: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.written, one.added) for one in own.expansions(question)]


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Which ABX?", [("ABX", ("antibiotics",))]),
        ("the abxy", []),
        ("his BP is high, (bp)", [("BP is high", ("hypertension",)), ("bp", ("blood pressure",))]),
        ("act now", []),
        ("ACT for malaria", [("ACT", ("artemisinin",))]),
        ("od dose", [("od", ("once daily",))]),
        ("od after overdose", []),
        ("baby won\u2019t feed.", [("won\u2019t feed", ("poor feeding",))]),
        ("c/o pain", [("c/o", ("complaining of",))]),
        ("abx are antibiotics", []),
        ("", []),
    ],
)
def test_whole_words_and_longest_phrases_are_expanded(
    own: vocabulary.Vocabulary, question: str, wanted: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert added(own, question) == wanted


def test_an_expansion_says_of_which_kind_it_is(own: vocabulary.Vocabulary) -> None:
    assert own.expansions("abx") == (Expansion("abx", ("antibiotics",), "abbreviation"),)


def test_the_hospitals_line_replaces_the_shipped_one(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.rules.mkdir()
    (home.rules / vocabulary.FILE_NAME).write_text(
        'version = "1"\nsource = "ward 3"\n'
        'term = [{ words = ["pph"], expand = ["blood loss protocol 7"], kind = "abbreviation" }]\n',
        encoding="utf-8",
    )
    both = vocabulary.load(home)
    assert added(both, "PPH") == [("PPH", ("blood loss protocol 7",))]
    assert added(both, "BP")[0][1][0] == "blood pressure"
    assert both.version.endswith("+ 1")


@pytest.mark.parametrize(
    "text", ["term = 3", 'version = "1"', "not toml =", OWN.replace('"lay"', '"other"')]
)
def test_a_mistake_is_named_with_its_file(tmp_path: Path, text: str) -> None:
    file = tmp_path / "broken.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RulesError, match=r"broken\.toml"):
        vocabulary.load(file=file)


def test_the_shipped_vocabulary_is_sound() -> None:
    shipped = vocabulary.load()
    assert added(shipped, "treat PPH")[0][0] == "PPH"
    for term in shipped.terms:
        assert term.words
        assert term.expand
        assert not any("\u2019" in word for word in term.words)
