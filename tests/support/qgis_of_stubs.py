# SPDX-License-Identifier: GPL-2.0-or-later
"""A `qgis` for PyQt6 where QGIS 4 is not to be had: its classes as qgis-stubs publishes them.

Each has the methods, signals and enums of the published interface and the base class of Qt; a
method returns an empty value of the type that it is said to return. What the interface lacks
raises AttributeError, as QGIS 4 would.
"""

from __future__ import annotations

import ast
import enum
import re
import sys
import types
from importlib import import_module
from importlib.metadata import distribution
from pathlib import Path
from unittest.mock import MagicMock

from PyQt6 import QtCore, QtGui, QtWidgets, sip, uic

STUBS = Path(str(distribution("qgis-stubs").locate_file("qgis-stubs")))
EMPTY = {"str": "", "int": 0, "float": 0.0, "bool": False, "list": [], "dict": {}, "tuple": ()}
made: dict[str, type] = {}
#: what a method returned lives on, as what QGIS owns does
kept: list[object] = []


def _blocks() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in ("_core", "_gui", "_analysis"):
        text = (STUBS / f"{name}.pyi").read_text(encoding="utf-8")
        starts = [*re.finditer(r"^class (\w+)\(", text, re.M)]
        ends = [one.start() for one in starts[1:]] + [len(text)]
        for start, end in zip(starts, ends):
            found[start.group(1)] = text[start.start() : end]
    return found


def _older_names() -> dict[tuple[str, str], str]:
    """Return the names that QGIS 4 itself still gives to its classes: (class, name) to value."""
    found = {}
    for name in ("core", "gui", "analysis"):
        text = (STUBS / name / "__init__.py").read_text(encoding="utf-8")
        for owner, member, value in re.findall(r"^([\w.]+)\.(\w+) = ([\w.]+)$", text, re.M):
            found[owner, member] = value
    return found


BLOCKS, OLDER = _blocks(), _older_names()
#: QGIS gives its older name to the whole enum, which the stubs leave out
OLDER["QgsMapLayerProxyModel", "Filter"] = "Qgis.LayerFilter"


def value_of(dotted: str):
    """Return what a dotted name stands for."""
    first, *rest = dotted.split(".")
    found = class_of(first)
    for name in rest:
        found = getattr(found, name)
    return found


def qt_class(name: str):
    """Return a class of PyQt6, wherever Qt 6 has it."""
    for module in (QtWidgets, QtGui, QtCore):
        if hasattr(module, name):
            return getattr(module, name)
    raise AttributeError(name)


def class_of(name: str) -> type:
    """Return the class of a name of QGIS's."""
    if name not in made:
        if name not in BLOCKS:
            raise AttributeError(f"QGIS 4 publishes no {name}")
        body = ast.parse(BLOCKS[name]).body[0]
        assert isinstance(body, ast.ClassDef)
        made[name] = _build(body, name)
    return made[name]


def _bases(body: ast.ClassDef) -> list[type]:
    found: list[type] = []
    for base in body.bases:
        text = ast.unparse(base)
        last = text.rsplit(".", 1)[-1]
        if text.startswith(("QtWidgets.", "QtCore.", "QtGui.")):
            found.append(qt_class(last))
        elif last.startswith("Qg"):
            found.append(class_of(last))
    return found or [object]


def _build(body: ast.ClassDef, path: str) -> type:
    bases = _bases(body)[:1]
    is_qt = issubclass(bases[0], QtCore.QObject)
    members: dict[str, object] = {"__init__": _start, "_path": path}
    for one in body.body:
        if isinstance(one, ast.ClassDef) and any(ast.unparse(b) == "int" for b in one.bases):
            members[one.name] = _enum(one)
        elif isinstance(one, ast.AnnAssign) and "pyqtSignal" in ast.unparse(one.annotation):
            signal = QtCore.pyqtSignal(object) if is_qt else MagicMock()
            members.setdefault(ast.unparse(one.target), signal)
        # what Qt itself does stays Qt's: paintEvent, layout
        elif isinstance(one, ast.FunctionDef) and not (is_qt and hasattr(bases[0], one.name)):
            members.setdefault(one.name, _method(one))
    kind = type(bases[0])
    meta = type(kind.__name__, (kind,), {"__getattr__": _older_name})
    return meta(body.name, tuple(bases), members)


def _older_name(cls, name: str):
    for owner in cls.__mro__:
        path = owner.__dict__.get("_path", "")
        if (path, name) in OLDER:
            return value_of(OLDER[path, name])
        # an enum that moved, whose members answer to their former names too
        former = {one: value for (where, one), value in OLDER.items() if where == f"{path}.{name}"}
        if path and former:
            moved = value_of(next(iter(former.values())).rsplit(".", 1)[0])
            for one, value in former.items():
                setattr(moved, one, value_of(value))
            return moved
    raise AttributeError(f"{cls.__name__} of QGIS 4 has no {name}")


