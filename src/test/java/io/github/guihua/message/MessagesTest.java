package io.github.guihua.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/io/github/guihua");

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameArguments() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path zh :
                    files.filter(f -> f.endsWith("messages_zh.properties")).toList()) {
                Properties chinese = load(zh);
                Properties english = load(zh.resolveSibling("messages_en.properties"));
                assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()), zh.toString());
                for (String key : chinese.stringPropertyNames()) {
                    assertFalse(
                            chinese.getProperty(key).isBlank()
                                    && !english.getProperty(key).isBlank(),
                            key);
                    if (key.startsWith("error.")) {
                        assertEquals(
                                new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
                                new MessageFormat(chinese.getProperty(key)).getFormatsByArgumentIndex().length,
                                key);
                    }
                }
            }
        }
    }

    private static Properties load(Path file) throws IOException {
        Properties p = new Properties();
        try (Reader r = Files.newBufferedReader(file)) {
            p.load(r);
        }
        return p;
    }
}
