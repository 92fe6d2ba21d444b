package io.github.guihua.model;

import java.util.List;

/**
 * One document as structured data.
 *
 * @param schema always {@value #SCHEMA}
 * @param id stable: the first twelve hexadecimal digits of the source's SHA-256
 * @param preamble text before the first heading: the covering letter's sentence first, then the plan's introduction,
 *     paragraphs separated by a line feed
 * @param removed every piece of the source taken for noise, so that nothing is lost
 */
public record Plan(
        String schema,
        String id,
        Source source,
        Notice notice,
        List<Section> outline,
        List<SpecialColumn> specialColumns,
        List<Indicator> indicators,
        List<Target> targets,
        List<Responsibility> responsibilities,
        List<Task> tasks,
        List<Table> tables,
        String preamble,
        List<Removed> removed,
        List<Warning> warnings) {

    public static final String SCHEMA = "guihua/plan/1";

    public Plan {
        outline = List.copyOf(outline);
        specialColumns = List.copyOf(specialColumns);
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        responsibilities = List.copyOf(responsibilities);
        tasks = List.copyOf(tasks);
        tables = List.copyOf(tables);
        removed = List.copyOf(removed);
        warnings = List.copyOf(warnings);
    }
}
