package io.github.guihua.clean.flat;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;

/** What a word can be, by {@code flat-tables.yaml}. */
final class Kinds {
    private static final int LONGEST_VALUE = 24;

    private final Rule value;
    private final Rule said;
    private final Rule nature;
    private final Rule unit;
    private final Rule unitEnding;
    private final Rule group;

    Kinds(Rules rules) {
        value = rules.rule("flat-tables", "value");
        said = rules.rule("flat-tables", "said-value");
        nature = rules.rule("flat-tables", "nature");
        unit = rules.rule("flat-tables", "unit");
        unitEnding = rules.rule("flat-tables", "unit-ending");
        group = rules.rule("flat-tables", "group");
    }

    boolean value(Word word) {
        return word.text().length() <= LONGEST_VALUE && value.found(word.text());
    }

    /** 基本消除, 完成省下达任务: a value only by where it stands. */
    boolean said(Word word) {
        return word.text().length() <= LONGEST_VALUE && said.found(word.text()) && !value(word);
    }

    boolean nature(Word word) {
        return nature.found(word.text());
    }

    boolean unit(Word word) {
        return unit.found(word.text());
    }

    /** Whether a name ends here with its unit in brackets. */
    boolean unitEnding(String name) {
        return unitEnding.found(name.substring(Math.max(0, name.length() - 20)));
    }

    boolean group(String line) {
        return line.length() <= 26 && group.found(line) && !unitEnding(line);
    }
}
