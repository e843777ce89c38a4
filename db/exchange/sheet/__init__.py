"""Spreadsheets out of the workspace and in again: who may edit a table may edit the records."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from db.errors import Cancelled, PackageRefused
from db.exchange.sheet.export import export_sheet
from db.exchange.sheet.plan import Change, Problem, SheetPlan, plan
from db.exchange.sheet.read import read_sheet
from db.exchange.sheet.stored import read_stored
from db.exchange.sheet.write import write
from db.workspace import Workspace

__all__ = ["Change", "Problem", "SheetPlan", "export_sheet", "import_sheet", "plan_sheet"]


def plan_sheet(workspace: Workspace, path: Path) -> SheetPlan:
    """What importing ``.xlsx``, ``.ods`` or ``.csv`` would change and what is wrong in it.

    Writes nothing.
    Raises PackageRefused when the file is no sheet or a hostile one, StorageFull when there is
    no room to unpack it, or WorkspaceFault.
    """
    sheet = read_sheet(path)
    with workspace.session() as session:
        stored = read_stored(session)
    return plan(sheet, stored)


def import_sheet(
    workspace: Workspace,
    path: Path,
    who: int | None,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> SheetPlan:
    """Write what a sheet changes: all of it or nothing, with one revision a changed record.

    ``who`` is the account's id. ``progress`` gets steps done and steps in all; ``cancelled`` is
    asked at every step. Raises PackageRefused when the plan has problems, Cancelled, and what
    ``plan_sheet`` raises.
    """
    sheet = read_sheet(path)
    rows = len(sheet.rows)
    done = 0

    def step(to: int | None = None) -> None:
        nonlocal done
        done = done + 1 if to is None else to
        if cancelled():
            raise Cancelled("The import was stopped and nothing was changed; start it again.")
        progress(done, 2 * rows)

    with workspace.session() as session:
        found = plan(sheet, read_stored(session), step)
        if found.problems:
            first = found.problems[0]
            raise PackageRefused(
                f"The sheet has {len(found.problems)} problems and nothing was imported; "
                f"begin with row {first.row}: {first.message}"
            )
        for count in write(session, found.changes, who):
            step(rows + rows * count // len(found.changes))
        step(2 * rows)
    return found
