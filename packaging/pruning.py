"""Of all that PyInstaller collects of Qt: what the kiosk uses."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""Where a file goes, where it comes from, and its kind, as PyInstaller lists them."""

PLUGINS = {
    "imageformats": ("jpeg", "webp", "svg"),
    "multimedia": ("ffmpegmediaplugin", "windowsmediaplugin"),
    "platforminputcontexts": ("qtvirtualkeyboardplugin",),
    "platforms": ("xcb", "wayland", "offscreen", "windows"),
    "wayland-graphics-integration-client": ("wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("xcb-egl", "xcb-glx"),
}
"""Names of the plugins in use by their folder. PNG is part of Qt itself."""

MUST = {
    "linux": (
        "multimedia/libffmpegmediaplugin.so",
        "platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "platforms/libqwayland.so",
        "platforms/libqxcb.so",
        "xcbglintegrations/libqxcb-glx-integration.so",
    ),
    "win32": (
        "multimedia/ffmpegmediaplugin.dll",
        "platforminputcontexts/qtvirtualkeyboardplugin.dll",
        "platforms/qwindows.dll",
    ),
}
"""PyInstaller leaves out a plugin without a word when one of its libraries is missing."""

LANGUAGES = ("ar", "de", "en", "tr", "uk")
ALWAYS = re.compile(r"libpython|libssl|libcrypto|libfontconfig")


def modules(scanner: Path, screens: Path, qml: Path) -> set[str]:
    """Folders of the QML modules that the screens import, and of those that these import."""
    told = subprocess.check_output([scanner, "-rootPath", screens, "-importPath", qml])
    return {str(each["relativePath"]) for each in json.loads(told) if each.get("relativePath")}


def in_use(place: str, qml: set[str]) -> bool:
    """Whether what goes to this place in the bundle is used, as far as its path tells."""
    path = PurePosixPath(place.replace("\\", "/"))
    kind, _, rest = str(path).partition("PySide6/")[2].removeprefix("Qt/").partition("/")
    if kind == "qml":
        return str(PurePosixPath(rest).parent) in qml and path.suffix != ".qmltypes"
    if kind == "plugins":
        return any(name in path.name for name in PLUGINS.get(path.parent.name, ()))
    if kind == "translations":
        return (
            re.fullmatch(rf"(qt|qtbase|qtmultimedia)_({'|'.join(LANGUAGES)})", path.stem)
            is not None
        )
    return True


def missing(entries: list[Entry], platform: str) -> list[str]:
    """Plugins that must be there and are not."""
    there = [PurePosixPath(place.replace("\\", "/")).as_posix() for place, _, _ in entries]
    return [name for name in MUST[platform] if not any(each.endswith(name) for each in there)]


def needed(entries: list[Entry]) -> list[Entry]:
    """Without the shared libraries that nothing else in the bundle asks for (ELF only)."""
    libraries = {Path(place).name: (place, source, kind) for place, source, kind in entries}
    asking = [entry for entry in entries if _begins(entry)]
    reached: set[str] = set()
    while asking:
        place, source, _ = asking.pop()
        if (name := Path(place).name) not in reached:
            reached.add(name)
            asking += [libraries[each] for each in _asks_for(source) if each in libraries]
    return [entry for entry in entries if Path(entry[0]).name in reached]


def _begins(entry: Entry) -> bool:
    place, _, kind = entry
    return (
        kind == "EXTENSION"
        or "/plugins/" in place
        or "/qml/" in place
        or ALWAYS.search(place) is not None
    )


def _asks_for(library: str) -> list[str]:
    told = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=True)
    return re.findall(r"NEEDED\s+(\S+)", told.stdout)
