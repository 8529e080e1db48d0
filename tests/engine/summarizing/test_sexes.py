"""A man is not told of as a woman, nor a woman as a man."""

import pytest

from engine.summarizing import sexes


@pytest.mark.parametrize(
    ("text", "source", "is_other"),
    [
        ("He was treated.", "She was treated with ceftriaxone.", True),
        ("A 60-year-old male with cough.", "Hello, ma'am. How are you?", True),
        ("She was treated.", "Mr Okello was treated; his fever settled.", True),
        ("She was treated.", "She was treated with ceftriaxone.", False),
        ("He was treated.", "The patient was treated.", False),
        ("The patient was treated.", "She was treated.", False),
        ("He and his wife agreed.", "He came with his wife; she agreed.", False),
    ],
)
def test_another_sex_is_seen(text: str, source: str, *, is_other: bool) -> None:
    assert sexes.contradicts(text, source) is is_other
