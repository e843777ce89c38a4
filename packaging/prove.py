"""Install the Debian package in a bare Debian 12 and see it work: prove.py PACKAGE.deb FOLDER.

FOLDER keeps the bare system between two runs, and afterwards the picture and the figures. Needs
root, debootstrap and, to install, a network; the kiosk itself then runs without one.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

from bare_system import System, bare, wait_for

UNIT, KIOSK = "schaufenster.service", "/usr/lib/schaufenster/kiosk"
HEADLESS = """\
[Service]
ExecStart=
ExecStart={command}
Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman
"""
"""What a machine without a screen needs else; all the rest is the unit as it ships. It is turned by
half, because this compositor gives no picture of a window that it hands through to the screen."""


def prove(package: Path, folder: Path) -> dict[str, object]:
    told: dict[str, object] = {}
    root = bare(folder)
    system = System(root)
    shutil.copyfile(package, root / "schaufenster.deb")
    before = _packages(system)
    system.do("apt-get", "install", "-yqq", "--no-install-recommends", "/schaufenster.deb")
    told["packages_before"], told["packages_with_it"] = before, _packages(system)
    system.do("kiosk", "--help")
    answers(root, folder / "icons" / "256.png")
    for file in ("terminal", "more"):
        told["setup"] = system.do("kiosk", "setup", f"/answers/{file}.toml").strip()
    unfit = [line for line in system.do("kiosk", "check", code=4).splitlines() if "FAIL" in line]
    assert all("espeak-ng" in line for line in unfit), unfit
    system.do("apt-get", "install", "-yqq", "--no-install-recommends", "espeak-ng")
    told["check"] = system.do("kiosk", "check").splitlines()
    # The session: what the package recommends, and systemd to start it.
    session = ("cage", "seatd", "xwayland", "pulseaudio", "systemd-sysv", "udev", "dbus", "grim")
    system.do("apt-get", "install", "-yqq", "--no-install-recommends", *session)
    drop_in = root / "etc/systemd/system" / f"{UNIT}.d"
    drop_in.mkdir(parents=True)
    unit = (root / "usr/lib/systemd/system" / UNIT).read_text()
    command = unit.partition("\nExecStart=")[2].partition("\n")[0]
    turned = command.replace("cage --", "cage -r -r --")
    (drop_in / "headless.conf").write_text(HEADLESS.format(command=turned))
    with system.booted():
        told |= runs(system, folder)
    told |= leaves(system, package)
    return told


def answers(root: Path, picture: Path) -> None:
    """A terminal as a file, with a picture that the program has to decode in a child of its own."""
    into = root / "answers"
    (into / "more" / "media").mkdir(parents=True)
    shutil.copyfile(picture, into / "more" / "media" / "emblem.png")
    medium = {
        "name": "emblem",
        "file": "media/emblem.png",
        "credit": "Schaufenster",
        "licence": "CC0-1.0",
    }
    content = {"format": 1, "media": [medium | {"texts": {"de": {"alt": "Schichten"}}}]}
    (into / "more" / "content.json").write_text(json.dumps(content))
    (into / "terminal.toml").write_text(
        'languages = ["de", "en"]\npin = "739154"\n'
        '[settings]\nscreen_inches = 43.0\nhouse_name = "Probe"\n'
    )
    (into / "more.toml").write_text('content = "more"\n')


def runs(system: System, folder: Path) -> dict[str, object]:
    """The unit as an operator starts it, then hung, then killed until the safe mode takes over."""
    begun = time.monotonic()
    system.do("systemctl", "start", UNIT)
    told: dict[str, object] = {"ready_s": time.monotonic() - begun}
    first = _kiosk(system)
    assert system.do("stat", "-c", "%U", f"/proc/{first}").strip() == "schaufenster"
    photograph(system, folder / "kiosk.png")
    told["exposure"] = system.do("systemd-analyze", "security", UNIT).splitlines()[-1].strip()
    told["sound"] = system.do("systemctl", "is-active", "schaufenster-sound.service").strip()
    system.do("sh", "-c", f"kill -STOP {first}")
    told["hung_to_ready_s"] = wait_for("another kiosk", lambda: _stands(system, but=first))
    begun = time.monotonic()
    wait_for("the safe mode", lambda: _killed(system))
    told["crashes_to_safe_mode_s"] = time.monotonic() - begun
    told["safe_mode_to_ready_s"] = wait_for("a kiosk in safe mode", lambda: _stands(system))
    assert "--safe" in system.do("sh", "-c", f"tr '\\0' ' ' </proc/{_kiosk(system)}/cmdline")
    photograph(system, folder / "safe.png")
    told["log"] = system.do("journalctl", "-u", UNIT, "--no-pager", "-o", "cat").splitlines()
    told["stops_s"] = stops(system)
    system.do("rm", "/run/schaufenster-safe.env")
    # Who starts it again and again has not seen it crash.
    for _start in range(4):
        system.do("sh", "-c", f"systemctl restart {UNIT} || true")
    wait_for("the kiosk", lambda: _stands(system))
    assert "--safe" not in system.do("sh", "-c", f"tr '\\0' ' ' </proc/{_kiosk(system)}/cmdline")
    system.do("systemctl", "stop", UNIT)
    told["closed_to_dark_s"] = closes(system)
    return told


def stops(system: System) -> list[float]:
    """Seconds to stop a kiosk that answers and one that does not; neither comes back by itself."""
    passed = []
    for signal in ("-CONT", "-STOP"):
        system.do("systemctl", "start", UNIT)
        system.do("sh", "-c", f"kill {signal} {_kiosk(system)}")
        begun = time.monotonic()
        system.do("systemctl", "stop", UNIT)
        passed.append(time.monotonic() - begun)
        assert system.do("systemctl", "show", "-P", "ActiveState", UNIT).strip() == "inactive"
        assert not _kiosk(system)
    return passed


def closes(system: System) -> float:
    """Seconds from a start in a closed house until the screen was switched off."""
    switch = system.root / "etc/schaufenster/screen"
    switch.parent.mkdir()
    switch.write_text("#!/bin/sh\necho $1 >>/run/switched\n")
    switch.chmod(0o755)
    hours = 'opening_hours = ",,,,,,"\nwhen_closed = "dark"\nidle_seconds = 10\n'
    (system.root / "answers/closed.toml").write_text(f"[settings]\n{hours}")
    system.do("kiosk", "setup", "/answers/closed.toml")
    system.do("systemctl", "start", UNIT)

    def switched() -> list[str]:
        return system.do("sh", "-c", "cat /run/switched || true").split()

    passed = wait_for("a dark screen", lambda: "dark" in switched())
    assert switched() == ["light", "dark"]
    system.do("systemctl", "stop", UNIT)
    shutil.rmtree(switch.parent)
    return passed


def _kiosk(system: System) -> int:
    """The number of the kiosk's process inside; 0 without one."""
    told = system.do("sh", "-c", f"grep -slz '^{KIOSK}$' /proc/[0-9]*/cmdline || true").split()
    # The compositor names it among its arguments too, and came before.
    return max([int(Path(each).parent.name) for each in told], default=0)


