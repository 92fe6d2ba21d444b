package io.github.guihua.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.normalize.Jurisdictions;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A folder of plans. The heads are read once, when it is opened; plans are read when they are asked for. */
public final class PlanStore {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder(new JsonFactory()).build();

    private final Path folder;
    private final Map<Path, Read> read;
    private final List<PlanHead> heads;
    private final List<PlanHead> distinct;
    private final List<Path> unreadable;

    /** A file as it was when it was read; {@code head} is null where it is no plan. */
    private record Read(FileTime time, long size, PlanHead head) {}

    private PlanStore(Path folder, Map<Path, Read> read) {
        this.folder = folder;
        this.read = read;
        this.heads =
                read.values().stream().map(Read::head).filter(Objects::nonNull).toList();
        this.distinct = PlanFinder.distinct(heads);
        this.unreadable = read.entrySet().stream()
                .filter(e -> e.getValue().head == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * @param folder of {@code *.json}, or one that has them in {@code plans/}
     * @throws UserException where there is no such folder
     */
    public static PlanStore open(Path folder) throws UserException {
        Path plans = Files.isDirectory(folder.resolve("plans")) ? folder.resolve("plans") : folder;
        if (!Files.isDirectory(plans)) {
            throw new UserException("store", "no-folder", plans);
        }
        return new PlanStore(plans, read(plans, Map.of()));
    }

    /** The folder as it is now; only what has changed since is read. */
    public PlanStore reopened() throws UserException {
        return new PlanStore(folder, read(folder, read));
    }

    private static Map<Path, Read> read(Path plans, Map<Path, Read> known) throws UserException {
        Map<Path, BasicFileAttributes> files = new TreeMap<>();
        try {
            Files.walkFileTree(plans, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(".json")) {
                        files.put(file, attributes);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UserException(e, "store", "no-folder", plans);
        }
        Map<Path, Read> read = new LinkedHashMap<>();
        files.forEach((file, now) -> {
            Read before = known.get(file);
            boolean same = before != null && before.time.equals(now.lastModifiedTime()) && before.size == now.size();
            read.put(file, same ? before : new Read(now.lastModifiedTime(), now.size(), headOrNull(file)));
        });
        return read;
    }

    private static PlanHead headOrNull(Path file) {
        try {
            return head(file);
        } catch (IOException e) {
            return null;
        }
    }

    /** A store of nothing: every plan is then named by its file. */
    public static PlanStore empty(Path folder) {
        return new PlanStore(folder, Map.of());
    }

    /** Reads a file up to the end of its {@code notice}. */
    private static PlanHead head(Path file) throws IOException {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        try (JsonParser parser = MAPPER.createParser(file.toFile())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a plan");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME && fields.size() < 3) {
                String name = parser.currentName();
                parser.nextToken();
                if (List.of("id", "source", "notice").contains(name)) {
                    fields.put(name, MAPPER.readTree(parser));
                } else {
                    parser.skipChildren();
                }
            }
        }
        if (!fields.containsKey("notice")) {
            throw new IOException("not a plan");
        }
        Plan plan = PlanJson.read(MAPPER.writeValueAsBytes(fields));
        if (plan.notice() == null) {
            throw new IOException("not a plan");
        }
        String name = file.getFileName().toString();
        String id = plan.id() == null ? name.substring(0, name.length() - ".json".length()) : plan.id();
        return new PlanHead(file, id, plan.source(), plan.notice());
    }

    public Path folder() {
        return folder;
    }

    /** Every plan, by file name. */
    public List<PlanHead> heads() {
        return heads;
    }

    /** Every plan once: of one that was read from several files, the one whose text was not recognized from pictures. */
    public List<PlanHead> distinct() {
        return distinct;
    }

    /** The same of the plans that fit. */
    public List<PlanHead> distinct(Predicate<PlanHead> fit) {
        return PlanFinder.distinct(heads.stream().filter(fit).toList());
    }

    /** Files in the folder that are no plans. */
    public List<Path> unreadable() {
        return unreadable;
    }

    /**
     * @throws UserException where the file has gone or is broken
     */
    public Plan load(PlanHead head) throws UserException {
        try {
            return PlanJson.read(head.path());
        } catch (IOException e) {
            throw new UserException(e, "store", "unreadable", head.path());
        }
    }

    /**
     * The plan that a name means: see the package's description for what a name may be.
     *
     * @throws UserException where none or several are meant, with what to do
     */
    public PlanHead find(String name, Jurisdictions jurisdictions) throws UserException {
        Path file = file(name);
        if (file != null) {
            try {
                return head(file);
            } catch (IOException e) {
                throw new UserException(e, "store", "unreadable", file);
            }
        }
        return new PlanFinder(heads, jurisdictions).find(name);
    }

    private static Path file(String name) {
        try {
            Path path = Path.of(name);
            return name.endsWith(".json") && Files.isRegularFile(path) ? path : null;
        } catch (java.nio.file.InvalidPathException e) {
            return null;
        }
    }
}
