package io.github.guihua.batch;

import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.archive.Archive;
import io.github.guihua.read.archive.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents inside archives take the archives' place in the list: each is unpacked into a file of the run's work
 * folder, bounded in number, size, ratio and depth.
 *
 * @param documents sorted by name
 * @param failures archives and entries that cannot be unpacked
 */
record Archives(List<Input> documents, List<Failure> failures) {
    /** The archive's key stands for its entries, which have no bytes to hash. */
    record Failure(String name, Input archive, UnreadableException why) {}

    static Archives unpack(List<Input> inputs, Path work, long maxBytes) throws IOException {
        List<Input> documents = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (Input input : inputs) {
            if (!zipped(input) || input.bytes() > maxBytes) {
                documents.add(input);
                continue;
            }
            List<Input> inside = new ArrayList<>();
            try {
                byte[] bytes = Files.readAllBytes(input.file());
                if (Archive.is(bytes, input.name())) {
                    unpack(input, bytes, work, inside, failures);
                } else {
                    inside.add(input);
                }
            } catch (NoSuchFileException | AccessDeniedException e) {
                // The worker finds the same and says so.
                inside.add(input);
            } catch (RuntimeException | StackOverflowError e) {
                failures.add(
                        new Failure(input.name(), input, new UnreadableException(e, Cause.CORRUPT, "corrupt", "ZIP")));
            } catch (OutOfMemoryError e) {
                inside.clear();
                failures.add(new Failure(
                        input.name(), input, new UnreadableException(e, Cause.TOO_LARGE, "bomb", input.bytes() >> 20)));
            }
            documents.addAll(inside);
        }
        return new Archives(Inputs.named(documents), List.copyOf(failures));
    }

    private static void unpack(Input archive, byte[] bytes, Path work, List<Input> into, List<Failure> failures)
            throws IOException {
        Files.createDirectories(work);
        int before = into.size();
        try {
            Archive.each(bytes, archive.name(), Limits.ARCHIVE, new Archive.Visitor() {
                @Override
                public void document(String name, byte[] content) throws IOException {
                    Path file = Files.write(Files.createTempFile(work, "", ""), content);
                    into.add(new Input(name, file, content.length));
                }

                @Override
                public void unreadable(String name, UnreadableException why) {
                    failures.add(new Failure(name, archive, why));
                }
            });
            if (into.size() == before && failures.stream().noneMatch(f -> f.archive() == archive)) {
                failures.add(new Failure(archive.name(), archive, new UnreadableException(Cause.EMPTY, "empty")));
            }
        } catch (UnreadableException e) {
            failures.add(new Failure(archive.name(), archive, e));
        }
    }

    private static boolean zipped(Input input) {
        try (InputStream in = Files.newInputStream(input.file())) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        } catch (IOException e) {
            return false;
        }
    }
}
