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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of plans. The heads are read once, when it is opened; plans are read when they are asked for. */
public final class PlanStore {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder(new JsonFactory()).build();

    private final Path folder;
    private final List<PlanHead> heads;
    private final List<Path> unreadable;

    private PlanStore(Path folder, List<PlanHead> heads, List<Path> unreadable) {
        this.folder = folder;
        this.heads = List.copyOf(heads);
        this.unreadable = List.copyOf(unreadable);
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
        List<Path> files;
        try (Stream<Path> list = Files.walk(plans)) {
            files = list.filter(p -> p.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UserException(e, "store", "no-folder", plans);
        }
        List<PlanHead> heads = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        for (Path file : files) {
            try {
                heads.add(head(file));
            } catch (IOException e) {
                unreadable.add(file);
            }
        }
        return new PlanStore(plans, heads, unreadable);
    }

    /** A store of nothing: every plan is then named by its file. */
    public static PlanStore empty(Path folder) {
        return new PlanStore(folder, List.of(), List.of());
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
        return PlanFinder.distinct(heads);
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
