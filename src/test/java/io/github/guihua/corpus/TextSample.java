package io.github.guihua.corpus;

import io.github.guihua.corpus.Part.Box;
import io.github.guihua.corpus.Part.Kind;
import io.github.guihua.corpus.Part.Rows;
import io.github.guihua.corpus.Part.Text;
import java.util.List;

/** Plain text as an extractor leaves it, with hard line ends; and Markdown. */
final class TextSample {
    private static final int WIDTH = 36;

    private TextSample() {}

    static String wrapped(List<Part> parts) {
        StringBuilder b = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Text text) {
                String indent = text.kind() == Kind.BODY || text.kind().ordinal() >= Kind.H1.ordinal() ? "　　" : "";
                String whole = indent + text.text();
                for (int i = 0; i < whole.length(); i += WIDTH) {
                    b.append(whole, i, Math.min(whole.length(), i + WIDTH)).append('\n');
                }
            }
        }
        return b.toString();
    }

    static String markdown(List<Part> parts) {
        StringBuilder b = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Text text) {
                b.append(markdown(text)).append("\n\n");
            } else if (part instanceof Box box) {
                b.append("**").append(((Text) box.parts().get(0)).text()).append("**\n\n");
                b.append(markdown(box.parts().subList(1, box.parts().size())));
            } else if (part instanceof Rows table) {
                for (int r = 0; r < table.rows().size(); r++) {
                    b.append("| ")
                            .append(String.join(" | ", table.rows().get(r)).replace("^", ""))
                            .append(" |\n");
                    if (r == 0) {
                        b.append("|")
                                .append("---|".repeat(table.rows().get(0).size()))
                                .append('\n');
                    }
                }
                b.append('\n');
            }
        }
        return b.toString();
    }

    private static String markdown(Text text) {
        String bold = text.text().substring(0, text.bold());
        return switch (text.kind()) {
            case TITLE -> "# " + text.text();
            case H1 -> "## " + text.text();
            case H2 -> "### " + text.text();
            case H3 -> "**" + bold + "**" + text.text().substring(text.bold());
            default -> text.text();
        };
    }
}
