package io.github.guihua.rules;

import io.github.guihua.message.UserException;

/**
 * A rule whose attribute a stage cannot use. Unchecked, since it is found out where rules are used and not where they
 * are loaded; the command line prints {@link #error()}.
 */
public final class BrokenRule extends RuntimeException {
    private final UserException error;

    /**
     * @param key of the package's messages
     */
    public BrokenRule(String key, Object... args) {
        this(new UserException("rules", key, args));
    }

    BrokenRule(UserException error) {
        super(error.getMessage(), error);
        this.error = error;
    }

    public UserException error() {
        return error;
    }
}
