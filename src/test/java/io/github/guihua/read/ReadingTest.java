package io.github.guihua.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static final String TEXT = "石桥县人民政府办公室关于印发实施方案的通知\n\n一、总体要求\n到2025年，覆盖率达到100%。\n";

    static List<String> lines(SourceDocument document) {
        return document.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .map(block -> block instanceof Line line
                        ? line.text()
                        : ((Grid) block).cells().stream().map(Cell::text).collect(Collectors.joining("|")))
                .toList();
    }

    static UnreadableException unreadable(byte[] bytes, String name) {
        return assertThrows(UnreadableException.class, () -> Reading.read(bytes, name, ReadOptions.DEFAULT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void textComesOutTheSameInEveryEncoding(String charset) throws Exception {
        SourceDocument document = Reading.read(TEXT.getBytes(Charset.forName(charset)), "a.txt", ReadOptions.DEFAULT);
        assertEquals(List.of("石桥县人民政府办公室关于印发实施方案的通知", "", "一、总体要求", "到2025年，覆盖率达到100%。"), lines(document));
        assertEquals("text/plain", document.mediaType());
    }

    @Test
    void traditionalTextInBig5() throws Exception {
        byte[] bytes = "一、總體要求\n加強國家和地區服務體系建設。".getBytes(Charset.forName("Big5"));
        assertEquals(List.of("一、總體要求", "加強國家和地區服務體系建設。"), lines(Reading.read(bytes, "a.txt", ReadOptions.DEFAULT)));
    }

    @Test
    void byteOrderMarkIsNoText() throws Exception {
        byte[] bytes = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
        assertTrue(
                lines(Reading.read(bytes, "a.txt", ReadOptions.DEFAULT)).get(0).startsWith("石桥县"));
    }

    @Test
    void formFeedTurnsThePage() throws Exception {
        SourceDocument document =
                Reading.read("第一页\n\f第二页\n第三行\f".getBytes(StandardCharsets.UTF_8), "a.txt", ReadOptions.DEFAULT);
        assertTrue(document.paged());
        assertEquals(2, document.pages().size());
        assertEquals(List.of("第一页", "第二页", "第三行"), lines(document));
        assertEquals(3, ((Line) document.pages().get(1).blocks().get(1)).ordinal());
    }

    @Test
    void aTextCutInMidCharacterIsStillRead() throws Exception {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 3);
        SourceDocument document = Reading.read(cut, "a.txt", ReadOptions.DEFAULT);
        assertEquals("一、总体要求", lines(document).get(2));
        assertEquals("undecodable-bytes", document.warnings().get(0).code());
    }

    @Test
    void nothingToRead() {
        assertEquals(
                UnreadableException.Cause.EMPTY,
                unreadable(new byte[0], "a.pdf").reason());
        assertEquals(
                UnreadableException.Cause.EMPTY,
                unreadable(" \n\r\n".getBytes(), "a.txt").reason());
    }

    @Test
    void binaryJunkIsNoText() {
        byte[] junk = new byte[5000];
        new Random(7).nextBytes(junk);
        UnreadableException e = unreadable(junk, "a.txt");
        assertEquals(UnreadableException.Cause.UNSUPPORTED, e.reason());
    }

    @Test
    void theLimitIsSaid() {
        UnreadableException e = assertThrows(
                UnreadableException.class, () -> Reading.read(new byte[11], "a.txt", new ReadOptions(OcrMode.OFF, 10)));
        assertEquals(UnreadableException.Cause.TOO_LARGE, e.reason());
        assertTrue(e.getMessage().contains("11 B") && e.getMessage().contains("10 B"), e.getMessage());
    }
}
