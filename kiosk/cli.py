"""The command line: words, options and exit codes. What the words do is in commands.py."""

from __future__ import annotations

import argparse
import sys
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import commands
from kiosk.commands import BAD_DATA, FINE, WRONG_USE

if TYPE_CHECKING:
    from collections.abc import Sequence


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
    verbs = parser.add_subparsers(metavar="COMMAND")

    run = verbs.add_parser("run", parents=[look], help="show the kiosk (the default)")
    run.add_argument("--windowed", action="store_true", help="in a window, for development")
    run.add_argument("--safe", action="store_true", help="an earlier edition, plainly drawn")
    run.set_defaults(command=commands.run)
    check = verbs.add_parser("check", parents=[shared], help="test whether the kiosk is fit")
    check.add_argument("--json", action="store_true")
    check.set_defaults(command=commands.check)
    setup = verbs.add_parser("setup", parents=[shared], help="set this terminal up")
    setup.add_argument("file", metavar="FILE", type=Path, nargs="?", help="instead of questions")
    setup.add_argument("--keep", metavar="FILE", type=Path, help="answers for the next terminal")
    setup.set_defaults(command=commands.setup)
    shots = verbs.add_parser("screenshots", parents=[look], help="every screen as a PNG file")
    shots.add_argument("out", metavar="OUT", type=Path)
    shots.add_argument("--staff", action="store_true", help="the desk instead of the visitors'")
    shots.set_defaults(command=commands.screenshots)
    content = verbs.add_parser("content", help="export or import everything as one file")
    ways = content.add_subparsers(metavar="export|import", required=True)
    for name, command in (("export", commands.export_content), ("import", commands.import_content)):
        way = ways.add_parser(name, parents=[shared])
        way.add_argument("file", metavar="FILE", type=Path)
        way.set_defaults(command=command)
    publish = verbs.add_parser("publish", parents=[shared], help="show the workspace's content")
    publish.set_defaults(command=commands.publish)
    editions = verbs.add_parser("editions", parents=[shared], help="list what was published")
    editions.add_argument("--json", action="store_true")
    editions.set_defaults(command=commands.editions)
    back = verbs.add_parser("rollback", parents=[shared], help="go back to the edition before")
    back.set_defaults(command=commands.rollback)
    # Without help they stay out of --help: the kiosk calls them itself.
    for name, hidden in (
        ("prepare-picture", commands.prepare_picture),
        ("count-flashes", commands.count_flashes),
    ):
        inward = verbs.add_parser(name)
        inward.add_argument("source", type=Path)
        inward.add_argument("into", type=Path, nargs="?")
        inward.set_defaults(command=hidden)
    _add_keeping(verbs, shared)
    return _with_run_as_default(parser, run)


def _add_keeping(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """What an operator does with accounts and backups."""
    staff = verbs.add_parser("staff", help="accounts of those who edit")
    tasks = staff.add_subparsers(metavar="set-pin", required=True)
    pin = tasks.add_parser("set-pin", parents=[shared], help="set a PIN, for a new account too")
    pin.add_argument("--name", default="Team", help="whose PIN (default: Team)")
    pin.add_argument("--role", choices=("editor", "manager"))
    pin.set_defaults(command=commands.set_pin)
    backup = verbs.add_parser("backup", parents=[shared], help="everything as one file")
    backup.add_argument("file", metavar="FILE", type=Path, help="or a folder")
    backup.add_argument("--with-pepper", action="store_true", help="PINs stay valid elsewhere")
    backup.set_defaults(command=commands.backup)
    restore = verbs.add_parser("restore", parents=[shared], help="put a backup in place")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--incomplete", action="store_true", help="even if media are missing")
    restore.set_defaults(command=commands.restore)


def _with_run_as_default(
    parser: argparse.ArgumentParser, run: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """``kiosk --windowed`` means ``kiosk run --windowed``."""
    for action in run._actions:  # noqa: SLF001  argparse has no public way to copy options
        if "-h" not in action.option_strings:
            parser._add_action(action)  # noqa: SLF001
    parser.set_defaults(command=commands.run)
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (
        width.isdecimal() and height.isdecimal() and 0 < int(width) <= 16384 >= int(height) > 0
    ):
        message = f"{text!r} is no size: write it like 1920x1080"
        raise argparse.ArgumentTypeError(message)
    return int(width), int(height)
