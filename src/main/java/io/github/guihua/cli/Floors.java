package io.github.guihua.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.eval.Evaluation;
import io.github.guihua.message.Messages;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The least that each family's mean must be, from a file: {@code {"outline": 0.95, "overall": 0.97}}. */
record Floors(Map<String, Double> least) {

    static Floors read(Path file) throws UserException {
        JsonNode wanted;
        try {
            wanted = new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UserException(e, "eval", "no-floors", file);
        }
        if (wanted == null || !wanted.isObject()) {
            throw new UserException("eval", "no-floors", file);
        }
        Map<String, Double> least = new LinkedHashMap<>();
        wanted.properties().forEach(e -> least.put(e.getKey(), e.getValue().asDouble()));
        return new Floors(least);
    }

    /** A line for each family that is under its floor. */
    List<String> below(Evaluation evaluation, Messages words) {
        List<String> below = new ArrayList<>();
        least.forEach((family, floor) -> {
            double have = family.equals("overall")
                    ? evaluation.overall()
                    : evaluation.means().getOrDefault(family, 0.0);
            if (have < floor) {
                below.add(
                        words.text("eval.below", family, EvaluationTable.figure(have), EvaluationTable.figure(floor)));
            }
        });
        return below;
    }
}
