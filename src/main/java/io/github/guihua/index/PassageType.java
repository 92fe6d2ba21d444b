package io.github.guihua.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What kind of thing a passage is; {@link #id()} is its name in JSON. */
public enum PassageType {
    PLAN("规划"),
    SECTION("章节"),
    ITEM("专栏"),
    INDICATOR("指标"),
    TASK("任务"),
    TARGET("目标");

    /** What {@code 类型:责任} asks for: passages of any type that a responsibility clause closes. */
    public static final List<String> CLAUSE = List.of("责任", "clause");

    private final String label;

    PassageType(String label) {
        this.label = label;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    static Optional<PassageType> named(String name) {
        return Arrays.stream(values())
                .filter(t -> t.id().equalsIgnoreCase(name) || t.label.equals(name))
                .findFirst();
    }

    static PassageType ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    static String all() {
        return Arrays.stream(values()).map(t -> t.label + "/" + t.id()).collect(Collectors.joining(", ")) + ", "
                + String.join("/", CLAUSE);
    }
}
