package io.github.guihua.index;

import java.util.List;
import java.util.Set;

/**
 * One thing that a search can find: what becomes one document of the index.
 *
 * @param key unique in its plan: the section's id, {@code 专栏2/3}, {@code 指标/1}, {@code 附件1/13}, {@code 目标/7};
 *     empty for the plan itself
 * @param path section id ({@code 三/（二）/1}); null for the plan
 * @param column id of the special column, with {@code item} the number of its entry
 * @param name of the indicator, or what a target measures
 * @param annex id of the annex, with {@code row} the task's ordinal in it, from 1
 * @param title its own heading; empty where it has none
 * @param text its body, title not included
 * @param context headings above it, outermost first
 * @param lead 牵头单位
 * @param bodies every body of its clause, leading ones included
 * @param measures values with units, for numeric search
 * @param deadlines years by which it is to be reached or done
 */
record Passage(
        String key,
        PassageType type,
        String path,
        String column,
        Integer item,
        String name,
        String annex,
        Integer row,
        Integer page,
        String title,
        String text,
        List<String> context,
        List<String> lead,
        List<String> bodies,
        List<Measure> measures,
        Set<Integer> deadlines) {

    /** @param unit empty for a bare number */
    record Measure(double value, String unit) {}

    Passage {
        title = title == null ? "" : title;
        text = text == null ? "" : text;
        context = List.copyOf(context);
        lead = List.copyOf(lead);
        bodies = List.copyOf(bodies);
        measures = List.copyOf(measures);
        deadlines = Set.copyOf(deadlines);
    }

    /** Title and body, the title once. */
    String whole() {
        return text.startsWith(title) ? text : title + "\n" + text;
    }
}
