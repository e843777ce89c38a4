"""The list model of the screens."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtTest import QAbstractItemModelTester

from kiosk.shell.rows import Rows, role_names

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Row(NamedTuple):
    slug: str
    category_title: str = ""


FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_roles_are_named_as_qml_names_things() -> None:
    assert [bytes(name.data()) for name in role_names(Row).values()] == [b"slug", b"categoryTitle"]


def test_rows_of_the_same_number_keep_their_delegates(qtbot: QtBot) -> None:
    rows = Rows(Row)
    tester = QAbstractItemModelTester(rows, FATAL)
    resets, changes = [], []
    rows.modelReset.connect(lambda: resets.append(1))
    rows.dataChanged.connect(lambda first, last: changes.append((first.row(), last.row())))
    rows.show([Row("a"), Row("b"), Row("c")])
    assert (len(resets), changes) == (1, [])
    rows.show([Row("a"), Row("b", "Kultur"), Row("c")])
    assert (len(resets), changes) == (1, [(1, 1)])
    rows.show([Row("a"), Row("b", "Kultur"), Row("c")])
    assert (len(resets), changes) == (1, [(1, 1)])
    rows.show([Row("a")])
    assert len(resets) == 2
    assert rows.at(0, "slug") == "a"
    assert rows.at(5, "slug") == ""
    del tester
