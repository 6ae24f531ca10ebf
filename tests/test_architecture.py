"""The house's shape: who may import whom, what touches the outside, how long a module may be."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "kickback"
STDLIB_ONLY: frozenset[str] = frozenset()
MAY_IMPORT = {
    "errors": ((), STDLIB_ONLY),
    "model": (("model", "errors"), {"msgspec"}),
    "knowledge": (("knowledge", "model", "errors"), {"msgspec", "yaml", "sqlite3", "platformdirs"}),
    "queries": (("queries", "knowledge", "model", "errors"), {"msgspec"}),
    "render": (("render", "queries", "model"), {"msgspec", "rich", "pylatexenc"}),
    "cli": (("cli", "render", "queries", "knowledge", "model", "errors", ""), {"typer"}),
    "__main__": (("cli",), STDLIB_ONLY),
    "": (("knowledge",), STDLIB_ONLY),
}
THIRD_PARTY = {"msgspec", "yaml", "sqlite3", "platformdirs", "rich", "typer", "pylatexenc", "numpy", "scipy", "click"}
MODULES = sorted(PACKAGE.rglob("*.py"))
OUTSIDE = {
    "print",
    "input",
    "sys.exit",
    "sys.stdout",
    "sys.stderr",
    "os.environ",
    "os.getenv",
    "shutil.get_terminal_size",
}
MAY_TOUCH_OUTSIDE = ("cli", "knowledge/locate.py")
LONGEST_MODULE, LONGEST_FUNCTION = 250, 30


def part_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def forbidden(part: str, module: str) -> bool:
    allowed, libraries = MAY_IMPORT[part]
    top, _, rest = module.partition(".")
    if top == "kickback":
        return rest.partition(".")[0] not in allowed
    return top in THIRD_PARTY and top not in libraries


def called(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Name | ast.Attribute):
            yield ast.unparse(node)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_what_its_package_may(path: Path) -> None:
    assert [module for module in imports(path) if forbidden(part_of(path), module)] == []


@pytest.mark.parametrize(
    ("part", "module"),
    [("model", "kickback.knowledge.base"), ("queries", "rich.table"), ("render", "kickback.cli.app"), ("cli", "click")],
)
def test_an_arrow_that_goes_back_is_seen(part: str, module: str) -> None:
    assert forbidden(part, module)


def test_rich_is_imported_by_what_writes_to_the_terminal_alone() -> None:
    users = [path for path in MODULES if any(module.startswith("rich") for module in imports(path))]
    assert users == [PACKAGE / "render" / "progress.py", PACKAGE / "render" / "to_terminal.py"]


def test_queries_use_the_knowledge_base_by_its_class_checks_and_questions() -> None:
    used = {
        module
        for path in (PACKAGE / "queries").rglob("*.py")
        for module in imports(path)
        if module.startswith("kickback.knowledge")
    }
    assert {module for module in used if not module.startswith("kickback.knowledge.index.")} <= {
        *("kickback.knowledge.base", "kickback.knowledge.names", "kickback.knowledge.check")
    }


def test_the_database_is_known_to_the_index_alone() -> None:
    users = {path.parent for path in MODULES if "sqlite3" in imports(path)}
    assert users == {PACKAGE / "knowledge" / "index"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_command_line_and_the_locator_touch_the_outside(path: Path) -> None:
    place = path.relative_to(PACKAGE).as_posix()
    assert place.startswith(MAY_TOUCH_OUTSIDE) or not OUTSIDE & set(called(path))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_and_functions_stay_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    long = [one.name for one in functions if body_lines(one) > LONGEST_FUNCTION]
    assert text.count("\n") <= LONGEST_MODULE
    assert long == []


def body_lines(function: ast.FunctionDef) -> int:
    """Count from the first statement, so that a command's options do not count as its length."""
    return (function.end_lineno or 0) - function.body[0].lineno + 1


def test_the_source_holds_no_module_that_hides_the_data_folder() -> None:
    assert [path for path in PACKAGE.iterdir() if path.name.startswith("data")] == []
