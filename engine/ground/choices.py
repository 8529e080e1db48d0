"""What a person or the hospital may choose: each setting with label, default and limits.

The dialog, the checks, the policy file and the help are built from `DECLARED`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.ground.errors import InputError

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that a person may choose.

    Attributes:
        key: `group.name`, as in the settings and policy files.
        choices: Allowed words; empty for numbers and switches.
        least, most: Inclusive limits of a number.
        lockable: Whether the policy file may fix it.
        help: A sentence for who does not know it; empty where the label says all.
    """

    key: str
    label: str
    default: Value
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0
    lockable: bool = True
    help: str = ""

    @property
    def group(self) -> str:
        """The part of the settings that it belongs to; see `GROUPS`."""
        return self.key.partition(".")[0]

    def parsed(self, words: str) -> Value:
        """Return the value that a person typed.

        Raises:
            InputError: With the allowed values named.
        """
        if isinstance(self.default, bool):
            value = _SWITCHES.get(words.strip().lower())
            return self.checked(words if value is None else value)
        if isinstance(self.default, int):
            number = words.strip()
            return self.checked(int(number) if number.lstrip("-").isdecimal() else words)
        return self.checked(words)

    def checked(self, value: object) -> Value:
        """Return `value` if it is allowed here.

        Raises:
            InputError: With the allowed values named.
        """
        if type(value) is not type(self.default):
            raise InputError(f"{self.key} takes {self._accepts()}.")
        if isinstance(value, bool):
            return value
        if isinstance(value, int) and self.least <= value <= self.most:
            return value
        if isinstance(value, str) and (not self.choices or value in self.choices):
            return value
        raise InputError(f"{self.key} takes {self._accepts()}.")

    def _accepts(self) -> str:
        if self.choices:
            return "one of " + ", ".join(self.choices)
        if isinstance(self.default, bool):
            return "true or false"
        if isinstance(self.default, int):
            return f"a whole number from {self.least} to {self.most}"
        return "text"


_SWITCHES = {"true": True, "on": True, "yes": True, "false": False, "off": False, "no": False}

LANGUAGES = ("en", "fr", "es", "pt", "ar", "sw", "zh_CN", "hi")

GROUPS: Mapping[str, str] = {
    "language": "Language",
    "appearance": "Appearance",
    "answering": "Answering",
    "library": "Library",
    "privacy": "Privacy",
    "performance": "Performance",
    "backup": "Backup",
}

NAMELESS = "privacy.deidentify_exports"

