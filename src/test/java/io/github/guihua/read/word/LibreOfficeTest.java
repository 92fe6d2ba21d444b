package io.github.guihua.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.guihua.read.Line;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Scripts stand for LibreOffice: processes that do what it does, and what it should not. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs that stand in are shell scripts")
class LibreOfficeTest {
    private static final Path NOTICE = Path.of("corpus/shiqiao-elderly-notice.doc");
    private static final Duration AMPLE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Path docx;

    @BeforeEach
    void aConvertedDocument() throws Exception {
        docx = Files.write(folder.resolve("converted.docx"), new Docx(Docx.p("一、经转换的文字")).bytes());
    }

    @Test
    void anOldWpsFileGoesThroughIt() throws Exception {
        LibreOffice office = office(
                AMPLE,
                "echo \"$@\" > " + folder.resolve("asked"),
                "for last; do :; done; cp \"$last\" " + folder.resolve("given"),
                "cp " + docx + " \"$HOME/out/document.docx\"");
        byte[] wps = works();
        SourceDocument source = Reading.read(wps, "a.wps", ReadOptions.DEFAULT.withOffice(office));
        assertEquals("一、经转换的文字", ((Line) source.pages().get(0).blocks().get(0)).text());
        assertEquals("application/vnd.ms-works", source.mediaType());
        assertEquals(Reading.sha256(wps), source.sha256());
        assertEquals(
                List.of("converted"),
                source.warnings().stream().map(w -> w.code()).toList());
        assertEquals(Reading.sha256(wps), Reading.sha256(Files.readAllBytes(folder.resolve("given"))));
        String asked = Files.readString(folder.resolve("asked"));
        assertTrue(asked.contains("--headless") && asked.contains("--infilter=MS_Works"), asked);
        Path profile = Path.of(java.net.URI.create(asked.replaceFirst("(?s).*-env:UserInstallation=(\\S+).*", "$1")));
        assertFalse(Files.exists(profile.getParent()), "the profile's folder is gone");
    }

    @Test
    void withoutItTheMessageNamesIt() throws Exception {
        UnreadableException wps = refusal(works(), null);
        assertEquals(Cause.UNSUPPORTED, wps.reason());
        assertTrue(wps.getMessage().contains("soffice"), wps.getMessage());
        assertTrue(wps.localized(Locale.CHINESE).contains("LibreOffice"), wps.localized(Locale.CHINESE));
        assertEquals(Cause.CORRUPT, refusal(half(), null).reason());
        assertTrue(refusal(half(), null).getMessage().contains("soffice"));
    }

    @Test
    void whatItCannotReadIsRefusedAsBefore() throws Exception {
        LibreOffice office = office(AMPLE, "echo could not be loaded; exit 1");
        assertEquals(Cause.CORRUPT, refusal(half(), office).reason());
        assertFalse(refusal(half(), office).getMessage().contains("soffice"));
        assertEquals(Cause.CORRUPT, refusal(half(), office(AMPLE, "exit 0")).reason());
    }

    @Test
    void itIsKilledWithAllThatItStarted() throws Exception {
        LibreOffice office = office(
                Duration.ofSeconds(1),
                "sleep 600 & echo $! > " + folder.resolve("child"),
                "(sleep 600 & echo $! > " + folder.resolve("grandchild") + "; wait) &",
                "wait");
        assertNull(office.docx(new byte[] {1}, LibreOffice.Kind.WORD));
        for (String name : List.of("child", "grandchild")) {
            long pid = Long.parseLong(Files.readString(folder.resolve(name)).strip());
            ProcessHandle.of(pid).ifPresent(alive -> {
                assertTrue(
                        alive.onExit()
                                        .completeOnTimeout(null, 20, TimeUnit.SECONDS)
                                        .join()
                                != null,
                        name);
            });
        }
    }

    @Test
    void whatItMakesIsBounded() throws Exception {
        script("while :; do head -c 100000 /dev/zero >> \"$HOME/out/document.docx\"; done");
        LibreOffice office = LibreOffice.on(folder.toString(), AMPLE, 500_000);
        assertNull(office.docx(new byte[] {1}, LibreOffice.Kind.WORD));
    }

    @Test
    void onlyAbsoluteFoldersAreLookedIn() {
        assertNull(LibreOffice.on(null, AMPLE, 1));
        assertNull(LibreOffice.on("::.:relative:" + folder, AMPLE, 1));
    }

    @Test
    void theRealOneReadsAFileWhoseLastBlockIsShort() throws Exception {
        LibreOffice office = LibreOffice.installed();
        assumeTrue(office != null, "skipped: soffice is not on the PATH");
        byte[] whole = Files.readAllBytes(NOTICE);
        assumeTrue(office.docx(whole, LibreOffice.Kind.WORD) != null, "skipped: this LibreOffice has no Writer");
        byte[] cut = Arrays.copyOf(whole, whole.length - 100);
        byte[] converted = office.docx(cut, LibreOffice.Kind.WORD);
        assertNotNull(converted);
        String text = text(Reading.read(whole, "a.doc", ReadOptions.DEFAULT));
        assertEquals(text, text(Reading.read(converted, "a.docx", ReadOptions.DEFAULT)));
        assertEquals(text, text(Reading.read(cut, "a.doc", ReadOptions.DEFAULT.withOffice(office))));
        assertNull(office.docx(half(), LibreOffice.Kind.WORD));
    }

    private LibreOffice office(Duration limit, String... lines) throws Exception {
        script(lines);
        return LibreOffice.on("/nowhere:" + folder, limit, 1 << 20);
    }

    private void script(String... lines) throws Exception {
        Path script = folder.resolve("soffice");
        Files.writeString(script, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertTrue(script.toFile().setExecutable(true));
    }

    private static UnreadableException refusal(byte[] bytes, LibreOffice office) {
        return assertThrows(
                UnreadableException.class, () -> Reading.read(bytes, "a.doc", ReadOptions.DEFAULT.withOffice(office)));
    }

    /** As Works and early WPS write it: an OLE file whose text is in a stream that Word's have not. */
    private static byte[] works() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), "MatOST");
            file.createDocument(new ByteArrayInputStream(new byte[5000]), "CONTENTS");
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] half() throws Exception {
        byte[] whole = Files.readAllBytes(NOTICE);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** Without white space and page numbers: programs indent and count pages in ways of their own. */
    private static String text(SourceDocument source) {
        StringBuilder text = new StringBuilder();
        source.pages().forEach(page -> page.blocks().forEach(block -> {
            if (block instanceof Line line && line.style().furniture() == null) {
                text.append(line.text().replaceAll("\\s", ""));
            }
        }));
        return text.toString();
    }
}
