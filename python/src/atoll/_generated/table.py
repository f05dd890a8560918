# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (table.py.j2). Do not edit: run `./dev generate`.
"""The function table: every C function the package calls, with its types."""

from __future__ import annotations

import ctypes
from typing import Any, NamedTuple

LIBRARY = "atoll"
LIBRARY_ENV = "ATOLL_LIBRARY"
ERROR_CREATE = "AtollErrorCreate"
ERROR_DELETE = "AtollErrorDelete"
ERROR_GETTERS: tuple[tuple[str, str, object], ...] = (
    ("code", "AtollErrorGetCode", None),
    ("operation", "AtollErrorGetOperation", None),
    ("message", "AtollErrorGetMessage", None),
    ("operator_index", "AtollErrorGetOperatorIndex", -1),
    ("operator_name", "AtollErrorGetOperatorName", None),
    ("tensor_index", "AtollErrorGetTensorIndex", -1),
)


class Function(NamedTuple):
    """`optional`: libraries with this API may lack it."""

    result: Any
    arguments: tuple[Any, ...]
    optional: bool


class QuantizationParamsC(ctypes.Structure):
    """The C layout of QuantizationParams."""

    _fields_ = (("scale", ctypes.c_float), ("zero_point", ctypes.c_int32), )


FUNCTIONS: dict[str, Function] = {
    "AtollErrorCreate": Function(ctypes.c_void_p, (), True),
    "AtollErrorDelete": Function(None, (ctypes.c_void_p,), True),
    "AtollErrorClear": Function(None, (ctypes.c_void_p,), True),
    "AtollErrorGetCode": Function(ctypes.c_int, (ctypes.c_void_p,), True),
    "AtollErrorGetOperation": Function(ctypes.c_char_p, (ctypes.c_void_p,), True),
    "AtollErrorGetMessage": Function(ctypes.c_char_p, (ctypes.c_void_p,), True),
    "AtollErrorGetOperatorIndex": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "AtollErrorGetOperatorName": Function(ctypes.c_char_p, (ctypes.c_void_p,), True),
    "AtollErrorGetTensorIndex": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "TfLiteVersion": Function(ctypes.c_char_p, (), False),
    "TfLiteExtensionApisVersion": Function(ctypes.c_char_p, (), False),
    "TfLiteSchemaVersion": Function(ctypes.c_int, (), False),
    "AtollVersion": Function(ctypes.c_char_p, (), True),
    "AtollBuildFeatures": Function(ctypes.c_char_p, (), True),
    "TfLiteModelCreateFromFile": Function(ctypes.c_void_p, (ctypes.c_char_p,), False),
    "AtollModelCreateFromFile": Function(ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_void_p,), True),
    "TfLiteModelCreate": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_size_t,), False),
    "AtollModelCreate": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p,), True),
    "AtollModelCreateCopy": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p,), True),
    "AtollModelCreateFromFileDescriptor": Function(
        ctypes.c_void_p, (ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p,), True
    ),
    "AtollModelGetDescription": Function(ctypes.c_char_p, (ctypes.c_void_p,), True),
    "AtollModelGetSubgraphCount": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "AtollModelGetOperatorCount": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "AtollModelGetMetadataCount": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "AtollModelGetMetadataName": Function(ctypes.c_char_p, (ctypes.c_void_p, ctypes.c_int32,), True),
    "AtollModelGetMetadata": Function(
        ctypes.c_int, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p,), True
    ),
    "AtollModelGetInputCount": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "AtollModelGetInput": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_int32,), True),
    "AtollModelGetOutputCount": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "AtollModelGetOutput": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_int32,), True),
    "AtollModelGetSignatureCount": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "AtollModelGetSignatureKey": Function(ctypes.c_char_p, (ctypes.c_void_p, ctypes.c_int32,), True),
    "AtollModelGetSignatureInputCount": Function(ctypes.c_int32, (ctypes.c_void_p, ctypes.c_char_p,), True),
    "AtollModelGetSignatureInputName": Function(
        ctypes.c_char_p, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int32,), True
    ),
    "AtollModelGetSignatureOutputCount": Function(ctypes.c_int32, (ctypes.c_void_p, ctypes.c_char_p,), True),
    "AtollModelGetSignatureOutputName": Function(
        ctypes.c_char_p, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int32,), True
    ),
    "TfLiteModelDelete": Function(None, (ctypes.c_void_p,), False),
    "AtollTensorInfoGetName": Function(ctypes.c_char_p, (ctypes.c_void_p,), True),
    "AtollTensorInfoGetType": Function(ctypes.c_int, (ctypes.c_void_p,), True),
    "AtollTensorInfoGetNumDims": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "AtollTensorInfoGetDim": Function(ctypes.c_int32, (ctypes.c_void_p, ctypes.c_int32,), True),
    "AtollTensorInfoGetDimSignature": Function(ctypes.c_int32, (ctypes.c_void_p, ctypes.c_int32,), True),
    "AtollTensorInfoGetQuantizationParams": Function(QuantizationParamsC, (ctypes.c_void_p,), True),
    "TfLiteInterpreterOptionsCreate": Function(ctypes.c_void_p, (), False),
    "TfLiteInterpreterOptionsCopy": Function(ctypes.c_void_p, (ctypes.c_void_p,), False),
    "TfLiteInterpreterOptionsSetNumThreads": Function(None, (ctypes.c_void_p, ctypes.c_int32,), False),
    "TfLiteInterpreterOptionsSetErrorReporter": Function(
        None, (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p,), False
    ),
    "AtollInterpreterOptionsSetPasses": Function(None, (ctypes.c_void_p, ctypes.c_int32,), True),
    "TfLiteInterpreterOptionsEnableCancellation": Function(ctypes.c_int, (ctypes.c_void_p, ctypes.c_bool,), False),
    "AtollInterpreterOptionsSetMaxTensorBytes": Function(None, (ctypes.c_void_p, ctypes.c_int64,), True),
    "AtollInterpreterOptionsSetMaxArenaBytes": Function(None, (ctypes.c_void_p, ctypes.c_int64,), True),
    "AtollInterpreterOptionsSetMaxOperators": Function(None, (ctypes.c_void_p, ctypes.c_int32,), True),
    "AtollInterpreterOptionsSetMaxDepth": Function(None, (ctypes.c_void_p, ctypes.c_int32,), True),
    "AtollInterpreterOptionsSetMaxIterations": Function(None, (ctypes.c_void_p, ctypes.c_int64,), True),
    "TfLiteInterpreterOptionsDelete": Function(None, (ctypes.c_void_p,), False),
    "TfLiteInterpreterCreate": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_void_p,), False),
    "AtollInterpreterCreate": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p,), True),
    "TfLiteInterpreterGetInputTensorCount": Function(ctypes.c_int32, (ctypes.c_void_p,), False),
    "TfLiteInterpreterGetOutputTensorCount": Function(ctypes.c_int32, (ctypes.c_void_p,), False),
    "TfLiteInterpreterGetInputTensor": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_int32,), False),
    "AtollInterpreterGetLastError": Function(ctypes.c_int, (ctypes.c_void_p, ctypes.c_void_p,), True),
    "TfLiteInterpreterGetOutputTensor": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_int32,), False),
    "TfLiteInterpreterGetInputTensorIndex": Function(ctypes.c_int32, (ctypes.c_void_p, ctypes.c_int32,), False),
    "TfLiteInterpreterGetOutputTensorIndex": Function(ctypes.c_int32, (ctypes.c_void_p, ctypes.c_int32,), False),
    "AtollInterpreterGetTensorCount": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "TfLiteInterpreterGetTensor": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_int,), False),
    "AtollInterpreterGetSubgraphTensorCount": Function(ctypes.c_int32, (ctypes.c_void_p, ctypes.c_int32,), True),
    "AtollInterpreterGetSubgraphTensor": Function(
        ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32,), True
    ),
    "TfLiteInterpreterGetVariableTensorCount": Function(ctypes.c_int32, (ctypes.c_void_p,), False),
    "TfLiteInterpreterGetVariableTensor": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_int32,), False),
    "TfLiteInterpreterResizeInputTensor": Function(
        ctypes.c_int, (ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p, ctypes.c_int32,), False
    ),
    "AtollInterpreterResizeInputTensorStrict": Function(
        ctypes.c_int, (ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p,), True
    ),
    "TfLiteInterpreterAllocateTensors": Function(ctypes.c_int, (ctypes.c_void_p,), False),
    "TfLiteInterpreterInvoke": Function(ctypes.c_int, (ctypes.c_void_p,), False),
    "TfLiteInterpreterCancel": Function(ctypes.c_int, (ctypes.c_void_p,), False),
    "AtollInterpreterSetDeadline": Function(ctypes.c_int, (ctypes.c_void_p, ctypes.c_int64, ctypes.c_void_p,), True),
    "TfLiteInterpreterResetVariableTensors": Function(ctypes.c_int, (ctypes.c_void_p,), False),
    "TfLiteInterpreterGetSignatureCount": Function(ctypes.c_int32, (ctypes.c_void_p,), False),
    "TfLiteInterpreterGetSignatureKey": Function(ctypes.c_char_p, (ctypes.c_void_p, ctypes.c_int32,), False),
    "TfLiteInterpreterGetSignatureRunner": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_char_p,), False),
    "AtollInterpreterGetArenaBytes": Function(ctypes.c_size_t, (ctypes.c_void_p,), True),
    "AtollInterpreterSetInputMemory": Function(
        ctypes.c_int, (ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p,), True
    ),
    "AtollInterpreterSetOutputMemory": Function(
        ctypes.c_int, (ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p,), True
    ),
    "TfLiteInterpreterDelete": Function(None, (ctypes.c_void_p,), False),
    "TfLiteSignatureRunnerGetInputCount": Function(ctypes.c_size_t, (ctypes.c_void_p,), False),
    "TfLiteSignatureRunnerGetInputName": Function(ctypes.c_char_p, (ctypes.c_void_p, ctypes.c_int32,), False),
    "TfLiteSignatureRunnerGetOutputCount": Function(ctypes.c_size_t, (ctypes.c_void_p,), False),
    "TfLiteSignatureRunnerGetOutputName": Function(ctypes.c_char_p, (ctypes.c_void_p, ctypes.c_int32,), False),
    "AtollSignatureRunnerGetSubgraph": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "AtollSignatureRunnerGetInputTensorIndex": Function(ctypes.c_int32, (ctypes.c_void_p, ctypes.c_int32,), True),
    "AtollSignatureRunnerGetOutputTensorIndex": Function(ctypes.c_int32, (ctypes.c_void_p, ctypes.c_int32,), True),
    "TfLiteSignatureRunnerGetInputTensor": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_char_p,), False),
    "TfLiteSignatureRunnerGetOutputTensor": Function(ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_char_p,), False),
    "TfLiteSignatureRunnerResizeInputTensor": Function(
        ctypes.c_int, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int32,), False
    ),
    "AtollSignatureRunnerResizeInputTensorLoose": Function(
        ctypes.c_int, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p,), True
    ),
    "TfLiteSignatureRunnerAllocateTensors": Function(ctypes.c_int, (ctypes.c_void_p,), False),
    "TfLiteSignatureRunnerInvoke": Function(ctypes.c_int, (ctypes.c_void_p,), False),
    "TfLiteSignatureRunnerCancel": Function(ctypes.c_int, (ctypes.c_void_p,), False),
    "TfLiteSignatureRunnerDelete": Function(None, (ctypes.c_void_p,), False),
    "TfLiteTensorName": Function(ctypes.c_char_p, (ctypes.c_void_p,), False),
    "TfLiteTensorType": Function(ctypes.c_int, (ctypes.c_void_p,), False),
    "TfLiteTensorNumDims": Function(ctypes.c_int32, (ctypes.c_void_p,), False),
    "TfLiteTensorDim": Function(ctypes.c_int32, (ctypes.c_void_p, ctypes.c_int32,), False),
    "AtollTensorGetNumDimsSignature": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "AtollTensorGetDimSignature": Function(ctypes.c_int32, (ctypes.c_void_p, ctypes.c_int32,), True),
    "TfLiteTensorByteSize": Function(ctypes.c_size_t, (ctypes.c_void_p,), False),
    "TfLiteTensorQuantizationParams": Function(QuantizationParamsC, (ctypes.c_void_p,), False),
    "AtollTensorGetQuantizationChannelCount": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "AtollTensorGetQuantizationScale": Function(ctypes.c_float, (ctypes.c_void_p, ctypes.c_int32,), True),
    "AtollTensorGetQuantizationZeroPoint": Function(ctypes.c_int32, (ctypes.c_void_p, ctypes.c_int32,), True),
    "AtollTensorGetQuantizedDimension": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "TfLiteTensorData": Function(ctypes.c_void_p, (ctypes.c_void_p,), False),
    "TfLiteTensorCopyFromBuffer": Function(ctypes.c_int, (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t,), False),
    "TfLiteTensorCopyToBuffer": Function(ctypes.c_int, (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t,), False),
    "AtollTensorGetStringCount": Function(ctypes.c_int32, (ctypes.c_void_p,), True),
    "AtollTensorGetString": Function(
        ctypes.c_int, (ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p,), True
    ),
    "AtollTensorSetStrings": Function(
        ctypes.c_int, (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p,), True
    ),
}
