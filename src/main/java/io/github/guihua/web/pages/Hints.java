package io.github.guihua.web.pages;

import io.github.guihua.index.query.Field;
import io.github.guihua.message.UserException;
import io.github.guihua.web.Library;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
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
                        Arrays.stream(Field.values()).map(f -> f.label() + ":").filter(f -> f.startsWith(word)),
                        places().filter(p -> p.startsWith(word)).map(p -> "地区:" + p))
                : values(word.substring(0, colon))
                        .filter(v -> v.startsWith(word.substring(colon + 1)))
                        .map(v -> word.substring(0, colon + 1) + v);
        return words.distinct().limit(MOST).map(w -> before + w).toList();
    }

    private Stream<String> values(String field) throws UserException {
        return switch (field) {
            case "地区", "place" -> places();
            case "级别", "level" -> Stream.of("国家", "省", "市", "县", "乡镇");
            case "类型", "type" -> Stream.of("规划", "章节", "专栏", "指标", "任务", "目标", "责任");
            case "主题", "subject" ->
                library.store().heads().stream().map(h -> h.notice().subject()).filter(s -> s != null);
            default -> Stream.of();
        };
    }

    private Stream<String> places() throws UserException {
        return library.places().stream();
    }
}
