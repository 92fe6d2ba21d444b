package io.github.guihua.read.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Which part of a page is the document: found by going down from the body for as long as one child holds nearly all
 * sentences and its siblings hold nothing that an editor wrote.
 *
 * @param root the element whose text is body
 * @param headline the page's heading outside the root where the root does not repeat it; null where there is none
 */
record MainContent(Element root, Element headline, Map<Element, Integer> sentences) {
    /** Siblings may hold this share of all sentences, or that many characters of a short page, and still be site. */
    private static final double SITE_SHARE = 0.04;

    private static final int SITE_CHARACTERS = 120;
    private static final double SITE_SHARE_OF_SHORT = 0.25;
    private static final int BEGINNING = 1500;

    /** The whole page is the document. */
    static MainContent all(Document page) {
        return new MainContent(page.body(), null, weigh(page.body(), true));
    }

    static MainContent of(Document page) {
        Map<Element, Integer> sentences = weigh(page.body(), false);
        if (!sentences.containsKey(page.body())) {
            // A script would have shown the text.
            sentences = weigh(page.body(), true);
        }
        Element root = page.body();
        for (Element next = next(root, sentences); next != null; next = next(root, sentences)) {
            root = next;
        }
        return new MainContent(root, headline(page, root), sentences);
    }

    /** Whether the element stands above the root: its siblings' fate is not its own. */
    boolean above(Element e) {
        return e != root && root.parents().contains(e);
    }

    int sentences(Element e) {
        return sentences.getOrDefault(e, 0);
    }

    private static Element next(Element root, Map<Element, Integer> sentences) {
        int all = sentences.getOrDefault(root, 0);
        Element heaviest = null;
        for (Element child : root.children()) {
            if (heaviest == null || sentences.getOrDefault(child, 0) > sentences.getOrDefault(heaviest, 0)) {
                heaviest = child;
            }
        }
        if (heaviest == null || all == 0 || !Blocks.container(heaviest)) {
            return null;
        }
        int others = all - sentences.getOrDefault(heaviest, 0);
        boolean alone = others <= all * SITE_SHARE || others <= SITE_CHARACTERS && others <= all * SITE_SHARE_OF_SHORT;
        if (!alone) {
            return null;
        }
        for (Node sibling : root.childNodes()) {
            if (sibling != heaviest && written(sibling)) {
                return null;
            }
        }
        return heaviest;
    }

    /** Whether an editor wrote it: a paragraph or aligned text that is no site's phrase and no link. */
    private static boolean written(Node node) {
        if (node instanceof TextNode text) {
            return chinese(text.text()) > 3;
        }
        if (!(node instanceof Element e) || Blocks.skipped(e) || SiteFurniture.hidden(e)) {
            return false;
        }
        boolean byHand = e.normalName().equals("p")
                || e.attr("style").contains("text-align")
                || e.attr("style").contains("text-indent")
                || e.normalName().equals("center")
                || e.hasAttr("align") && !e.normalName().startsWith("t");
        return byHand
                && chinese(e.text()) > 3
                && SiteFurniture.linked(e) < 0.5
                && !SiteFurniture.declared(e)
                && !SiteFurniture.spoken(e);
    }

    private static Element headline(Document page, Element root) {
        String beginning = squeezed(root.text());
        beginning = beginning.substring(0, Math.min(BEGINNING, beginning.length()));
        String title =
                squeezed(page.title() + page.select("meta[name=ArticleTitle]").attr("content"));
        for (Element h : page.select("h1, h2, h3, [class*=title], [id*=title]")) {
            String text = squeezed(h.text());
            if (text.length() >= 6
                    && !root.parents().contains(h)
                    && h != root
                    && !h.parents().contains(root)
                    && title.contains(text)) {
                return beginning.contains(text) ? null : h;
            }
        }
        return null;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", "").replace('"', '”').replace('“', '”');
    }

    private static Map<Element, Integer> weigh(Element body, boolean hidden) {
        Map<Element, Integer> sentences = new IdentityHashMap<>();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                // Weights are known on the way up.
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                    add(parent, sentence(text.getWholeText()));
                } else if (node instanceof Element e && e.parent() != null && sentences.containsKey(e)) {
                    boolean counts = !Blocks.skipped(e)
                            && !e.normalName().equals("a")
                            && !SiteFurniture.declared(e)
                            && (hidden || !SiteFurniture.hidden(e));
                    if (!counts) {
                        sentences.remove(e);
                    } else {
                        add(e.parent(), sentences.get(e));
                    }
                }
            }

            private void add(Element e, int weight) {
                if (weight > 0) {
                    sentences.merge(e, weight, Integer::sum);
                }
            }
        });
        return sentences;
    }

    private static long chinese(String text) {
        return text.chars().filter(c -> c >= '\u4e00' && c <= '\u9fff').count();
    }

    /** Its Chinese characters where it has punctuation of a sentence. */
    private static int sentence(String text) {
        int characters = 0;
        boolean punctuated = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u4e00' && c <= '\u9fff') {
                characters++;
            }
            punctuated |= "。；，、：,;".indexOf(c) >= 0;
        }
        return punctuated ? characters : 0;
    }
}
