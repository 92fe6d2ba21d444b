package io.github.guihua.batch;

import io.github.guihua.read.UnreadableException;

/** How a document ended. The words for it are in {@code batch/messages} under {@code status.NAME}. */
public enum Status {
    DONE(Category.FINAL),
    WARNINGS(Category.FINAL),
    UNPACKED(Category.FINAL),
    EMPTY(Category.FINAL),
    IMAGE_ONLY(Category.RETRY),
    ENCRYPTED(Category.FINAL),
    UNSUPPORTED(Category.FINAL),
    CORRUPT(Category.FINAL),
    TOO_LARGE(Category.RETRY),
    TIMEOUT(Category.RETRY),
    OUT_OF_MEMORY(Category.RETRY),
    CRASHED(Category.RETRY),
    FAILED(Category.RETRY),
    UNREACHABLE(Category.ENVIRONMENT);

    /** What to do about a status. */
    public enum Category {
        /** The same bytes and rules will end the same way. */
        FINAL,
        /** {@code guihua ingest --retry}, with more time, memory or another option, may do better. */
        RETRY,
        /** The machine was at fault (file not readable, disk, a program missing): mend it and run again. */
        ENVIRONMENT
    }

    private final Category category;

    Status(Category category) {
        this.category = category;
    }

    public Category category() {
        return category;
    }

    /** Whether there is a plan. */
    public boolean planned() {
        return this == DONE || this == WARNINGS;
    }

    /** Neither a plan nor an archive whose documents have lines of their own. */
    public boolean failed() {
        return !planned() && this != UNPACKED;
    }

    static Status of(UnreadableException.Cause cause) {
        return valueOf(cause.name());
    }
}