DECLARED: tuple[Setting, ...] = (
    Setting(
        "language.ui",
        "Language of the window",
        "system",
        ("system", *LANGUAGES),
        help="Used at once. What is not translated yet is shown in English; "
        "documents, quotations and clinical rules keep their own language.",
    ),
    Setting("appearance.theme", "Theme", "system", ("system", "light", "dark", "high_contrast")),
    Setting("appearance.text_percent", "Text size in percent", 100, least=90, most=200),
    Setting("appearance.dark_pages", "Dark pages in the dark theme", default=False),
    Setting(
        "appearance.reduce_motion",
        "Reduce motion",
        default=False,
        help="Bars and cursors stand still; words alone say that work goes on.",
    ),
    Setting(
        "answering.model",
        "Language model by name",
        "",
        help="Empty takes the one that is installed; none gives quoted answers only.",
    ),
    Setting("answering.passages", "Passages shown for a question", 8, least=3, most=30),
    Setting("answering.lines", "Lines in an answer, at most", 10, least=3, most=20),
    Setting(
        "answering.rewrite",
        "Shorten long questions for the search, where that was measured to help",
        default=True,
    ),
    Setting(
        "answering.refuse_when_weak",
        "Refuse when the evidence is weak",
        default=True,
        help="When it is off, weak evidence is shown all the same.",
    ),
    Setting(
        "answering.unsupported",
        "What no document bears out in a model's answer",
        "mark",
        ("mark", "remove"),
    ),
    Setting(
        "answering.evidence_tokens",
        "Tokens of passages that the language model reads",
        1_200,
        least=200,
        most=8_000,
    ),
    Setting(
        "answering.answer_tokens",
        "Tokens of an answer by the language model, at most",
        400,
        least=50,
        most=2_000,
    ),
    Setting(
        "backup.automatic",
        "Back up once a day while the window is open",
        default=True,
        help="A backup is made in the background when the newest one is a day old.",
    ),
    Setting(
        "backup.folder",
        "Folder for backups; empty for one in the home",
        "",
        help="Choose a USB disk or a folder of the hospital's server, so that a lost computer "
        "costs nothing. Backups are encrypted.",
    ),
    Setting(
        "backup.daily",
        "Days of which a backup is kept",
        7,
        least=1,
        most=31,
        help="The last three backups are always kept.",
    ),
    Setting("backup.weekly", "Weeks of which a backup is kept", 4, least=0, most=52),
    Setting("backup.monthly", "Months of which a backup is kept", 6, least=0, most=60),
    Setting(
        "library.expired",
        "Documents past their review date",
        "warn",
        ("warn", "exclude"),
        help="They are always shown in red; excluded, they answer no question either.",
    ),
    Setting(
        "library.watch_minutes",
        "Minutes between looks at watched folders",
        5,
        least=1,
        most=1440,
        help="A file is taken when it was the same at two looks.",
    ),
    Setting("library.file_megabytes", "Largest file in megabytes", 512, least=1, most=4096),
    Setting("library.file_pages", "Most pages in one file", 20_000, least=1, most=100_000),
    Setting(
        "library.ocr",
        "Read scanned pages by OCR",
        default=True,
        help="Without it, scanned pages are stored without text.",
    ),
    Setting(
        "privacy.history_days",
        "Days that questions are kept",
        30,
        least=0,
        most=3650,
        help="0 keeps nothing. What waits for review is kept until it is reviewed. "
        "Backups made earlier still hold their questions, encrypted.",
    ),
    Setting(
        NAMELESS,
        "Print and save answers and summaries without names",
        default=False,
        help="Names, numbers, addresses and exact dates of the patient are removed by rules. "
        "Rules miss unusual ways of writing; read it before it leaves. Also under File.",
    ),
    Setting(
        "privacy.lock_minutes",
        "Lock after minutes without use",
        10,
        least=1,
        most=240,
        help="Then the screen is emptied and the key is forgotten.",
    ),
    Setting(
        "privacy.lock_work",
        "Adding documents when the screen locks",
        "stop",
        ("stop", "go_on"),
        help="Stopped work goes on after unlocking. Work that goes on keeps the key in memory "
        "until it has ended. What concerns a patient always stops.",
    ),
    Setting(
        "privacy.pin_hours",
        "Hours that a PIN may unlock",
        8,
        least=0,
        most=24,
        help="A PIN is chosen under File; it is never written to the disk, and it ends with the "
        "program. 0 allows no PIN.",
    ),
    Setting(
        "performance.context_tokens",
        "Context window of the model, in tokens",
        4096,
        least=1024,
        most=131_072,
        help="More lets longer reports be read at once and takes more memory.",
    ),
    Setting(
        "performance.device",
        "Where the model is computed",
        "auto",
        ("auto", "cpu"),
        help="auto takes a graphics card where there is one; cpu never does.",
    ),
    Setting(
        "performance.unload_minutes",
        "Minutes without use after which the model leaves the memory",
        15,
        least=1,
        most=1440,
        help="The next question loads it again.",
    ),
    Setting(
        "performance.model_threads",
        "Threads for the language model",
        0,
        least=0,
        most=64,
        help="0 takes what was measured as fastest, else one per core.",
    ),
    Setting(
        "performance.threads",
        "Threads for embedding",
        1,
        least=1,
        most=16,
        help="One thread leaves the computer quick for other programs.",
    ),
)
