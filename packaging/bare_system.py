"""A Debian in a folder: bare at first, and booted in name spaces of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 300
"""Seconds for the slowest step, on a machine that has other things to do."""
BOOT = Path(__file__).with_name("boot.sh")


class System:
    """A Debian in a folder, booted in name spaces of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.init = 0

    def do(self, *words: str, code: int = 0) -> str:
        """Run a command inside; raises when it does not end with this code."""
        inside = ["nsenter", "-t", str(self.init), "-a"] if self.init else _chroot(self.root)
        ended = subprocess.run(
            [*inside, *words], capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        if ended.returncode != code:
            raise SystemExit(f"{' '.join(words)}: {ended.returncode}\n{ended.stdout}{ended.stderr}")
        return ended.stdout

    @contextmanager
    def booted(self) -> Iterator[None]:
        process = subprocess.Popen(["sh", BOOT, self.root], stdout=subprocess.DEVNULL)
        try:
            wait_for("the system's first process", lambda: _child(process.pid, "/sbin/init"))
            self.init = _child(process.pid, "/sbin/init")
            wait_for("its message bus", self._alive)
            yield
        finally:
            if self.init:
                os.kill(self.init, signal.SIGKILL)
            process.wait()
            self.init = 0

    def _alive(self) -> bool:
        words = ["nsenter", "-t", str(self.init), "-a", "systemctl", "is-active", "dbus.socket"]
        return subprocess.run(words, capture_output=True, check=False).returncode == 0


def _chroot(root: Path) -> list[str]:
    mounts = (
        'mount --rbind /dev "$1/dev"; mount -t proc proc "$1/proc"; mount -t tmpfs tmpfs "$1/run";'
        'root=$1; shift; exec chroot "$root" "$@"'
    )
    clean = ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive"]
    return ["unshare", "--mount", "--pid", "--fork", *clean, "sh", "-ec", mounts, "sh", str(root)]


def _child(parent: int, name: str) -> int:
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
                above = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            if words[0].decode() == name and above == parent:
                return int(entry.name)
    return 0


def wait_for(what: str, condition: Callable[[], object], seconds: float = PATIENCE) -> float:
    """Seconds until the condition came true."""
    begun = time.monotonic()
    while not condition():
        if time.monotonic() - begun > seconds:
            raise SystemExit(f"After {seconds} s still without {what}")
        time.sleep(0.2)
    return time.monotonic() - begun


def bare(folder: Path) -> Path:
    """A fresh copy of a Debian 12 that has nothing but what every Debian has."""
    base, root = folder / "debian12", folder / "proving"
    if not base.exists():
        made = folder / "debian12.unfinished"
        shutil.rmtree(made, ignore_errors=True)
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", made], check=True)
        made.rename(base)
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(["cp", "-a", base, root], check=True)
    shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
    System(root).do("apt-get", "update", "-qq")
    return root
