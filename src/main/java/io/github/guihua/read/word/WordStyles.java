package io.github.guihua.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** A document's styles with what they inherit. */
final class WordStyles {
    private static final int DEEPEST = 20;
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

    private final Map<String, Element> byId = new HashMap<>();
    private final Element defaults;
    private String defaultParagraph;

    /** @param styles the styles part; null where the document has none */
    WordStyles(Element styles) {
        defaults = Xml.at(styles, "docDefaults", "rPrDefault", "rPr");
        if (styles == null) {
            return;
        }
        for (Element style : Xml.children(styles, "style")) {
            String id = Xml.attribute(style, "styleId");
            if (id != null) {
                byId.put(id, style);
                if ("paragraph".equals(Xml.attribute(style, "type")) && "1".equals(Xml.attribute(style, "default"))) {
                    defaultParagraph = id;
                }
            }
        }
    }

    /** The paragraph's style and what it is based on, nearest first. */
    List<Element> chain(Element pPr) {
        String id = Xml.val(pPr, "pStyle");
        return chainOf(id == null ? defaultParagraph : id);
    }

    private List<Element> chainOf(String id) {
        List<Element> chain = new ArrayList<>();
        Element style = id == null ? null : byId.get(id);
        while (style != null && chain.size() < DEEPEST) {
            chain.add(style);
            String base = Xml.val(style, "basedOn");
            style = base == null ? null : byId.get(base);
        }
        return chain;
    }

    /** The first style of the chain that says something. */
    static <T> T first(List<Element> chain, Function<Element, T> question) {
        for (Element style : chain) {
            T answer = question.apply(style);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    boolean bold(Element rPr, List<Element> chain) {
        return Boolean.TRUE.equals(run(rPr, chain, p -> Xml.on(p, "b")));
    }

    boolean hidden(Element rPr, List<Element> chain) {
        return Boolean.TRUE.equals(run(rPr, chain, p -> Xml.on(p, "vanish")));
    }

    /** In points; 0 where no style says it. */
    double size(Element rPr, List<Element> chain) {
        String halves = run(rPr, chain, p -> Xml.val(p, "sz"));
        return halves == null ? 0 : Xml.integer(halves, 0) / 2.0;
    }

    private <T> T run(Element rPr, List<Element> chain, Function<Element, T> question) {
        T own = question.apply(rPr);
        if (own != null) {
            return own;
        }
        String character = Xml.val(rPr, "rStyle");
        if (character != null) {
            T styled = first(chainOf(character), s -> question.apply(Xml.child(s, "rPr")));
            if (styled != null) {
                return styled;
            }
        }
        T styled = first(chain, s -> question.apply(Xml.child(s, "rPr")));
        return styled != null ? styled : question.apply(defaults);
    }

    boolean centered(Element pPr, List<Element> chain) {
        String own = Xml.val(pPr, "jc");
        String jc = own != null ? own : first(chain, s -> Xml.val(Xml.child(s, "pPr"), "jc"));
        return "center".equals(jc);
    }

    /** The outline level from 1; 0 for body text. */
    int heading(Element pPr, List<Element> chain) {
        String own = Xml.val(pPr, "outlineLvl");
        if (own == null) {
            own = first(chain, s -> {
                String level = Xml.val(Xml.child(s, "pPr"), "outlineLvl");
                return level != null ? level : byName(s);
            });
        }
        int level = Xml.integer(own, 9);
        return level >= 0 && level < 9 ? level + 1 : 0;
    }

    private static String byName(Element style) {
        String name = Xml.val(style, "name");
        Matcher m = HEADING.matcher(name == null ? "" : name.toLowerCase(Locale.ROOT));
        return m.matches() ? Integer.toString(Integer.parseInt(m.group(1)) - 1) : null;
    }

    /** Whether the paragraph is an entry of an automatic table of contents. */
    boolean contents(List<Element> chain) {
        return Boolean.TRUE.equals(first(chain, s -> {
            String name = Xml.val(s, "name");
            return name != null && name.toLowerCase(Locale.ROOT).matches("toc(?: [1-9]| heading)|目录.{0,5}")
                    ? true
                    : null;
        }));
    }
}
