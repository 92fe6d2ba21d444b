package io.github.guihua.index;

import io.github.guihua.index.query.Bounds;
import io.github.guihua.index.query.Node;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Field conditions as Lucene queries. */
final class FilterQueries {
    private static final Map<String, List<String>> LEVELS = levels();

    private final Places places;
    private final Phrases phrases;

    FilterQueries(Places places, Phrases phrases) {
        this.places = places;
        this.phrases = phrases;
    }

    private static Map<String, List<String>> levels() {
        Map<String, List<String>> levels = new LinkedHashMap<>();
        levels.put("national", List.of("national", "国家", "全国", "国"));
        levels.put("province", List.of("province", "省", "省级"));
        levels.put("prefecture", List.of("prefecture", "市", "地市", "市级", "州", "地"));
        levels.put("county", List.of("county", "县", "县级", "区", "区县"));
        levels.put("township", List.of("township", "乡镇", "乡", "镇", "街道", "乡级"));
        return levels;
    }

    Query filter(Node.Filter f) throws UserException, IOException {
        return switch (f.field()) {
            case PLACE -> places(f.values());
            case LEVEL -> levels(f.values());
            case TYPE -> types(f.values());
            case LEAD -> any(f.values(), v -> phrases.exact(Schema.LEAD, v));
            case BODY -> any(f.values(), v -> phrases.exact(Schema.BODIES, v));
            case ISSUER -> any(f.values(), v -> Blocks.ofPlans(phrases.exact(Schema.ISSUER, v)));
            case NUMBER -> any(f.values(), v -> Blocks.ofPlans(phrases.exact(Schema.NUMBER, v)));
            case TITLE -> any(f.values(), this::title);
            case PLAN -> any(f.values(), this::plan);
            case SUBJECT -> any(f.values(), v -> new TermQuery(new Term(Schema.SUBJECT, Schema.exact(v))));
            case KIND -> any(f.values(), v -> new TermQuery(new Term(Schema.KIND, Schema.exact(v))));
            case UNIT -> any(f.values(), v -> measure(everything(), v));
            case YEAR, DEADLINE, VALUE -> throw new IllegalStateException(f.field() + " is a range");
        };
    }

    Query range(Node.Range r) {
        return switch (r.field()) {
            case YEAR -> year(r.bounds());
            case DEADLINE -> deadline(r.bounds());
            case VALUE -> measure(r.bounds(), null);
            default -> throw new IllegalStateException(r.field() + " has no range");
        };
    }

    /** Value and unit of one and the same commitment. */
    Query measure(Bounds value, String unit) {
        double[] from = {unit == null ? Double.NEGATIVE_INFINITY : Schema.unit(unit), value.from()};
        double[] to = {unit == null ? Double.POSITIVE_INFINITY : Schema.unit(unit), value.to()};
        return DoublePoint.newRangeQuery(Schema.MEASURE, from, to);
    }

    static Bounds everything() {
        return new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static Query year(Bounds b) {
        int from = (int) Math.ceil(Math.max(b.from(), 0));
        int to = (int) Math.floor(Math.min(b.to(), 9999));
        return from > to
                ? new MatchNoDocsQuery("an empty range of years")
                : IntRange.newIntersectsQuery(Schema.YEAR, new int[] {from}, new int[] {to});
    }

    private static Query deadline(Bounds b) {
        return IntPoint.newRangeQuery(
                Schema.DEADLINE, (int) Math.ceil(Math.max(b.from(), 0)), (int) Math.floor(Math.min(b.to(), 9999)));
    }

    /** The pairs in the title, and all of it in title and text together. */
    private Query title(String value) {
        return new BooleanQuery.Builder()
                .add(phrases.exact(Schema.TITLE, value), Occur.FILTER)
                .add(phrases.exact(Schema.TEXT, value), Occur.FILTER)
                .build();
    }

    /** A plan by its id, or by characters of its title. */
    private Query plan(String value) {
        Query byId = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Schema.PLAN, value)), Occur.FILTER)
                .add(Blocks.PASSAGE, Occur.FILTER)
                .build();
        return new BooleanQuery.Builder()
                .add(byId, Occur.SHOULD)
                .add(Blocks.ofPlans(phrases.exact(Schema.PLAN_TITLE, value)), Occur.SHOULD)
                .build();
    }

    private Query places(List<String> values) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String value : values) {
            any.add(places.query(value), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query levels(List<String> values) throws UserException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String value : values) {
            String level = LEVELS.entrySet().stream()
                    .filter(e -> e.getValue().contains(Schema.exact(value)))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new UserException("index", "query.no-level", value, allLevels()));
            any.add(new TermQuery(new Term(Schema.LEVEL, level)), Occur.SHOULD);
        }
        return any.build();
    }

    private static String allLevels() {
        return String.join(
                ", ",
                LEVELS.values().stream()
                        .map(names -> names.get(1) + "/" + names.get(0))
                        .toList());
    }

    private static Query types(List<String> values) throws UserException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String value : values) {
            if (PassageType.CLAUSE.contains(Schema.exact(value))) {
                any.add(new TermQuery(new Term(Schema.CLAUSE, Schema.YES)), Occur.SHOULD);
                continue;
            }
            PassageType type = PassageType.named(Schema.exact(value))
                    .orElseThrow(() -> new UserException("index", "query.no-type", value, PassageType.all()));
            any.add(new TermQuery(new Term(Schema.TYPE, type.id())), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query any(List<String> values, Function<String, Query> one) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(v -> any.add(one.apply(v), Occur.SHOULD));
        return any.build();
    }
}
