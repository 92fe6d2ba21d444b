package io.github.guihua.read;

import io.github.guihua.message.UserException;

/**
 * A document that cannot be read. {@link Cause} is what programs act on; the message ({@code read/messages}) says what
 * is wrong and what to do, without the file's name, which the caller knows.
 */
public final class UnreadableException extends UserException {
    /** Why, in a form that programs can act on. */
    public enum Cause {
        EMPTY,
        IMAGE_ONLY,
        ENCRYPTED,
        UNSUPPORTED,
        CORRUPT,
        TOO_LARGE
    }

    private final Cause reason;
    private final Program wants;

    public UnreadableException(Cause reason, String key, Object... args) {
        this(null, reason, key, args);
    }

    public UnreadableException(Throwable cause, Cause reason, String key, Object... args) {
        this(null, cause, reason, key, args);
    }

    private UnreadableException(Program wants, Throwable cause, Cause reason, String key, Object... args) {
        super(cause, "read", key, args);
        this.reason = reason;
        this.wants = wants;
    }

    /**
     * Of a file that this machine might read if it had the program.
     *
     * @param cause null for none
     */
    public static UnreadableException wanting(
            Program program, Throwable cause, Cause reason, String key, Object... args) {
        return new UnreadableException(program, cause, reason, key, args);
    }

    public Cause reason() {
        return reason;
    }

    /** What is missing on this machine; null where nothing that could be installed would help. */
    public Program wants() {
        return wants;
    }
}
