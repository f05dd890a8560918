// SPDX-License-Identifier: Apache-2.0
// Tensors as Java arrays of any rank. Knows no native code.

package dev.atoll.sugar;

import dev.atoll.Tensor;
import dev.atoll.View;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads and writes tensors as Java arrays whose nesting is the shape: {@code float[][]} for a matrix, an array of one
 * element for a scalar. Elements without a Java type of their own keep their bits: {@code uint8} is {@code byte},
 * {@code float16} is {@code short}.
 */
public final class NestedArrays {
    private NestedArrays() {}

    /**
     * A copy of the data of a tensor.
     *
     * @param tensor any tensor with memory
     * @return nested arrays of the element type, one level for each axis
     */
    public static Object read(Tensor tensor) {
        int[] shape = shapeOf(tensor);
        Elements elements = Elements.of(tensor.type());
        Object array = Array.newInstance(elements.component, shape);
        try (View view = tensor.data()) {
            copy(view.buffer(), array, shape.length, elements.get);
        }
        return array;
    }

    /**
     * Copies nested arrays into a tensor.
     *
     * @param tensor a tensor with memory
     * @param array arrays of the element type, nested as the shape of the tensor says
     * @throws IllegalArgumentException if element type, nesting or a length is another one
     */
    public static void write(Tensor tensor, Object array) {
        int[] shape = shapeOf(tensor);
        Elements elements = Elements.of(tensor.type());
        requireShape(array, shape, 0, elements.component);
        int size = Arrays.stream(shape).reduce(elements.size, Math::multiplyExact);
        ByteBuffer bytes = ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
        copy(bytes, array, shape.length, elements.put);
        bytes.flip();
        tensor.copyFrom(bytes);
    }

    /**
     * The lengths of nested arrays, outermost first, as their first elements tell.
     *
     * @param array an array
     * @return one length for each level
     */
    public static int[] shape(Object array) {
        int rank = 0;
        for (Class<?> type = array.getClass(); type.isArray(); type = type.getComponentType()) {
            rank++;
        }
        int[] shape = new int[rank];
        Object level = array;
        for (int axis = 0; axis < rank && level != null; axis++) {
            shape[axis] = Array.getLength(level);
            level = shape[axis] == 0 || axis == rank - 1 ? null : Array.get(level, 0);
        }
        return shape;
    }

    private static int[] shapeOf(Tensor tensor) {
        int[] shape = tensor.shape();
        return shape.length == 0 ? new int[] {1} : shape;
    }

    private static void copy(ByteBuffer bytes, Object array, int rank, Elements.Copy row) {
        if (rank == 1) {
            row.row(bytes, array);
            return;
        }
        for (Object inner : (Object[]) array) {
            copy(bytes, inner, rank - 1, row);
        }
    }

    private static void requireShape(Object array, int[] shape, int axis, Class<?> component) {
        if (axis == shape.length) {
            return;
        }
        if (array == null || !array.getClass().isArray() || Array.getLength(array) != shape[axis]) {
            throw new IllegalArgumentException("axis " + axis + " must be an array of " + shape[axis]);
        }
        if (axis == shape.length - 1 && array.getClass().getComponentType() != component) {
            throw new IllegalArgumentException("the elements must be " + component);
        }
        for (int i = 0; axis < shape.length - 1 && i < shape[axis]; i++) {
            requireShape(Array.get(array, i), shape, axis + 1, component);
        }
    }
}
