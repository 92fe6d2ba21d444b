package io.github.guihua.read.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A part's XML by local names: transitional and strict OOXML differ in their namespaces alone. */
final class Xml {
    private Xml() {}

    static String name(Element e) {
        return e.getLocalName() == null ? e.getNodeName() : e.getLocalName();
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                children.add(e);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = children(parent);
        found.removeIf(e -> !name(e).equals(name));
        return found;
    }

    /** @return the first child of that name; null where there is none or no parent */
    static Element child(Element parent, String name) {
        if (parent != null) {
            for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
                if (n instanceof Element e && name(e).equals(name)) {
                    return e;
                }
            }
        }
        return null;
    }

    /** @return the element at the end of the path of child names; null where it breaks off */
    static Element at(Element from, String... path) {
        Element e = from;
        for (String name : path) {
            e = child(e, name);
        }
        return e;
    }

    /** The attribute whatever its prefix; null where it is absent. */
    static String attribute(Element e, String name) {
        if (e == null) {
            return null;
        }
        for (int i = 0; i < e.getAttributes().getLength(); i++) {
            Node a = e.getAttributes().item(i);
            if (name.equals(a.getLocalName()) || a.getLocalName() == null && name.equals(a.getNodeName())) {
                return a.getNodeValue();
            }
        }
        return null;
    }

    /** The child's {@code val}; null where there is no such child. */
    static String val(Element parent, String name) {
        return attribute(child(parent, name), "val");
    }

    /** A switch such as {@code <w:b/>} or {@code <w:b w:val="0"/>}; null where it is not set. */
    static Boolean on(Element parent, String name) {
        Element e = child(parent, name);
        if (e == null) {
            return null;
        }
        String val = attribute(e, "val");
        return val == null || !val.equals("0") && !val.equals("false") && !val.equals("off") && !val.equals("none");
    }

    static int integer(String text, int otherwise) {
        return text != null && text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
