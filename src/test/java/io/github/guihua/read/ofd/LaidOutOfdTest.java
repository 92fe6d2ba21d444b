package io.github.guihua.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.Line;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style.Furniture;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.core.annotation.pageannot.AnnotType;
import org.ofdrw.font.FontName;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.edit.Annotation;
import org.ofdrw.layout.edit.Attachment;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.canvas.FontSetting;
import org.ofdrw.reader.OFDReader;

/** What programs that write OFD put beside a page's text: annotations, watermarks, seals' appearances, attached files. */
class LaidOutOfdTest {
    @TempDir
    Path folder;

    @Test
    void annotationsAreReadSealsAreNoTextAndAttachmentsAreListed() throws Exception {
        Path table = Files.writeString(folder.resolve("table.csv"), "指标,2025年\n");
        Path plain = folder.resolve("plain.ofd");
        try (OFDDoc document = new OFDDoc(plain)) {
            document.add(new Paragraph("一、总体要求"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OFDReader reader = new OFDReader(plain);
                OFDDoc document = new OFDDoc(reader, out)) {
            document.addAttachment(new Attachment("主要指标表", table).setFormat("csv"));
            document.addAnnotation(1, annotation(100, AnnotType.Path, "此处已修订"));
            document.addAnnotation(1, annotation(130, AnnotType.Watermark, "征求意见稿"));
            document.addAnnotation(1, annotation(160, AnnotType.Stamp, "石桥县印"));
        }
        SourceDocument source = Reading.read(out.toByteArray(), "a.ofd", ReadOptions.DEFAULT);
        Map<String, Line> lines = source.pages().get(0).blocks().stream()
                .map(block -> (Line) block)
                .collect(Collectors.toMap(Line::text, line -> line));
        assertEquals(List.of("主要指标表"), source.attachments());
        assertTrue(
                lines.containsKey("一、总体要求") && lines.containsKey("此处已修订"),
                lines.keySet().toString());
        assertEquals(3, lines.size(), lines.keySet().toString());
        assertEquals(Furniture.WATERMARK, lines.get("征求意见稿").style().furniture());
        assertEquals(283, lines.get("此处已修订").box().y(), 30);
    }

    private static Annotation annotation(double top, AnnotType type, String text) {
        return new Annotation(30, top, 100, 20, type, context -> {
            context.setFont(new FontSetting(6, FontName.SimSun.font()));
            context.fillText(text, 5, 10);
        });
    }
}
