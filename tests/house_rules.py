"""Rules of the house that no linter knows. A rule yields what it objects to; `RULES` and `TEST_RULES` list them all.

Each rule stands with code it must object to and code it must leave alone; tests/test_house_rules.py tries both.
"""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

Objection = tuple[int, str]
"""Line and name of what a rule objects to."""

LONGEST_FILE = 400
LONGEST_CLASS = 250
LONGEST_FUNCTION = 50

VAGUE_CLASS = re.compile(r"(Manager|Helpers?|Utils?|Handler|Misc)$")
VAGUE_MODULE = re.compile(r"(^|_)(managers?|helpers?|utils?|handlers?|misc)$")
HEX_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{8}\b|^#[0-9a-fA-F]{3}$")
TRANSLATING = {"tr", "translate", "plural", "QT_TRANSLATE_NOOP"}
MAY_CATCH_EVERYTHING = {"app/ui/tasks.py", "app/ui/crash.py", "app/cli/__init__.py"}
CHECKING = {"raises", "warns", "fail", "waitSignal", "waitSignals", "waitUntil", "QAbstractItemModelTester"}
SLEEPING = {"sleep", "msleep", "usleep", "qWait", "qSleep"}


@dataclass(frozen=True)
class Module:
    """A parsed source file; `path` is relative to the project, with forward slashes."""

    path: str
    source: str

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """All nodes of the tree, walked once for all rules."""
        return tuple(ast.walk(self.tree))

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source)

    @property
    def name(self) -> str:
        return self.path.removesuffix(".py").removesuffix("/__init__").rpartition("/")[2]


Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Rule:
    """A rule with the code that shows what it means."""

    look: Callable[[Module], Iterator[Objection]]
    bad: tuple[Module, ...]
    good: tuple[Module, ...] = ()

    @property
    def name(self) -> str:
        return self.look.__name__


def vague_names(module: Module) -> Iterator[Objection]:
    """A name says what a thing is; these say only that nobody knew where it belongs."""
    if VAGUE_MODULE.search(module.name):
        yield 1, module.name
    for node in module.nodes:
        if isinstance(node, ast.ClassDef) and VAGUE_CLASS.search(node.name):
            yield node.lineno, node.name


def formatted_before_translation(module: Module) -> Iterator[Objection]:
    """A text put together before translation is collected, but never found when the program runs."""
    for call in calls(module):
        if called(call) in TRANSLATING and any(is_put_together(argument) for argument in call.args):
            yield call.lineno, ast.unparse(call)


def translated_inside_a_text(module: Module) -> Iterator[Objection]:
    """A text marked for translation inside an f-string is not collected, and stays English in every language."""
    for node in module.nodes:
        if isinstance(node, ast.JoinedStr):
            for inner in ast.walk(node):
                if isinstance(inner, ast.Call) and called(inner) in TRANSLATING:
                    yield node.lineno, ast.unparse(inner)


def plural_through_self(module: Module) -> Iterator[Objection]:
    """`self.tr("%n …", "", n)` falls back to English in every subclass; `plural(context, text, n)` does not."""
    for call in calls(module):
        counted = len(call.args) > 2 or any("%n" in text for text in constant_texts(call))
        if called(call) == "tr" and isinstance(call.func, ast.Attribute) and counted:
            yield call.lineno, ast.unparse(call)


def local_styling(module: Module) -> Iterator[Objection]:
    """Colours and style sheets of the window live in app/ui/theme alone, where contrast is tested."""
    if not module.path.startswith("app/ui/") or module.path.startswith("app/ui/theme"):
        return
    for call in calls(module):
        if called(call) == "setStyleSheet":
            yield call.lineno, "setStyleSheet"
    for text in texts_beside_docstrings(module.tree):
        if HEX_COLOUR.search(text.value):
            yield text.lineno, text.value


