// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (table.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_TABLE_HPP_
#define ATOLL_GENERATED_TABLE_HPP_

#include "atoll/atoll.h"
#include "tensorflow/lite/c/c_api.h"
#include "tensorflow/lite/c/c_api_experimental.h"

#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "atoll/support/convert.hpp"
#include "atoll/support/owned.hpp"
#include "atoll/support/shared_library.hpp"
#include "atoll/support/view.hpp"
#include "error.hpp"

namespace Atoll {

/// The functions of one loaded library; null where it lacks one that it may lack.
struct Table {
  explicit Table(const std::string& path) : library(path) {
    if (!library.is_open()) {
      problem = library.problem();
      return;
    }
    library.find("AtollErrorCreate", AtollErrorCreate);
    library.find("AtollErrorDelete", AtollErrorDelete);
    library.find("AtollErrorClear", AtollErrorClear);
    library.find("AtollErrorGetCode", AtollErrorGetCode);
    library.find("AtollErrorGetOperation", AtollErrorGetOperation);
    library.find("AtollErrorGetMessage", AtollErrorGetMessage);
    library.find("AtollErrorGetOperatorIndex", AtollErrorGetOperatorIndex);
    library.find("AtollErrorGetOperatorName", AtollErrorGetOperatorName);
    library.find("AtollErrorGetTensorIndex", AtollErrorGetTensorIndex);
    library.find("TfLiteVersion", TfLiteVersion);
    library.find("TfLiteExtensionApisVersion", TfLiteExtensionApisVersion);
    library.find("TfLiteSchemaVersion", TfLiteSchemaVersion);
    library.find("AtollVersion", AtollVersion);
    library.find("AtollBuildFeatures", AtollBuildFeatures);
    library.find("TfLiteModelCreateFromFile", TfLiteModelCreateFromFile);
    library.find("AtollModelCreateFromFile", AtollModelCreateFromFile);
    library.find("TfLiteModelCreate", TfLiteModelCreate);
    library.find("AtollModelCreate", AtollModelCreate);
    library.find("AtollModelCreateCopy", AtollModelCreateCopy);
    library.find("AtollModelCreateFromFileDescriptor", AtollModelCreateFromFileDescriptor);
    library.find("AtollModelGetDescription", AtollModelGetDescription);
    library.find("AtollModelGetSubgraphCount", AtollModelGetSubgraphCount);
    library.find("AtollModelGetOperatorCount", AtollModelGetOperatorCount);
    library.find("AtollModelGetMetadataCount", AtollModelGetMetadataCount);
    library.find("AtollModelGetMetadataName", AtollModelGetMetadataName);
    library.find("AtollModelGetMetadata", AtollModelGetMetadata);
    library.find("AtollModelGetInputCount", AtollModelGetInputCount);
    library.find("AtollModelGetInput", AtollModelGetInput);
    library.find("AtollModelGetOutputCount", AtollModelGetOutputCount);
    library.find("AtollModelGetOutput", AtollModelGetOutput);
    library.find("AtollModelGetSignatureCount", AtollModelGetSignatureCount);
    library.find("AtollModelGetSignatureKey", AtollModelGetSignatureKey);
    library.find("AtollModelGetSignatureInputCount", AtollModelGetSignatureInputCount);
    library.find("AtollModelGetSignatureInputName", AtollModelGetSignatureInputName);
    library.find("AtollModelGetSignatureOutputCount", AtollModelGetSignatureOutputCount);
    library.find("AtollModelGetSignatureOutputName", AtollModelGetSignatureOutputName);
    library.find("TfLiteModelDelete", TfLiteModelDelete);
    library.find("AtollTensorInfoGetName", AtollTensorInfoGetName);
    library.find("AtollTensorInfoGetType", AtollTensorInfoGetType);
    library.find("AtollTensorInfoGetNumDims", AtollTensorInfoGetNumDims);
    library.find("AtollTensorInfoGetDim", AtollTensorInfoGetDim);
    library.find("AtollTensorInfoGetDimSignature", AtollTensorInfoGetDimSignature);
    library.find("AtollTensorInfoGetQuantizationParams", AtollTensorInfoGetQuantizationParams);
    library.find("TfLiteInterpreterOptionsCreate", TfLiteInterpreterOptionsCreate);
    library.find("TfLiteInterpreterOptionsCopy", TfLiteInterpreterOptionsCopy);
    library.find("TfLiteInterpreterOptionsSetNumThreads", TfLiteInterpreterOptionsSetNumThreads);
    library.find("TfLiteInterpreterOptionsSetErrorReporter", TfLiteInterpreterOptionsSetErrorReporter);
    library.find("AtollInterpreterOptionsSetPasses", AtollInterpreterOptionsSetPasses);
    library.find("TfLiteInterpreterOptionsEnableCancellation", TfLiteInterpreterOptionsEnableCancellation);
    library.find("AtollInterpreterOptionsSetMaxTensorBytes", AtollInterpreterOptionsSetMaxTensorBytes);
    library.find("AtollInterpreterOptionsSetMaxArenaBytes", AtollInterpreterOptionsSetMaxArenaBytes);
    library.find("AtollInterpreterOptionsSetMaxOperators", AtollInterpreterOptionsSetMaxOperators);
    library.find("AtollInterpreterOptionsSetMaxDepth", AtollInterpreterOptionsSetMaxDepth);
    library.find("AtollInterpreterOptionsSetMaxIterations", AtollInterpreterOptionsSetMaxIterations);
    library.find("TfLiteInterpreterOptionsDelete", TfLiteInterpreterOptionsDelete);
    library.find("TfLiteInterpreterCreate", TfLiteInterpreterCreate);
    library.find("AtollInterpreterCreate", AtollInterpreterCreate);
    library.find("TfLiteInterpreterGetInputTensorCount", TfLiteInterpreterGetInputTensorCount);
    library.find("TfLiteInterpreterGetOutputTensorCount", TfLiteInterpreterGetOutputTensorCount);
    library.find("TfLiteInterpreterGetInputTensor", TfLiteInterpreterGetInputTensor);
    library.find("AtollInterpreterGetLastError", AtollInterpreterGetLastError);
    library.find("TfLiteInterpreterGetOutputTensor", TfLiteInterpreterGetOutputTensor);
    library.find("TfLiteInterpreterGetInputTensorIndex", TfLiteInterpreterGetInputTensorIndex);
    library.find("TfLiteInterpreterGetOutputTensorIndex", TfLiteInterpreterGetOutputTensorIndex);
    library.find("AtollInterpreterGetTensorCount", AtollInterpreterGetTensorCount);
    library.find("TfLiteInterpreterGetTensor", TfLiteInterpreterGetTensor);
    library.find("AtollInterpreterGetSubgraphTensorCount", AtollInterpreterGetSubgraphTensorCount);
    library.find("AtollInterpreterGetSubgraphTensor", AtollInterpreterGetSubgraphTensor);
    library.find("TfLiteInterpreterGetVariableTensorCount", TfLiteInterpreterGetVariableTensorCount);
    library.find("TfLiteInterpreterGetVariableTensor", TfLiteInterpreterGetVariableTensor);
    library.find("TfLiteInterpreterResizeInputTensor", TfLiteInterpreterResizeInputTensor);
    library.find("AtollInterpreterResizeInputTensorStrict", AtollInterpreterResizeInputTensorStrict);
    library.find("TfLiteInterpreterAllocateTensors", TfLiteInterpreterAllocateTensors);
    library.find("TfLiteInterpreterInvoke", TfLiteInterpreterInvoke);
    library.find("TfLiteInterpreterCancel", TfLiteInterpreterCancel);
    library.find("AtollInterpreterSetDeadline", AtollInterpreterSetDeadline);
    library.find("TfLiteInterpreterResetVariableTensors", TfLiteInterpreterResetVariableTensors);
    library.find("TfLiteInterpreterGetSignatureCount", TfLiteInterpreterGetSignatureCount);
    library.find("TfLiteInterpreterGetSignatureKey", TfLiteInterpreterGetSignatureKey);
    library.find("TfLiteInterpreterGetSignatureRunner", TfLiteInterpreterGetSignatureRunner);
    library.find("AtollInterpreterGetArenaBytes", AtollInterpreterGetArenaBytes);
    library.find("AtollInterpreterSetInputMemory", AtollInterpreterSetInputMemory);
    library.find("AtollInterpreterSetOutputMemory", AtollInterpreterSetOutputMemory);
    library.find("TfLiteInterpreterDelete", TfLiteInterpreterDelete);
    library.find("TfLiteSignatureRunnerGetInputCount", TfLiteSignatureRunnerGetInputCount);
    library.find("TfLiteSignatureRunnerGetInputName", TfLiteSignatureRunnerGetInputName);
    library.find("TfLiteSignatureRunnerGetOutputCount", TfLiteSignatureRunnerGetOutputCount);
    library.find("TfLiteSignatureRunnerGetOutputName", TfLiteSignatureRunnerGetOutputName);
    library.find("AtollSignatureRunnerGetSubgraph", AtollSignatureRunnerGetSubgraph);
    library.find("AtollSignatureRunnerGetInputTensorIndex", AtollSignatureRunnerGetInputTensorIndex);
    library.find("AtollSignatureRunnerGetOutputTensorIndex", AtollSignatureRunnerGetOutputTensorIndex);
    library.find("TfLiteSignatureRunnerGetInputTensor", TfLiteSignatureRunnerGetInputTensor);
    library.find("TfLiteSignatureRunnerGetOutputTensor", TfLiteSignatureRunnerGetOutputTensor);
    library.find("TfLiteSignatureRunnerResizeInputTensor", TfLiteSignatureRunnerResizeInputTensor);
    library.find("AtollSignatureRunnerResizeInputTensorLoose", AtollSignatureRunnerResizeInputTensorLoose);
    library.find("TfLiteSignatureRunnerAllocateTensors", TfLiteSignatureRunnerAllocateTensors);
    library.find("TfLiteSignatureRunnerInvoke", TfLiteSignatureRunnerInvoke);
    library.find("TfLiteSignatureRunnerCancel", TfLiteSignatureRunnerCancel);
    library.find("TfLiteSignatureRunnerDelete", TfLiteSignatureRunnerDelete);
    library.find("TfLiteTensorName", TfLiteTensorName);
    library.find("TfLiteTensorType", TfLiteTensorType);
    library.find("TfLiteTensorNumDims", TfLiteTensorNumDims);
    library.find("TfLiteTensorDim", TfLiteTensorDim);
    library.find("AtollTensorGetNumDimsSignature", AtollTensorGetNumDimsSignature);
    library.find("AtollTensorGetDimSignature", AtollTensorGetDimSignature);
    library.find("TfLiteTensorByteSize", TfLiteTensorByteSize);
    library.find("TfLiteTensorQuantizationParams", TfLiteTensorQuantizationParams);
    library.find("AtollTensorGetQuantizationChannelCount", AtollTensorGetQuantizationChannelCount);
    library.find("AtollTensorGetQuantizationScale", AtollTensorGetQuantizationScale);
    library.find("AtollTensorGetQuantizationZeroPoint", AtollTensorGetQuantizationZeroPoint);
    library.find("AtollTensorGetQuantizedDimension", AtollTensorGetQuantizedDimension);
    library.find("TfLiteTensorData", TfLiteTensorData);
    library.find("TfLiteTensorCopyFromBuffer", TfLiteTensorCopyFromBuffer);
    library.find("TfLiteTensorCopyToBuffer", TfLiteTensorCopyToBuffer);
    library.find("AtollTensorGetStringCount", AtollTensorGetStringCount);
    library.find("AtollTensorGetString", AtollTensorGetString);
    library.find("AtollTensorSetStrings", AtollTensorSetStrings);
    require(TfLiteVersion != nullptr, "TfLiteVersion");
    require(TfLiteExtensionApisVersion != nullptr, "TfLiteExtensionApisVersion");
    require(TfLiteSchemaVersion != nullptr, "TfLiteSchemaVersion");
    require(TfLiteModelCreateFromFile != nullptr, "TfLiteModelCreateFromFile");
    require(TfLiteModelCreate != nullptr, "TfLiteModelCreate");
    require(TfLiteModelDelete != nullptr, "TfLiteModelDelete");
    require(TfLiteInterpreterOptionsCreate != nullptr, "TfLiteInterpreterOptionsCreate");
    require(TfLiteInterpreterOptionsCopy != nullptr, "TfLiteInterpreterOptionsCopy");
    require(TfLiteInterpreterOptionsSetNumThreads != nullptr, "TfLiteInterpreterOptionsSetNumThreads");
    require(TfLiteInterpreterOptionsSetErrorReporter != nullptr, "TfLiteInterpreterOptionsSetErrorReporter");
    require(TfLiteInterpreterOptionsEnableCancellation != nullptr, "TfLiteInterpreterOptionsEnableCancellation");
    require(TfLiteInterpreterOptionsDelete != nullptr, "TfLiteInterpreterOptionsDelete");
    require(TfLiteInterpreterCreate != nullptr, "TfLiteInterpreterCreate");
    require(TfLiteInterpreterGetInputTensorCount != nullptr, "TfLiteInterpreterGetInputTensorCount");
    require(TfLiteInterpreterGetOutputTensorCount != nullptr, "TfLiteInterpreterGetOutputTensorCount");
    require(TfLiteInterpreterGetInputTensor != nullptr, "TfLiteInterpreterGetInputTensor");
    require(TfLiteInterpreterGetOutputTensor != nullptr, "TfLiteInterpreterGetOutputTensor");
    require(TfLiteInterpreterGetInputTensorIndex != nullptr, "TfLiteInterpreterGetInputTensorIndex");
    require(TfLiteInterpreterGetOutputTensorIndex != nullptr, "TfLiteInterpreterGetOutputTensorIndex");
    require(TfLiteInterpreterGetTensor != nullptr, "TfLiteInterpreterGetTensor");
    require(TfLiteInterpreterGetVariableTensorCount != nullptr, "TfLiteInterpreterGetVariableTensorCount");
    require(TfLiteInterpreterGetVariableTensor != nullptr, "TfLiteInterpreterGetVariableTensor");
    require(TfLiteInterpreterResizeInputTensor != nullptr, "TfLiteInterpreterResizeInputTensor");
    require(TfLiteInterpreterAllocateTensors != nullptr, "TfLiteInterpreterAllocateTensors");
    require(TfLiteInterpreterInvoke != nullptr, "TfLiteInterpreterInvoke");
    require(TfLiteInterpreterCancel != nullptr, "TfLiteInterpreterCancel");
    require(TfLiteInterpreterResetVariableTensors != nullptr, "TfLiteInterpreterResetVariableTensors");
    require(TfLiteInterpreterGetSignatureCount != nullptr, "TfLiteInterpreterGetSignatureCount");
    require(TfLiteInterpreterGetSignatureKey != nullptr, "TfLiteInterpreterGetSignatureKey");
    require(TfLiteInterpreterGetSignatureRunner != nullptr, "TfLiteInterpreterGetSignatureRunner");
    require(TfLiteInterpreterDelete != nullptr, "TfLiteInterpreterDelete");
    require(TfLiteSignatureRunnerGetInputCount != nullptr, "TfLiteSignatureRunnerGetInputCount");
    require(TfLiteSignatureRunnerGetInputName != nullptr, "TfLiteSignatureRunnerGetInputName");
    require(TfLiteSignatureRunnerGetOutputCount != nullptr, "TfLiteSignatureRunnerGetOutputCount");
    require(TfLiteSignatureRunnerGetOutputName != nullptr, "TfLiteSignatureRunnerGetOutputName");
    require(TfLiteSignatureRunnerGetInputTensor != nullptr, "TfLiteSignatureRunnerGetInputTensor");
    require(TfLiteSignatureRunnerGetOutputTensor != nullptr, "TfLiteSignatureRunnerGetOutputTensor");
    require(TfLiteSignatureRunnerResizeInputTensor != nullptr, "TfLiteSignatureRunnerResizeInputTensor");
    require(TfLiteSignatureRunnerAllocateTensors != nullptr, "TfLiteSignatureRunnerAllocateTensors");
    require(TfLiteSignatureRunnerInvoke != nullptr, "TfLiteSignatureRunnerInvoke");
    require(TfLiteSignatureRunnerCancel != nullptr, "TfLiteSignatureRunnerCancel");
    require(TfLiteSignatureRunnerDelete != nullptr, "TfLiteSignatureRunnerDelete");
    require(TfLiteTensorName != nullptr, "TfLiteTensorName");
    require(TfLiteTensorType != nullptr, "TfLiteTensorType");
    require(TfLiteTensorNumDims != nullptr, "TfLiteTensorNumDims");
    require(TfLiteTensorDim != nullptr, "TfLiteTensorDim");
    require(TfLiteTensorByteSize != nullptr, "TfLiteTensorByteSize");
    require(TfLiteTensorQuantizationParams != nullptr, "TfLiteTensorQuantizationParams");
    require(TfLiteTensorData != nullptr, "TfLiteTensorData");
    require(TfLiteTensorCopyFromBuffer != nullptr, "TfLiteTensorCopyFromBuffer");
    require(TfLiteTensorCopyToBuffer != nullptr, "TfLiteTensorCopyToBuffer");
  }

