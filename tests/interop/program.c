/* SPDX-License-Identifier: Apache-2.0
 * An application of the standard C API, as anybody would write it: model and raw input in, output bytes out.
 * It knows the standard headers only and never which library it runs on. Usage: program MODEL INPUT OUTPUT */
#include <stdio.h>
#include <stdlib.h>

#include "tensorflow/lite/c/c_api.h"

static int fail(const char *what)
{
	fprintf(stderr, "program: %s\n", what);
	return 1;
}

static int read_input(const char *path, TfLiteTensor *input)
{
	FILE *file = fopen(path, "rb");
	if (file == NULL)
		return fail("cannot open the input file");
	const size_t size = TfLiteTensorByteSize(input);
	void *bytes = malloc(size);
	const size_t got = bytes == NULL ? 0 : fread(bytes, 1, size, file);
	const int status = got == size && TfLiteTensorCopyFromBuffer(input, bytes, size) == kTfLiteOk
				   ? 0
				   : fail("the input file does not fit the tensor");
	free(bytes);
	fclose(file);
	return status;
}

static int write_output(const char *path, const TfLiteTensor *output)
{
	FILE *file = fopen(path, "wb");
	if (file == NULL)
		return fail("cannot open the output file");
	const size_t written = fwrite(TfLiteTensorData(output), 1, TfLiteTensorByteSize(output), file);
	fclose(file);
	return written == TfLiteTensorByteSize(output) ? 0 : fail("cannot write the output file");
}

static int run(TfLiteInterpreter *interpreter, const char *input_path, const char *output_path)
{
	if (TfLiteInterpreterAllocateTensors(interpreter) != kTfLiteOk)
		return fail("cannot allocate");
	if (read_input(input_path, TfLiteInterpreterGetInputTensor(interpreter, 0)) != 0)
		return 1;
	if (TfLiteInterpreterInvoke(interpreter) != kTfLiteOk)
		return fail("cannot invoke");
	return write_output(output_path, TfLiteInterpreterGetOutputTensor(interpreter, 0));
}

int main(int argc, char **argv)
{
	if (argc != 4)
		return fail("usage: program MODEL INPUT OUTPUT");
	TfLiteModel *model = TfLiteModelCreateFromFile(argv[1]);
	if (model == NULL)
		return fail("cannot load the model");
	TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
	TfLiteInterpreterOptionsSetNumThreads(options, 1);
	TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
	TfLiteInterpreterOptionsDelete(options);
	TfLiteModelDelete(model); /* the interpreter keeps it */
	const int status = interpreter == NULL ? fail("cannot make an interpreter") : run(interpreter, argv[2], argv[3]);
	TfLiteInterpreterDelete(interpreter);
	if (status == 0)
		printf("%s\n", TfLiteVersion());
	return status;
}
