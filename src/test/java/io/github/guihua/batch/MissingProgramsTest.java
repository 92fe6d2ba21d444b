package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.word.Docx;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A machine that lacks a program: what wants it waits for it, and is taken up by the run that finds it there. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs that stand in are shell scripts")
class MissingProgramsTest {
    private static final String READ = "一、经转换的文字";

    @TempDir
    Path dir;

    private Path in;
    private Path bin;
    private List<String> machine;

    @BeforeEach
    void aMachineWithoutPrograms() throws Exception {
        in = Files.createDirectories(dir.resolve("in"));
        bin = Files.createDirectories(dir.resolve("bin"));
        machine = List.of("env", "PATH=" + bin, "JAVA_TOOL_OPTIONS=-Dos.arch=none");
    }

    @Test
    void aFileThatWantsLibreOfficeIsReadOnceItIsThere() throws Exception {
        byte[] whole = Files.readAllBytes(Path.of("corpus/shiqiao-elderly-notice.doc"));
        Files.write(in.resolve("old.doc"), Arrays.copyOf(whole, whole.length / 2));
        String said = ingest(1);
        assertTrue(said.contains("soffice"), said);
        assertEquals(Status.CORRUPT, entry("old.doc").outcome().status());
        assertEquals(Status.Category.ENVIRONMENT, entry("old.doc").outcome().category());
        said = guihua(0, "status");
        assertTrue(said.contains("(mend the machine first)"), said);
        assertTrue(ingest(1).matches("(?s).*unchanged\\s+1\\b.*"), "what is still missing is not asked for again");

        Path docx = Files.write(dir.resolve("converted.docx"), new Docx(Docx.p(READ)).bytes());
        program("soffice", "/bin/cp " + docx + " \"$HOME/out/document.docx\"");
        ingest(0);
        assertEquals(Status.WARNINGS, entry("old.doc").outcome().status());
        assertTrue(Files.readString(dir.resolve("out/plans/old.json")).contains("经转换的文字"));
        assertTrue(ingest(0).matches("(?s).*unchanged\\s+1\\b.*"));
    }

    @Test
    void whatWantsRecognitionIsReadOnceItIsThere() throws Exception {
        scan();
        String said = ingest(1);
        assertTrue(said.contains("install Tesseract"), said);
        assertEquals(Status.IMAGE_ONLY, entry("scan.png").outcome().status());
        assertEquals(Status.Category.ENVIRONMENT, entry("scan.png").outcome().category());
        assertFalse(Files.exists(dir.resolve("out/plans/scan.json")));

        program(
                "tesseract",
                "[ \"$1\" = --list-langs ] && echo chi_sim && exit",
                "printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t100\\t400\\t30\\t95\\t" + READ + "\\n'");
        ingest(0);
        assertTrue(entry("scan.png").outcome().status().planned());
        assertTrue(Files.readString(dir.resolve("out/plans/scan.json")).contains("经转换的文字"));
    }

    /** The platform is the engine's, its library is not there for the child: the other engine is asked for, then taken. */
    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void anEngineWhoseLibraryDoesNotLoadIsNone() throws Exception {
        scan();
        machine = List.of(
                "env",
                "PATH=" + bin,
                "JAVA_TOOL_OPTIONS=-Dos.arch=none",
                "/bin/sh",
                "-c",
                "java=$1; shift; exec \"$java\" -Dos.arch=amd64 \"$@\"",
                "sh");
        String said = ingest(1);
        assertTrue(said.contains("install Tesseract"), said);
        assertEquals(Status.Category.ENVIRONMENT, entry("scan.png").outcome().category());
        program("tesseract", "printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t100\\t400\\t30\\t95\\t" + READ + "\\n'");
        ingest(0);
        assertTrue(Files.readString(dir.resolve("out/plans/scan.json")).contains("经转换的文字"));
    }

    private void scan() throws Exception {
        BufferedImage scan = new BufferedImage(800, 1100, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = scan.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 1100);
        pen.setColor(Color.BLACK);
        pen.fillRect(100, 100, 400, 30);
        pen.dispose();
        ImageIO.write(scan, "png", in.resolve("scan.png").toFile());
    }

    private String ingest(int code) throws Exception {
        return guihua(code, "ingest", in.toString(), "--isolation", "none", "--no-meaning");
    }

    /** With only these programs; unless said otherwise, on another platform than the built-in engine is for. */
    private String guihua(int code, String... command) throws Exception {
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of("--output", dir.resolve("out").toString(), "--lang", "en"));
        GuihuaProcess process = GuihuaProcess.start(dir, machine, args.toArray(String[]::new));
        assertEquals(code, process.exit(), process.output());
        return process.output();
    }

    private LedgerEntry entry(String name) throws Exception {
        return Ledger.read(dir.resolve("out/ledger")).stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void program(String name, String... lines) throws Exception {
        Path script = bin.resolve(name);
        Files.writeString(script, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertTrue(script.toFile().setExecutable(true));
    }
}
