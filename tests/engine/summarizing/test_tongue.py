"""The language of a report is told from its own words."""

import pytest

from engine.summarizing.tongue import language_of
from tests.engine.summarizing import reports

TEXTS = {
    "en": "Admitted with fever. She was treated with amoxicillin and discharged home.",
    "fr": "Patiente admise pour une fièvre avec toux. Elle a été traitée par amoxicilline.",
    "es": "Paciente ingresada por fiebre con tos. Se trató con amoxicilina y fue dada de alta.",
    "pt": "Doente internada por febre com tosse. Foi tratada com amoxicilina e teve alta.",
    "sw": "Mgonjwa alikuwa na homa na kikohozi kwa siku tatu. Alipewa amoxicillin kwa siku tano.",
    "ar": "أُدخلت المريضة بسبب حمى وسعال. عولجت بـ amoxicillin 500 mg لمدة خمسة أيام.",
    "zh_CN": "患者因发热、咳嗽三天入院,给予 amoxicillin 500 mg 治疗五天后出院。",
    "hi": "रोगी को तीन दिन के बुखार और खाँसी के कारण भर्ती किया गया। amoxicillin 500 mg दी गई।",
}


@pytest.mark.parametrize("code", TEXTS)
def test_each_language_is_told(code: str) -> None:
    assert language_of([TEXTS[code]]) == code


def test_a_telegraphic_english_report_is_english() -> None:
    assert language_of([reports.WHOLE]) == "en"


@pytest.mark.parametrize("text", ["", "1 2 3", "Hb 8.2 g/dL, CRP 212 mg/L", "??? ..."])
def test_where_it_is_not_plain_none_is_told(text: str) -> None:
    assert language_of([text]) == ""
