package io.github.guihua.normalize;

import io.github.guihua.model.Level;
import io.github.guihua.rules.BrokenRule;
import io.github.guihua.rules.Row;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The places of the tables {@code jurisdictions}, {@code jurisdictions-zones} and {@code jurisdictions-local}, by code
 * and by every name that they go by.
 */
final class Gazetteer {
    static final List<String> TABLES = List.of("jurisdictions", "jurisdictions-zones", "jurisdictions-local");

    /** The word that a name ends with, longest first; what stands before it is the short name. */
    private static final List<String> SUFFIXES = List.of("特别行政区", "自治区", "地区", "省", "市", "区", "县", "旗", "盟");

    private final List<Place> all = new ArrayList<>();
    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, List<Place>> bySign = new HashMap<>();
    private final Map<Place, List<Place>> children = new HashMap<>();
    private int longest;

    /**
     * @throws BrokenRule where a row's level or parent is unknown
     */
    Gazetteer(Rules rules) {
        for (String table : TABLES) {
            for (Row row : rules.table(table)) {
                add(table + ".csv", row);
            }
        }
    }

    private void add(String file, Row row) {
        Place parent = parent(file, row);
        Place place = new Place(
                row.get("code").isEmpty() ? null : row.get("code"),
                row.get("name"),
                level(file, row),
                parent,
                split(row.get("also")),
                split(row.get("sign")),
                !row.get("until").isEmpty());
        all.add(place);
        if (place.code() != null) {
            byCode.put(place.code(), place);
        }
        if (parent != null) {
            children.computeIfAbsent(parent, p -> new ArrayList<>()).add(place);
        }
        Set<String> names = new LinkedHashSet<>(List.of(place.name()));
        names.addAll(place.also());
        String shortName = shortName(place.name());
        if (shortName.length() > 1) {
            names.add(shortName);
        }
        for (String name : names) {
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(place);
            longest = Math.max(longest, name.length());
        }
        for (String sign : place.signs()) {
            bySign.computeIfAbsent(sign, s -> new ArrayList<>()).add(place);
        }
    }

    private Place parent(String file, Row row) {
        String parent = row.get("parent");
        if (parent.isEmpty()) {
            return null;
        }
        List<Place> found = byCode.containsKey(parent) ? List.of(byCode.get(parent)) : byPath(parent);
        if (found.size() != 1) {
            throw new BrokenRule("unknown-parent", file, row.line(), parent);
        }
        return found.get(0);
    }

    private List<Place> byPath(String path) {
        List<String> names = Arrays.asList(path.split("/"));
        return named(names.get(names.size() - 1)).stream()
                .filter(p -> !p.ended())
                .filter(p -> p.chain().stream().map(Place::name).toList().containsAll(names))
                .toList();
    }

    private static Level level(String file, Row row) {
        try {
            return Level.valueOf(row.get("level").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BrokenRule("unknown-level", file, row.line(), row.get("level"));
        }
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** 石桥 for 石桥县; the name itself where it has no such ending. */
    static String shortName(String name) {
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix)) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }

    List<Place> all() {
        return all;
    }

    Place coded(String code) {
        return byCode.get(code);
    }

    List<Place> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Those whose document numbers begin so. */
    List<Place> signed(String sign) {
        return bySign.getOrDefault(sign, List.of());
    }

    List<Place> children(Place place) {
        return children.getOrDefault(place, List.of());
    }

    /** Length of the longest name. */
    int longest() {
        return longest;
    }
}