  void require(bool present, const char* name) {
    if (!present) problem += std::string(problem.empty() ? "it lacks " : ", ") + name;
  }

  support::SharedLibrary library;
  std::string problem;
  decltype(&::AtollErrorCreate) AtollErrorCreate = nullptr;
  decltype(&::AtollErrorDelete) AtollErrorDelete = nullptr;
  decltype(&::AtollErrorClear) AtollErrorClear = nullptr;
  decltype(&::AtollErrorGetCode) AtollErrorGetCode = nullptr;
  decltype(&::AtollErrorGetOperation) AtollErrorGetOperation = nullptr;
  decltype(&::AtollErrorGetMessage) AtollErrorGetMessage = nullptr;
  decltype(&::AtollErrorGetOperatorIndex) AtollErrorGetOperatorIndex = nullptr;
  decltype(&::AtollErrorGetOperatorName) AtollErrorGetOperatorName = nullptr;
  decltype(&::AtollErrorGetTensorIndex) AtollErrorGetTensorIndex = nullptr;
  decltype(&::TfLiteVersion) TfLiteVersion = nullptr;
  decltype(&::TfLiteExtensionApisVersion) TfLiteExtensionApisVersion = nullptr;
  decltype(&::TfLiteSchemaVersion) TfLiteSchemaVersion = nullptr;
  decltype(&::AtollVersion) AtollVersion = nullptr;
  decltype(&::AtollBuildFeatures) AtollBuildFeatures = nullptr;
  decltype(&::TfLiteModelCreateFromFile) TfLiteModelCreateFromFile = nullptr;
  decltype(&::AtollModelCreateFromFile) AtollModelCreateFromFile = nullptr;
  decltype(&::TfLiteModelCreate) TfLiteModelCreate = nullptr;
  decltype(&::AtollModelCreate) AtollModelCreate = nullptr;
  decltype(&::AtollModelCreateCopy) AtollModelCreateCopy = nullptr;
  decltype(&::AtollModelCreateFromFileDescriptor) AtollModelCreateFromFileDescriptor = nullptr;
  decltype(&::AtollModelGetDescription) AtollModelGetDescription = nullptr;
  decltype(&::AtollModelGetSubgraphCount) AtollModelGetSubgraphCount = nullptr;
  decltype(&::AtollModelGetOperatorCount) AtollModelGetOperatorCount = nullptr;
  decltype(&::AtollModelGetMetadataCount) AtollModelGetMetadataCount = nullptr;
  decltype(&::AtollModelGetMetadataName) AtollModelGetMetadataName = nullptr;
  decltype(&::AtollModelGetMetadata) AtollModelGetMetadata = nullptr;
  decltype(&::AtollModelGetInputCount) AtollModelGetInputCount = nullptr;
  decltype(&::AtollModelGetInput) AtollModelGetInput = nullptr;
  decltype(&::AtollModelGetOutputCount) AtollModelGetOutputCount = nullptr;
  decltype(&::AtollModelGetOutput) AtollModelGetOutput = nullptr;
  decltype(&::AtollModelGetSignatureCount) AtollModelGetSignatureCount = nullptr;
  decltype(&::AtollModelGetSignatureKey) AtollModelGetSignatureKey = nullptr;
  decltype(&::AtollModelGetSignatureInputCount) AtollModelGetSignatureInputCount = nullptr;
  decltype(&::AtollModelGetSignatureInputName) AtollModelGetSignatureInputName = nullptr;
  decltype(&::AtollModelGetSignatureOutputCount) AtollModelGetSignatureOutputCount = nullptr;
  decltype(&::AtollModelGetSignatureOutputName) AtollModelGetSignatureOutputName = nullptr;
  decltype(&::TfLiteModelDelete) TfLiteModelDelete = nullptr;
  decltype(&::AtollTensorInfoGetName) AtollTensorInfoGetName = nullptr;
  decltype(&::AtollTensorInfoGetType) AtollTensorInfoGetType = nullptr;
  decltype(&::AtollTensorInfoGetNumDims) AtollTensorInfoGetNumDims = nullptr;
  decltype(&::AtollTensorInfoGetDim) AtollTensorInfoGetDim = nullptr;
  decltype(&::AtollTensorInfoGetDimSignature) AtollTensorInfoGetDimSignature = nullptr;
  decltype(&::AtollTensorInfoGetQuantizationParams) AtollTensorInfoGetQuantizationParams = nullptr;
  decltype(&::TfLiteInterpreterOptionsCreate) TfLiteInterpreterOptionsCreate = nullptr;
  decltype(&::TfLiteInterpreterOptionsCopy) TfLiteInterpreterOptionsCopy = nullptr;
  decltype(&::TfLiteInterpreterOptionsSetNumThreads) TfLiteInterpreterOptionsSetNumThreads = nullptr;
  decltype(&::TfLiteInterpreterOptionsSetErrorReporter) TfLiteInterpreterOptionsSetErrorReporter = nullptr;
  decltype(&::AtollInterpreterOptionsSetPasses) AtollInterpreterOptionsSetPasses = nullptr;
  decltype(&::TfLiteInterpreterOptionsEnableCancellation) TfLiteInterpreterOptionsEnableCancellation = nullptr;
  decltype(&::AtollInterpreterOptionsSetMaxTensorBytes) AtollInterpreterOptionsSetMaxTensorBytes = nullptr;
  decltype(&::AtollInterpreterOptionsSetMaxArenaBytes) AtollInterpreterOptionsSetMaxArenaBytes = nullptr;
  decltype(&::AtollInterpreterOptionsSetMaxOperators) AtollInterpreterOptionsSetMaxOperators = nullptr;
  decltype(&::AtollInterpreterOptionsSetMaxDepth) AtollInterpreterOptionsSetMaxDepth = nullptr;
  decltype(&::AtollInterpreterOptionsSetMaxIterations) AtollInterpreterOptionsSetMaxIterations = nullptr;
  decltype(&::TfLiteInterpreterOptionsDelete) TfLiteInterpreterOptionsDelete = nullptr;
  decltype(&::TfLiteInterpreterCreate) TfLiteInterpreterCreate = nullptr;
  decltype(&::AtollInterpreterCreate) AtollInterpreterCreate = nullptr;
  decltype(&::TfLiteInterpreterGetInputTensorCount) TfLiteInterpreterGetInputTensorCount = nullptr;
  decltype(&::TfLiteInterpreterGetOutputTensorCount) TfLiteInterpreterGetOutputTensorCount = nullptr;
  decltype(&::TfLiteInterpreterGetInputTensor) TfLiteInterpreterGetInputTensor = nullptr;
  decltype(&::AtollInterpreterGetLastError) AtollInterpreterGetLastError = nullptr;
  decltype(&::TfLiteInterpreterGetOutputTensor) TfLiteInterpreterGetOutputTensor = nullptr;
  decltype(&::TfLiteInterpreterGetInputTensorIndex) TfLiteInterpreterGetInputTensorIndex = nullptr;
  decltype(&::TfLiteInterpreterGetOutputTensorIndex) TfLiteInterpreterGetOutputTensorIndex = nullptr;
  decltype(&::AtollInterpreterGetTensorCount) AtollInterpreterGetTensorCount = nullptr;
  decltype(&::TfLiteInterpreterGetTensor) TfLiteInterpreterGetTensor = nullptr;
  decltype(&::AtollInterpreterGetSubgraphTensorCount) AtollInterpreterGetSubgraphTensorCount = nullptr;
  decltype(&::AtollInterpreterGetSubgraphTensor) AtollInterpreterGetSubgraphTensor = nullptr;
  decltype(&::TfLiteInterpreterGetVariableTensorCount) TfLiteInterpreterGetVariableTensorCount = nullptr;
  decltype(&::TfLiteInterpreterGetVariableTensor) TfLiteInterpreterGetVariableTensor = nullptr;
  decltype(&::TfLiteInterpreterResizeInputTensor) TfLiteInterpreterResizeInputTensor = nullptr;
  decltype(&::AtollInterpreterResizeInputTensorStrict) AtollInterpreterResizeInputTensorStrict = nullptr;
  decltype(&::TfLiteInterpreterAllocateTensors) TfLiteInterpreterAllocateTensors = nullptr;
  decltype(&::TfLiteInterpreterInvoke) TfLiteInterpreterInvoke = nullptr;
  decltype(&::TfLiteInterpreterCancel) TfLiteInterpreterCancel = nullptr;
  decltype(&::AtollInterpreterSetDeadline) AtollInterpreterSetDeadline = nullptr;
  decltype(&::TfLiteInterpreterResetVariableTensors) TfLiteInterpreterResetVariableTensors = nullptr;
  decltype(&::TfLiteInterpreterGetSignatureCount) TfLiteInterpreterGetSignatureCount = nullptr;
  decltype(&::TfLiteInterpreterGetSignatureKey) TfLiteInterpreterGetSignatureKey = nullptr;
  decltype(&::TfLiteInterpreterGetSignatureRunner) TfLiteInterpreterGetSignatureRunner = nullptr;
  decltype(&::AtollInterpreterGetArenaBytes) AtollInterpreterGetArenaBytes = nullptr;
  decltype(&::AtollInterpreterSetInputMemory) AtollInterpreterSetInputMemory = nullptr;
  decltype(&::AtollInterpreterSetOutputMemory) AtollInterpreterSetOutputMemory = nullptr;
  decltype(&::TfLiteInterpreterDelete) TfLiteInterpreterDelete = nullptr;
  decltype(&::TfLiteSignatureRunnerGetInputCount) TfLiteSignatureRunnerGetInputCount = nullptr;
  decltype(&::TfLiteSignatureRunnerGetInputName) TfLiteSignatureRunnerGetInputName = nullptr;
  decltype(&::TfLiteSignatureRunnerGetOutputCount) TfLiteSignatureRunnerGetOutputCount = nullptr;
  decltype(&::TfLiteSignatureRunnerGetOutputName) TfLiteSignatureRunnerGetOutputName = nullptr;
  decltype(&::AtollSignatureRunnerGetSubgraph) AtollSignatureRunnerGetSubgraph = nullptr;
  decltype(&::AtollSignatureRunnerGetInputTensorIndex) AtollSignatureRunnerGetInputTensorIndex = nullptr;
  decltype(&::AtollSignatureRunnerGetOutputTensorIndex) AtollSignatureRunnerGetOutputTensorIndex = nullptr;
  decltype(&::TfLiteSignatureRunnerGetInputTensor) TfLiteSignatureRunnerGetInputTensor = nullptr;
  decltype(&::TfLiteSignatureRunnerGetOutputTensor) TfLiteSignatureRunnerGetOutputTensor = nullptr;
  decltype(&::TfLiteSignatureRunnerResizeInputTensor) TfLiteSignatureRunnerResizeInputTensor = nullptr;
  decltype(&::AtollSignatureRunnerResizeInputTensorLoose) AtollSignatureRunnerResizeInputTensorLoose = nullptr;
  decltype(&::TfLiteSignatureRunnerAllocateTensors) TfLiteSignatureRunnerAllocateTensors = nullptr;
  decltype(&::TfLiteSignatureRunnerInvoke) TfLiteSignatureRunnerInvoke = nullptr;
  decltype(&::TfLiteSignatureRunnerCancel) TfLiteSignatureRunnerCancel = nullptr;
  decltype(&::TfLiteSignatureRunnerDelete) TfLiteSignatureRunnerDelete = nullptr;
  decltype(&::TfLiteTensorName) TfLiteTensorName = nullptr;
  decltype(&::TfLiteTensorType) TfLiteTensorType = nullptr;
  decltype(&::TfLiteTensorNumDims) TfLiteTensorNumDims = nullptr;
  decltype(&::TfLiteTensorDim) TfLiteTensorDim = nullptr;
  decltype(&::AtollTensorGetNumDimsSignature) AtollTensorGetNumDimsSignature = nullptr;
  decltype(&::AtollTensorGetDimSignature) AtollTensorGetDimSignature = nullptr;
  decltype(&::TfLiteTensorByteSize) TfLiteTensorByteSize = nullptr;
  decltype(&::TfLiteTensorQuantizationParams) TfLiteTensorQuantizationParams = nullptr;
  decltype(&::AtollTensorGetQuantizationChannelCount) AtollTensorGetQuantizationChannelCount = nullptr;
  decltype(&::AtollTensorGetQuantizationScale) AtollTensorGetQuantizationScale = nullptr;
  decltype(&::AtollTensorGetQuantizationZeroPoint) AtollTensorGetQuantizationZeroPoint = nullptr;
  decltype(&::AtollTensorGetQuantizedDimension) AtollTensorGetQuantizedDimension = nullptr;
  decltype(&::TfLiteTensorData) TfLiteTensorData = nullptr;
  decltype(&::TfLiteTensorCopyFromBuffer) TfLiteTensorCopyFromBuffer = nullptr;
  decltype(&::TfLiteTensorCopyToBuffer) TfLiteTensorCopyToBuffer = nullptr;
  decltype(&::AtollTensorGetStringCount) AtollTensorGetStringCount = nullptr;
  decltype(&::AtollTensorGetString) AtollTensorGetString = nullptr;
  decltype(&::AtollTensorSetStrings) AtollTensorSetStrings = nullptr;
};

/// A native error object: what a call is given to tell what went wrong.
class Report {
 public:
  explicit Report(const Table& table)
      : table_(table), native_(table.AtollErrorCreate == nullptr ? nullptr : table.AtollErrorCreate()) {}
  Report(const Report&) = delete;
  Report& operator=(const Report&) = delete;
  ~Report() {
    if (native_ != nullptr) table_.AtollErrorDelete(native_);
  }

