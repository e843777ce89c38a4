"""Finding records in a published edition, in every script that is typed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.catalogue import Catalogue
from db.content import WAYS_KEY
from db.edition import Editions
from db.publish import publish
from db.readmodel import write_content
from db.search import MOST, Findings, Search
from tests.support.library import library
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LANGUAGES = [
    {"tag": "de", "endonym": "Deutsch"},
    {"tag": "en", "endonym": "English", "fallback": "de"},
    {"tag": "uk", "endonym": "Українська", "fallback": "en"},
    {"tag": "tr", "endonym": "Türkçe", "fallback": "en"},
    {"tag": "ar", "endonym": "العربية", "direction": "rtl", "fallback": "en"},
]


def _texts(**titles: str) -> dict[str, Any]:
    return {
        tag: {"title": title, "teaser": "", "lead": "", "body": "", "status": "reviewed"}
        for tag, title in titles.items()
    }


RECORDS = [
    record("nacht", "", texts=_texts(de="Wissenschaftsnacht Dortmund", en="Night of Science")),
    record(
        "uni",
        "",
        pinned=True,
        texts=_texts(
            de="Ruhr-Universität", en="Ruhr University", ar="جامعة الرور", uk="Університет"
        ),
    ),
    record(
        "strasse",
        "",
        town="Übach",
        texts=_texts(de="Straße der Künste", tr="İstanbul ışıkları"),
    ),
    record("archiv", "", categories=["art"], texts=_texts(de="Bau·kunst·archiv")),
    record("museum", "", texts=_texts(en="Harbour museum", uk="Музей їжака", ar="مُتْحَف الميناء")),
    record("draft", "", status="draft", texts=_texts(de="Geheime Zeche")),
]


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    package = content(languages=LANGUAGES, records=RECORDS, relations=[])
    package["categories"].append(
        {"slug": "art", "family": "blue", "icon": "bank", "texts": {"de": {"title": "Bildwerke"}}}
    )
    data = tmp_path_factory.mktemp("search")
    workspace = workspace_with(data, package)
    publish(workspace, Editions(data / "editions"))
    workspace.close()
    opened = Catalogue(Editions(data / "editions").usable())
    yield opened
    opened.close()


def _slugs(findings: Findings) -> list[str]:
    return [hit.tile.slug for hit in findings.hits]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("u", "de", ["uni", "strasse"]),  # the title that begins with it, then the town
        ("WISSEN", "de", ["nacht"]),
        ("nacht", "de", ["nacht"]),  # inside a compound
        ("night", "de", ["nacht"]),  # in another language
        ("universitaet", "de", ["uni"]),
        ("universitat", "de", ["uni"]),
        ("UNIVERSITÄT", "en", ["uni"]),
        ("ruhruni", "de", ["uni"]),
        ("strasse", "de", ["strasse"]),
        ("straße kuenste", "de", ["strasse"]),
        ("künste strasse", "de", ["strasse"]),
        ("ubach", "de", ["strasse"]),
        ("baukunst", "de", ["archiv"]),
        ("bau·kunst", "de", ["archiv"]),
        ("bau-kunst", "de", ["archiv"]),
        ("bildwerk", "de", ["archiv"]),  # its category
        ("جامعة", "ar", ["uni"]),
        ("جامعه", "de", ["uni"]),
        ("رور", "ar", ["uni"]),  # without the article
        ("متحف", "ar", ["museum"]),  # without the vowel marks
        ("їжак", "uk", ["museum"]),
        ("іжака", "uk", ["museum"]),
        ("музеи", "uk", ["museum"]),
        ("istanbul", "tr", ["strasse"]),  # İ, I, ı and i are one letter for the search
        ("İSTANBUL", "tr", ["strasse"]),
        ("ISTANBUL", "tr", ["strasse"]),
        ("ıstanbul", "tr", ["strasse"]),
        ("IŞIK", "tr", ["strasse"]),
        ("isik", "de", ["strasse"]),
        ("museun", "en", ["museum"]),  # typing errors
        ("wisenschaft", "de", ["nacht"]),
        ("dortmudn", "de", ["nacht"]),
        ("універсетит", "uk", ["uni"]),
        ("nacht universität", "de", []),  # every word
        ("zeche", "de", []),
        ("", "de", []),
        (" - ", "de", []),
        ("xyz", "xx", []),
    ],
)
def test_what_is_found(catalogue: Catalogue, text: str, language: str, expected: list[str]) -> None:
    assert _slugs(Search(catalogue).find(text, language)) == expected


def test_every_beginning_of_a_title_finds_it(catalogue: Catalogue) -> None:
    search = Search(catalogue)
    for language in ("de", "en", "uk", "ar"):
        for title in (entry["texts"].get(language, {}).get("title", "") for entry in RECORDS[:5]):
            for length in range(1, len(title) + 1):
                found = search.find(title[:length], language)
                assert any(hit.tile.title == title for hit in found.hits), title[:length]


def test_a_category_leaves_out_the_others(catalogue: Catalogue) -> None:
    search = Search(catalogue)
    assert _slugs(search.find("kun", "de")) == ["strasse", "archiv"]
    assert _slugs(search.find("kun", "de", "art")) == ["archiv"]
    assert _slugs(search.find("kun", "de", "nowhere")) == []


def test_a_hit_says_where_it_matches_and_in_which_language(catalogue: Catalogue) -> None:
    search = Search(catalogue)
    (hit,) = search.find("nacht", "de").hits
    assert [hit.tile.title[start:end] for start, end in hit.title] == ["nacht"]
    assert hit.language == ""
    (hit,) = search.find("night", "de").hits
    assert (hit.tile.title, hit.title, hit.language) == ("Wissenschaftsnacht Dortmund", (), "en")
    # No Turkish text: what is shown is German anyway.
    (hit,) = search.find("baukunst", "uk").hits
    assert hit.language == ""
    (hit,) = search.find("ubach", "de").hits
    assert [hit.line.text[start:end] for start, end in hit.line.marks] == ["Übach"]


def test_similar_words_are_called_similar(catalogue: Catalogue) -> None:
    search = Search(catalogue)
    assert not search.find("dortmund", "de").similar
    found = search.find("dortmudn", "de")
    assert found.similar
    assert [found.hits[0].tile.title[s:e] for s, e in found.hits[0].title] == ["Dortmund"]


def test_what_to_try_where_nothing_is_found(catalogue: Catalogue) -> None:
    search = Search(catalogue)
    assert search.find("museoooum", "de").suggestions == ("museum",)
    assert search.find("dortmund universität", "de").suggestions == (
        "Dortmund",
        "Universität",
    )
    assert search.find("qqqqqqq", "de").suggestions == ()


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.text(max_size=70)
    | st.text("aäßeumst \"'*()^:-+{}\x00", max_size=70)
    | st.sampled_from(
        ["NEAR(a b)", "a OR b", 'x" OR "y', "rowid:1", "\ud800", "a" * 500, "ab " * 300]
    )
)
def test_no_query_is_too_hostile(catalogue: Catalogue, text: str) -> None:
    found = Search(catalogue).find(text, "de")
    for hit in found.hits:
        for start, end in hit.title:
            assert 0 <= start < end <= len(hit.tile.title)
    for suggestion in found.suggestions:
        assert suggestion


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    folder = tmp_path_factory.mktemp("many")
    write_content(folder / "content.db", library(200))
    opened = Catalogue(folder)
    yield opened
    opened.close()


def test_the_count_is_exact_while_it_is_small(many: Catalogue) -> None:
    search = Search(many)
    tiles = many.tiles("de", "", 0, 200)
    for text in ("wissenschaft", "garten", "glas", "hafen", "o", "bahnhof"):
        found = search.find(text, "de")
        assert not found.more or len(found.hits) == MOST
        assert len({hit.tile.slug for hit in found.hits}) == len(found.hits)
    assert len(search.find("wissenschaft", "de").hits) == MOST
    assert search.find("wissenschaft", "de").more
    titled = {t.slug for t in tiles if "garten" in t.title.lower().split()}
    assert titled
    assert titled <= {hit.tile.slug for hit in search.find("garten", "de").hits}


def test_prominent_records_come_first(many: Catalogue) -> None:
    order = [tile.slug for tile in many.mosaic("de", "", 200)]
    begun = [
        hit.tile.slug
        for hit in Search(many).find("w", "de").hits
        if hit.tile.title.lower().startswith("w")
    ]
    assert begun == sorted(begun, key=order.index)
    assert len(begun) > 5


def test_a_title_that_begins_with_it_comes_before_one_that_only_holds_it(many: Catalogue) -> None:
    hits = list(Search(many).find("museum", "de").hits)
    ranks = [
        0 if title.startswith("museum") else 1 if " museum" in title else 2
        for title in (hit.tile.title.lower() for hit in hits)
    ]
    assert ranks == sorted(ranks)
    assert {0, 1} <= set(ranks)


def test_an_edition_without_an_index_finds_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    target = tmp_path / "content.db"
    with closing(sqlite3.connect(catalogue.folder / "content.db")) as source:
        source.execute("VACUUM INTO ?", (str(target),))
    with closing(sqlite3.connect(target)) as old, old:
        old.execute("DELETE FROM meta WHERE key = ?", (WAYS_KEY,))
        for table in ("search", "word", "word_part"):
            old.execute(f"DROP TABLE {table}")
    older = Catalogue(tmp_path)
    assert Search(older).find("nacht", "de") == Findings()
    older.close()
