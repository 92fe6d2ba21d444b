package io.github.guihua.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What one plan says, and where. Only the fields that the kind of entry has are not null.
 *
 * @param id in its plan: {@code 三/（二）/1}, {@code 专栏3/2}; of a duty the function
 * @param path the section that it is or stands in: labels from the top
 * @param column id of the special column
 * @param item number in the column
 * @param name of an indicator or body; what a target measures
 * @param title of a section, action, principle or task
 * @param text own text, or the sentence that states the figure
 * @param value as printed, in {@code unit}
 * @param valueMax upper end of a range
 * @param op {@code =}, {@code >=}, {@code >}, {@code <=}, {@code <} or {@code ~}
 * @param raw the figure as printed
 * @param year that the figure is for
 * @param nature 预期性 or 约束性
 * @param baseline the figure that the plan starts from
 * @param baselineYear that {@code baseline} is of
 * @param every how often it is to be done: {@code 每两年}
 * @param lead of a measure: the bodies that are named as leading it, as printed
 * @param deadline of a measure, as printed: {@code 2023年底前}
 * @param origin {@code table}, {@code prose} (an indicator) or {@code target}
 * @param page from 1
 * @param line of the source, from 1
 * @param duties of a body: the tasks that it has
 * @param also where the plan says the same again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Side(
        String id,
        String path,
        String column,
        Integer item,
        String name,
        String title,
        String text,
        Double value,
        Double valueMax,
        String op,
        String unit,
        String raw,
        Integer year,
        String nature,
        Double baseline,
        Integer baselineYear,
        String every,
        String lead,
        String deadline,
        String origin,
        Integer page,
        Integer line,
        List<Duty> duties,
        List<String> also) {

    /** What {@code origin} says of a target. */
    static final String TARGET = "target";

    Side again(List<String> where) {
        return SideBuilder.of(this).also(where).build();
    }

    /** A passage with who leads it and by when. */
    Side led(String bodies, String by) {
        return SideBuilder.of(this).led(bodies, by).build();
    }

    /** The figure that the plan starts from with unit and year: {@code 312万人（2020年）}; null where none. */
    public String baselineFigure() {
        return baseline == null
                ? null
                : Figure.plain(baseline, null) + spaced(unit) + (baselineYear == null ? "" : "（" + baselineYear + "年）");
    }

    /** A unit as it stands after a figure: with a space where it opens with a digit, {@code 9 1/10万}; empty for none. */
    public static String spaced(String unit) {
        return unit == null ? "" : !unit.isEmpty() && Character.isDigit(unit.charAt(0)) ? " " + unit : unit;
    }

    /** Name or title, whichever it has; empty where it has neither. */
    public String heading() {
        return title != null ? title : name != null ? name : "";
    }

    /** The id of the section or action that a measure stands in; null where that is not known. */
    String placeId() {
        return column == null ? path : item == null ? column : column + "/" + item;
    }

    /** Where it stands, for people: {@code 专栏3·2}, {@code 三/（二）}. */
    public String place() {
        if (column != null) {
            return item == null ? column : column + "·" + item;
        }
        return path == null ? "" : path;
    }
}