  [[nodiscard]] AtollError* native() const noexcept { return native_; }

  /// Fills it with the last failure of a native object, where the library keeps such records.
  template <class Function, class Native>
  void ask(Function function, Native* native) {
    if (function != nullptr && native_ != nullptr) function(native, native_);
  }

  /// The failure: what the object tells, else the status, else `fallback`.
  [[nodiscard]] Error failure(const char* operation, ErrorCode fallback, int status = 0) const {
    if (native_ == nullptr) return plain(operation, fallback, status);
    const auto code = static_cast<ErrorCode>(table_.AtollErrorGetCode(native_));
    if (code == ErrorCode::ok) return plain(operation, fallback, status);
    const auto message = support::text_or_none(table_.AtollErrorGetMessage(native_));
    const auto told = support::text_or_none(table_.AtollErrorGetOperation(native_));
    Error made(code, told.value_or(operation), message.value_or(""));
    made.operator_index_ = support::number_or_none(table_.AtollErrorGetOperatorIndex(native_), -1);
    made.operator_name_ = support::text_or_none(table_.AtollErrorGetOperatorName(native_));
    made.tensor_index_ = support::number_or_none(table_.AtollErrorGetTensorIndex(native_), -1);
    return made;
  }

 private:
  [[nodiscard]] static Error plain(const char* operation, ErrorCode fallback, int status) {
    const auto code = static_cast<ErrorCode>(status);
    const bool exact = code != ErrorCode::ok && code != ErrorCode::error;
    return Error(exact ? code : fallback, operation, "");
  }

