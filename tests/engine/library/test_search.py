"""Search: the right passages, from the documents that may be used, the same every time."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.ground.answers import Expansion, Filters
from engine.ground.errors import PackError
from engine.ground.types import DocumentClass, DocumentDetails, DocumentId
from engine.library import documents
from engine.library.search import Searcher, SearchQuery
from engine.library.store import Library
from tests.engine.library import small


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with small.create(tmp_path) as library:
        yield library


def filled(folder: Path) -> Library:
    """Return a library with four guidelines and a Chinese leaflet, all with vectors."""
    library = small.create(folder)
    guideline = DocumentDetails(title="Malaria", document_class=DocumentClass.GUIDELINE)
    small.add(library, "Malaria", small.MALARIA, details=guideline)
    small.add(library, "Asthma", small.ASTHMA)
    small.add(library, "Sepsis", small.SEPSIS)
    small.add(library, "Bleeding after birth", small.BLEEDING)
    small.add(library, "血压", small.CHINESE)
    small.give_vectors(library)
    return library


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with filled(tmp_path_factory.mktemp("ward")) as library:
        yield library


@pytest.fixture
def changing(tmp_path: Path) -> Iterator[Library]:
    """Return a ward of its own for a test that changes it."""
    with filled(tmp_path) as library:
        yield library


def by_words(question: str, *expansions: Expansion) -> SearchQuery:
    return SearchQuery(question, expansions)


def by_both(question: str) -> SearchQuery:
    return SearchQuery(question, (), small.embed([question]))


def titles(library: Library, query: SearchQuery, **wishes: object) -> list[str]:
    found = Searcher(library).passages(query, **wishes)  # type: ignore[arg-type]
    return [passage.document.title for passage in found]


@pytest.mark.parametrize("query", [by_words, by_both])
@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("artesunate for children", "Malaria"),
        ("What is the dose of oxytocin?", "Bleeding after birth"),
        ("post-partum hemorrhage", "Bleeding after birth"),
        ("antibiotics AND fluids in shock", "Sepsis"),
        ('"salbutamol" OR', "Asthma"),
        ("糖尿病", "血压"),
        ("血糖", "血压"),
    ],
)
def test_the_right_document_comes_first(
    ward: Library, query: object, question: str, title: str
) -> None:
    assert titles(ward, query(question))[0] == title  # type: ignore[operator]


@pytest.mark.parametrize("question", ["what is sepsis?", "AND", '"', "NEAR(", "\0", "", "?!"])
def test_nothing_that_is_typed_raises(ward: Library, question: str) -> None:
    titles(ward, by_words(question))


def test_a_passage_is_the_stored_text_of_its_spans(ward: Library) -> None:
    passage = Searcher(ward).passages(by_both("oxytocin"))[0]
    page = documents.page(ward, passage.document.id, passage.page)
    assert passage.text == page.text[passage.start : passage.end]
    assert passage.spans[0].page == passage.page == 1
    assert passage.marker == 1
    assert passage.word_score is not None
    assert passage.similarity is not None
    assert passage.similarity == pytest.approx(
        float(
            (small.embed(["oxytocin"]) @ small.embed([f"Bleeding after birth\n{page.text}"]).T)[
                0, 0
            ]
        ),
        abs=0.02,
    )


def test_markers_count_from_one_and_scores_fall(ward: Library) -> None:
    found = Searcher(ward).passages(by_both("give children oxygen and fluids in shock"))
    assert [passage.marker for passage in found] == list(range(1, len(found) + 1))
    assert [passage.score for passage in found] == sorted((p.score for p in found), reverse=True)


def test_without_vectors_words_alone_find_it(library: Library) -> None:
    small.add(library, "Asthma", small.ASTHMA)
    passage = Searcher(library).passages(by_both("salbutamol"))[0]
    assert passage.document.title == "Asthma"
    assert passage.similarity is None


def test_vectors_that_arrive_later_are_used(library: Library) -> None:
    small.add(library, "Asthma", small.ASTHMA)
    searcher = Searcher(library)
    searcher.passages(by_both("salbutamol"))
    small.give_vectors(library)
    assert searcher.passages(by_both("salbutamol"))[0].similarity is not None


def test_a_removed_document_is_gone_at_once(changing: Library) -> None:
    searcher = Searcher(changing)
    found = searcher.passages(by_both("artesunate"))[0]
    documents.remove(changing, found.document.id)
    assert all(p.document.id != found.document.id for p in searcher.passages(by_both("artesunate")))


def test_a_document_added_later_is_found_by_the_same_searcher(changing: Library) -> None:
    searcher = Searcher(changing)
    searcher.passages(by_both("snake"))
    small.add(changing, "Snake bite", "Snake bite: keep the limb still and give antivenom.")
    assert searcher.passages(by_both("snake antivenom"))[0].document.title == "Snake bite"


def test_filters_hold_for_both_legs(ward: Library) -> None:
    query = by_both("give oxygen to children with malaria or asthma")
    only_guidelines = Filters(classes=(DocumentClass.GUIDELINE,))
    assert titles(ward, query, filters=only_guidelines) == ["Malaria"]
    assert titles(ward, query, filters=Filters(documents=(DocumentId(2),))) == ["Asthma"]
    assert titles(ward, query, filters=Filters(documents=(DocumentId(99),))) == []
    assert titles(ward, query, filters=Filters(languages=("zh",))) == ["血压"]


def test_a_superseded_version_is_left_out_unless_asked_for(changing: Library) -> None:
    small.add(changing, "Asthma", small.ASTHMA.replace("prednisolone", "dexamethasone"))
    query = by_words("asthma spacer")
    found = Searcher(changing).passages(query)
    assert [("dexamethasone" in passage.text) for passage in found] == [True]
    every = Searcher(changing).passages(query, filters=Filters(include_superseded=True))
    assert len(every) == 2


def test_near_copies_are_shown_once(changing: Library) -> None:
    small.add(changing, "Ward leaflet", small.SEPSIS + " ")
    found = Searcher(changing).passages(by_both("antibiotics within one hour in sepsis"))
    assert [("antibiotics" in passage.text) for passage in found].count(True) == 1


def test_expansions_are_searched(ward: Library) -> None:
    assert titles(ward, by_words("PPH")) == []
    spelled = Expansion("PPH", ("postpartum haemorrhage",), "abbreviation")
    assert titles(ward, by_words("PPH", spelled)) == ["Bleeding after birth"]


def test_what_was_typed_counts_more_than_a_lay_expansion(ward: Library) -> None:
    lay = Expansion("uterus", ("asthma",), "lay")
    assert titles(ward, by_words("uterus", lay))[0] == "Bleeding after birth"


def test_the_same_question_gives_the_same_passages(ward: Library) -> None:
    query = by_both("give children oxygen")
    first = Searcher(ward).passages(query)
    assert all(Searcher(ward).passages(query) == first for _again in range(3))


def test_equal_passages_keep_the_order_of_the_library(library: Library) -> None:
    for number in range(4):
        small.add(library, f"Leaflet {number}", f"Word{number} fever.")
    found = Searcher(library).passages(by_words("fever"))
    assert [p.document.title for p in found] == [f"Leaflet {number}" for number in range(4)]


def test_count_is_kept(ward: Library) -> None:
    assert len(Searcher(ward).passages(by_both("give"), count=2)) == 2


@pytest.mark.parametrize("broken", [np.nan, np.inf, 0.0])
def test_a_vector_that_cannot_be_trusted_is_refused(ward: Library, broken: float) -> None:
    vectors = np.full((1, small.DIMENSIONS), broken, np.float32)
    with pytest.raises(PackError):
        Searcher(ward).passages(SearchQuery("oxytocin", (), vectors))


def test_a_vector_of_another_width_is_refused(ward: Library) -> None:
    vectors = np.eye(1, small.DIMENSIONS + 1, dtype=np.float32)
    with pytest.raises(PackError):
        Searcher(ward).passages(SearchQuery("oxytocin", (), vectors))


def test_an_empty_library_finds_nothing(library: Library) -> None:
    assert titles(library, by_both("anything")) == []
