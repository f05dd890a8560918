# SPDX-License-Identifier: Apache-2.0
"""YAML files as plain data plus the position of every key, several files merged into one document.

It must not know what the data means.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError

from atoll_generator.problems import Path, Position, Problem, SpecError, spell


@dataclass
class Document:
    data: dict[str, Any] = field(default_factory=dict)
    positions: dict[Path, Position] = field(default_factory=dict)

    def position(self, path: Path) -> Position:
        """Where `path` is written, or the closest part of it that is."""
        while path and path not in self.positions:
            path = path[:-1]
        return self.positions.get(path, Position("?", 1, 1))

    def problem(self, path: Path, message: str) -> Problem:
        return Problem(self.position(path), spell(path), message)


def read(root: FilePath) -> Document:
    """The document that `root` starts, with the files of its `include` list (relative to it) merged in."""
    document = Document()
    problems: list[Problem] = []
    base = root.parent.parent
    _merge(document, root, base, problems)
    for name in document.data.pop("include", []):
        path = root.parent / name
        if not path.is_file():
            problems.append(document.problem(("include",), f"no such file: {name}"))
            continue
        _merge(document, path, base, problems)
    if problems:
        raise SpecError(problems)
    return document


def read_one(path: FilePath, base: FilePath) -> Document:
    """The document of a single file, named relative to `base`."""
    document = Document()
    problems: list[Problem] = []
    _merge(document, path, base, problems)
    if problems:
        raise SpecError(problems)
    return document


def read_text(text: str, shown: str) -> Document:
    """The document that `text` is; positions name it `shown`."""
    document = Document()
    problems: list[Problem] = []
    _merge_text(document, text, shown, problems)
    if problems:
        raise SpecError(problems)
    return document


def _merge(document: Document, path: FilePath, base: FilePath, problems: list[Problem]) -> None:
    _merge_text(document, path.read_text(encoding="utf-8"), path.relative_to(base).as_posix(), problems)


def _merge_text(document: Document, text: str, shown: str, problems: list[Problem]) -> None:
    loaded = _load(text, shown, problems)
    if loaded is None:
        return
    document.positions.setdefault((), Position(shown, 1, 1))
    for section, content in loaded.items():
        key = _key_position(loaded, section, shown)
        document.positions.setdefault((section,), key)
        if section not in document.data:
            document.data[section] = _plain(content, (section,), shown, document)
        elif isinstance(content, CommentedMap) and isinstance(document.data[section], dict):
            _merge_section(document, section, content, shown, problems)
        else:
            where = document.positions[(section,)]
            problems.append(Problem(key, str(section), f"already set at {where.file}:{where.line}"))


def _merge_section(
    document: Document, section: str, content: CommentedMap, shown: str, problems: list[Problem]
) -> None:
    for name, value in content.items():
        path: Path = (section, name)
        position = _key_position(content, name, shown)
        if name in document.data[section]:
            where = document.positions[path]
            problems.append(Problem(position, spell(path), f"already defined at {where.file}:{where.line}"))
            continue
        document.positions[path] = position
        document.data[section][name] = _plain(value, path, shown, document)


def _load(text: str, shown: str, problems: list[Problem]) -> CommentedMap | None:
    try:
        loaded = YAML(typ="rt").load(text)
    except DuplicateKeyError as error:
        mark = error.problem_mark
        problems.append(Problem(Position(shown, mark.line + 1, mark.column + 1), ".", "the same key appears twice"))
        return None
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problems.append(Problem(Position(shown, mark.line + 1, mark.column + 1), ".", f"not YAML: {error.problem}"))
        return None
    if not isinstance(loaded, CommentedMap):
        problems.append(Problem(Position(shown, 1, 1), ".", "a mapping is expected at the top"))
        return None
    return loaded


def _key_position(node: CommentedMap, key: Any, shown: str) -> Position:
    line, column = node.lc.key(key)
    return Position(shown, line + 1, column + 1)


def _plain(node: Any, path: Path, shown: str, document: Document) -> Any:
    if isinstance(node, CommentedMap):
        plain = {}
        for key, value in node.items():
            document.positions[(*path, key)] = _key_position(node, key, shown)
            plain[key] = _plain(value, (*path, key), shown, document)
        return plain
    if isinstance(node, CommentedSeq):
        for index in range(len(node)):
            line, column = node.lc.item(index)
            document.positions[(*path, index)] = Position(shown, line + 1, column + 1)
        return [_plain(value, (*path, index), shown, document) for index, value in enumerate(node)]
    return _scalar(node)


def _scalar(node: Any) -> Any:
    for kind in (bool, int, float, str):
        if isinstance(node, kind):
            return kind(node)
    return node
