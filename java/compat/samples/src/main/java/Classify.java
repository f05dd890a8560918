// SPDX-License-Identifier: Apache-2.0
// An image classifier in the style of the official guide: a mapped model, a buffer of pixels, the best labels.

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import org.tensorflow.lite.DataType;
import org.tensorflow.lite.Interpreter;
import org.tensorflow.lite.Tensor;

public final class Classify {
    private static MappedByteBuffer loadModelFile(String path) throws IOException {
        try (FileInputStream inputStream = new FileInputStream(path)) {
            FileChannel fileChannel = inputStream.getChannel();
            return fileChannel.map(FileChannel.MapMode.READ_ONLY, 0, fileChannel.size());
        }
    }

    public static void main(String[] args) throws IOException {
        Interpreter.Options tfliteOptions = new Interpreter.Options();
        tfliteOptions.setNumThreads(2);
        Interpreter tflite = new Interpreter(loadModelFile(args[0]), tfliteOptions);

        Tensor image = tflite.getInputTensor(0);
        ByteBuffer imgData = ByteBuffer.allocateDirect(image.numBytes());
        imgData.order(ByteOrder.nativeOrder());
        imgData.rewind();
        for (int i = 0; i < image.numElements(); ++i) {
            if (image.dataType() == DataType.FLOAT32) {
                imgData.putFloat((i % 256 - 127.5f) / 127.5f);
            } else {
                imgData.put((byte) (i % 256));
            }
        }
        float[][] labelProbArray = new float[1][tflite.getOutputTensor(0).shape()[1]];
        tflite.run(imgData, labelProbArray);
        int best = 0;
        for (int i = 1; i < labelProbArray[0].length; ++i) {
            if (labelProbArray[0][i] > labelProbArray[0][best]) {
                best = i;
            }
        }
        System.out.printf("%d: %.3f%n", best, labelProbArray[0][best]);
        tflite.close();
    }
}
