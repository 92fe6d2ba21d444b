package io.github.guihua.index;

import io.github.guihua.model.Responsibility;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan's responsibility clauses by the place that they close. */
final class Clauses {
    private final Map<List<Object>, List<Responsibility>> byPlace;

    Clauses(List<Responsibility> all) {
        byPlace = all.stream().collect(Collectors.groupingBy(r -> place(r.section(), r.column(), r.item())));
    }

    private static List<Object> place(String section, String column, Integer item) {
        return Arrays.asList(section, column, item);
    }

    /** Says in the passage who leads there, who takes part and by when. */
    PassageBuilder close(PassageBuilder passage, String section, String column, Integer item) {
        List<Responsibility> here = byPlace.getOrDefault(place(section, column, item), List.of());
        here.forEach(r -> passage.until(r.deadline()));
        return passage.by(
                distinct(here, r -> Stream.of(r.lead())),
                distinct(here, r -> Stream.of(r.lead(), r.responsible(), r.supporting(), r.alsoResponsible())));
    }

    private static List<String> distinct(
            List<Responsibility> clauses, Function<Responsibility, Stream<List<String>>> bodies) {
        Set<String> names = new LinkedHashSet<>();
        clauses.stream().flatMap(bodies).forEach(names::addAll);
        return List.copyOf(names);
    }
}
