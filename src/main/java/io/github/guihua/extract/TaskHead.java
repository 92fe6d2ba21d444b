package io.github.guihua.extract;

import io.github.guihua.extract.TaskColumns.Field;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's head. Its bracket is a remark on the whole column, or says what part its bodies have:
 *
 * <pre>{@code
 * 责任单位（各乡镇人民政府均为责任单位，以下不再列出）
 * 责任单位（第一个为牵头单位）
 * 责任单位（配合）
 * }</pre>
 *
 * @param field null where no rule knows the words
 * @param words without blanks and without the bracket
 * @param remark what stands in the bracket; empty where there is none
 */
record TaskHead(Field field, String words, String remark) {
    private static final int LONGEST = 16;
    /** A bracket so short is the name of a part, 配合单位, and no sentence about one. */
    private static final int LONGEST_PART = 4;

    /** More is a cell's text and no head; a pattern must not be run over it. */
    private static final int LONGEST_PRINTED = 120;

    private static final Pattern BRACKET = Pattern.compile("([^（）]{2,})（((?:[^（）]|（[^（）]*）)+)）");

    static TaskHead of(String printed, Function<String, Field> fields) {
        String all = Brackets.wide(printed.replaceAll("[\\s　]", ""));
        Matcher bracket = BRACKET.matcher(all);
        boolean bracketed = all.length() <= LONGEST_PRINTED && bracket.matches();
        String words = bracketed ? bracket.group(1) : all;
        String remark = bracketed ? bracket.group(2) : "";
        Field whole = known(all, fields);
        Field field = whole == Field.LEAD_SUPPORTING || whole == Field.LEAD_RESPONSIBLE ? whole : known(words, fields);
        Field part = known(remark, fields);
        boolean divided = part == Field.LEAD_SUPPORTING || part == Field.LEAD_RESPONSIBLE;
        boolean named = remark.length() <= LONGEST_PART && (part == Field.LEAD || part == Field.SUPPORTING);
        return new TaskHead(field == Field.RESPONSIBLE && (divided || named) ? part : field, words, remark);
    }

    private static Field known(String words, Function<String, Field> fields) {
        return words.isEmpty() || words.length() > LONGEST ? null : fields.apply(words);
    }
}
