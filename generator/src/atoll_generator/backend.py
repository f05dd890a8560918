# SPDX-License-Identifier: Apache-2.0
"""What a language backend is, and how backends are found.

It must not know which backends there are: each is a package below `backends`, or an entry point of another
distribution in the group `atoll_generator.backends`.
"""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
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


def find(only: Collection[str] = ()) -> tuple[Backend, ...]:
    """The backends with these names, or all of them; sorted by name. Others are not even imported."""
    sources = _sources()
    unknown = sorted(set(only) - set(sources))
    if unknown:
        raise LookupError(f"no backend {', '.join(unknown)}; there are {', '.join(sorted(sources))}")
    return tuple(sources[name]() for name in sorted(only or sources))


class Reference(Protocol):
    """What a backend tells the reference: a module `reference` in its package."""

    TITLE: str
    FENCE: str

    def example(self, api: ir.Api, owner: ir.Object, member: ir.AnyMember) -> str:
        """How a program writes this member."""
        ...


def references() -> dict[str, Reference]:
    """Language → its part in the reference, of the backends here that have one."""
    found: dict[str, Reference] = {}
    for name in names():
        full = f"{backends.__name__}.{name}.reference"
        if importlib.util.find_spec(f"{backends.__name__}.{name}") and importlib.util.find_spec(full):
            found[name] = importlib.import_module(full)
    return found


def names() -> tuple[str, ...]:
    """Names of all backends, without importing them."""
    return tuple(sorted(_sources()))


def _sources() -> dict[str, Callable[[], Backend]]:
    own = (m.name for m in pkgutil.iter_modules(backends.__path__) if m.ispkg)
    found: dict[str, Callable[[], Backend]] = {name: partial(_own, name) for name in own}
    return found | {p.name: p.load for p in entry_points(group="atoll_generator.backends")}


def _own(name: str) -> Backend:
    found: Backend = importlib.import_module(f"{backends.__name__}.{name}").BACKEND
    return found


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
