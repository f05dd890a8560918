# SPDX-License-Identifier: Apache-2.0
"""The commands, as people call them."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from atoll_generator.cli import main

KV = Path(__file__).parent / "kv"
SPEC = ["--spec", str(KV / "spec/kv.yaml"), "--cases", str(KV / "conformance/cases")]


def run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, [*words])
    return done.exit_code, done.output


def test_generate_writes_then_is_fresh_then_notices_a_change(tmp_path: Path) -> None:
    words = ["generate", *SPEC, "--out", str(tmp_path), "--only", "c"]
    assert run(*words)[0] == 0
    assert run(*words, "--check")[0] == 0
    (tmp_path / "runtime/include/extra.h").write_text("")
    header = tmp_path / "runtime/include/kv/kv.h"
    header.write_text(header.read_text() + "\n")
    code, text = run(*words, "--check")
    assert code == 1
    assert "changed  runtime/include/kv/kv.h" in text
    assert "stale    runtime/include/extra.h" in text


def test_dump_is_json_and_compares(tmp_path: Path) -> None:
    for layer in ("ir", "cabi", "cases"):
        code, text = run("dump", layer, *SPEC)
        assert code == 0
        json.loads(text)
        earlier = tmp_path / f"{layer}.json"
        earlier.write_text(text)
        assert run("dump", layer, *SPEC, "--against", str(earlier)) == (0, "")


def test_mistakes_end_with_status_1(tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec/wrong.yaml").write_text("versoin: 1\n")
    code, text = run("dump", "ir", "--spec", str(tmp_path / "spec/wrong.yaml"))
    assert code == 1
    assert "spec/wrong.yaml:1:1: versoin: unknown key 'versoin', did you mean 'version'?" in text


def test_schema_knows_the_sections() -> None:
    sections = json.loads(run("schema")[1])["properties"]
    assert {"objects", "enums", "headers", "error", "include"} <= set(sections)


def test_lock_and_diff(tmp_path: Path) -> None:
    lock = str(tmp_path / "lock.json")
    assert run("lock", *SPEC, "--lock", lock)[0] == 0
    code, text = run("diff", *SPEC, "--lock", lock, "--fail-on", "patch")
    assert code == 0
    assert "swift: none" in text
