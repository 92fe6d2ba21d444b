package io.github.guihua.compare;

import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The invented plans of {@code src/test/resources/compare}. */
public final class Samples {
    public static final Rules RULES = Rules.bundled();

    private Samples() {}

    public static Plan plan(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/compare/" + name + ".json")) {
            return PlanJson.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Comparison compared(String base, String other) {
        return new PlanComparer(RULES).compare(plan(base), plan(other));
    }

    /** The only entry whose base has that heading. */
    static Entry of(List<Entry> entries, String heading) {
        List<Entry> found = entries.stream()
                .filter(e -> e.base() != null && e.base().heading().equals(heading))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(heading + ": " + found);
        }
        return found.get(0);
    }

    /** A measure that the county binds less, puts off and gives to another body. */
    public static Comparison moved() {
        String text = "学徒制，为社区培养教练员，每个镇街都有人带着练。";
        return Sketch.compared(
                Sketch.province()
                        .section("一", "培养教练员", "全面推行" + text)
                        .clause("一", List.of("省体育局"), List.of(), "2023年底前"),
                Sketch.county().section("一", "培养教练员", "探索" + text).clause("一", List.of("县教育局"), List.of(), "2025年底前"));
    }

    /** Figures that cannot be ranked, one put off, and one in a unit that opens with a digit. */
    public static Comparison unranked() {
        return Sketch.compared(
                Sketch.province()
                        .target("新建绿道", "", "=", 500, "公里", null)
                        .target("企业备案", "不超过", "<=", 15, "日", null)
                        .target("健身参与率", "达到", "=", 40, "%", 2025)
                        .target("伤害发生率", "不超过", "<=", 9, "1/10万", null),
                Sketch.county()
                        .target("新建绿道", "", "=", 20, "公里", null)
                        .target("企业备案", "不超过", "<=", 10, "个工作日", null)
                        .target("健身参与率", "达到", "=", 40, "%", 2026)
                        .target("伤害发生率", "不超过", "<=", 8, "/10万", null));
    }
}
