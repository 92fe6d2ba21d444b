package io.github.guihua.message;

import java.text.MessageFormat;
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

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public ResourceBundle bundle() {
        return bundle;
    }
}
