// SPDX-License-Identifier: Apache-2.0
// The recorded official interface (surface.tsv: class, kind, signature) against the classes here.

package org.tensorflow.lite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SurfaceTest {
    @Test
    void everyRecordedMemberIsThere() throws Exception {
        List<String> missing = new ArrayList<>();
        List<String> record = record();
        for (String line : record) {
            String owner = line.substring(0, line.indexOf('\t'));
            if (!membersOf(Class.forName("org.tensorflow.lite." + owner)).contains(line.substring(owner.length() + 1))) {
                missing.add(line);
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(record.size() > 100);
    }

    @Test
    void nothingElseIsPublic() throws Exception {
        Set<String> record = new TreeSet<>(record());
        Set<String> owners = record.stream().map(line -> line.split("\t")[0]).collect(Collectors.toSet());
        Set<String> more = new TreeSet<>();
        for (String owner : owners) {
            Class<?> type = Class.forName("org.tensorflow.lite." + owner);
            for (Method method : type.getDeclaredMethods()) {
                if (java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    more.add(owner + "\tmethod\t" + spelled(method));
                }
            }
        }
        more.removeIf(line -> record.contains(line) || line.matches("(RuntimeFlavor|.*TfLiteRuntime)\tmethod\tvalue.*"));
        assertEquals(Set.of(), more);
    }

    private static List<String> record() throws IOException {
        return Files.readAllLines(Paths.get("java/compat/surface.tsv"));
    }

    private static Set<String> membersOf(Class<?> type) {
        Set<String> found = new TreeSet<>();
        for (Method method : type.getMethods()) {
            found.add("method\t" + spelled(method));
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            found.add("constructor\t" + spelled(constructor.getParameterTypes()));
        }
        for (Field field : type.getFields()) {
            if (field.isEnumConstant()) {
                found.add("constant\t" + field.getName());
            }
        }
        return found;
    }

    private static String spelled(Method method) {
        return method.getName() + spelled(method.getParameterTypes()) + ": " + method.getReturnType().getSimpleName();
    }

    private static String spelled(Class<?>[] types) {
        return Arrays.stream(types).map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
    }
}
