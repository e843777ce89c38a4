"""What a phone reads of a visitor's list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visitor.take_home import FITS, Item, Message, as_address, as_text, cut

ITEMS = [Item("Zeche", "https://zeche.example"), Item("Ägidien\u00adkirche", ""), Item("متاحف", "")]
MORE = ["", *(f"+{n}" for n in range(1, 20))]


def test_titles_and_links_each_on_a_line() -> None:
    assert as_text("Merkliste", ITEMS, MORE) == Message(
        "Merkliste\n\nZeche\nhttps://zeche.example\n\nÄgidienkirche\n\nمتاحف", 0
    )


@pytest.mark.parametrize(
    ("fits", "text", "left"),
    [
        (60, "L\n\nEins\nhttps://eins.example\n\nZwei\nhttps://zwei.example", 0),
        (45, "L\n\nEins\nhttps://eins.example\n\nZwei", 0),
        (20, "L\n\nEins\n\nZwei", 0),
        (12, "L\n\nEins\n\n+1", 1),
        (9, "L\n\nEin…", 1),
    ],
)
def test_links_go_before_titles_and_the_last_ones_first(fits: int, text: str, left: int) -> None:
    items = [Item("Eins", "https://eins.example"), Item("Zwei", "https://zwei.example")]
    assert as_text("L", items, MORE, fits) == Message(text, left)


@pytest.mark.parametrize(
    ("text", "fits", "expected"),
    [("Zeche", 5, "Zeche"), ("Zeche", 4, "Z…"), ("Ägid", 4, "…"), ("Ägid", 5, "Ägid")],
)
def test_a_text_is_cut_between_characters(text: str, fits: int, expected: str) -> None:
    assert cut(text, fits) == expected


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


@given(
    heading=TEXT,
    rows=st.lists(
        st.tuples(
            TEXT, st.sampled_from(("", "https://a.example", "https://b.example/" + "c" * 450))
        ),
        min_size=1,
        max_size=20,
    ),
    more=st.lists(st.text("abc …", max_size=40), max_size=20),
)
def test_every_list_fits_into_a_code_and_says_what_is_left(
    heading: str, rows: list[tuple[str, str]], more: list[str]
) -> None:
    message = as_text(heading, [Item(*row) for row in rows], more)
    assert len(message.text.encode()) <= FITS
    assert 0 <= message.left < len(rows)


def test_an_address_names_language_and_records() -> None:
    assert as_address("https://haus.example/liste", ["zeche", "st-marien"], "de-simple") == Message(
        "https://haus.example/liste?language=de-simple&records=zeche,st-marien", 0
    )


@given(
    st.lists(st.from_regex(r"[a-z0-9-]{1,80}", fullmatch=True), min_size=1, max_size=20),
    st.integers(20, 300),
)
def test_every_address_fits_and_holds_at_least_one_record(slugs: list[str], length: int) -> None:
    page = "https://haus.example/".ljust(length, "x")
    message = as_address(page, slugs, "de")
    assert len(message.text) <= FITS
    named = message.text.partition("&records=")[2].split(",")
    assert named == slugs[: len(slugs) - message.left]
    assert named != [""]
