# SPDX-License-Identifier: Apache-2.0
"""What a language backend is, and how backends are found.

It must not know which backends there are: each is a package below `backends`, or an entry point of another
distribution in the group `atoll_generator.backends`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Protocol

import jinja2

from atoll_generator import backends, ir

if TYPE_CHECKING:
    from atoll_generator import caseir

Files = Mapping[str, str]
"""Path relative to the root of the output → text."""


@dataclass(frozen=True)
class Capabilities:
    """What a backend can say. The frame refuses an API that asks for more (see `missing`)."""

    callbacks: bool = False
    scoped_views: bool = False
    escaped_views: bool = False
    caller_memory: bool = False
    asynchronous: bool = False
    cases: bool = False


class Backend(Protocol):
    """A pure function of the API: no clock, environment, network or file access in `generate` and `cases`."""

    name: str
    capabilities: Capabilities
    folders: tuple[str, ...]
    """Folders that hold nothing but output of this backend: anything else found there is stale."""

    def generate(self, api: ir.Api) -> Files:
        """The sources of the SDK."""
        ...

    def cases(self, api: ir.Api, suite: caseir.Suite) -> Files:
        """The conformance cases as tests in the language's own framework."""
        ...


@cache
def find_all() -> tuple[Backend, ...]:
    """Every backend, by name."""
    found = {b.name: b for b in (*_own(), *_foreign())}
    return tuple(found[name] for name in sorted(found))


def _own() -> Iterator[Backend]:
    for module in pkgutil.iter_modules(backends.__path__):
        if module.ispkg:
            yield importlib.import_module(f"{backends.__name__}.{module.name}").BACKEND


def _foreign() -> Iterator[Backend]:
    for point in entry_points(group="atoll_generator.backends"):
        yield point.load()


def missing(api: ir.Api, backend: Backend) -> tuple[str, ...]:
    """What the API needs, the backend cannot say, and the specification does not skip."""
    can, name = backend.capabilities, backend.name
    lacks: list[str] = []
    for o in api.objects:
        for m in o.members:
            if not (o.skipped(name) or m.skipped(name)):
                lacks += [f"{o.name}.{m.name}: {what}" for what in _asks(m) if not getattr(can, what)]
    return tuple(lacks)


def _asks(member: ir.AnyMember) -> Iterator[str]:
    if isinstance(member, ir.View):
        yield "scoped_views"
    if isinstance(member, ir.Method):
        kinds = {type(p.type) for p in member.params}
        if ir.CallbackType in kinds:
            yield "callbacks"
        if ir.MutableBytes in kinds:
            yield "caller_memory"


def templates(package: str) -> jinja2.Environment:
    """The templates of a backend: `templates/*.j2` beside it, strict about names they do not get."""
    return jinja2.Environment(
        loader=jinja2.PackageLoader(package),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def banner(template: str, comment: str = "//") -> str:
    """The first two lines of a generated file; no date and no version, so that output is stable."""
    return (
        f"{comment} SPDX-License-Identifier: Apache-2.0\n"
        f"{comment} Generated from spec/ by generator/ ({template}). Do not edit: run `./dev generate`.\n"
    )
