// SPDX-License-Identifier: Apache-2.0
// Compiles and runs the program in README.md, as it stands there.

package dev.atoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final Pattern PROGRAM = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theFirstProgramRuns(@TempDir Path folder) throws Exception {
        String text = new String(Files.readAllBytes(Paths.get("java/README.md")), StandardCharsets.UTF_8);
        Matcher program = PROGRAM.matcher(text);
        assertTrue(program.find(), "the README has no program");
        Path source = folder.resolve("Program.java");
        Files.write(source, wrap(program.group(1)).getBytes(StandardCharsets.UTF_8));
        String path = System.getProperty("java.class.path");
        String classes = Paths.get(Model.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        String[] options = {"-cp", classes + ":" + path, "-d", folder.toString(), source.toString()};
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, options));
        assertEquals("[2.0, 3.0, 4.0, 5.0]", run(folder));
    }

    private static String wrap(String body) {
        return "import dev.atoll.*;\nimport dev.atoll.sugar.*;\npublic class Program {\n"
                + "public static void main(String path) {\n" + body + "}\n}\n";
    }

    private static String run(Path folder) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        URL[] urls = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, Model.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, "UTF-8"));
            loader.loadClass("Program").getMethod("main", String.class).invoke(null, TestModels.path(TestModels.ADD).toString());
        } finally {
            System.setOut(before);
        }
        return printed.toString("UTF-8").trim();
    }
}
