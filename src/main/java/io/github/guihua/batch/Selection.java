package io.github.guihua.batch;

import io.github.guihua.message.UserException;
import io.github.guihua.read.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Which documents a run has to do: those that are new or changed, and those that another try may help. */
final class Selection {
    private final OutputFolder folder;
    private final Ledger ledger;
    private final PlanNames names;
    private final boolean retry;
    private final String setting;
    private final WorkerOptions options;
    private final Map<Program, Boolean> installed = new EnumMap<>(Program.class);
    private int archives;

    Selection(BatchRequest request, OutputFolder folder, Ledger ledger) throws UserException {
        this.folder = folder;
        this.ledger = ledger;
        this.names = new PlanNames(ledger.entries());
        this.retry = request.retry();
        this.setting = setting(request);
        this.options = request.options();
    }

    /** What besides the bytes a plan depends on. */
    private static String setting(BatchRequest request) throws UserException {
        String version = Batch.class.getPackage().getImplementationVersion();
        return request.options().loadRules().hash() + " " + version + " "
                + request.options().ocr();
    }

    /** The job that a file of its own is, done already or not. */
    Job job(Input input) {
        boolean packed = packed(input);
        return new Job(
                input,
                key(input),
                names.of(input.name()),
                packed ? folder.work().resolve(Integer.toString(archives++)) : null,
                null);
    }

    /** The job that an archive's document is. */
    Job part(Job archive, Input input) {
        return new Job(input, key(input), names.of(input.name()), null, archive.key());
    }

    /** The line of an archive's document that could not be unpacked; its key is the archive's, as it has no bytes. */
    LedgerEntry refused(Job archive, String name, Part part) {
        Outcome outcome = Outcome.failed(part.refused(), part.message(), 0);
        return new LedgerEntry(name, archive.key(), names.of(name), outcome, null, archive.key());
    }

    /** Whether the job's document, or every document of its archive, is as an earlier run left it. */
    boolean settled(Job job) {
        LedgerEntry known = ledger.get(job.input().name());
        if (known == null || !known.key().equals(job.key()) || again(known)) {
            return false;
        }
        Integer parts = known.outcome().parts();
        Collection<LedgerEntry> held = parts == null ? List.of() : parts(job);
        return parts == null || held.size() == parts && held.stream().noneMatch(this::again);
    }

    /** The lines of an archive's documents, as far as there are some of this state of it. */
    List<LedgerEntry> parts(Job archive) {
        return ledger.startingWith(archive.input().name() + "!/").stream()
                .filter(e -> archive.key().equals(e.archive()))
                .toList();
    }

    private boolean again(LedgerEntry known) {
        Outcome outcome = known.outcome();
        if (outcome.wants() != null && (retry || has(outcome.wants()))) {
            return true;
        }
        if (outcome.status().planned()) {
            return !Files.exists(folder.plans().resolve(known.plan()));
        }
        return switch (outcome.status().category()) {
            case FINAL -> false;
            case RETRY -> retry;
            case ENVIRONMENT -> true;
        };
    }

    private boolean has(Program program) {
        return installed.computeIfAbsent(program, options::has);
    }

    /** A file that cannot be read now has a key of its own, so that it is tried again. */
    private String key(Input input) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(input.file()), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            digest.update(setting.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (IOException e) {
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it begins as a ZIP does: an archive, or one of the many kinds of document that are ZIPs inside. */
    private static boolean packed(Input input) {
        try (InputStream in = Files.newInputStream(input.file())) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        } catch (IOException e) {
            return false;
        }
    }
}