  const Table& table_;
  AtollError* native_;
};

/// A native library. Objects use the default one unless they are made with another.
class NativeLibrary {
 public:
  /// Opens the library at `path`.
  static Returns<NativeLibrary> open(const std::string& path) {
    return support::deliver([&]() -> Result<NativeLibrary> {
      auto found = load(path);
      if (!found) return found.error();
      return NativeLibrary(*found);
    }());
  }

  /// For generated code: the functions of this library.
  [[nodiscard]] Result<std::shared_ptr<const Table>> loaded() const { return table_; }

  /// For generated code: the library that ATOLL_LIBRARY names, else the one the system finds.
  [[nodiscard]] static Result<std::shared_ptr<const Table>> find_default() {
    const char* path = std::getenv("ATOLL_LIBRARY");
    return load(path == nullptr ? support::SharedLibrary::file_name("atoll") : std::string(path));
  }

 private:
  explicit NativeLibrary(std::shared_ptr<const Table> table) : table_(std::move(table)) {}

  /// Every library is opened once.
  [[nodiscard]] static Result<std::shared_ptr<const Table>> load(const std::string& path) {
    static std::mutex mutex;
    static std::map<std::string, std::shared_ptr<const Table>> opened;
    const std::lock_guard<std::mutex> lock(mutex);
    auto& table = opened[path];
    if (table == nullptr) {
      auto made = std::make_shared<const Table>(path);
      if (!made->problem.empty()) return Error(ErrorCode::unsupported, "load", path + ": " + made->problem);
      table = std::move(made);
    }
    return table;
  }

  std::shared_ptr<const Table> table_;
};

/// What the support code has to know.
struct Api {
  using Table = Atoll::Table;
  using Error = Atoll::Error;
  using Code = ErrorCode;
  static constexpr Code unsupported = ErrorCode::unsupported;
  static constexpr Code closed = ErrorCode::closed;
  static constexpr Code view_open = ErrorCode::view_open;
  static constexpr Code stale_view = ErrorCode::stale_view;
  static constexpr Code out_of_range = ErrorCode::out_of_range;
  static constexpr Code invalid_argument = ErrorCode::invalid_argument;
  static constexpr Code read_only = ErrorCode::invalid_argument;
  static constexpr Code size_mismatch = ErrorCode::size_mismatch;
  static constexpr Code busy = ErrorCode::busy;
  static constexpr Code generic = ErrorCode::error;
};

/// Memory of an object, seen without a copy.
using View = support::View<Api>;

}  // namespace Atoll

#endif  // ATOLL_GENERATED_TABLE_HPP_
