package io.github.guihua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.guihua.model.PlanJson;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every plan that is written is valid against the published schema. */
class PlanSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void sampleCorpus() throws Exception {
        assertEquals(List.of("shiqiao-leading-group-notice.scan.pdf"), unread(Path.of("corpus"), 8));
    }

    @Test
    void realPlansInEveryFormat() throws Exception {
        Path shared = Path.of("../shared");
        assumeTrue(Files.isDirectory(shared), "skipped: ../shared is not here");
        assertEquals(List.of("hubei.scan.pdf"), unread(shared.resolve("corpus"), 14));
        assertEquals(List.of(), unread(shared.resolve("seeds"), 5));
        assertEquals(List.of(), unread(shared.resolve("real/govcn"), 30));
    }

    @Test
    void whatTheSchemaDoesNotKnowIsRefused() throws Exception {
        assertFalse(schema().validate(JSON.readTree("{\"schema\": \"guihua/plan/1\", \"extra\": 1}"))
                .isEmpty());
    }

    /** Files that cannot be read without recognition; so many others give plans, and each is valid. */
    private static List<String> unread(Path folder, int plans) throws Exception {
        JsonSchema schema = schema();
        PlanExtractor extractor = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);
        List<String> unread = new ArrayList<>();
        int valid = 0;
        for (Path file : files(folder)) {
            try {
                JsonNode plan = JSON.readTree(PlanJson.toBytes(extractor.extract(file)));
                Set<ValidationMessage> wrong = schema.validate(plan);
                assertEquals(Set.of(), wrong, file.toString());
                valid++;
            } catch (UnreadableException e) {
                unread.add(file.getFileName().toString());
            }
        }
        assertEquals(plans, valid, folder.toString());
        return unread;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonSchema schema() throws IOException {
        String text = Files.readString(Path.of("output/schema/plan.schema.json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }
}
