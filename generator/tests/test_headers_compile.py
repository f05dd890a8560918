# SPDX-License-Identifier: Apache-2.0
"""The public headers compile alone, under every path, as C and as C++; layouts hold; operators of old compile."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INCLUDE = ROOT / "runtime/include"
STANDARDS = {"c11": ["gcc", "-std=c11", "-xc"], "cpp17": ["g++", "-std=c++17", "-xc++"]}
STRICT = ["-Wall", "-Wextra", "-Werror", f"-I{INCLUDE}", "-fsyntax-only"]

OPERATOR = """
#include "tensorflow/lite/c/builtin_op_data.h"
#include "tensorflow/lite/c/common.h"
#include "tflite/c/c_api.h"

static TfLiteStatus prepare(TfLiteContext* context, TfLiteNode* node) {
  TF_LITE_ENSURE_EQ(context, node->inputs->size, 1);
  TF_LITE_ENSURE(context, node->outputs->size >= 1);
  const TfLiteTensor* input = &context->tensors[node->inputs->data[0]];
  TfLiteTensor* output = &context->tensors[node->outputs->data[0]];
  TF_LITE_ENSURE_TYPES_EQ(context, input->type, kTfLiteFloat32);
  TF_LITE_ENSURE_NEAR(context, input->params.scale, 0.0, 1e-6);
  TF_LITE_ENSURE_MSG(context, node->inputs->data[0] != kTfLiteOptionalTensor, "input %d is absent", 0);
  TF_LITE_ENSURE_STATUS(context->ResizeTensor(context, output, TfLiteIntArrayCopy(input->dims)));
  TF_LITE_ENSURE_OK(context, kTfLiteOk);
  return kTfLiteOk;
}

static TfLiteRegistration* register_it(void) {
  static TfLiteRegistration r;
  r.prepare = prepare;
  r.inplace_operator = kTfLiteInplaceOpMaxValue;
  return &r;
}

int use(void) { return register_it()->version; }
"""


def compiles(standard: str, source: str) -> None:
    command = [*STANDARDS[standard], *STRICT, "-"]
    done = subprocess.run(command, input=source, text=True, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("standard", STANDARDS)
def test_every_header_compiles_alone(standard: str) -> None:
    headers = sorted(INCLUDE.rglob("*.h"))
    assert len(headers) > 20
    for header in headers:
        compiles(standard, f'#include "{header.relative_to(INCLUDE)}"\n#include "{header.relative_to(INCLUDE)}"\n')


@pytest.mark.parametrize("standard", STANDARDS)
def test_layouts_and_values_hold(standard: str) -> None:
    compiles(standard, (ROOT / "runtime/generated/abi_layout.c").read_text(encoding="utf-8"))


@pytest.mark.parametrize("standard", STANDARDS)
def test_an_operator_written_for_the_reference_compiles(standard: str) -> None:
    compiles(standard, OPERATOR)
