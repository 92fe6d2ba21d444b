package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.index.Stamps;
import io.github.guihua.message.EnvironmentException;
import io.github.guihua.message.UserException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    @TempDir
    Path dir;

    @Test
    void aSecondRunDoesOnlyWhatChanged() throws Exception {
        Path in = folder(3);
        assertEquals(3, run(in).done().size());
        assertEquals(0, run(in).done().size());
        Files.writeString(in.resolve("1.txt"), BatchIsolationTest.NOTICE.formatted(77, 77));
        Files.delete(dir.resolve("out/plans/2.json"));
        BatchReport third = run(in);
        assertEquals(
                List.of("1.txt", "2.txt"),
                third.done().stream().map(LedgerEntry::name).sorted().toList());
        assertTrue(Files.readString(dir.resolve("out/plans/1.json")).contains("第77次修订"));
    }

    @Test
    void aLedgerCutShortEndsInTheSameBytes() throws Exception {
        Path in = folder(4);
        run(in);
        byte[] catalog = Files.readAllBytes(dir.resolve("out/catalog.jsonl"));
        byte[] plan = Files.readAllBytes(dir.resolve("out/plans/3.json"));
        Path ledger = dir.resolve("out/ledger");
        byte[] whole = Files.readAllBytes(ledger);
        Files.write(ledger, java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.write(dir.resolve("out/plans/3.json"), "half".getBytes(StandardCharsets.UTF_8));
        run(in);
        assertArrayEquals(catalog, Files.readAllBytes(dir.resolve("out/catalog.jsonl")));
        assertArrayEquals(plan, Files.readAllBytes(dir.resolve("out/plans/3.json")));
    }

    @Test
    void twoFilesOfOneNoticeAreLinked() throws Exception {
        Path in = folder(1);
        Files.copy(in.resolve("0.txt"), in.resolve("copy.txt"));
        run(in);
        String catalog = Files.readString(dir.resolve("out/catalog.jsonl"));
        assertTrue(catalog.contains("\"copyOf\":\"0.txt\""), catalog);
    }

    @Test
    void anOutputInUseIsSaid() throws Exception {
        Path in = folder(1);
        OutputFolder held = OutputFolder.lock(dir.resolve("out"));
        try (held) {
            EnvironmentException e = assertThrows(EnvironmentException.class, () -> run(in));
            assertEquals("error.locked", e.key());
        }
    }

    @Test
    void wrongPathsAreSaid() throws Exception {
        assertEquals(
                "error.no-such-path",
                assertThrows(UserException.class, () -> run(dir.resolve("nowhere")))
                        .key());
        Path empty = Files.createDirectories(dir.resolve("empty"));
        assertEquals(
                "error.no-documents",
                assertThrows(UserException.class, () -> run(empty)).key());
        Path file = Files.writeString(dir.resolve("file"), "x");
        EnvironmentException e = assertThrows(
                EnvironmentException.class,
                () -> new Batch(BatchRequest.of(List.of(folder(1)), file.resolve("out")), Progress.NONE).run());
        assertEquals("error.unwritable", e.key());
    }

    @Test
    void linksAndLeftoversAreNotDocuments() throws Exception {
        Path in = folder(1);
        Path outside = Files.writeString(dir.resolve("secret.txt"), "一、秘密");
        Files.createSymbolicLink(in.resolve("link.txt"), outside);
        Files.writeString(in.resolve("~$0.docx"), "lock");
        Files.writeString(in.resolve("new.pdf.part"), "half");
        Files.writeString(in.resolve("page.html"), "<p>一、总体要求</p>");
        Files.createDirectories(in.resolve("page_files"));
        Files.writeString(in.resolve("page_files/script.js"), "1");
        Inputs found = Inputs.find(List.of(in), dir.resolve("out"));
        assertEquals(
                List.of("0.txt", "page.html"),
                found.documents().stream().map(Input::name).toList());
        assertEquals(3, found.skipped());
    }

    @Test
    void archivesAreUnpackedAndTheIndexFollows() throws Exception {
        Path in = folder(1);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in.resolve("a.zip")))) {
            zip.putNextEntry(new ZipEntry("../inner.txt"));
            zip.write(BatchIsolationTest.NOTICE
                    .replace("社区服务", "就业帮扶")
                    .formatted(8, 8)
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("junk.bin"));
            zip.write(new byte[] {1, 2, 3, 0, 5});
        }
        BatchReport report = run(in);
        assertTrue(Files.exists(dir.resolve("out/plans/a.zip/inner.json")));
        assertEquals(
                List.of("a.zip!/junk.bin"),
                report.failures().stream().map(LedgerEntry::name).toList());
        assertEquals(2, Stamps.in(dir.resolve("out/index")).size());

        Files.delete(in.resolve("a.zip"));
        Files.writeString(in.resolve("0.txt"), BatchIsolationTest.NOTICE.formatted(5, 5));
        run(in);
        assertEquals(2, Stamps.in(dir.resolve("out/index")).size(), "the changed plan took its old one's place");
        assertEquals(List.of(), run(in).done());
    }

    @Test
    void aDocumentThatHasNoPlanAnyMoreLeavesNone() throws Exception {
        Path in = folder(2);
        run(in);
        Files.write(in.resolve("0.txt"), new byte[100]);
        assertEquals(Status.EMPTY, run(in).done().get(0).outcome().status());
        assertFalse(Files.exists(dir.resolve("out/plans/0.json")));
        assertEquals(1, Stamps.in(dir.resolve("out/index")).size());
    }

    @Test
    void whatARunThatWasKilledHadHalfWrittenGoes() throws Exception {
        Path in = folder(1);
        run(in);
        Path half = Files.writeString(dir.resolve("out/plans/.1.json.new"), "{");
        Files.createDirectories(dir.resolve("out/work"));
        Files.writeString(dir.resolve("out/work/1"), "left");
        run(in);
        assertFalse(Files.exists(half));
        assertFalse(Files.exists(dir.resolve("out/work")));
    }

    @Test
    void filesOfOneNameFromSeveralFoldersAreAllTaken() throws Exception {
        Path a = Files.writeString(Files.createDirectories(dir.resolve("a")).resolve("x.txt"), notice("甲", 1));
        Path b = Files.writeString(Files.createDirectories(dir.resolve("b")).resolve("x.txt"), notice("乙", 2));
        BatchReport report = new Batch(BatchRequest.of(List.of(a, b, a), dir.resolve("out")), Progress.NONE).run();
        assertEquals(
                List.of("x.txt", "x.txt#2"),
                report.done().stream().map(LedgerEntry::name).sorted().toList());
        assertTrue(Files.readString(dir.resolve("out/plans/x.json")).contains("甲"));
        assertTrue(Files.exists(dir.resolve("out/plans/x-2.json")));
    }

    @Test
    void aLinkToAFolderMayBeIngestedAndAPipeMayNot() throws Exception {
        Path link = Files.createSymbolicLink(dir.resolve("link"), folder(1));
        assertEquals(1, run(link).done().size());
        Path device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            UserException e = assertThrows(UserException.class, () -> run(device));
            assertEquals("error.not-regular", e.key());
        }
    }

    @Test
    void attachmentsOfAPageAreLinked() throws Exception {
        Path in = Files.createDirectories(dir.resolve("in/页"));
        Files.writeString(
                in.resolve("page.html"),
                "<html><meta charset=utf-8><p>" + notice("丙", 3).replace("\n", "</p><p>")
                        + "</p><p>附件：<a href='/files/P0201.docx'>附件1：石桥县方案.docx</a></p></html>");
        Files.writeString(in.resolve("P0201.txt"), notice("丁", 4));
        Files.writeString(Files.createDirectories(in.resolve("page附件")).resolve("石桥县方案.txt"), notice("戊", 5));
        run(dir.resolve("in"));
        String catalog = Files.readString(dir.resolve("out/catalog.jsonl"));
        assertTrue(catalog.contains("\"attached\":[\"页/page附件/石桥县方案.txt\",\"页/P0201.txt\"]"), catalog);
    }

    private static String notice(String word, int n) {
        return BatchIsolationTest.NOTICE.replace("社区服务", word + "类服务").formatted(n, n);
    }

    private BatchReport run(Path in) throws UserException {
        return new Batch(BatchRequest.of(List.of(in), dir.resolve("out")), Progress.NONE).run();
    }

    private Path folder(int documents) throws Exception {
        Path in = Files.createDirectories(dir.resolve("in"));
        for (int i = 0; i < documents; i++) {
            Files.writeString(in.resolve(i + ".txt"), BatchIsolationTest.NOTICE.formatted(i, i));
        }
        return in;
    }
}
