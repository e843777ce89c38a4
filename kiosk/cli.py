"""The command line. Each command imports what it needs, so that ``kiosk --help`` is instant."""

from __future__ import annotations

import argparse
import json
import sys
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.options import Options
from kiosk.services.paths import data_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.workspace import Workspace

FINE, WRONG_USE, NO_DISPLAY, BAD_DATA = 0, 2, 3, 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 fine, 2 wrong use, 3 no usable display,
    4 data cannot be used."""
    given = _parser().parse_args(arguments)
    try:
        return int(given.command(given))
    except KeyboardInterrupt:
        return FINE
    except EOFError:
        print("Nobody answers: start this in a terminal.", file=sys.stderr)
        return WRONG_USE
    except PermissionError as fault:
        # Root works as the terminal's user, who may not enter root's or other people's homes.
        print(
            f"The user {getuser()} may not use {fault.filename}: put it elsewhere.", file=sys.stderr
        )
        return BAD_DATA
    except OSError as fault:
        print(f"{fault}.", file=sys.stderr)
        return BAD_DATA
    except Exception as fault:
        # db is imported only by the commands that need it; its faults say what to do.
        from db.errors import DataFault  # noqa: PLC0415

        if not isinstance(fault, DataFault):
            raise
        print(fault, file=sys.stderr)
        return BAD_DATA


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk", description="Schaufenster: a touch kiosk for museums and visitor centres."
    )
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data", metavar="DIR", help="data folder (else KIOSK_DATA, else yours)")
    look = argparse.ArgumentParser(add_help=False, parents=[shared])
    look.add_argument("--size", metavar="WxH", type=_size, help="size of the picture in pixels")
    look.add_argument("--language", metavar="TAG", help="language to start in, such as de-simple")
    look.add_argument("--theme", choices=("light", "dark", "contrast"))
    commands = parser.add_subparsers(metavar="COMMAND")

    run = commands.add_parser("run", parents=[look], help="show the kiosk (the default)")
    run.add_argument("--windowed", action="store_true", help="in a window, for development")
    run.add_argument("--safe", action="store_true", help="an earlier edition, plainly drawn")
    run.set_defaults(command=_run)
    check = commands.add_parser("check", parents=[shared], help="test whether the kiosk is fit")
    check.add_argument("--json", action="store_true")
    check.set_defaults(command=_check)
    setup = commands.add_parser("setup", parents=[shared], help="set this terminal up")
    setup.add_argument("file", metavar="FILE", type=Path, nargs="?", help="instead of questions")
    setup.add_argument("--keep", metavar="FILE", type=Path, help="answers for the next terminal")
    setup.set_defaults(command=_setup)
    shots = commands.add_parser("screenshots", parents=[look], help="every screen as a PNG file")
    shots.add_argument("out", metavar="OUT", type=Path)
    shots.add_argument("--staff", action="store_true", help="the desk instead of the visitors'")
    shots.set_defaults(command=_screenshots)
    content = commands.add_parser("content", help="export or import everything as one file")
    ways = content.add_subparsers(metavar="export|import", required=True)
    for name, command in (("export", _export), ("import", _import)):
        way = ways.add_parser(name, parents=[shared])
        way.add_argument("file", metavar="FILE", type=Path)
        way.set_defaults(command=command)
    publish = commands.add_parser("publish", parents=[shared], help="show the workspace's content")
    publish.set_defaults(command=_publish)
    editions = commands.add_parser("editions", parents=[shared], help="list what was published")
    editions.add_argument("--json", action="store_true")
    editions.set_defaults(command=_editions)
    back = commands.add_parser("rollback", parents=[shared], help="go back to the edition before")
    back.set_defaults(command=_rollback)
    # Without help they stay out of --help: the kiosk calls them itself.
    for name, hidden in (("prepare-picture", _prepare_picture), ("count-flashes", _count_flashes)):
        inward = commands.add_parser(name)
        inward.add_argument("source", type=Path)
        inward.add_argument("into", type=Path, nargs="?")
        inward.set_defaults(command=hidden)
    _add_keeping(commands, shared)
    return _with_run_as_default(parser, run)


def _add_keeping(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """What an operator does with accounts and backups."""
    staff = commands.add_parser("staff", help="accounts of those who edit")
    tasks = staff.add_subparsers(metavar="set-pin", required=True)
    pin = tasks.add_parser("set-pin", parents=[shared], help="set a PIN, for a new account too")
    pin.add_argument("--name", default="Team", help="whose PIN (default: Team)")
    pin.add_argument("--role", choices=("editor", "manager"))
    pin.set_defaults(command=_set_pin)
    backup = commands.add_parser("backup", parents=[shared], help="everything as one file")
    backup.add_argument("file", metavar="FILE", type=Path, help="or a folder")
    backup.add_argument("--with-pepper", action="store_true", help="PINs stay valid elsewhere")
    backup.set_defaults(command=_backup)
    restore = commands.add_parser("restore", parents=[shared], help="put a backup in place")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--incomplete", action="store_true", help="even if media are missing")
    restore.set_defaults(command=_restore)


def _with_run_as_default(
    parser: argparse.ArgumentParser, run: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """``kiosk --windowed`` means ``kiosk run --windowed``."""
    for action in run._actions:  # noqa: SLF001  argparse has no public way to copy options
        if "-h" not in action.option_strings:
            parser._add_action(action)  # noqa: SLF001
    parser.set_defaults(command=_run)
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (
        width.isdecimal() and height.isdecimal() and 0 < int(width) <= 16384 >= int(height) > 0
    ):
        message = f"{text!r} is no size: write it like 1920x1080"
        raise argparse.ArgumentTypeError(message)
    return int(width), int(height)


def _options(given: argparse.Namespace) -> Options:
    windowed, safe = getattr(given, "windowed", False), getattr(given, "safe", False)
    return Options(data_folder(given.data), windowed, given.size, given.language, given.theme, safe)


def _run(given: argparse.Namespace) -> int:
    from kiosk.services.display import display_missing  # noqa: PLC0415

    if missing := display_missing():
        print(missing, file=sys.stderr)
        return NO_DISPLAY
    options = _options(given)
    from kiosk.services.log import keep_traces, start_log  # noqa: PLC0415

    start_log(options.data / "logs")
    keep_traces(options.data / "logs")
    _ensure_workspace(options.data)
    from kiosk.app import run  # noqa: PLC0415

    return run(options)


def _setup(given: argparse.Namespace) -> int:
    from kiosk.setup import begin, read, set_up  # noqa: PLC0415

    try:
        answers = read(given.file) if given.file else None
        if answers:
            begin(data_folder(given.data), answers)
        set_up(_workspace(given), answers, given.keep)
    except ValueError as fault:
        print(fault, file=sys.stderr)
        return WRONG_USE
    return FINE


def _screenshots(given: argparse.Namespace) -> int:
    options = _options(given)
    _ensure_workspace(options.data)
    from kiosk.tour import screenshots  # noqa: PLC0415

    return screenshots(options, given.out, staff=given.staff)


def _ensure_workspace(data: Path) -> None:
    from db.backup.swap import finish_restore  # noqa: PLC0415

    finish_restore(data)
    if not (data / "workspace.db").exists():
        from kiosk.first_start import make_workspace  # noqa: PLC0415

        make_workspace(data)


def _check(given: argparse.Namespace) -> int:
    from kiosk.check import examine  # noqa: PLC0415

    findings = examine(data_folder(given.data))
    fit = all(finding.ok for finding in findings)
    if given.json:
        checks = [{"name": f.name, "ok": f.ok, "detail": f.detail} for f in findings]
        print(json.dumps({"fit": fit, "checks": checks}, indent=1, ensure_ascii=False))
    else:
        for finding in findings:
            print(f"{'ok  ' if finding.ok else 'FAIL'} {finding.name}: {finding.detail}")
    return FINE if fit else BAD_DATA


def _workspace(given: argparse.Namespace) -> Workspace:
    from db.workspace import open_workspace  # noqa: PLC0415

    data = data_folder(given.data)
    _ensure_workspace(data)
    return open_workspace(data)


def _export(given: argparse.Namespace) -> int:
    from db.exchange.package import export_package  # noqa: PLC0415

    export_package(_workspace(given), given.file)
    print(f"Everything is in {given.file}.")
    return FINE


def _import(given: argparse.Namespace) -> int:
    from db.exchange.package import import_package  # noqa: PLC0415
    from kiosk.services.intake import RECORDINGS  # noqa: PLC0415
    from kiosk.services.picture_process import prepare_apart  # noqa: PLC0415

    import_package(_workspace(given), given.file, prepare_apart, RECORDINGS)
    print("Imported; visitors see it after kiosk publish.")
    return FINE


def _prepare_picture(given: argparse.Namespace) -> int:
    from kiosk.services.picture_process import child  # noqa: PLC0415

    child(given.source, given.into)
    return FINE


def _count_flashes(given: argparse.Namespace) -> int:
    from kiosk.services.flash_process import child  # noqa: PLC0415

    child(given.source)
    return FINE


def _publish(given: argparse.Namespace) -> int:
    from db.edition import Editions  # noqa: PLC0415
    from db.publish import publish  # noqa: PLC0415

    workspace = _workspace(given)
    print(f"Edition {publish(workspace, Editions(workspace.data / 'editions'))} is on the screen.")
    return FINE


def _editions(given: argparse.Namespace) -> int:
    from db.edition import Editions, check  # noqa: PLC0415
    from db.errors import DataFault  # noqa: PLC0415

    editions = Editions(data_folder(given.data) / "editions")
    current = editions.current().name
    rows = []
    for number in editions.numbers():
        fault = ""
        try:
            check(editions.folder(number))
        except DataFault as damage:
            fault = str(damage)
        rows.append({"number": number, "current": f"{number:06}" == current, "fault": fault})
    if given.json:
        print(json.dumps(rows, indent=1, ensure_ascii=False))
    else:
        for row in rows:
            print(f"{'*' if row['current'] else ' '} {row['number']:06}  {row['fault'] or 'whole'}")
    return FINE


def _rollback(given: argparse.Namespace) -> int:
    from db.edition import Editions  # noqa: PLC0415

    number = Editions(data_folder(given.data) / "editions").rollback()
    print(f"Edition {number} is on the screen.")
    return FINE


def _set_pin(given: argparse.Namespace) -> int:
    from getpass import getpass  # noqa: PLC0415

    from db.editing.accounts import set_pin  # noqa: PLC0415
    from db.editing.pins import check_pin  # noqa: PLC0415

    first = getpass("New PIN, six to twelve digits: ")
    check_pin(first)
    if getpass("The same again: ") != first:
        print("The two PINs were different; start again.", file=sys.stderr)
        return WRONG_USE
    account = set_pin(_workspace(given), given.name, first, given.role)
    print(f"{account.name} ({account.role}) can come in with the new PIN.")
    return FINE


def _backup(given: argparse.Namespace) -> int:
    from db.backup.swap import finish_restore  # noqa: PLC0415
    from db.backup.write import back_up  # noqa: PLC0415

    data = data_folder(given.data)
    finish_restore(data)
    print(f"Everything is in {back_up(data, given.file, with_pepper=given.with_pepper)}.")
    return FINE


def _restore(given: argparse.Namespace) -> int:
    from db.backup.restore import read_backup, restore  # noqa: PLC0415

    restore(given.file, data := data_folder(given.data), incomplete=given.incomplete)
    print(f"Restored; what was there before is below {data / 'backups'}.")
    if not read_backup(given.file).with_pepper:
        print("Its PINs count where it was made; elsewhere set each with kiosk staff set-pin.")
    return FINE
