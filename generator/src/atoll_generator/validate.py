# SPDX-License-Identifier: Apache-2.0
"""Document → `spec` models, with every mistake reported where it is written.

It must not know what names refer to (that is `resolve`).
"""

from __future__ import annotations

from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from atoll_generator.document import Document
from atoll_generator.problems import Path, Problem, SpecError, did_you_mean


def validate(document: Document, model: type[BaseModel]) -> Any:
    """`document.data` as an instance of `model`; raises `SpecError` with all problems."""
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        raise SpecError(_problem(document, e, model) for e in error.errors()) from None


def _problem(document: Document, error: Any, model: type[BaseModel]) -> Problem:
    path, tags = _path(document.data, error["loc"])
    kind, given = error["type"], error.get("input")
    if kind == "extra_forbidden":
        known = _fields(model, error["loc"][:-1], tags)
        return document.problem(path, f"unknown key '{path[-1]}'{did_you_mean(str(path[-1]), known)}")
    if kind == "missing":
        return document.problem(path[:-1], f"'{path[-1]}' is missing")
    if kind in ("literal_error", "union_tag_invalid"):
        expected = error["ctx"].get("expected") or error["ctx"]["expected_tags"]
        words = [w.strip("' ") for w in expected.replace(" or ", ", ").split(",")]
        shown = error["ctx"].get("tag", given)
        if kind == "union_tag_invalid":
            path = (*path, "kind")
        return document.problem(path, f"'{shown}' is not one of {', '.join(words)}{did_you_mean(str(shown), words)}")
    if kind == "union_tag_not_found":
        return document.problem(path, "'kind' is missing")
    if kind == "string_too_short":
        return document.problem(path, "must not be empty")
    if kind == "string_pattern_mismatch":
        return document.problem(path, f"'{given}' does not have the form {error['ctx']['pattern']}")
    return document.problem(path, f"{error['msg'][0].lower()}{error['msg'][1:]}, got {given!r}")


def _path(data: Any, location: tuple[Any, ...]) -> tuple[Path, tuple[str, ...]]:
    """The error location as keys of the data; pydantic mixes union tags and `[key]` marks into it."""
    path: list[str | int] = []
    tags: list[str] = []
    for place, part in enumerate(location):
        last = place == len(location) - 1
        if _has(data, part):
            data = data[part]
            path.append(part)
        elif last and part != "[key]":
            path.append(part)
        else:
            tags.append(str(part))
    return tuple(path), tuple(tags)


def _has(data: Any, part: Any) -> bool:
    if isinstance(data, list):
        return isinstance(part, int) and part < len(data)
    return isinstance(data, dict) and part in data


def _fields(model: type[BaseModel], location: tuple[Any, ...], tags: tuple[str, ...]) -> list[str]:
    """Keys allowed at `location` inside `model`."""
    found: list[type[BaseModel]] = [model]
    for part in location:
        if part in tags:
            tagged = [m for m in found if part in get_args(m.model_fields["kind"].annotation)]
            found = tagged or found
            continue
        following: list[type[BaseModel]] = []
        for candidate in found:
            if part in candidate.model_fields:
                following += _models(candidate.model_fields[str(part)].annotation)
        found = following or found
    return sorted({name for m in found for name in m.model_fields})


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [m for arg in get_args(annotation) for m in _models(arg)]
