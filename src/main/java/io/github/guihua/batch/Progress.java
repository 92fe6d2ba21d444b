package io.github.guihua.batch;

/** Hears how a run goes. Called from one thread. */
public interface Progress {
    Progress NONE = new Progress() {};

    /**
     * @param total documents found
     * @param todo those that are new, changed or to be tried again
     */
    default void started(int total, int todo) {}

    /** As {@link #started}, of a run under way: an archive turned out to be several documents. */
    default void grown(int total, int todo) {}

    /** A page more of a document was read by text recognition, which is slow. */
    default void recognized(String name, int pages) {}

    default void finished(LedgerEntry entry) {}

    default void ended() {}

    /** Tells both, in this order. */
    static Progress both(Progress first, Progress second) {
        return new Progress() {
            @Override
            public void started(int total, int todo) {
                first.started(total, todo);
                second.started(total, todo);
            }

            @Override
            public void grown(int total, int todo) {
                first.grown(total, todo);
                second.grown(total, todo);
            }

            @Override
            public void recognized(String name, int pages) {
                first.recognized(name, pages);
                second.recognized(name, pages);
            }

            @Override
            public void finished(LedgerEntry entry) {
                first.finished(entry);
                second.finished(entry);
            }

            @Override
            public void ended() {
                first.ended();
                second.ended();
            }
        };
    }
}
