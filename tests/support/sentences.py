"""Every sentence that the code can say to staff, collected from where it is raised.

What is only known at run time stands in as a dummy of its kind.
"""

from __future__ import annotations

import ast
from itertools import product
from pathlib import Path
from typing import NamedTuple

from db.settings import FORMS

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("db", "kiosk/services", "kiosk/staff", "kiosk/shell")
SPOKEN = ("kiosk/services", "db/settings.py")
"""Modules whose ValueErrors are sentences."""
NUMBERS = {"number", "seconds", "length", "limit", "count", "size", "most", "width", "row", "low"}
NUMBERS |= {"high", "longest", "line", "st_size", "first", "value", "most"}
PLACE = "Record zeche, de, title"
DUMMIES = {
    "where": (PLACE, "Medium foto, de, alt", "Language tag", "The name"),
    "_where(row, column)": (PLACE,),
    "what": ("Record", "language"),
    "first.message": ("Record zeche names a category twice; remove one.",),
    "type(default).__name__": ("bool", "int", "float", "str"),
    "FORMS[key][1]": tuple(form[1] for form in FORMS.values()),
    "f'Medium {name}: {error}'": ("Medium foto: Picture a.png is cut off; copy it again.",),
    "f'Medium {part.name}: {error}'": (
        "Medium foto: Line 3 of the captions ends before it begins; correct the times.",
    ),
    "f'Recording {name} {error}.'": (),
    "f'The cell holds {fault}; put its value there as text.'": (
        "The cell holds a formula; put its value there as text.",
        "The cell holds an error; put its value there as text.",
    ),
    "fault": ("There is no edition to show; publish one.",),
}
Env = dict[str, tuple[str, ...]]


class Said(NamedTuple):
    where: str
    """File and line."""
    text: str


class Module(NamedTuple):
    name: str
    """Its path below the root."""
    tree: ast.Module
    constants: Env
    imports: dict[str, str]
    """Name to the module it comes from."""
    makers: dict[str, ast.FunctionDef]
    """Functions that return a fault."""


def sentences() -> list[Said]:
    """All of them; the same one may come from several places."""
    files = [file for room in ROOMS for file in sorted((ROOT / room).rglob("*.py"))]
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in files}
    faults = _faults(list(trees.values()))
    modules = {_dotted(file): _module(file, tree, faults) for file, tree in trees.items()}
    found = [
        said for module in modules.values() for said in _Walk(module, modules, faults).sentences()
    ]
    parts = [said for said in found if _is_part(said)]
    whole = [said for said in found if not _is_part(said) and said.text.count(" ") > 1]
    return whole + [Said(s.where, f"Recording film.webm {s.text}.") for s in parts]


def _is_part(said: Said) -> bool:
    """A recording's faults are ends of a sentence."""
    inside = said.where.startswith(("kiosk/services/containers", "kiosk/services/recordings"))
    return inside and not said.text.endswith(".")


def _faults(trees: list[ast.Module]) -> set[str]:
    classes = {
        node.name: {ast.unparse(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"DataFault", "PlaceError"}
    while more := {name for name, bases in classes.items() if bases & found} - found:
        found |= more
    return found


def _dotted(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _module(file: Path, tree: ast.Module, faults: set[str]) -> Module:
    constants: Env = {}
    imports: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            if isinstance(node.value, ast.Constant):
                constants[node.targets[0].id] = (str(node.value.value),)
            elif isinstance(node.value, ast.BinOp):
                constants[node.targets[0].id] = ("17",)
        elif isinstance(node, ast.ImportFrom):
            imports |= {a.asname or a.name: node.module or "" for a in node.names}
    makers = {
        node.name: node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and node.args.args
        and node.args.args[0].arg != "self"
        and node.returns is not None
        and ast.unparse(node.returns) in faults | {"ValueError"}
    }
    return Module(str(file.relative_to(ROOT)), tree, constants, imports, makers)


class _Walk(ast.NodeVisitor):
    """The calls in a module that make a fault, with what is known where they stand."""

    def __init__(self, module: Module, modules: dict[str, Module], faults: set[str]) -> None:
        self._module, self._modules, self._faults = module, modules, set(faults)
        if module.name.startswith(SPOKEN):
            self._faults.add("ValueError")
        self._found: list[Said] = []
        self._local: Env = {}

    def sentences(self) -> list[Said]:
        self.visit(self._module.tree)
        return self._found

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name in self._module.makers:
            return  # its sentences depend on what it is called with
        before, self._local = self._local, {}
        self.generic_visit(node)
        self._local = before

    def visit_Assign(self, node: ast.Assign) -> None:
        target = node.targets[0]
        if isinstance(target, ast.Name) and isinstance(node.value, ast.JoinedStr):
            self._local[target.id] = self._texts(node.value, self._module, self._local)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        if name in self._faults and node.args:
            self._add(node, self._texts(node.args[0], self._module, self._local))
        elif maker := self._maker(name):
            module, function = maker
            said = [self._texts(a, self._module, self._local) for a in node.args]
            names = [a.arg for a in function.args.args]
            for made in ast.walk(function):
                if isinstance(made, ast.Return) and isinstance(made.value, ast.Call):
                    env = dict(zip(names, said, strict=True))
                    self._add(node, self._texts(made.value.args[0], module, env))
        elif name in {"self._problem", "self._problems"}:
            self._add(node, self._texts(node.args[2], self._module, self._local))
        elif name == "Answer":
            for given in node.keywords:
                self._add(node, self._texts(given.value, self._module, self._local))
        self.generic_visit(node)

    def _add(self, node: ast.AST, texts: tuple[str, ...]) -> None:
        line = getattr(node, "lineno", 0)
        self._found += [Said(f"{self._module.name}:{line}", text) for text in texts]

    def _maker(self, name: str) -> tuple[Module, ast.FunctionDef] | None:
        home = self._modules.get(self._module.imports.get(name, ""), self._module)
        return (home, home.makers[name]) if name in home.makers else None

    def _texts(self, node: ast.expr, module: Module, env: Env) -> tuple[str, ...]:
        """What an expression may say; nothing when it only repeats another fault."""
        if (text := ast.unparse(node)) in DUMMIES:
            return env.get(text) or DUMMIES[text]
        if isinstance(node, ast.JoinedStr):
            parts = [self._texts(value, module, env) for value in node.values]
            return tuple("".join(choice) for choice in product(*parts))
        if isinstance(node, ast.FormattedValue):
            texts = self._texts(node.value, module, env) or ("abc",)
            return tuple(repr(text) if node.conversion == ord("r") else text for text in texts)
        if isinstance(node, ast.Constant):
            return (str(node.value),)
        if isinstance(node, ast.Name):
            home = self._modules.get(module.imports.get(node.id, ""), module)
            return env.get(node.id) or home.constants.get(node.id) or _dummy(node)
        return () if text.startswith("str(") else _dummy(node)


def _dummy(node: ast.expr) -> tuple[str, ...]:
    text = ast.unparse(node)
    counted = isinstance(node, ast.BinOp) and not isinstance(node.op, ast.Div)
    named = text.rpartition(".")[2] in NUMBERS or text.isupper() or text.startswith("len(")
    return ("17",) if counted or named else ("abc",)
