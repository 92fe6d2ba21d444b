package io.github.guihua.normalize;

import io.github.guihua.model.Period;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.Optional;
import java.util.regex.MatchResult;

/** The years that a plan covers: {@code （2023—2025年）}, {@code “十四五”}, {@code 2023年工作要点}. */
public final class Periods {
    private final Rule range;
    private final Rule fiveYear;
    private final Rule year;
    private final Rule stated;

    public Periods(Rules rules) {
        this.range = rules.rule("periods", "range");
        this.fiveYear = rules.rule("periods", "five-year");
        this.year = rules.rule("periods", "year");
        this.stated = rules.rule("periods", "stated");
    }

    /** What a title says. */
    public Optional<Period> ofTitle(String printed) {
        String title = Dates.years(printed);
        return range.find(title)
                .map(Periods::years)
                .or(() -> fiveYear.find(title).flatMap(Periods::fiveYears))
                .or(() -> year.find(title).map(m -> new Period(number(m, 1), number(m, 1))));
    }

    /** What a text states ({@code 规划期为2021年至2025年}). */
    public Optional<Period> ofText(String text) {
        return stated.find(Dates.years(text)).map(Periods::years);
    }

    private static Period years(MatchResult m) {
        return new Period(number(m, 1), number(m, 2));
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    /** The sixth plan began in 1981. */
    private static Optional<Period> fiveYears(MatchResult m) {
        String figures = m.group(1);
        int tens = figures.indexOf('十');
        int ordinal =
                tens < 0 ? digit(figures) : (tens == 0 ? 10 : digit(figures) * 10) + digit(figures.substring(tens + 1));
        int from = 1981 + (ordinal - 6) * 5;
        return ordinal < 6 ? Optional.empty() : Optional.of(new Period(from, from + 4));
    }

    private static int digit(String figures) {
        return figures.isEmpty() ? 0 : "〇一二三四五六七八九".indexOf(figures.charAt(0));
    }
}