def stray_dialogs(module: Module) -> Iterator[Objection]:
    """Message boxes come from app/ui/dialogs.py, in one tone, and can be answered by tests."""
    if module.path == "app/ui/dialogs.py":
        return
    for node in module.nodes:
        named = getattr(node, "id", None) or getattr(node, "attr", None) or getattr(node, "name", None)
        if named == "QMessageBox":
            yield node.lineno, "QMessageBox"


def caught_everything(module: Module) -> Iterator[Objection]:
    """Only the outermost places may catch what nobody foresaw; elsewhere it hides bugs."""
    if module.path in MAY_CATCH_EVERYTHING:
        return
    for node in module.nodes:
        if isinstance(node, ast.ExceptHandler) and any(map(is_broad, caught(node))) and not raises_again(node):
            yield node.lineno, "except Exception"


def long_files(module: Module) -> Iterator[Objection]:
    """A file of more than 400 lines holds more than one thing."""
    if len(module.source.splitlines()) > LONGEST_FILE:
        yield 1, module.name


def long_classes(module: Module) -> Iterator[Objection]:
    """A class of more than 250 lines does more than one thing."""
    for node in module.nodes:
        if isinstance(node, ast.ClassDef) and length(node) > LONGEST_CLASS:
            yield node.lineno, node.name


def long_functions(module: Module) -> Iterator[Objection]:
    """A function of more than 50 lines works on more than one level."""
    for node in module.nodes:
        if isinstance(node, Function) and length(node) > LONGEST_FUNCTION:
            yield node.lineno, node.name


def idle_tests(module: Module) -> Iterator[Objection]:
    """A test that cannot fail promises nothing."""
    functions = {node.name: node for node in module.nodes if isinstance(node, Function)}
    checking = {name for name, function in functions.items() if checks_itself(function)}
    for name, function in functions.items():
        if name.startswith("test_") and not {name, *map(called, ast.walk(function))} & checking:
            yield function.lineno, name


def sleeping_tests(module: Module) -> Iterator[Objection]:
    """A test waits for a signal or a condition, never for time to pass."""
    for call in calls(module):
        waits = called(call) == "wait" and "qtbot" in ast.unparse(call.func)
        if called(call) in SLEEPING or waits:
            yield call.lineno, ast.unparse(call)


def calls(module: Module) -> Iterator[ast.Call]:
    return (node for node in module.nodes if isinstance(node, ast.Call))


def called(call: ast.AST) -> str:
    """Return the last part of the name that is called: "tr" for self.tr(…)."""
    func = getattr(call, "func", None)
    return getattr(func, "attr", None) or getattr(func, "id", None) or ""


def is_put_together(argument: ast.expr) -> bool:
    plus_or_percent = isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Add | ast.Mod)
    return isinstance(argument, ast.JoinedStr) or plus_or_percent or called(argument) in {"format", "join"}


