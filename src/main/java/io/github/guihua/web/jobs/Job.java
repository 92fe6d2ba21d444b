package io.github.guihua.web.jobs;

import java.util.ArrayList;
import java.util.List;

/**
 * An ingest run.
 *
 * @param paths of documents or folders, absolute
 * @param names of them, for people
 * @param total documents found; 0 before it has begun
 * @param files what came of each so far, in the order of finishing
 * @param trouble what kept the whole run from being done; null where nothing did
 */
public record Job(
        String id,
        State state,
        List<String> paths,
        List<String> names,
        boolean retry,
        String created,
        int total,
        int todo,
        List<FileResult> files,
        String trouble) {
    /** How far a job is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * A document's end.
     *
     * @param status name of a {@link io.github.guihua.batch.Status}
     * @param plan id of its plan; null where it has none
     * @param message for people; null where there is nothing to say
     * @param warnings codes of the plan's warnings
     */
    public record FileResult(
            String name, String status, boolean planned, String plan, String message, List<String> warnings) {}

    public Job {
        paths = List.copyOf(paths);
        names = List.copyOf(names);
        files = List.copyOf(files);
    }

    Job at(State next) {
        return new Job(id, next, paths, names, retry, created, total, todo, files, trouble);
    }

    Job begun(int found, int toDo) {
        return new Job(id, State.RUNNING, paths, names, retry, created, found, toDo, List.of(), null);
    }

    Job with(FileResult result) {
        List<FileResult> more = new ArrayList<>(files);
        more.add(result);
        return new Job(id, state, paths, names, retry, created, total, todo, more, trouble);
    }

    Job failed(String why) {
        return new Job(id, State.FAILED, paths, names, retry, created, total, todo, files, why);
    }

    public boolean open() {
        return state == State.WAITING || state == State.RUNNING;
    }

    public long failures() {
        return files.stream().filter(f -> !f.planned()).count();
    }
}
