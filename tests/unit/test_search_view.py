"""What the search's screen shows: typing, keys, and results that change while somebody types."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from db.catalogue import Catalogue
from db.readmodel import write_content
from db.search import Range
from kiosk.services.media import MediaFolder
from kiosk.shell.rows import FIRST_ROLE
from kiosk.visitor.keys import LAYOUTS, after, layout_of, layouts_for
from kiosk.visitor.results import HitRow, Results, utf16
from kiosk.visitor.search import LONGEST, SearchViewModel, erased, runs_left, typed
from tests.support.library import library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("", "a", "a"),
        ("a", "b", "ab"),
        ("", " ", ""),
        ("a", " ", "a "),
        ("a ", " ", "a "),
        ("a ", " b", "a b"),
        ("a", "\n\t", "a  "),
        ("a", "\x1b\x00", "a"),
        ("a", "\u0308", "a\u0308"),
        ("x" * LONGEST, "y", "x" * LONGEST),
    ],
)
def test_typing(query: str, text: str, expected: str) -> None:
    assert typed(query, text) == expected


@pytest.mark.parametrize(
    ("query", "expected"), [("", ""), ("a", ""), ("ab", "a"), ("xa\u0308", "x"), ("\u0308", "")]
)
def test_erasing_takes_the_letter_with_its_marks(query: str, expected: str) -> None:
    assert erased(query) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", False), ("a", False), ("ج", True), ("12 ج", True), ("a ج", False), ("שלום", True)],
)
def test_which_way_the_words_run(text: str, expected: bool) -> None:
    assert runs_left(text) == expected


@pytest.mark.parametrize(
    ("text", "range_", "expected"),
    [
        ("Kunst", Range(1, 3), [1, 3]),
        ("😀Kunst", Range(1, 3), [2, 4]),
        ("ü😀", Range(0, 2), [0, 3]),
    ],
)
def test_places_are_told_as_qml_counts(text: str, range_: Range, expected: list[int]) -> None:
    assert utf16(text, [range_]) == expected


def test_layouts_follow_the_languages() -> None:
    assert [layout_of(tag) for tag in ("de-simple", "uk", "en-GB", "fr")] == [
        "de",
        "uk",
        "en",
        "en",
    ]
    offered = layouts_for(["de", "en", "de-simple", "ar"])
    assert offered == ["de", "en", "ar"]
    assert [after(each, offered) for each in ("de", "en", "ar", "tr")] == ["en", "ar", "de", "de"]


@pytest.mark.parametrize("tag", LAYOUTS)
def test_keys_fit_on_the_screen_and_none_is_there_twice(tag: str) -> None:
    lines = [line.split(" ") for line in LAYOUTS[tag].lines]
    assert [len(line) <= most for line, most in zip(lines, (12, 12, 10), strict=True)] == [True] * 3
    keys = [key for line in lines for key in line]
    assert len(set(keys)) == len(keys)
    assert all(key.isalpha() for key in keys)


@pytest.mark.parametrize(
    ("tag", "letters"),
    [
        ("de", "abcdefghijklmnopqrstuvwxyzäöüß"),
        ("en", "abcdefghijklmnopqrstuvwxyz"),
        ("tr", "abcçdefgğhıijklmnoöprsştuüvyz"),
        ("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
        ("ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    ],
)
def test_every_letter_has_a_key(tag: str, letters: str) -> None:
    assert set(letters) <= set("".join(LAYOUTS[tag].lines))


def test_results_keep_their_rows_while_others_are_found(qtbot: QtBot) -> None:
    results = Results()
    QAbstractItemModelTester(results, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made: list[str] = []

    def row(slug: str) -> HitRow:
        made.append(slug)
        return HitRow(slug=slug)

    for slugs in (["a"], ["b", "c", "d"], ["b"], [], ["e", "f"]):
        results.show(slugs, row)
        shown = [results.data(results.index(n, 0), FIRST_ROLE) for n in range(results.rowCount())]
        assert shown == slugs
    made.clear()
    with qtbot.assertNotEmitted(results.modelReset):
        results.show([f"{n}" for n in range(40)], row)
    results.data(results.index(3, 0), FIRST_ROLE)
    assert set(made) <= {"0", "1", "3"}  # nothing is read before it is seen


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    write_content(tmp_path / "content.db", library(60))
    opened = Catalogue(tmp_path)
    yield opened
    opened.close()


def test_a_visit(qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> None:
    view = SearchViewModel()
    view.type("m")  # before there is anything to find
    view.reset()
    media = MediaFolder(tmp_path)
    view.show(catalogue, media, "de", "")
    offered = view.property("results").rowCount()
    assert (view.property("count"), view.property("asking"), offered > 0) == (0, False, True)
    assert view.property("keys").startswith("q w e r t z")

    for letter in "museum":
        with qtbot.waitSignals([view.changed, view.askedAnew]):
            view.type(letter)
    count = view.property("count")
    assert count > 0
    assert view.property("results").rowCount() == count
    view.choose("category-1")
    assert 0 < view.property("count") < count
    assert view.property("chosen") == "category-1"

    # Another language looks again and brings its keys.
    view.show(catalogue, media, "en", "")
    assert (view.property("query"), view.property("chosen")) == ("museum", "category-1")
    assert view.property("keys").startswith("q w e r t y")
    view.switchLayout()
    assert (view.property("layout"), view.property("nextLayout")) == ("de", "en")
    assert view.property("nextLayoutName") == "English"
    view.switchDigits()
    assert view.property("keys").startswith("1 2 3")

    # Coming back finds it as it was, and changes nothing in the list.
    with qtbot.assertNotEmitted(view.askedAnew):
        view.show(catalogue, media, "en", "")
    assert view.property("digits")

    view.erase()
    assert view.property("query") == "museu"
    view.clear()
    assert (view.property("query"), view.property("count")) == ("", 0)
    view.take("Museum")
    assert view.property("query") == "Museum"
    view.reset()
    assert (view.property("query"), view.property("chosen"), view.property("digits")) == (
        "",
        "",
        False,
    )
    assert view.property("layout") == "en"


def test_nothing_found_offers_words_and_records(catalogue: Catalogue, tmp_path: Path) -> None:
    view = SearchViewModel()
    view.show(catalogue, MediaFolder(tmp_path), "de", "")
    view.type("museoooum")
    assert (view.property("count"), view.property("asking")) == (0, True)
    assert view.property("suggestions").rowCount() > 0
    assert view.property("results").rowCount() > 0
    view.take(view.property("suggestions").at(0, "text"))
    assert view.property("count") > 0
    assert view.property("suggestions").rowCount() == 0
