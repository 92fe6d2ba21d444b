package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans as JSON text: UTF-8, line feeds, two spaces, the fields in the records' order, so that equal plans are equal
 * bytes. Reading passes over unknown fields and takes a missing list for an empty one, so that plans written by other
 * programs to the same contract can be searched and compared.
 */
public final class PlanJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(String.class, o -> o.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.AS_EMPTY)))
            .build();

    private static final ObjectWriter PRETTY = MAPPER.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private PlanJson() {}

    /** The plan as indented JSON, a line feed at the end. */
    public static byte[] toBytes(Plan plan) {
        try {
            byte[] json = PRETTY.writeValueAsBytes(plan);
            byte[] out = java.util.Arrays.copyOf(json, json.length + 1);
            out[json.length] = '\n';
            return out;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan that JSON cannot say", e);
        }
    }

    /** The plan on one line, for JSONL. */
    public static String toLine(Plan plan) {
        try {
            return MAPPER.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan that JSON cannot say", e);
        }
    }

    /**
     * @throws IOException where the bytes are not JSON or not a plan
     */
    public static Plan read(byte[] json) throws IOException {
        return MAPPER.readValue(json, Plan.class);
    }

    public static Plan read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /** Every section of the plan, depth first. */
    public static List<Section> sections(Plan plan) {
        List<Section> all = new ArrayList<>();
        collect(plan.outline(), all);
        return all;
    }

    private static void collect(List<Section> sections, List<Section> into) {
        for (Section s : sections) {
            into.add(s);
            collect(s.children(), into);
        }
    }
}
