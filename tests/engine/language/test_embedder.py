"""Texts become vectors in a child process that may die without harm."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.ground.errors import Cancelled, PackRefusedError, WorkerError
from engine.ground.progress import Progress
from engine.language.embedder import Embedder
from tests.engine.language.conftest import SIZE, PackMaker, tiny_graph, unpooled_graph

TEXTS = ["fever", "the child drinks water", "", "cough of the mother now", "oxygen " * 40]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
POSIX = pytest.mark.skipif(os.name != "posix", reason="sends signals")


@pytest.fixture(scope="module")
def embedder(tiny_pack: Path) -> Iterator[Embedder]:
    """Return one for all tests: after each it must serve the next as if nothing happened."""
    embedder = Embedder(tiny_pack)
    yield embedder
    embedder.close()


@pytest.fixture
def own_embedder(tiny_pack: Path) -> Iterator[Embedder]:
    """Return a fresh one for tests that look at its start or leave it resting."""
    embedder = Embedder(tiny_pack)
    yield embedder
    embedder.close()


def _opened(embedder: Embedder) -> int:
    """Start the child and return its process id."""
    embedder.embed_query("fever")
    pid = embedder._worker.pid
    assert pid is not None
    return pid


def test_vectors_are_finite_of_unit_length_and_in_order(embedder: Embedder) -> None:
    rows = embedder.embed_passages(TEXTS)
    assert rows.shape == (len(TEXTS), SIZE)
    assert rows.dtype == np.float32
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-6)
    for text, row in zip(TEXTS, rows, strict=True):
        assert embedder.embed_query(text).tolist() == row.tolist()


def test_no_texts_give_no_vectors(own_embedder: Embedder) -> None:
    assert own_embedder.embed_passages([]).shape == (0, SIZE)
    assert own_embedder._worker.pid is None


def test_a_text_is_embedded_alike_in_any_company(embedder_pack: Path) -> None:
    embedder = Embedder(embedder_pack)
    text = "Give oxygen when the saturation is below 92 percent."
    alone = embedder.embed_query(text)
    rows = embedder.embed_passages(["No.", text, "A longer one, about a wound. " * 30])
    embedder.close()
    assert rows[1].tolist() == alone.tolist()


def test_a_long_text_is_cut_where_the_embedder_ends(embedder: Embedder) -> None:
    whole = embedder.embed_query("fever " * 10)
    assert embedder.embed_query("fever " * 10 + "blood " * 50).tolist() == whole.tolist()
    assert embedder.embed_query("fever " * 9).tolist() != whole.tolist()


def test_progress_counts_up_to_all_texts(embedder: Embedder) -> None:
    seen: list[Progress] = []
    embedder.embed_passages(["fever " * 500] * 4, notify=seen.append)
    counted = [progress.done for progress in seen]
    assert counted == sorted(counted)
    assert {0, 1, 2, 3, 4} == set(counted)
    assert {progress.total for progress in seen} == {4}


def test_tokens_stand_where_their_characters_do(embedder: Embedder) -> None:
    text = "Févers\u00a0and  DRINKING, 疟疾 fever"
    (offsets,) = embedder.token_offsets([text])
    found = [text[start:end] for start, end in offsets]
    assert found == ["Fé" + "ver", "s", "and", "DRINK", "ING", ",", "疟", "疾", "fever"]
    assert offsets.dtype == np.int32


def test_tokens_are_located_past_the_end_of_what_is_embedded(embedder: Embedder) -> None:
    long, empty = embedder.token_offsets(["fever " * 400, ""])
    assert long.shape == (400, 2)
    assert long[-1].tolist() == [399 * 6, 399 * 6 + 5]
    assert empty.shape == (0, 2)


def test_each_of_several_texts_gets_its_own_tokens(embedder: Embedder) -> None:
    texts = ["cough", "fever " * 50_000, "", "the child", "drink " * 40_000]
    together = embedder.token_offsets(texts)
    alone = [embedder.token_offsets([text])[0] for text in texts]
    assert [len(offsets) for offsets in together] == [1, 50_000, 0, 2, 40_000]
    for mine, theirs in zip(together, alone, strict=True):
        assert (mine == theirs).all()


def test_tokens_of_a_very_long_text_keep_their_places(embedder: Embedder) -> None:
    (offsets,) = embedder.token_offsets(["fever cough\n" * 100_000])
    assert offsets.shape == (200_000, 2)
    assert (offsets[::2, 0] == np.arange(100_000) * 12).all()
    assert (offsets[1::2, 1] == np.arange(100_000) * 12 + 11).all()


def test_text_that_no_encoding_carries_is_embedded_all_the_same(embedder: Embedder) -> None:
    broken = "fever \ud800\x00 cough"
    assert np.isfinite(embedder.embed_query(broken)).all()
    assert embedder.token_offsets([broken])[0][-1].tolist() == [9, 14]


def test_prefixes_stand_before_queries_and_passages(make_pack: PackMaker) -> None:
    embedder = Embedder(make_pack(query_prefix="fever ", passage_prefix="blood "))
    plain = Embedder(make_pack("plain"))
    assert embedder.embed_query("cough").tolist() == plain.embed_query("fever cough").tolist()
    passage = embedder.embed_passages(["cough"])[0]
    assert passage.tolist() == plain.embed_query("blood cough").tolist()
    embedder.close()
    plain.close()


@pytest.mark.parametrize("pooling", ["mean", "cls"])
def test_a_pack_that_gives_token_vectors_drops_in(make_pack: PackMaker, pooling: str) -> None:
    embedder = Embedder(make_pack(graph=unpooled_graph(), pooling=pooling))
    both = embedder.embed_query("fever cough")
    other = embedder.embed_query("blood water")
    embedder.close()
    assert np.linalg.norm(both) == pytest.approx(1, abs=1e-6)
    assert (both.tolist() == other.tolist()) == (pooling == "cls")


def test_a_folder_that_is_no_pack_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(PackRefusedError):
        Embedder(tmp_path)


def test_a_changed_graph_is_refused_and_tokens_are_still_found(make_pack: PackMaker) -> None:
    pack = make_pack()
    body = bytearray((pack / "model.onnx").read_bytes())
    body[-40] ^= 4
    (pack / "model.onnx").write_bytes(body)
    embedder = Embedder(pack)
    for _ in range(2):
        with pytest.raises(PackRefusedError, match="differs from its manifest"):
            embedder.embed_query("fever")
    assert embedder.token_offsets(["fever"])[0].tolist() == [[0, 5]]
    embedder.close()


@pytest.mark.parametrize("spoil", [float("nan"), float("inf")])
def test_vectors_that_are_no_numbers_are_refused(make_pack: PackMaker, spoil: float) -> None:
    embedder = Embedder(make_pack(graph=tiny_graph(spoil=spoil)))
    with pytest.raises(PackRefusedError, match="not a number"):
        embedder.embed_passages(["fever"])
    embedder.close()


def test_vectors_of_another_size_than_stated_are_refused(make_pack: PackMaker) -> None:
    embedder = Embedder(make_pack(dimensions=SIZE + 1))
    with pytest.raises(PackRefusedError, match="another size"):
        embedder.embed_passages(["fever"])
    embedder.close()


def test_a_graph_that_is_none_is_refused_in_words(make_pack: PackMaker) -> None:
    from onnx import ModelProto

    embedder = Embedder(make_pack(graph=ModelProto(producer_name="nobody")))
    with pytest.raises(PackRefusedError, match="cannot be loaded"):
        embedder.embed_query("fever")
    embedder.close()


@POSIX
def test_a_killed_child_is_started_again_unnoticed(embedder: Embedder) -> None:
    before = embedder.embed_query("fever")
    os.kill(_opened(embedder), signal.SIGKILL)
    assert embedder.embed_query("fever").tolist() == before.tolist()


@POSIX
def test_a_child_killed_at_work_does_the_work_again(embedder: Embedder) -> None:
    pid = _opened(embedder)
    os.kill(pid, signal.SIGSTOP)
    threading.Timer(0.2, os.kill, (pid, signal.SIGKILL)).start()
    rows = embedder.embed_passages(TEXTS)
    assert rows.tolist() == embedder.embed_passages(TEXTS).tolist()
    assert embedder._worker.pid != pid


@POSIX
def test_after_three_deaths_the_embedder_rests(own_embedder: Embedder) -> None:
    deaths: list[int] = []

    def strike(_progress: Progress) -> None:
        pid = own_embedder._worker.pid
        if pid is not None and pid not in deaths:
            deaths.append(pid)
            os.kill(pid, signal.SIGKILL)

    with pytest.raises(WorkerError, match="3 times in a row"):
        own_embedder.embed_passages(TEXTS, notify=strike)
    assert len(deaths) == 3
    with pytest.raises(WorkerError, match="rests"):
        own_embedder.embed_query("fever")
    assert own_embedder._worker.pid is None


@POSIX
def test_work_that_was_stopped_does_not_answer_the_next_question(embedder: Embedder) -> None:
    expected = embedder.embed_query("cough")
    pid = _opened(embedder)
    seen: list[Progress] = []

    def stop(progress: Progress) -> None:
        seen.append(progress)
        if len(seen) == 2:
            raise Cancelled

    os.kill(pid, signal.SIGSTOP)
    with pytest.raises(Cancelled):
        embedder.embed_passages(["fever"], notify=stop)
    os.kill(pid, signal.SIGCONT)
    assert embedder.embed_query("cough").tolist() == expected.tolist()
    assert embedder._worker.pid == pid


@POSIX
def test_closing_ends_work_that_another_thread_waits_for(own_embedder: Embedder) -> None:
    os.kill(_opened(own_embedder), signal.SIGSTOP)
    threading.Timer(0.2, own_embedder.close).start()
    with pytest.raises(WorkerError):
        own_embedder.embed_passages(TEXTS)
    assert own_embedder._worker.pid is None


def test_a_question_is_answered_while_passages_are_embedded(embedder: Embedder) -> None:
    expected = embedder.embed_query("cough").tolist()
    texts = ["fever " * 500] * 60
    done = threading.Event()

    def work() -> None:
        embedder.embed_passages(texts)
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    answers = [embedder.embed_query("cough").tolist() for _ in range(3)]
    before_the_end = not done.is_set()
    thread.join()
    assert answers == [expected] * 3
    assert before_the_end


def test_the_child_ends_when_closed_and_starts_again_when_asked(embedder: Embedder) -> None:
    first = _opened(embedder)
    embedder.close()
    assert embedder._worker.pid is None
    assert _opened(embedder) != first


@LINUX
def test_the_child_leaves_no_core_and_has_no_sockets(embedder: Embedder) -> None:
    proc = Path("/proc") / str(_opened(embedder))
    limits = (proc / "limits").read_text().splitlines()
    (core,) = [line.split() for line in limits if line.startswith("Max core file size")]
    assert core[4:6] == ["0", "0"]
    targets = [str(handle.readlink()) for handle in (proc / "fd").iterdir()]
    assert not [target for target in targets if target.startswith("socket:")]


def test_the_child_tells_what_it_used(embedder: Embedder) -> None:
    _opened(embedder)
    usage = embedder.usage()
    assert usage.cpu_s > 0
    if os.name == "posix":
        assert 10**7 < usage.peak_bytes < 10**9
