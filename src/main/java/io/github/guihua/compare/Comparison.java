package io.github.guihua.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Two plans compared: schema {@value #SCHEMA}, published as {@code output/schema/comparison.schema.json}.
 *
 * @param relation of the other plan to the base
 * @param items actions of the special columns
 * @param duties by function
 * @param warnings codes such as {@code subjects-differ} with their detail
 */
public record Comparison(
        String schema,
        PlanRef base,
        PlanRef other,
        PlanRelation relation,
        Summary summary,
        List<Entry> indicators,
        List<Entry> items,
        List<Entry> sections,
        List<Entry> targets,
        List<Entry> duties,
        List<Entry> principles,
        List<Entry> tasks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reason> warnings) {

    public static final String SCHEMA = "guihua/comparison/1";

    public Comparison {
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }

    /** The families in the order of the record, by their JSON names. */
    public static final List<String> FAMILIES =
            List.of("indicators", "items", "sections", "targets", "duties", "principles", "tasks");

    /** The entries of a family. */
    public List<Entry> family(String name) {
        return switch (name) {
            case "indicators" -> indicators;
            case "items" -> items;
            case "sections" -> sections;
            case "targets" -> targets;
            case "duties" -> duties;
            case "principles" -> principles;
            case "tasks" -> tasks;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The entries of a family that say something: without the headings of which all is said by their sections. */
    public List<Entry> listed(String family) {
        return family(family).stream().filter(e -> !e.bareHeading()).toList();
    }
}
