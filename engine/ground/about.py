"""What this Wardlight is made of, and a file for IT that tells how it stands."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class About:
    """Versions and places, for people.

    Attributes:
        lines: Name and value, in the order in which they are shown.
        licences: Library, version and licence of everything that is installed with it.
    """

    lines: Mapping[str, str]
    licences: tuple[tuple[str, str, str], ...]
