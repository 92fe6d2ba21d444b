package io.github.guihua.read.word;

import io.github.guihua.read.number.ListCounters;
import io.github.guihua.read.number.ListLevel;
import io.github.guihua.read.number.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** A DOCX's lists, and how far they have counted. */
final class WordNumbering {
    private static final int LEVELS = 9;

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> nums = new HashMap<>();
    private final Map<String, ListOf> lists = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    private record ListOf(String definition, List<ListLevel> levels, Map<Integer, Integer> starts) {}

    /** @param numbering the numbering part; null where the document has none */
    WordNumbering(Element numbering) {
        if (numbering == null) {
            return;
        }
        Xml.children(numbering, "abstractNum").forEach(e -> abstracts.put(Xml.attribute(e, "abstractNumId"), e));
        Xml.children(numbering, "num").forEach(e -> nums.put(Xml.attribute(e, "numId"), e));
    }

    /**
     * The paragraph's number, counted on.
     *
     * @param chain the paragraph's styles, which may put it into a list
     * @return empty where it is in no list
     */
    String next(Element pPr, List<Element> chain) {
        Element own = Xml.child(pPr, "numPr");
        String num = Xml.val(own, "numId");
        String level = Xml.val(own, "ilvl");
        if (num == null) {
            num = WordStyles.first(chain, s -> Xml.val(Xml.at(s, "pPr", "numPr"), "numId"));
        }
        if (num == null || num.equals("0")) {
            return "";
        }
        ListOf list = lists.computeIfAbsent(num, this::list);
        if (list == null) {
            return "";
        }
        if (level == null) {
            level = WordStyles.first(chain, s -> Xml.val(Xml.at(s, "pPr", "numPr"), "ilvl"));
        }
        int of = level == null ? levelOf(list, chain) : Xml.integer(level, 0);
        return counters.next(list.definition(), num, list.starts(), list.levels(), of);
    }

    /** A style in a list says its level by being named at it. */
    private int levelOf(ListOf list, List<Element> chain) {
        for (Element lvl : Xml.children(abstracts.get(list.definition()), "lvl")) {
            String style = Xml.val(lvl, "pStyle");
            if (style != null && !chain.isEmpty() && style.equals(Xml.attribute(chain.get(0), "styleId"))) {
                return Xml.integer(Xml.attribute(lvl, "ilvl"), 0);
            }
        }
        return 0;
    }

    private ListOf list(String numId) {
        Element num = nums.get(numId);
        String definition = followed(Xml.val(num, "abstractNumId"));
        Element abstractNum = abstracts.get(definition);
        if (abstractNum == null) {
            return null;
        }
        Map<Integer, Element> levels = new HashMap<>();
        Xml.children(abstractNum, "lvl").forEach(l -> levels.put(Xml.integer(Xml.attribute(l, "ilvl"), 0), l));
        Map<Integer, Integer> starts = new HashMap<>();
        for (Element override : Xml.children(num, "lvlOverride")) {
            int level = Xml.integer(Xml.attribute(override, "ilvl"), 0);
            String start = Xml.val(override, "startOverride");
            if (start != null) {
                starts.put(level, Xml.integer(start, 1));
            }
            if (Xml.child(override, "lvl") != null) {
                levels.put(level, Xml.child(override, "lvl"));
            }
        }
        List<ListLevel> list = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            list.add(level(levels.get(i)));
        }
        return new ListOf(definition, list, starts);
    }

    /** A definition may only point to a style whose list has the real one. */
    private String followed(String definition) {
        String link = Xml.val(abstracts.get(definition), "numStyleLink");
        if (link != null) {
            for (Map.Entry<String, Element> other : abstracts.entrySet()) {
                if (link.equals(Xml.val(other.getValue(), "styleLink"))) {
                    return other.getKey();
                }
            }
        }
        return definition;
    }

    private static ListLevel level(Element lvl) {
        String format = Xml.val(lvl, "numFmt");
        if (format == null) {
            // Formats of later versions stand in alternate content.
            format = Xml.val(Xml.at(lvl, "AlternateContent", "Fallback"), "numFmt");
        }
        String text = Xml.val(lvl, "lvlText");
        return new ListLevel(
                NumberFormat.named(format == null ? "decimal" : format),
                text == null ? "" : text,
                "bullet".equals(format),
                Xml.integer(Xml.val(lvl, "start"), 0),
                Xml.integer(Xml.val(lvl, "lvlRestart"), -1),
                Boolean.TRUE.equals(Xml.on(lvl, "isLgl")));
    }
}
