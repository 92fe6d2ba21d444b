package io.github.guihua.message;

/** The machine, not the input, is at fault: a folder that cannot be written, a lock that another run holds. Exit code 3. */
public final class EnvironmentException extends UserException {
    public EnvironmentException(String bundle, String key, Object... args) {
        super(bundle, key, args);
    }

    public EnvironmentException(Throwable cause, String bundle, String key, Object... args) {
        super(cause, bundle, key, args);
    }
}
