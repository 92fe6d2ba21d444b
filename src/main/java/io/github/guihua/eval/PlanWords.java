package io.github.guihua.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All text that a plan's JSON holds, in an order that does not depend on who made the plan. */
public final class PlanWords {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is printed, in the order of printing as far as the families allow. */
    private static final List<String> FAMILIES =
            List.of("notice", "preamble", "outline", "specialColumns", "indicators", "responsibilities", "tasks");

    private static final List<String> WORDS = List.of(
            "documentNumber",
            "noticeTitle",
            "title",
            "addressees",
            "label",
            "marker",
            "name",
            "unit",
            "baseline",
            "target",
            "nature",
            "theme",
            "task",
            "content",
            "goal",
            "raw",
            "text",
            "points",
            "items",
            "children");

    private PlanWords() {}

    /**
     * @throws UserException where the file is missing or holds no plan
     */
    public static String of(Path file) throws IOException, UserException {
        if (!Files.isRegularFile(file)) {
            throw new UserException("eval", "no-file", file);
        }
        try {
            JsonNode plan = JSON.readTree(file.toFile());
            if (plan.has("outline")) {
                return of(plan);
            }
        } catch (JsonProcessingException e) {
            throw new UserException(e, "eval", "no-plan", file);
        }
        throw new UserException("eval", "no-plan", file);
    }

    /**
     * @param plan as {@link io.github.guihua.model.PlanJson} writes it
     */
    public static String of(byte[] plan) throws IOException {
        return of(JSON.readTree(plan));
    }

    private static String of(JsonNode plan) {
        StringBuilder text = new StringBuilder();
        for (String family : FAMILIES) {
            add(plan.path(family), text);
        }
        return text.toString();
    }

    private static void add(JsonNode node, StringBuilder into) {
        if (node.isTextual()) {
            into.append(node.asText()).append('\n');
        } else if (node.isArray()) {
            node.forEach(child -> add(child, into));
        } else if (node.isObject()) {
            WORDS.forEach(word -> add(node.path(word), into));
        }
    }
}
