"""A to Z in several languages."""

from __future__ import annotations

import pytest

from db.sorting import index_letter, sort_key


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("de", ["Ärzte", "Arzu", "„Bühne“", "Straße", "Strasse 2", "Über uns", "Unter Tage", "53"]),
        ("en", ["a", "B", "Éclair", "Egg"]),
        ("tr", ["Cami", "Çarşı", "Isı", "İş", "Oda", "Ödül", "Şehir", "Ufuk", "Ümit"]),
        ("ar", ["أرشيف", "انطلاقة", "متاحف", "BRYCK", "UniverCity", "53"]),
        ("tr", ["çay", "Dağ", "dağcı", "Dahi", "ılık", "Irmak", "iki", "İzmir", "oğlan", "öğle"]),
        ("uk", ["Яма", "Academy"]),
        ("uk", ["Азов", "Ґанок", "Єдність", "Завод", "Ірпінь", "Їжак", "Йод", "Яма"]),
    ],
)
def test_order(language: str, ordered: list[str]) -> None:
    backwards = ordered[::-1]
    assert sorted(backwards, key=lambda title: sort_key(title, language)) == ordered


@pytest.mark.parametrize(
    ("title", "language", "letter"),
    [
        ("Ägidienkirche", "de", "A"),
        ("„Zeche“", "de", "Z"),
        ("ßtest", "de", "S"),
        ("100 Dinge", "de", "#"),
        ("", "de", "#"),
        ("…", "de", "#"),
        ("çarşı", "tr", "Ç"),
        ("iş", "tr", "İ"),
        ("Isı", "tr", "I"),
        ("İzmir", "tr", "İ"),
        ("ılık", "tr", "I"),
        ("ğ", "tr", "Ğ"),
        ("öğle", "tr", "Ö"),
        ("University", "uk", "U"),
        ("Ґанок", "uk", "Ґ"),
        ("Єдність", "uk", "Є"),
        ("Їжак", "uk", "Ї"),
        ("Йод", "uk", "Й"),
        ("Йод", "ru", "Й"),
        ("أرشيف", "ar", "ا"),
        ("Ödül", "de-simple", "O"),
    ],
)
def test_letter(title: str, language: str, letter: str) -> None:
    assert index_letter(title, language) == letter