def constant_texts(node: ast.AST) -> list[str]:
    return [one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def texts_beside_docstrings(tree: ast.Module) -> Iterator[ast.Constant]:
    """Yield the string constants of a module except those that stand alone as documentation."""
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node


def caught(handler: ast.ExceptHandler) -> list[ast.expr | None]:
    return list(handler.type.elts) if isinstance(handler.type, ast.Tuple) else [handler.type]


def is_broad(kind: ast.expr | None) -> bool:
    return kind is None or ast.unparse(kind) in {"Exception", "BaseException"}


def raises_again(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler only tidies up: its last statement raises what it caught."""
    return isinstance(handler.body[-1], ast.Raise) and handler.body[-1].exc is None


def length(node: Function | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def checks_itself(function: Function) -> bool:
    """Tell whether a function holds an assert about something, or a call that fails when a promise is broken."""
    asserts = (node for node in ast.walk(function) if isinstance(node, ast.Assert))
    names = (called(node) for node in ast.walk(function) if isinstance(node, ast.Call))
    return any(not isinstance(node.test, ast.Constant) for node in asserts) or any(
        name in CHECKING or name.startswith(("assert", "expect_")) for name in names
    )


def planted(path: str, source: str) -> tuple[Module, ...]:
    return (Module(path, source),)


def each(path: str, *sources: str) -> tuple[Module, ...]:
    return tuple(Module(path, source) for source in sources)


RULES = (
    Rule(
        vague_names,
        bad=(Module("app/x.py", "class PageManager: ..."), Module("app/base/text_utils.py", "")),
        good=each("app/x.py", "class Manageress: ...", "from logging.handlers import RotatingFileHandler"),
    ),
    Rule(
        formatted_before_translation,
        bad=each("app/x.py", 'self.tr(f"Open {name}")', 'translate("core", "Open " + name)', 'tr("{n}".format(n=1))'),
        good=each("app/x.py", 'self.tr("Open {name}").format(name=name)', 'translate("core", error.text)'),
    ),
    Rule(
        translated_inside_a_text,
        bad=each("app/x.py", "f\"{points} · {self.tr('by a person')}\""),
        good=each("app/x.py", 'words = self.tr("by a person")\nx = f"{points} · {words}"'),
    ),
    Rule(
        plural_through_self,
        bad=each("app/x.py", 'self.tr("%n question(s)", "", n)', 'page.tr("%n day(s)")'),
        good=each("app/x.py", 'plural("quiz", "%n question(s)", n)', 'self.tr("Open")'),
    ),
    Rule(
        local_styling,
        bad=each("app/ui/pages/x.py", 'card.setStyleSheet("margin: 0")', 'COLOUR = "#07586C"', 'x = "color: #07586c;"'),
        good=(
            Module("app/ui/theme/qss.py", 'window.setStyleSheet("x")'),
            Module("app/ui/pages/x.py", '"""Works around bug #123456."""'),
            Module("app/documents/x.py", 'INK = "#13202A"'),
        ),
    ),
    Rule(
        stray_dialogs,
        bad=each("app/ui/x.py", "from PySide6.QtWidgets import QMessageBox", "QtWidgets.QMessageBox.warning(self)"),
        good=each("app/ui/dialogs.py", "from PySide6.QtWidgets import QMessageBox"),
    ),
    Rule(
        caught_everything,
        bad=each(
            "app/x.py",
            "try: x()\nexcept Exception: pass",
            "try: x()\nexcept: pass",
            "try: x()\nexcept (KeyError, BaseException) as e: pass",
        ),
        good=(
            Module("app/x.py", "try: x()\nexcept OSError: pass"),
            Module("app/x.py", "try: x()\nexcept BaseException:\n    close()\n    raise"),
            Module("app/ui/tasks.py", "try: x()\nexcept Exception: pass"),
        ),
    ),
    Rule(long_files, bad=planted("app/x.py", "\n" * 401), good=planted("app/x.py", "\n" * 400)),
    Rule(
        long_classes,
        bad=planted("app/x.py", "class Long:" + "\n    x = 1" * 250),
        good=planted("app/x.py", "class Long:" + "\n    x = 1" * 249),
    ),
    Rule(
        long_functions,
        bad=planted("app/x.py", "class A:\n    def long(self):" + "\n        x = 1" * 50),
        good=planted("app/x.py", "def long():" + "\n    x = 1" * 49),
    ),
)
"""Rules for app/."""

TEST_RULES = (
    Rule(
        idle_tests,
        bad=each("tests/x.py", "def test_x():\n    Page()", "def test_x():\n    assert True"),
        good=each(
            "tests/x.py",
            "def test_x():\n    assert score() == 1.0",
            "def test_x():\n    with pytest.raises(KeyError):\n        x()",
            "def test_x():\n    same(1)\ndef same(n):\n    assert n == 1",
        ),
    ),
    Rule(
        sleeping_tests,
        bad=each("tests/x.py", "time.sleep(1)", "qtbot.wait(50)", "QTest.qWait(50)"),
        good=each("tests/x.py", "process.wait(timeout=5)", "qtbot.waitUntil(done)"),
    ),
)
"""Rules for tests/."""
