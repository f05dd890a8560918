# SPDX-License-Identifier: Apache-2.0
"""Negative cases derived from the specification: every closed handle, missing state, open lease and range.

They are written as ordinary case files, so the matrix and every backend treat them like the others. Recipes
(`negatives.yaml` beside the cases) say how to get at an object; which members fail, and how, follows from the API.
It must not know a target language or a particular API.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.compat import StringIO

from atoll_generator import ir, names

Recipe = Mapping[str, Any]
FOLDER = "negative"
_HEAD = (
    "# SPDX-License-Identifier: Apache-2.0\n"
    "# Generated from spec/ by generator/ (negatives.py). Do not edit: run `./dev generate`.\n"
)


def derive(api: ir.Api, recipes: Recipe) -> dict[str, str]:
    """File name → case, for every kind of mistake that some recipe can reach."""
    found = {}
    for o in api.objects:
        if o.name in recipes:
            for kind, doc, steps in _cases(api, o, recipes[o.name]):
                found[f"{kind}_{names.snake(o.name)}.yaml"] = _text(doc, recipes[o.name], steps)
    for view, lenders in recipes.get("views", {}).items():
        for name, recipe in lenders.items():
            steps = list(_leased(api, view, api.object(name), recipe))
            if steps:
                doc = f"Nothing of {name} moves the memory of {view} while a lease on it is open."
                found[f"leased_{names.snake(name)}.yaml"] = _text(doc, recipe, steps)
    return found


Steps = list[dict[str, Any]]


def _cases(api: ir.Api, o: ir.Object, recipe: Recipe) -> Iterator[tuple[str, str, Steps]]:
    variable = recipe["variable"]
    members = [m for m in o.members if m not in o.constructors]
    closed = [{"close": recipe["close"]}, *(_use(m, variable, api.error.closed) for m in members)]
    yield "closed", f"Every use of {o.name} after the close is refused, and says why.", closed
    stateless = [_use(m, variable, n.error) for m in members for n in m.needs if n.kind is ir.NeedKind.STATE]
    if stateless:
        yield "stateless", f"What needs a state of {o.name} is refused without it.", stateless
    ranged = list(_ranges(api, o, variable))
    if ranged:
        yield "range", f"Numbers that {o.name} does not take are refused.", ranged


def _text(doc: str, recipe: Recipe, steps: Steps) -> str:
    case: dict[str, Any] = {"doc": doc}
    if "given" in recipe:
        case["given"] = recipe["given"]
    case["steps"] = [*recipe.get("steps", []), *steps]
    out = StringIO()
    yaml = YAML()
    yaml.default_flow_style = None
    yaml.width = 200
    yaml.dump(case, out)
    return _HEAD + out.getvalue()


# --- kinds of mistakes -----------------------------------------------------------------------------------


def _ranges(api: ir.Api, o: ir.Object, variable: str) -> Iterator[dict[str, Any]]:
    code = api.error.out_of_range
    for m in (*o.methods, *o.options):
        for p in m.params:
            if p.minimum is not None:
                yield _use(m, variable, code, {p.name: p.minimum - 1})
            if p.maximum is not None:
                yield _use(m, variable, code, {p.name: p.maximum + 1})


def _leased(api: ir.Api, view: str, o: ir.Object, recipe: Recipe) -> Iterator[dict[str, Any]]:
    owner, _, name = view.partition(".")
    moving = [m for x, m in api.invalidators(ir.Target(owner, name)) if x is o]
    if moving:
        yield {"lease": "view", "of": f"{recipe['lender']}.{name}"}
        yield from (_use(m, recipe["variable"], api.error.view_open) for m in moving)
        yield {"release": "view"}


# --- one use of a member ---------------------------------------------------------------------------------


def _use(m: ir.AnyMember, variable: str, code: str, values: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """A step that uses the member with plausible arguments and must fail."""
    name = f"{variable}.{m.name}"
    match m:
        case ir.View():
            return {"lease": f"view_of_{m.name}", "of": name, "fails": code}
        case ir.Sequence():
            return _step("get", name, m.params, values, code)
        case ir.Method(kind=ir.Kind.GETTER):
            return {"get": name, "fails": code}
        case ir.Method(kind=ir.Kind.OPTION):
            p = m.params[0]
            return {"set": name, "to": (values or {}).get(p.name, _plausible(p)), "fails": code}
        case _:
            return _step("call", name, m.params, values, code)


def _step(
    verb: str, name: str, params: tuple[ir.Param, ...], values: Mapping[str, Any] | None, code: str
) -> dict[str, Any]:
    args = {p.name: (values or {}).get(p.name, _plausible(p)) for p in params}
    return {verb: name, **({"args": args} if args else {}), "fails": code}


def _plausible(p: ir.Param) -> Any:
    """A value of the right type and within the range."""
    if p.nullable:
        return None
    match p.type:
        case ir.Scalar("bool"):
            return True
        case ir.Scalar("float32" | "float64"):
            return 1.0
        case ir.Scalar():
            return p.minimum if p.minimum is not None else 1
        case ir.Text():
            return "x"
        case ir.Bytes():
            return {"zeros": 1}
        case ir.IntList():
            return [1]
        case ir.BytesList():
            return ["x"]
    raise ValueError(f"no plausible value for {p.name}: {p.type}")