def _enum(body: ast.ClassDef) -> type:
    names = [one.targets[0].id for one in body.body if isinstance(one, ast.Assign)]  # type: ignore
    return enum.IntFlag(body.name, {name: 1 << at for at, name in enumerate(names)})


def _start(self, *arguments, **_named) -> None:
    base = next(b for b in type(self).__mro__ if not hasattr(b, "_path"))
    if issubclass(base, QtWidgets.QWidget):
        parents = [one for one in arguments if isinstance(one, QtWidgets.QWidget)]
        base.__init__(self, *parents[:1])
    elif issubclass(base, QtCore.QObject):
        parents = [one for one in arguments if isinstance(one, QtCore.QObject)]
        base.__init__(self, *parents[:1])


def _method(body: ast.FunctionDef):
    answer = ast.unparse(body.returns) if body.returns is not None else "None"
    if body.name.endswith(("ByName", "ById")):  # nothing of any name is there
        answer = "None"

    def method(*_arguments, **_named):
        return _empty(answer)

    static = any(ast.unparse(one) == "staticmethod" for one in body.decorator_list)
    return staticmethod(method) if static else method


def _empty(answer: str):
    """Return an empty value of a type as the stubs write it."""
    answer = answer.replace("'", "").replace('"', "")
    if optional := re.fullmatch(r"(?:typing\.)?Optional\[(.+)\]", answer):
        answer = optional.group(1)
        if answer.endswith("Layer"):  # as in an empty project
            return None
    first = answer.split("[", 1)[0].rsplit(".", 1)[-1].lower()
    if first in EMPTY:
        if first == "tuple":
            parts = ast.parse(answer, mode="eval").body.slice.elts  # type: ignore[attr-defined]
            return tuple(_empty(ast.unparse(one)) for one in parts)
        return type(EMPTY[first])(EMPTY[first])
    if answer in ("None", "typing.Any", "Any", "object") or answer.startswith("typing.Union"):
        return None
    parts = answer.removeprefix("_core.").split(".")
    if parts[0] in ("QtWidgets", "QtGui", "QtCore"):
        found = qt_class(parts[1])
        found = found if len(parts) == 2 else getattr(found, parts[2])
    else:
        try:
            found = value_of(".".join(parts))
        except AttributeError:
            return None
    if isinstance(found, enum.EnumMeta):
        return next(iter(found))
    kept.append(found())
    return kept[-1]


def _module(name: str, **members) -> types.ModuleType:
    module = types.ModuleType(name)
    module.__dict__.update(members)
    module.__path__ = []  # type: ignore[attr-defined]
    sys.modules[name] = module
    return module


def _default(_settings, _key, default=None, *_more, **_named):
    return default


def install() -> None:
    """Put this `qgis` where Python looks for one; QGIS's own plugin is a mock."""
    exceptions = {
        name: type(name, (Exception,), {})
        for name in ("QgsException", "QgsCsException", "QgsProcessingException")
    }
    exceptions["QgsProviderConnectionException"] = type("Failed", (Exception,), {})
    # settings that nobody has set
    class_of("QgsSettings").value = _default  # type: ignore[attr-defined]
    moved = {one: getattr(QtGui, one) for one in ("QAction", "QActionGroup", "QShortcut")}
    qgis = _module("qgis")
    for name in ("core", "gui", "analysis"):
        more = exceptions if name == "core" else {}
        module = _module(f"qgis.{name}", __getattr__=class_of, NULL=None, **more)
        setattr(qgis, name, module)
    qt = _module("qgis.PyQt", uic=uic, sip=sip)
    sys.modules["qgis.PyQt.uic"], sys.modules["qgis.PyQt.sip"] = uic, sip
    for name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtSvg", "QtPrintSupport"):
        real = import_module(f"PyQt6.{name}")
        members = {one: getattr(real, one) for one in dir(real) if not one.startswith("__")}
        setattr(qt, name, _module(f"qgis.PyQt.{name}", **members))
    sys.modules["qgis.PyQt.QtWidgets"].__dict__.update(moved)
    interface = class_of("QgisInterface")()
    qgis.utils = _module("qgis.utils", iface=interface, qgsfunction=MagicMock())
    for name in ("processing", "processing.gui", "processing.gui.wrappers", "processing.tools"):
        sys.modules[name] = MagicMock(__path__=[])
