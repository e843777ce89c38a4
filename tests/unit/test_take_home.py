"""What a phone reads of a visitor's list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.qr import qr_png
from kiosk.visitor.take_home import FITS, Item, as_address, as_text

ITEMS = [Item("Zeche", "https://zeche.example"), Item("Ägidienkirche", ""), Item("متاحف", "")]


def test_titles_and_links_each_on_a_line() -> None:
    assert as_text("Merkliste", ITEMS, "und %1 weitere") == (
        "Merkliste\n\nZeche\nhttps://zeche.example\n\nÄgidienkirche\n\nمتاحف"
    )


@pytest.mark.parametrize(
    ("fits", "expected"),
    [
        (60, "L\n\nEins\nhttps://eins.example\n\nZwei\nhttps://zwei.example"),
        (45, "L\n\nEins\nhttps://eins.example\n\nZwei"),
        (20, "L\n\nEins\n\nZwei"),
        (12, "L\n\nEins\n\n+1"),
        (3, "L\n\n+2"),
    ],
)
def test_links_go_before_titles_and_the_last_ones_first(fits: int, expected: str) -> None:
    items = [Item("Eins", "https://eins.example"), Item("Zwei", "https://zwei.example")]
    assert as_text("L", items, "+%1", fits) == expected


@given(
    st.lists(
        st.tuples(st.text(max_size=120), st.sampled_from(("", "https://a.example"))), max_size=20
    )
)
def test_every_list_fits_into_a_code(rows: list[tuple[str, str]]) -> None:
    text = as_text("Liste", [Item(*row) for row in rows], "+%1")
    assert len(text.encode(errors="surrogatepass")) <= FITS


def test_the_largest_list_is_a_code() -> None:
    text = as_text("L", [Item("Ä" * 120, "https://a.example/" + "b" * 400)] * 20, "+%1")
    assert qr_png(text).startswith("data:image/png")


def test_an_address_names_language_and_records() -> None:
    found = as_address("https://haus.example/liste", ["zeche", "st-marien"], "de-simple")
    assert found == "https://haus.example/liste?language=de-simple&records=zeche,st-marien"
