package io.github.guihua.web.pages;

import io.github.guihua.index.Facets;
import io.github.guihua.index.Facets.Dimension;
import io.github.guihua.index.Mode;
import io.github.guihua.index.PassageType;
import io.github.guihua.index.SearchRequest;
import io.github.guihua.index.query.Field;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Level;
import io.github.guihua.web.Library;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code /search/hints?q=养老 地区:清}: whole queries that the one being typed may become, as a JSON list. */
final class Hints implements Page {
    private static final int MOST = 10;
    private static final int LONGEST = 200;

    private final Library library;

    Hints(Library library) {
        this.library = library;
    }

    @Override
    public void answer(Context ctx) throws UserException {
        String typed = ctx.queryParam("q");
        ctx.json(typed == null || typed.length() > LONGEST ? List.of() : hints(typed));
    }

    private List<String> hints(String typed) throws UserException {
        int space = typed.lastIndexOf(' ') + 1;
        String before = typed.substring(0, space);
        String word = typed.substring(space);
        if (word.isEmpty()) {
            return List.of();
        }
        int colon = word.indexOf(':');
        Stream<String> words = colon < 0
                ? Stream.concat(
                        Arrays.stream(Field.values())
                                .flatMap(f -> f.labels().stream())
                                .map(name -> name + ":")
                                .filter(f -> f.startsWith(word)),
                        places().filter(p -> p.startsWith(word)).map(p -> "地区:" + p))
                : values(word.substring(0, colon))
                        .filter(v -> v.startsWith(word.substring(colon + 1)))
                        .map(v -> word.substring(0, colon + 1) + v);
        return words.distinct().limit(MOST).map(w -> before + w).toList();
    }

    private Stream<String> values(String name) throws UserException {
        Field field = Field.named(name).orElse(null);
        if (field == null) {
            return Stream.of();
        }
        boolean english = name.charAt(0) < 128;
        return switch (field) {
            case PLACE -> places();
            case LEVEL ->
                english
                        ? Arrays.stream(Level.values()).map(l -> l.name().toLowerCase(Locale.ROOT))
                        : Stream.of("国家", "省", "市", "县", "乡镇");
            case TYPE ->
                Stream.concat(
                        Arrays.stream(PassageType.values()).map(t -> english ? t.id() : t.label()),
                        Stream.of(PassageType.CLAUSE.get(english ? 1 : 0)));
            case SUBJECT -> counted("类型:规划", Dimension.SUBJECT);
            case YEAR -> counted("类型:规划", Dimension.YEAR);
            case LEAD, BODY -> counted("类型:责任 OR 类型:任务", Dimension.LEAD);
            default -> Stream.of();
        };
    }

    /** What the passages have in a dimension, most first; the searcher remembers the answer. */
    private Stream<String> counted(String query, Dimension dimension) throws UserException {
        if (library.store().heads().isEmpty()) {
            return Stream.of();
        }
        SearchRequest request = new SearchRequest(query, null, 0, 0, Mode.WORDS, true, false);
        return library.searcher().search(request).facets().counts().getOrDefault(dimension, List.of()).stream()
                .map(Facets.Count::value)
                .filter(v -> v.indexOf(' ') < 0);
    }

    private Stream<String> places() throws UserException {
        return library.places().stream();
    }
}
