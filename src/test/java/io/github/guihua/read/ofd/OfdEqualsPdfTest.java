package io.github.guihua.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.guihua.PlanExtractor;
import io.github.guihua.model.Box;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.model.Section;
import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.rules.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ofdrw.font.FontName;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.DrawContext;
import org.ofdrw.layout.element.canvas.FontSetting;

/** A plan's PDF is drawn anew as OFD, line by line and cell by cell; both give the same plan. */
class OfdEqualsPdfTest {
    private static final double MM = 25.4 / 72;

    @ParameterizedTest
    @ValueSource(strings = {"hengshui", "hubei", "linjiang", "wengan"})
    void ofdGivesThePlanThatPdfGives(String name) throws Exception {
        Path pdf = Path.of("../shared/corpus/" + name + ".pdf");
        Assumptions.assumeTrue(Files.exists(pdf), "needs ../shared");
        PlanExtractor extractor = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);
        PlanExtractor.Stages fromPdf = extractor.stages(Files.readAllBytes(pdf), name + ".pdf");
        Plan fromOfd = extractor.extract(ofd(fromPdf.source()), name + ".ofd");
        assertFalse(fromOfd.outline().isEmpty());
        List<String> expected = shape(fromPdf.plan()).lines().toList();
        List<String> actual = shape(fromOfd).lines().toList();
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i));
        }
        assertEquals(expected.size(), actual.size());
    }

    /** What must not depend on the format. */
    private static String shape(Plan plan) {
        StringBuilder b = new StringBuilder();
        b.append(plan.notice().title()).append('\n');
        for (Section section : PlanJson.sections(plan)) {
            b.append(section.level())
                    .append(section.label())
                    .append(section.title())
                    .append(section.text())
                    .append('\n');
        }
        plan.specialColumns().forEach(c -> {
            b.append(c.number()).append(c.title()).append(c.section()).append('\n');
            c.items().forEach(i -> b.append(i.title()).append(i.text()).append('\n'));
        });
        plan.indicators().forEach(i -> b.append(i.name())
                .append(i.unit())
                .append(i.baseline())
                .append(i.target())
                .append('\n'));
        plan.responsibilities()
                .forEach(r -> b.append(r.section()).append(r.raw()).append('\n'));
        plan.tasks().forEach(t -> b.append(t.theme())
                .append(t.task())
                .append(t.content())
                .append(t.goal())
                .append('\n'));
        return b.toString();
    }

    private static byte[] ofd(SourceDocument source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OFDDoc document = new OFDDoc(out)) {
            for (Page page : source.pages()) {
                PageLayout layout = new PageLayout(page.width() * MM, page.height() * MM).setMargin(0d);
                Canvas canvas = new Canvas(0, 0, page.width() * MM, page.height() * MM);
                canvas.setPosition(Position.Absolute);
                canvas.setDrawer(context -> draw(page, context));
                document.addVPage(new VirtualPage(layout).add(canvas));
            }
        }
        return out.toByteArray();
    }

    private static void draw(Page page, DrawContext context) throws IOException {
        context.setLineWidth(0.2);
        for (Block block : page.blocks()) {
            if (block instanceof Line line) {
                draw(line, context);
            } else if (block instanceof Grid grid) {
                for (Cell cell : grid.cells()) {
                    Box box = cell.box();
                    context.strokeRect(box.x() * MM, box.y() * MM, box.width() * MM, box.height() * MM);
                    for (Line line : cell.lines()) {
                        draw(line, context);
                    }
                }
            }
        }
    }

    private static void draw(Line line, DrawContext context) throws IOException {
        double size = line.style().size();
        EvenFont even = new EvenFont(size * MM, line.style().bold(), 1);
        // the same width as in the PDF, whose font has other widths: where lines end is evidence
        double natural =
                line.text().chars().mapToDouble(c -> even.charWidth((char) c)).sum();
        context.setFont(new EvenFont(size * MM, line.style().bold(), line.box().width() * MM / natural));
        context.fillText(line.text(), line.box().x() * MM, (line.box().y() + 0.88 * size) * MM);
    }

    /** Glyphs whose widths do not depend on the fonts of the machine, all stretched by the same. */
    private static final class EvenFont extends FontSetting {
        private final boolean bold;
        private final double stretch;

        EvenFont(double size, boolean bold, double stretch) {
            super(size, bold ? FontName.SimHei.font() : FontName.SimSun.font());
            this.bold = bold;
            this.stretch = stretch;
        }

        @Override
        public Double charWidth(char c) {
            double em = c == '%' ? 0.85 : c < 0x80 ? 0.5 : 1;
            return em * stretch * getFontSize();
        }

        @Override
        public FontSetting clone() {
            return new EvenFont(getFontSize(), bold, stretch);
        }
    }
}
