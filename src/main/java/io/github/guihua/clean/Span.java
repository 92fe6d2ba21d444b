package io.github.guihua.clean;

/**
 * How wide a piece of a line can be in print, in half-width columns: quotation marks are narrow in some fonts, and the
 * spaces that an extractor puts around digits are there or not.
 */
record Span(double least, double most) {
    static final Span ZERO = new Span(0, 0);

    static Span of(String text) {
        double most = Characters.width(text);
        double loose = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            loose += c == ' ' || c == '“' || c == '”' || c == '‘' || c == '’' ? 1 : 0;
        }
        return new Span(most - loose, most);
    }

    Span plus(Span other) {
        return new Span(least + other.least, most + other.most);
    }
}
