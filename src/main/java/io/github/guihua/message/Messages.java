package io.github.guihua.message;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** A package's texts in one language. Patterns are {@link MessageFormat}'s. */
public final class Messages {
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * @param of package below {@code io.github.guihua} ({@code cli})
     * @param locale Chinese gives Chinese, everything else English
     */
    public static Messages of(String of, Locale locale) {
        Locale known = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        return new Messages(ResourceBundle.getBundle(
                "io/github/guihua/" + of + "/messages",
                known,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * @throws MissingResourceException where the bundle lacks the key: a defect that a test looks for
     */
    public String text(String key, Object... args) {
        String pattern = bundle.getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, bundle.getLocale()).format(args);
    }

    /**
     * A text of another language in this one, its arguments read back out of it; as it is where it is no text of the key.
     *
     * @param key of both bundles
     */
    public String retold(String key, String text, Messages from) {
        if (!has(key) || !from.has(key)) {
            return text;
        }
        Object[] args = new MessageFormat(from.bundle.getString(key), from.bundle.getLocale())
                .parse(text, new ParsePosition(0));
        return args == null ? text : text(key, args);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public ResourceBundle bundle() {
        return bundle;
    }
}
