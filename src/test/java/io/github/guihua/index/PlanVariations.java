package io.github.guihua.index;

import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Any number of plans made from real ones: chapters with sections, filled with the real plans' headings and sentences in
 * new combinations, every fourth section closed by a real responsibility clause, under the notice of a real plan. So
 * words and bodies keep their frequencies while no two plans are the same. The n-th plan is always the same.
 */
final class PlanVariations {
    /** With the plan itself. */
    static final int PASSAGES_PER_PLAN = 101;

    private static final int CHAPTERS = 10;
    private static final int SECTIONS = 9;
    private static final int SHORTEST_SENTENCE = 6;
    private static final int WITH_CLAUSE = 4;

    private final List<Plan> seeds = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<Responsibility> clauses = new ArrayList<>();

    /** @param dir with the real plans' JSON, in folders or not */
    PlanVariations(Path dir) throws IOException {
        for (Path file : PlanFiles.in(dir)) {
            Plan plan = PlanJson.read(file);
            seeds.add(plan);
            clauses.addAll(plan.responsibilities());
            for (Section s : PlanJson.sections(plan)) {
                if (s.title() != null && !s.title().isBlank()) {
                    titles.add(s.title());
                }
                Stream.of((s.text() == null ? "" : s.text()).split("(?<=[。；])"))
                        .filter(x -> x.length() >= SHORTEST_SENTENCE)
                        .forEach(sentences::add);
            }
        }
    }

    Plan plan(int n) {
        Random random = new Random(n);
        List<Section> outline = new ArrayList<>();
        List<Responsibility> responsibilities = new ArrayList<>();
        for (int c = 0; c < CHAPTERS; c++) {
            List<Section> children = new ArrayList<>();
            for (int s = 0; s < SECTIONS; s++) {
                String id = c + "/" + s;
                children.add(section(id, 2, text(random), List.of(), random));
                if (random.nextInt(WITH_CLAUSE) == 0) {
                    responsibilities.add(clause(id, random));
                }
            }
            outline.add(section(String.valueOf(c), 1, "", children, random));
        }
        Plan seed = seeds.get(n % seeds.size());
        return new Plan(
                Plan.SCHEMA,
                "plan" + n,
                seed.source(),
                seed.notice(),
                outline,
                List.of(),
                List.of(),
                List.of(),
                responsibilities,
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
    }

    private Section section(String id, int level, String text, List<Section> children, Random random) {
        String title = titles.get(random.nextInt(titles.size()));
        return new Section(id, null, null, level, title, false, 1, text, List.of(), children, null);
    }

    private String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(4); k >= 0; k--) {
            text.append(sentences.get(random.nextInt(sentences.size())));
        }
        return text.toString();
    }

    private Responsibility clause(String section, Random random) {
        Responsibility r = clauses.get(random.nextInt(clauses.size()));
        return new Responsibility(
                section,
                null,
                null,
                r.lead(),
                r.responsible(),
                r.supporting(),
                r.alsoResponsible(),
                r.deadline(),
                r.raw(),
                List.of(),
                null);
    }

    /** Bytes of the plan's headings and texts in UTF-8. */
    static long bytes(Plan plan) {
        return PlanJson.sections(plan).stream()
                .mapToLong(s -> (s.title() + s.text()).getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
