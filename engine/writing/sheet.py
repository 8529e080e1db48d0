"""A result laid out for people, before it becomes a file; there is none without provenance."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from engine.ground.errors import InputError
from engine.ground.wording import ENGLISH, Wording

DRAFT = "Draft from a computer assistant. Check before use."
DEIDENTIFIED = (
    "Names, numbers and exact dates of the patient were removed by rules; read it before it leaves."
)
MADE = "How this was made"


@dataclass(frozen=True, slots=True)
class Row:
    """One line for people.

    Attributes:
        places: Where it comes from ("p. 2", "[1][3]"); empty when it says so itself.
        notes: What a reader must know about this line.
        cells: The whole line as cells, in a section that is a table.
    """

    text: str
    places: str = ""
    notes: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One heading with its rows.

    Attributes:
        otherwise: What stands there when there are no rows; empty for nothing.
        columns: Titles of a table, whose first cells are bold; empty for a list.
        widths: Of the columns in percent; empty for equal ones.
        noted: Number of the column that carries the notes.
        is_numbered: Whether the rows bring numbers of their own and need no bullets.
    """

    title: str
    rows: tuple[Row, ...]
    otherwise: str = ""
    columns: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()
    noted: int = 0
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole result for people.

    Attributes:
        lead: Label and text of what was asked for; empty label for a plain line.
        cautions: What must be read first: danger signs, warnings, that it is incomplete.
        provenance: Label and value of how this was made; never empty.
        checked_by: Who checked it and when; empty for nobody.
        wording: Language of the words that the writers add.
    """

    title: str
    cautions: tuple[str, ...]
    sections: tuple[Section, ...]
    provenance: tuple[tuple[str, str], ...]
    lead: tuple[tuple[str, str], ...] = ()
    checked_by: str = ""
    draft: str = DRAFT
    wording: Wording = ENGLISH

    def __post_init__(self) -> None:
        """Refuse to exist without saying how it was made."""
        if not self.provenance or not all(value for _label, value in self.provenance):
            raise InputError("This does not say how it was made; it cannot be saved or printed.")


def labeled(provenance: Mapping[str, str], required: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return how something was made, as labels and values in the order given.

    Raises:
        InputError: Naming what is missing of `required`.
    """
    absent = [name for name in required if not provenance.get(name)]
    if absent:
        raise InputError(
            f"This does not say how it was made ({', '.join(absent)}); "
            "it cannot be saved or printed."
        )
    return tuple((_label(key), value) for key, value in provenance.items() if value)


def _label(key: str) -> str:
    return f"{key[:1].upper()}{key[1:]}".replace("_", " ")


def without_names(
    sheet: Sheet, clean: Callable[[str], str], *, keeps: Callable[[Section], bool]
) -> Sheet:
    """Return a sheet in which the text of a patient was cleaned, and which says so.

    Args:
        sheet: As it is laid out.
        clean: What removes names from a text.
        keeps: Whether a section holds nothing of the patient and stays as it is.
    """
    return replace(
        sheet,
        lead=tuple((label, clean(text)) for label, text in sheet.lead),
        cautions=(sheet.wording.say(DEIDENTIFIED), *map(clean, sheet.cautions)),
        sections=tuple(
            section if keeps(section) else _cleaned(section, clean) for section in sheet.sections
        ),
    )


def _cleaned(section: Section, clean: Callable[[str], str]) -> Section:
    rows = tuple(
        Row(
            clean(row.text),
            clean(row.places),
            tuple(map(clean, row.notes)),
            tuple(map(clean, row.cells)),
        )
        for row in section.rows
    )
    return replace(section, rows=rows)
