package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GuihuaTest {
    @Test
    void helpSpeaksTheAskedLanguage() {
        assertTrue(CommandLineRun.of("--lang", "zh", "--help").out().contains("界面语言"));
        assertTrue(CommandLineRun.of("--lang=en", "--help").out().contains("language of help"));
    }

    @Test
    void anUnknownCommandIsOneLineThatNamesIt() {
        CommandLineRun run = CommandLineRun.of("--lang", "en", "frobnicate");
        assertEquals(2, run.code());
        assertEquals(
                "guihua: unknown argument: frobnicate; see \"guihua --help\"",
                run.err().strip());
    }
}
