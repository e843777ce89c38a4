"""What the program is made of: a CycloneDX list and the licences that its parts ask to be passed
on: parts.py SOURCES FOLDER, run by the Python that froze the program."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

ROOT = Path(__file__).resolve().parents[1]
LICENCE = re.compile(r"(?i)(licen[cs]e|copying|notice)")
COMMON = Path("/usr/share/common-licenses")
INSIDE = {
    "libavcodec.so": ("FFmpeg libavcodec", "LGPL-2.1-or-later"),
    "libavformat.so": ("FFmpeg libavformat", "LGPL-2.1-or-later"),
    "libavutil.so": ("FFmpeg libavutil", "LGPL-2.1-or-later"),
    "libswresample.so": ("FFmpeg libswresample", "LGPL-2.1-or-later"),
    "libswscale.so": ("FFmpeg libswscale", "LGPL-2.1-or-later"),
    "libicudata.so": ("ICU", "Unicode-3.0"),
    "materialdesignicons6-webfont-": ("Material Design Icons", "Apache-2.0"),
}
"""What wheels bring along besides their own, by the beginning of its file; the rest of the name
tells the version."""
GPL_IN_QT = "Qt Virtual Keyboard"


class Part(NamedTuple):
    name: str
    version: str
    licence: str
    address: str
    """Package URL."""
    texts: tuple[Path, ...] = ()


def parts(sources: set[str]) -> list[Part]:
    found = [_own_python()]
    lost = set(sources)
    for each in distributions():
        files = {str(each.locate_file(file)) for file in each.files or ()}
        if files & sources:
            found.append(_from_wheel(each))
            lost -= files
    found += _inside(sources)
    found += _from_debian(sorted(s for s in lost if s.startswith(("/lib/", "/usr/lib/"))))
    return sorted(found, key=lambda part: part.name.lower())


def _own_python() -> Part:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    version = platform.python_version()
    return Part("CPython", version, "PSF-2.0", f"pkg:generic/cpython@{version}", (text,))


def _from_wheel(found: Distribution) -> Part:
    told = found.metadata
    kinds = [k for k in told.get_all("Classifier", []) if k.startswith("License ::")]
    named = told.get_all("License-Expression", []) + told.get_all("License", [])
    licence = next(iter(named), "") or kinds[0].rpartition(" :: ")[2]
    texts = [
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if LICENCE.search(file.name) and ".dist-info" in str(file)
    ]
    name = found.name
    address = f"pkg:pypi/{name.lower().replace('_', '-')}@{found.version}"
    return Part(name, found.version, licence.splitlines()[0], address, tuple(texts))


def _inside(sources: set[str]) -> list[Part]:
    found = []
    for source in sorted(sources):
        for beginning, (name, licence) in INSIDE.items():
            if (file := Path(source).name).startswith(beginning) and "charmap" not in file:
                version = file.removeprefix(beginning).strip(".").removesuffix(".ttf")
                address = f"pkg:generic/{name.lower().replace(' ', '-')}@{version}"
                found.append(Part(name, version, licence, address))
    if any("libQt6VirtualKeyboard.so" in source for source in sources):
        version = next(d.version for d in distributions() if d.name == "PySide6_Essentials")
        address = f"pkg:generic/qtvirtualkeyboard@{version}"
        found.append(Part(GPL_IN_QT, version, "GPL-3.0-only", address))
    return found


def _from_debian(files: list[str]) -> list[Part]:
    """The packages of the build machine whose libraries are in the portable bundle."""
    if not files or shutil.which("dpkg-query") is None:
        return []
    names = set()
    for file in files:
        # dpkg knows files by their place from before /lib became a link to /usr/lib.
        real = os.path.realpath(file)
        for place in (file, real, real.removeprefix("/usr")):
            told = subprocess.run(
                ["dpkg-query", "-S", place], capture_output=True, text=True, check=False
            )
            if told.returncode == 0:
                names.add(told.stdout.split(": ")[0].split(",")[0])
                break
    shown = "${Package}\t${Version}\t${Architecture}\n"
    told = subprocess.run(
        ["dpkg-query", "-W", "-f", shown, *sorted(names)],
        capture_output=True,
        text=True,
        check=True,
    )
    rows = [line.split("\t") for line in told.stdout.splitlines()]
    return [
        Part(
            name,
            version,
            f"see licences/{name}",
            f"pkg:deb/debian/{name}@{version}?arch={architecture}",
            (Path(f"/usr/share/doc/{name}/copyright"),),
        )
        for name, version, architecture in rows
    ]


def bill(found: list[Part]) -> dict[str, object]:
    """CycloneDX 1.6; the same parts give the same document."""
    own = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    made = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    components = [
        {
            "type": "library",
            "bom-ref": part.address,
            "name": part.name,
            "version": part.version,
            "purl": part.address,
            "licenses": [_licence(part.licence)],
        }
        for part in found
    ]
    number = uuid5(NAMESPACE_URL, json.dumps([own["version"], components], sort_keys=True))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": {
            "timestamp": made.isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": own["name"],
                "name": own["name"],
                "version": own["version"],
                "licenses": [{"expression": own["license"]}],
            },
        },
        "components": components,
        "dependencies": [{"ref": own["name"], "dependsOn": [part.address for part in found]}],
    }


def _licence(text: str) -> dict[str, object]:
    # An SPDX expression knows only these signs; a sentence is a name.
    if re.fullmatch(r"[A-Za-z0-9.+-]+( (OR|AND|WITH) [A-Za-z0-9.+-]+)*", text):
        return {"expression": text}
    return {"license": {"name": text}}


def write(sources: set[str], folder: Path) -> None:
    found = parts(sources)
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "licences").mkdir(parents=True)
    (folder / "sbom.cdx.json").write_text(json.dumps(bill(found), indent=1) + "\n", "utf-8")
    for part in found:
        for text in part.texts:
            into = folder / "licences" / part.name / text.name
            into.parent.mkdir(exist_ok=True)
            shutil.copyfile(text, into)
    for name in ("GPL-2", "GPL-3", "LGPL-2.1", "LGPL-3"):
        if (COMMON / name).exists():
            shutil.copyfile(COMMON / name, folder / "licences" / name)
    rows = [f"{part.name} {part.version}: {part.licence}" for part in found]
    (folder / "licences" / "README").write_text("\n".join(rows) + "\n", "utf-8")


if __name__ == "__main__":
    write(set(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()), Path(sys.argv[2]))
