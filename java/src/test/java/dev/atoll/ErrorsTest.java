// SPDX-License-Identifier: Apache-2.0
package dev.atoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ErrorsTest {
    @Test
    void everyCodeHasAClassOfItsOwn() {
        Set<Class<?>> seen = new HashSet<>();
        for (ErrorCode code : ErrorCode.values()) {
            AtollException made = Errors.of(code.value(), "operation", "text");
            assertEquals(code, made.code());
            assertEquals("operation", made.operation());
            assertEquals("text", made.getMessage());
            boolean plain = code.equals(ErrorCode.OK) || code.equals(ErrorCode.ERROR);
            assertEquals(plain, made.getClass() == AtollException.class, code.toString());
            assertTrue(plain || seen.add(made.getClass()), code.toString());
        }
    }

    @Test
    void aCodeOfANewerLibraryKeepsItsNumber() {
        AtollException made = Errors.of(4711, "operation", "text");
        assertSame(AtollException.class, made.getClass());
        assertEquals(4711, made.code().value());
        assertFalse(made.code().isKnown());
        assertEquals("UNKNOWN(4711)", made.code().toString());
        assertEquals(ErrorCode.of(4711), made.code());
        assertNotEquals(ErrorCode.of(4712), made.code());
    }

    @Test
    void aStatusCountsWhereItIsExact() {
        assertEquals(Errors.NOT_FOUND, Errors.code(Errors.GENERIC, Errors.NOT_FOUND));
        assertEquals(Errors.CANCELLED, Errors.code(Errors.CANCELLED, Errors.NOT_FOUND));
    }

    @Test
    void knownValuesAreTheConstants() {
        for (TensorType type : TensorType.values()) {
            assertSame(type, TensorType.of(type.value()));
        }
    }
}
