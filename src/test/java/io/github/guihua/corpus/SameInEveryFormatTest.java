package io.github.guihua.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.guihua.PlanExtractor;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Task;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The format does not matter: one source written in several formats gives one structure. */
class SameInEveryFormatTest {
    private static final PlanExtractor EXTRACTOR = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yunling-community-plan",
                "qinghe-community-plan",
                "shiqiao-community-plan",
                "shiqiao-elderly-notice",
                "liuxi-action-plan",
                "songchuan-employment-plan",
                "meiping-employment-plan"
            })
    void samePlan(String name) throws Exception {
        List<Part> parts = Part.read(Path.of("src/test/corpus", name + ".txt"));
        Charset gb = Charset.forName("GB18030");
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        DocxSample.write(parts, docx);
        Map<String, byte[]> renderings = new LinkedHashMap<>();
        renderings.put("a.docx", docx.toByteArray());
        renderings.put(
                "a.html", HtmlSample.page(parts, "石桥县", StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        renderings.put("a.htm", HtmlSample.tablePage(parts, "石桥县", gb).getBytes(gb));
        boolean merged = parts.stream()
                .anyMatch(p -> p instanceof Part.Rows t && t.rows().toString().contains("^"));
        if (!merged) {
            // Markdown has no merged cells.
            renderings.put("a.md", TextSample.markdown(parts).getBytes(StandardCharsets.UTF_8));
        }
        Map<String, String> first = null;
        for (Map.Entry<String, byte[]> rendering : renderings.entrySet()) {
            Map<String, String> structure = structure(EXTRACTOR.extract(rendering.getValue(), rendering.getKey()));
            assertFalse(structure.get("outline").isEmpty());
            first = first == null ? structure : first;
            for (String family : first.keySet()) {
                assertEquals(first.get(family), structure.get(family), rendering.getKey() + " " + family);
            }
        }
    }

    private static Map<String, String> structure(Plan plan) {
        Map<String, String> families = new LinkedHashMap<>();
        families.put(
                "notice",
                lines(Stream.of(
                        plan.notice().title(),
                        plan.notice().noticeTitle(),
                        plan.notice().documentNumber(),
                        plan.notice().issuers(),
                        plan.notice().issueDate(),
                        plan.notice().basedOn())));
        families.put(
                "outline",
                lines(PlanJson.sections(plan).stream()
                        .map(s -> s.id() + " " + s.level() + " " + s.title() + " " + s.text())));
        families.put("columns", lines(plan.specialColumns().stream().map(SameInEveryFormatTest::column)));
        families.put("indicators", lines(plan.indicators().stream().map(SameInEveryFormatTest::indicator)));
        families.put("clauses", lines(plan.responsibilities().stream().map(SameInEveryFormatTest::clause)));
        families.put("tasks", lines(plan.tasks().stream().map(SameInEveryFormatTest::task)));
        return families;
    }

    private static String column(SpecialColumn c) {
        return c.number() + " " + c.title() + " " + c.section() + " "
                + c.items().stream().map(i -> i.title() + ":" + i.text()).toList();
    }

    private static String indicator(Indicator i) {
        return i.name() + " " + i.unit() + " "
                + (i.baseline() == null ? null : i.baseline().value()) + " "
                + (i.target() == null
                        ? null
                        : i.target().op() + " " + i.target().value()) + " " + i.nature();
    }

    private static String clause(Responsibility r) {
        return r.section() + " " + r.lead() + r.responsible() + r.supporting() + r.deadline();
    }

    private static String task(Task t) {
        return t.theme() + " " + t.task() + " " + t.number() + " " + t.content() + t.lead() + t.responsible()
                + t.goal();
    }

    private static String lines(Stream<?> items) {
        return String.join("\n", items.map(String::valueOf).toList());
    }
}
