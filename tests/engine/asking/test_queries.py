"""From a question to a query: what is embedded, what is added, and what is never lost."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pytest

from engine.asking import queries
from engine.asking.vocabulary import Term, Vocabulary
from engine.ground.answers import Expansion
from engine.library.search import SearchQuery

WARD = Vocabulary(
    "1",
    (
        Term(("pph",), ("postpartum haemorrhage",), "abbreviation"),
        Term(("tummy",), ("abdomen",), "lay"),
    ),
)


def no_slips(_text: str) -> tuple[Expansion, ...]:
    return ()


def numbered(texts: Sequence[str]) -> npt.NDArray[np.float32]:
    return np.arange(len(texts), dtype=np.float32)[:, None]


def prepared(question: str, embed: queries.Embed | None = numbered) -> SearchQuery:
    return queries.prepare(question, vocabulary=WARD, correct=no_slips, embed=embed)


def test_the_question_stays_as_typed() -> None:
    assert prepared("Is there NO fever?").text == "Is there NO fever?"


def test_without_an_embedder_there_are_no_vectors() -> None:
    assert prepared("fever", embed=None).vectors is None


def test_nothing_is_embedded_for_a_question_without_words() -> None:
    assert prepared("?!").vectors is None


def test_short_forms_are_spelled_out_for_the_embedder_and_lay_words_are_not() -> None:
    question = "PPH  and tummy pain"
    expansions = WARD.expansions(question)
    assert queries.text_to_embed(question, expansions) == (
        "PPH (postpartum haemorrhage) and tummy pain"
    )


def test_one_vector_stands_for_the_whole_question() -> None:
    vectors = prepared("My child coughs. He has a fever.").vectors
    assert vectors is not None
    assert vectors.shape == (1, 1)


def test_a_question_that_the_embedder_cannot_read_gets_no_vector() -> None:
    query = queries.prepare(
        "小儿发热", vocabulary=WARD, correct=no_slips, embed=numbered, languages=("en",)
    )
    assert query.vectors is None


def test_a_correction_is_not_made_of_what_the_vocabulary_knows() -> None:
    def slips(_text: str) -> tuple[Expansion, ...]:
        return (
            Expansion("PPH", ("pphx",), "spelling"),
            Expansion("fevr", ("fever",), "spelling"),
        )

    query = queries.prepare("PPH fevr", vocabulary=WARD, correct=slips, embed=None)
    assert [(one.written, one.kind) for one in query.expansions] == [
        ("PPH", "abbreviation"),
        ("fevr", "spelling"),
    ]


@pytest.mark.parametrize(
    ("question", "languages", "readable"),
    [
        ("fever in children", ("en",), True),
        ("小儿发热", ("en",), False),
        ("小儿发热", ("en", "zh"), True),
        ("小儿发热", (), True),
        ("حمى الأطفال", ("en",), False),
        ("fièvre chez l'enfant", ("en",), True),
        ("artesunate 儿童", ("en",), True),
    ],
)
def test_a_script_that_the_embedder_cannot_read_is_searched_by_words(
    question: str, languages: Sequence[str], readable: bool
) -> None:
    assert queries.is_readable(question, languages) is readable
