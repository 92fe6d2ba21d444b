package io.github.guihua.index;

import io.github.guihua.index.query.Bounds;
import io.github.guihua.index.query.Node;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Field conditions as Lucene queries. */
final class FilterQueries {
    private static final Map<String, List<String>> LEVELS = levels();
    private static final Pattern PLACE_KIND = Pattern.compile("(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|州|县|区|旗|盟|镇|乡|街道)$");
    private static final Pattern CODE = Pattern.compile("\\d{2,6}");

    private final IndexReader reader;
    private final Phrases phrases;

    FilterQueries(IndexReader reader, Phrases phrases) {
        this.reader = reader;
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
            case YEAR, VALUE -> throw new IllegalStateException(f.field() + " is a range");
        };
    }

    Query range(Node.Range r) {
        return switch (r.field()) {
            case YEAR -> year(r.bounds());
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
            any.add(place(Schema.exact(value)), Occur.SHOULD);
        }
        return any.build();
    }

    /** By code with everything inside it, by full name, or by the name's beginning ({@code 石桥}, {@code 清河}). */
    private Query place(String value) throws IOException {
        if (CODE.matcher(value).matches()) {
            String inside = value.replaceFirst("^(\\d\\d)(?:0000|00)?$", "$1").replaceFirst("^(\\d{4})00$", "$1");
            return new PrefixQuery(new Term(Schema.CODE, inside));
        }
        Term name = new Term(Schema.PLACE, value);
        if (reader.docFreq(name) > 0) {
            return new TermQuery(name);
        }
        String stem = PLACE_KIND.matcher(value).replaceFirst("");
        return new PrefixQuery(new Term(Schema.PLACE, stem.length() < 2 ? value : stem));
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
