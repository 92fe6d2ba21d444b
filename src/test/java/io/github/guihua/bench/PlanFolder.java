package io.github.guihua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.guihua.index.PlanIndex;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.model.PlanJson;
import io.github.guihua.normalize.Jurisdictions;
import io.github.guihua.rules.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An output folder of as many plans as wanted, made of those that were extracted from a few documents: each with another
 * place, number, date and other figures. Nothing is read or recognized; the index is made of the plans.
 *
 * <p>{@code PlanFolder PLANS FROM TO}: {@code FROM} is an output folder, {@code TO} is made.
 */
public final class PlanFolder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SHORT = Pattern.compile("(?<=..)(?:特别行政区|自治[区州县旗]|地区|[省市县区旗盟])$");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.〔])([1-9]\\d?)(?=(?:%|个|家|名|处)(?![\\d〕]))");

    private PlanFolder() {}

    public static void main(String[] args) throws Exception {
        int plans = Integer.parseInt(args[0]);
        List<String> models = models(Path.of(args[1]));
        Path to = Path.of(args[2]);
        List<Jurisdiction> places = places();
        Random random = new Random(5);
        for (int i = 0; i < plans; i++) {
            String varied = varied(models.get(i % models.size()), places.get(random.nextInt(places.size())), i, random);
            Path file = to.resolve("plans/" + i / 500 + "/" + i + ".json");
            Files.createDirectories(file.getParent());
            Files.write(file, PlanJson.toBytes(PlanJson.read(varied.getBytes(StandardCharsets.UTF_8))));
        }
        try (PlanIndex index = PlanIndex.create(to.resolve("index"))) {
            index.rebuild(to.resolve("plans"));
        }
        System.out.println(plans + " plans made of " + models.size());
    }

    private static List<String> models(Path output) throws IOException {
        List<String> models = new ArrayList<>();
        try (Stream<Path> files = Files.walk(output.resolve("plans"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                models.add(Files.readString(file));
            }
        }
        return models;
    }

    private static List<Jurisdiction> places() throws Exception {
        Jurisdictions all = new Jurisdictions(Rules.installed());
        return IntStream.range(110_000, 660_000)
                .mapToObj(code -> all.byCode(String.valueOf(code)).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The plan with the place's names exchanged wherever they stand, and its figures changed. */
    private static String varied(String plan, Jurisdiction place, int number, Random random) throws IOException {
        JsonNode before = JSON.readTree(plan).path("notice").path("jurisdiction");
        String text = plan;
        Set<String> names = new HashSet<>(Set.of(before.path("name").asText()));
        for (String name : names) {
            if (name.length() > 1) {
                text = text.replace(name, place.name())
                        .replace(
                                SHORT.matcher(name).replaceFirst(""),
                                SHORT.matcher(place.name()).replaceFirst(""));
            }
        }
        text = FIGURE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        String.valueOf(Math.max(1, Integer.parseInt(m.group(1)) + random.nextInt(9) - 4))));
        ObjectNode varied = (ObjectNode) JSON.readTree(text);
        String sha = String.format("%064x", new java.math.BigInteger(250, random));
        varied.put("id", sha.substring(0, 12));
        ((ObjectNode) varied.path("source")).put("sha256", sha).put("file", number + ".txt");
        ObjectNode notice = (ObjectNode) varied.path("notice");
        notice.set("jurisdiction", JSON.valueToTree(place));
        notice.put("documentNumber", place.name().charAt(0) + "政发〔" + (2021 + random.nextInt(4)) + "〕" + number + "号");
        if (place.level() == Level.PROVINCE) {
            notice.put("kind", "规划");
        }
        return varied.toString();
    }
}
