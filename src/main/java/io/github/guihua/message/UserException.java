package io.github.guihua.message;

import java.util.Locale;

/**
 * Something a user can meet and act on: one line that names the file or word at fault, what is wrong and what to do.
 */
public class UserException extends Exception {
    private final String bundle;
    private final String key;
    private final transient Object[] args;

    /**
     * @param bundle package whose {@code messages} hold the key
     */
    public UserException(String bundle, String key, Object... args) {
        this(null, bundle, key, args);
    }

    public UserException(Throwable cause, String bundle, String key, Object... args) {
        super(Messages.of(bundle, Locale.ENGLISH).text(key, args), cause);
        this.bundle = bundle;
        this.key = key;
        this.args = args.clone();
    }

    /** The message's key, stable over languages: what tests and machine-readable output use. */
    public final String key() {
        return key;
    }

    public final String localized(Locale locale) {
        return Messages.of(bundle, locale).text(key, args);
    }
}
