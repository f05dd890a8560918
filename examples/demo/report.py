# SPDX-License-Identifier: Apache-2.0
"""The table and the page that tell what ran where, how fast, and what came out. Must not run anything."""

from __future__ import annotations

import base64
import html
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

COLUMNS = ("language", "model", "ms", "outputs (sha256)")


@dataclass(frozen=True)
class Row:
    """One model run from one language."""

    language: str
    model: str
    milliseconds: float
    digest: str

    def cells(self) -> tuple[str, str, str, str]:
        return self.language, self.model, f"{self.milliseconds:.2f}", self.digest[:16]


def identical(rows: Sequence[Row]) -> bool:
    """Whether every language got the same bytes from every model."""
    digests: dict[str, set[str]] = {}
    for row in rows:
        digests.setdefault(row.model, set()).add(row.digest)
    return all(len(found) == 1 for found in digests.values())


def table(rows: Sequence[Row]) -> str:
    lines = [COLUMNS, *(row.cells() for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(COLUMNS))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)


def page(rows: Sequence[Row], verdict: str, picture: Path) -> str:
    """One HTML file with everything in it."""
    head = "".join(f"<th>{html.escape(column)}</th>" for column in COLUMNS)
    body = "\n".join(_table_row(row) for row in rows)
    image = base64.b64encode(picture.read_bytes()).decode()
    return PAGE.format(head=head, body=body, verdict=html.escape(verdict), image=image)


def _table_row(row: Row) -> str:
    return "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row.cells()) + "</tr>"


PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Atoll: one photo, every language</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: #1c2733; }}
img {{ max-width: 100%; border-radius: 8px; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ text-align: left; padding: .3rem .8rem; border-bottom: 1px solid #d9e0e7; }}
td:nth-child(3) {{ text-align: right; }}
td:nth-child(4) {{ font-family: ui-monospace, monospace; }}
</style>
<h1>One photo, every language</h1>
<p>{verdict}</p>
<img src="data:image/png;base64,{image}" alt="The photo with the face, its landmarks and the pose drawn in">
<table>
<thead><tr>{head}</tr></thead>
<tbody>
{body}
</tbody>
</table>
</html>
"""
