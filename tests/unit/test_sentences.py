"""Where sentences end, in every language of the kiosk."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.shell.sentences import sentences, spoken

WHOLE = {
    "de": [
        "Das ist z. B. die Zeche Zollverein.",
        "Dr. Anna Müller leitet das Haus, vgl. die Tafel am Eingang.",
        "Am 1. Mai kamen 3.000 Menschen, ca. 200 davon mit dem Rad.",
        "Das 19. Jahrhundert begann, d. h. die Kohle kam.",
        "Er rief „Wer da?“ und lief.",
        "Haus Nr. 5 ist offen.",
        "Kunst … und mehr.",
        "Mehr auf ruhr.example.",
    ],
    "en": [
        "Dr. Smith came, e.g. by bus.",
        "It cost 3.5 million, i.e. a lot.",
        "J. R. Miller built No. 5.",
    ],
    "tr": [
        "20. yüzyılda Prof. Dr. Ali Kaya geldi.",
        "Müze 1. katta, vb. yerlerde.",
    ],
    "uk": ["Музей на вул. Шевченка, буд. 5, працює з 2020 р. і далі.", "Це проф. Іваненко."],
    "ar": ["جاء د. أحمد إلى المتحف."],
}
PARTED = {
    "de": ["Wie viele? ", "Rund 400! ", "Es war 2030. ", "„Ja.“ ", "Dann (kurz.) ", "Schluss"],
    "en": ["In 30. ", "Then more… ", "He said “no.” ", "Oh no. ", "End."],
    "tr": ["Nasıl? ", "Çok güzel! ", "Bitti."],
    "uk": ["Чому? ", "Бо так. ", "Ось і все!"],
    "ar": ["هل هذا صحيح؟ ", "نعم. ", "هذا كل شيء۔ ", "شكرًا!"],
    "de-simple": ["Das ist Kohle. ", "Kohle ist schwarz.\n\n", "Ende"],
}


@pytest.mark.parametrize(("tag", "text"), [(t, text) for t, all_ in WHOLE.items() for text in all_])
def test_one_sentence_stays_whole(tag: str, text: str) -> None:
    assert sentences(text, tag) == [text]


@pytest.mark.parametrize("tag", PARTED)
def test_sentences_part_where_they_end(tag: str) -> None:
    assert sentences("".join(PARTED[tag]), tag) == PARTED[tag]


@given(st.text(alphabet="aZ.!?…؟۔ „“)\n12ا·\u00ad", max_size=60), st.sampled_from(list(WHOLE)))
def test_nothing_is_lost(text: str, tag: str) -> None:
    assert "".join(sentences(text, tag)) == text


def test_a_voice_gets_words_alone() -> None:
    assert (
        spoken(" Land·karte der\nWissenschafts\u00adnacht ") == "Landkarte der Wissenschaftsnacht"
    )
    assert spoken("Foto: A. Muster · CC BY 4.0") == "Foto: A. Muster, CC BY 4.0"
    assert spoken("\u2068Ruhr Museum\u2069: عضو") == "Ruhr Museum: عضو"
    assert spoken("\u00ad\u2068\u2069") == ""
