package io.github.guihua.rules;

import io.github.guihua.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs every rule's examples; a rule of plain words needs none. */
public final class RuleCheck {

    /** What is wrong with an example. */
    public enum Fault {
        MUST_MATCH("must-match"),
        MUST_NOT_MATCH("must-not-match"),
        NO_EXAMPLES("no-examples");

        private final String key;

        Fault(String key) {
            this.key = key;
        }
    }

    /**
     * @param file with ending
     * @param line of the example, from 1; of the rule where it has none
     * @param example empty where the rule has none
     */
    public record Failure(String file, int line, String rule, String example, Fault fault) {

        /** {@code headings.yaml:12: rule chapter must match: 第一章 总则}. */
        public String localized(Locale locale) {
            return Messages.of("rules", locale).text(fault.key, file, line, rule, example);
        }
    }

    /**
     * @param rules how many rules were run
     * @param examples how many examples
     * @param failures in the order of files and lines
     */
    public record Result(int rules, int examples, List<Failure> failures) {
        public Result {
            failures = List.copyOf(failures);
        }
    }

    private RuleCheck() {}

    public static Result run(Rules rules) {
        int ran = 0;
        int examples = 0;
        List<Failure> failures = new ArrayList<>();
        for (String name : rules.files()) {
            for (Rule rule : rules.file(name)) {
                ran++;
                examples += rule.matches().size() + rule.rejects().size();
                check(rule, failures);
            }
        }
        return new Result(ran, examples, failures);
    }

    private static void check(Rule rule, List<Failure> failures) {
        String file = rule.file() + ".yaml";
        boolean plainWords = rule.patterns().size() == 1 && !rule.words().isEmpty();
        if (rule.matches().isEmpty() && !plainWords) {
            failures.add(new Failure(file, rule.line(), rule.id(), "", Fault.NO_EXAMPLES));
        }
        for (Rule.Example e : rule.matches()) {
            if (!rule.found(e.text())) {
                failures.add(new Failure(file, e.line(), rule.id(), e.text(), Fault.MUST_MATCH));
            }
        }
        for (Rule.Example e : rule.rejects()) {
            if (rule.found(e.text())) {
                failures.add(new Failure(file, e.line(), rule.id(), e.text(), Fault.MUST_NOT_MATCH));
            }
        }
    }
}
