package io.github.guihua.index.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields that a query can name, in Chinese or English. */
public enum Field {
    PLACE(false, "地区", "place", "jurisdiction"),
    LEVEL(false, "级别", "level"),
    TYPE(false, "类型", "type"),
    LEAD(false, "牵头", "lead"),
    BODY(false, "责任", "单位名称", "body", "responsible"),
    YEAR(true, "年份", "year"),
    DEADLINE(true, "时限", "deadline"),
    VALUE(true, "值", "value"),
    UNIT(false, "单位", "unit"),
    NUMBER(false, "文号", "number"),
    TITLE(false, "标题", "title"),
    PLAN(false, "规划", "plan"),
    ISSUER(false, "发文", "issuer"),
    SUBJECT(false, "主题", "subject"),
    KIND(false, "文种", "kind");

    private final boolean numeric;
    private final List<String> names;

    Field(boolean numeric, String... names) {
        this.numeric = numeric;
        this.names = List.of(names);
    }

    public boolean numeric() {
        return numeric;
    }

    /** The Chinese name. */
    public String label() {
        return names.get(0);
    }

    /** The Chinese and the English name. */
    public List<String> labels() {
        return List.of(
                names.get(0),
                names.stream().filter(n -> n.charAt(0) < 128).findFirst().orElse(names.get(0)));
    }

    public static Optional<Field> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.names.contains(lower)).findFirst();
    }

    /** All names for a message: {@code 地区/place, 级别/level, …}. */
    static String all() {
        return Arrays.stream(values())
                .map(f -> f.names.get(0) + "/" + f.names.get(f.names.size() - 1))
                .collect(Collectors.joining(", "));
    }
}
