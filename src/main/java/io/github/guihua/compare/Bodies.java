package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.model.Agency;
import io.github.guihua.model.Level;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which bodies of several plans are counterparts: 市民政局 and 县民政局, by their function. Where a plan gives one function
 * to several bodies (自然资源厅 and 林业局) these are told apart by name, and companies are never offices.
 */
final class Bodies {
    private static final Pattern PREFIX = Pattern.compile("^(?:各|有关)?(?:省|自治区|市|州|县|区|旗|地|盟|镇|乡)+(?=.{3})");
    private static final Pattern LEVEL =
            Pattern.compile("^(?:各|有关)?(?:省|自治区|市(?![场政])|州|[县区](?!域)|旗|盟)+(?=.{2})|(?<=^团)[省市州县区旗盟](?=委$)");
    private static final Pattern SUFFIX = Pattern.compile("(?:管理局|委员会|管委会|总局|分局|局|厅|委|办公室|办|处|部|中心|联合会|会)$");
    private static final Pattern COMPANY = Pattern.compile("^(?:国网|国家电网|南方电网)|(?:公司|集团|[支分]行|银行|营业部|合作社)$");
    private static final String APART = "/";

    private final ComparisonRules rules;
    private final Map<String, String> functions = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();
    /** Of each function the names by which its bodies are told apart. */
    private final Map<String, List<String>> names = new LinkedHashMap<>();

    private final Set<String> divided = new HashSet<>();

    Bodies(List<Plan> plans, ComparisonRules rules) {
        this.rules = rules;
        for (Plan plan : plans) {
            Map<String, Set<String>> here = new HashMap<>();
            for (String body : known(plan)) {
                String function = functions.get(body);
                here.computeIfAbsent(function, f -> new HashSet<>()).add(name(function, body));
            }
            here.forEach((function, of) -> {
                if (of.size() > 1) {
                    divided.add(function);
                }
            });
        }
    }

    private Set<String> known(Plan plan) {
        PlaceNames places = PlaceNames.of(plan);
        Level level = plan.notice().jurisdiction() == null
                ? null
                : plan.notice().jurisdiction().level();
        List<Agency> agencies = new ArrayList<>();
        Set<String> bodies = new HashSet<>();
        for (Responsibility r : plan.responsibilities()) {
            agencies.addAll(r.agencies());
            List.of(r.lead(), r.responsible(), r.supporting(), r.alsoResponsible())
                    .forEach(bodies::addAll);
        }
        for (Task t : plan.tasks()) {
            agencies.addAll(t.agencies());
            List.of(t.lead(), t.responsible(), t.supporting(), t.alsoResponsible())
                    .forEach(bodies::addAll);
        }
        Map<String, String> given = new HashMap<>();
        agencies.stream().filter(a -> a.function() != null).forEach(a -> given.putIfAbsent(a.name(), a.function()));
        for (String body : bodies) {
            String stem = stem(body, places);
            stems.put(body, stem);
            plain.put(body, plain(body, places));
            String function = given.getOrDefault(body, rules.function(body, level));
            String office = function == null ? stem : function;
            functions.put(body, COMPANY.matcher(body).find() ? office + APART + "company" : office);
        }
        return bodies;
    }

    /** The name among the function's names that a body goes by: 人社局 goes by 人力资源社会保障. */
    private String name(String function, String body) {
        List<String> known = names.computeIfAbsent(function, f -> new ArrayList<>());
        String stem = stems.get(body);
        if (COMPANY.matcher(body).find()) {
            stem = "company";
        }
        for (String k : known) {
            if (within(k, stem) || within(stem, k)) {
                return k;
            }
        }
        known.add(stem);
        return stem;
    }

    /** Whether the letters of the short name stand in the long one in order. */
    private static boolean within(String brief, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < brief.length(); i++) {
            at += whole.charAt(i) == brief.charAt(at) ? 1 : 0;
        }
        return at == brief.length();
    }

    /** What is the same of a body and its counterparts. */
    String key(String body) {
        String function = functions.get(body);
        if (function == null) {
            return Fold.of(body);
        }
        return divided.contains(function) ? function + APART + name(function, body) : function;
    }

    /** The name that the body has anywhere: 民政局 for 石桥县民政局, 党委组织部 for 县委组织部. */
    String plain(String body) {
        return plain.getOrDefault(body, body);
    }

    private static String plain(String body, PlaceNames places) {
        String plain = LEVEL.matcher(places.without(body)).replaceFirst("");
        return plain.isEmpty() ? body : plain.startsWith("委") && !plain.startsWith("委员") ? "党" + plain : plain;
    }

    /** What is left of a body's name without place, level and the word for its kind: 民政 for 石桥县民政局. */
    private static String stem(String body, PlaceNames places) {
        String plain = places.without(body).replace("和", "");
        String name = PREFIX.matcher(plain).replaceFirst("");
        String stem = SUFFIX.matcher(name).replaceFirst("");
        return stem.length() >= 2 ? stem : Fold.of(body);
    }
}
