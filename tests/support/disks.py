"""A small disk of its own for a task: it can be full or read-only, and only the task sees it."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

NEW_MOUNTS, NEW_USER = 0x00020000, 0x10000000
"""CLONE_NEWNS and CLONE_NEWUSER of unshare(2)."""
SIZE = "6m"
DISK = Path("/mnt")
FILLER = "filler"


def on_a_disk(task: Callable[[Path], Any]) -> Any:
    """What ``task`` says about its disk, as JSON: it runs in a process that has one, which goes
    with the process. As root or where users may make name spaces."""
    ear, mouth = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _mount()
            told = json.dumps({"told": task(DISK)})
        except BaseException:
            told = json.dumps({"fault": traceback.format_exc()})
        with os.fdopen(mouth, "w") as out:
            out.write(told)
        os._exit(0)
    os.close(mouth)
    with os.fdopen(ear) as said:
        answer = json.loads(said.read())
    os.waitpid(child, 0)
    assert "fault" not in answer, answer["fault"]
    return answer["told"]


def _mount() -> None:
    user, group = os.geteuid(), os.getegid()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(NEW_MOUNTS | (NEW_USER if user else 0)):
        raise OSError(ctypes.get_errno(), "no mounts of its own")
    if user:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1")
    mount("--make-rprivate", "/")
    mount("-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(DISK))


def mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True)


def fill(folder: Path) -> None:
    """Until not one byte more fits."""
    with (folder / FILLER).open("ab", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue


def free(folder: Path) -> None:
    (folder / FILLER).unlink()
