package io.github.guihua.read.word;

import io.github.guihua.read.Flow;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.word.RtfState.Destination;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Follows RTF's groups and control words; hands text, paragraphs and cells on to {@link RtfBlocks}. */
final class RtfDocument implements RtfTokens.Receiver {
    private static final int DEEPEST = 2000;
    private static final Set<String> SILENT = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "fldinst",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "themedata",
            "datastore",
            "xmlnstbl",
            "nonesttables",
            "bkmkstart",
            "bkmkend",
            "sp",
            "objdata",
            "atnid",
            "atnauthor",
            "annotation",
            "pntext",
            "pnseclvl",
            "latentstyles",
            "filetbl",
            "xe",
            "tc");
    /** Ignorable destinations whose text is text all the same. */
    private static final Set<String> HEARD = Set.of("shpinst", "shptxt", "nesttableprops");

    private final RtfBlocks blocks;
    private final Deque<RtfState> states = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private RtfState state = new RtfState(Charset.forName("GB18030"));
    private Charset ansi = state.charset;
    private int font;
    private int skip;

    RtfDocument(Flow flow) {
        blocks = new RtfBlocks(flow);
    }

    @Override
    public void open() {
        flush();
        if (states.size() >= DEEPEST) {
            throw new IllegalArgumentException("groups nested too deeply");
        }
        states.push(state);
        state = state.inner();
    }

    @Override
    public void close() {
        flush();
        if (!states.isEmpty()) {
            RtfState outer = states.pop();
            Furniture ending = furniture(state.destination);
            if (ending != null && ending != furniture(outer.destination)) {
                blocks.paragraphEnds(ending);
            }
            state = outer;
        }
    }

    @Override
    public void text(int b) {
        if (skip > 0) {
            skip--;
        } else if (heard()) {
            pending.write(b);
        }
    }

    private boolean heard() {
        return !state.hidden && state.destination != Destination.NOWHERE && state.destination != Destination.FONT_TABLE;
    }

    private void flush() {
        if (pending.size() > 0) {
            put(new String(pending.toByteArray(), state.charset));
            pending.reset();
        }
    }

    private void put(String text) {
        if (heard()) {
            blocks.put(text, state);
        }
    }

    @Override
    public void word(String word, Integer number) {
        flush();
        boolean on = number == null || number != 0;
        int n = number == null ? 0 : number;
        switch (word) {
            case "*" -> state.ignorable = true;
            case "u" -> {
                put(String.valueOf((char) n));
                skip = state.unicodeSkip;
            }
            case "uc" -> state.unicodeSkip = Math.max(0, Math.min(n, 10));
            case "ansicpg" -> ansi = codepage(n);
            case "fonttbl" -> state.destination = Destination.FONT_TABLE;
            case "f" -> font(n);
            case "fcharset" -> fonts.put(font, charset(n));
            case "b" -> state.bold = on;
            case "v", "deleted" -> state.hidden = on;
            case "fs" -> state.size = n / 2.0;
            case "plain" -> {
                state.bold = false;
                state.hidden = false;
            }
            case "listtext" -> state.number = true;
            case "header", "headerl", "headerr", "headerf" -> state.destination = Destination.HEADER;
            case "footer", "footerl", "footerr", "footerf" -> state.destination = Destination.FOOTER;
            case "footnote" -> state.destination = Destination.FOOTNOTE;
            case "par", "sect", "page" -> blocks.paragraphEnds(furniture(state.destination));
            case "line" -> blocks.lineEnds();
            case "tab" -> put("\t");
            case "emdash" -> put("—");
            case "endash" -> put("–");
            case "lquote" -> put("‘");
            case "rquote" -> put("’");
            case "ldblquote" -> put("“");
            case "rdblquote" -> put("”");
            case "~", "emspace", "enspace" -> put(" ");
            case "_" -> put("-");
            default -> {
                if (SILENT.contains(word) || state.ignorable && !HEARD.contains(word)) {
                    state.destination = Destination.NOWHERE;
                } else if (heard()) {
                    blocks.word(word, n);
                }
            }
        }
        if (!word.equals("*")) {
            state.ignorable = false;
        }
    }

    private void font(int n) {
        font = n;
        if (state.destination != Destination.FONT_TABLE) {
            state.charset = fonts.getOrDefault(n, ansi);
        }
    }

    private static Furniture furniture(Destination destination) {
        return switch (destination) {
            case HEADER -> Furniture.HEADER;
            case FOOTER -> Furniture.FOOTER;
            case FOOTNOTE -> Furniture.FOOTNOTE;
            default -> null;
        };
    }

    private Charset charset(int fcharset) {
        return switch (fcharset) {
            case 134 -> Charset.forName("GB18030");
            case 136 -> Charset.forName("Big5");
            case 128 -> Charset.forName("windows-31j");
            default -> ansi;
        };
    }

    private static Charset codepage(int number) {
        String name =
                number == 936 ? "GB18030" : number == 950 ? "Big5" : number == 65001 ? "UTF-8" : "windows-" + number;
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }

    void end() {
        flush();
        blocks.end();
    }
}