def _stands(system: System, but: int = 0) -> bool:
    state = system.do("systemctl", "show", "-P", "ActiveState", UNIT).strip()
    return state == "active" and _kiosk(system) not in {0, but}


def _killed(system: System) -> bool:
    """End the kiosk that there is; whether the safe mode has been called."""
    asked = "test -e /run/schaufenster-safe.env && echo yes || true"
    if system.do("sh", "-c", asked):
        return True
    if number := _kiosk(system):
        system.do("sh", "-c", f"kill -KILL {number} 2>/dev/null || true")
    return False


def photograph(system: System, into: Path) -> None:
    place = "/var/lib/schaufenster/picture.png"
    session = ("XDG_RUNTIME_DIR=/run/schaufenster", "WAYLAND_DISPLAY=wayland-0")
    system.do("runuser", "-u", "schaufenster", "--", "env", *session, "grim", place)
    shutil.move(system.root / place[1:], into)


def leaves(system: System, package: Path) -> dict[str, object]:
    """A newer package keeps the data, removing does too, purging leaves nothing."""
    root = system.root
    note = root / "var/lib/schaufenster/workspace.db"
    before = note.read_bytes()
    newer = root / "newer"
    subprocess.run(["dpkg-deb", "-R", package, newer], check=True)
    control = newer / "DEBIAN/control"
    control.write_text(control.read_text().replace("\nVersion: ", "\nVersion: 9"))
    subprocess.run(["dpkg-deb", "-Znone", "-b", newer, root / "newer.deb"], check=True)
    system.do("apt-get", "install", "-yqq", "/newer.deb")
    system.do("kiosk", "check")
    assert note.read_bytes() == before, "the upgrade changed the data"
    system.do("apt-get", "remove", "-yqq", "schaufenster")
    assert note.read_bytes() == before, "removing took the data"
    system.do("apt-get", "purge", "-yqq", "schaufenster")
    left = system.do("find", "/usr", "/etc", "/var/lib", "-name", "*schaufenster*").splitlines()
    left = [each for each in left if "/dpkg/" not in each and "/apt/" not in each]
    left = [each for each in left if f"{UNIT}.d" not in each]
    assert not left, left
    system.do("getent", "passwd", "schaufenster", code=2)
    return {"left_after_purge": left}


def _packages(system: System) -> int:
    return system.do("dpkg-query", "-W", "-f", "${db:Status-Abbrev}\n").count("ii")


if __name__ == "__main__":
    result = prove(Path(sys.argv[1]).absolute(), Path(sys.argv[2]).absolute())
    (Path(sys.argv[2]) / "proof.json").write_text(json.dumps(result, indent=1) + "\n")
    for key, value in result.items():
        several = value if isinstance(value, list) else [value]
        print(key, *several, sep=": " if several == [value] else "\n  ")
