package io.github.guihua.web.jobs;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Jobs on disk, a file each. What cannot be written is only lost to a restart. */
final class JobFolder {
    private static final long SELDOM_NANOS = 1_000_000_000L;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path folder;
    private long written;

    JobFolder(Path folder) {
        this.folder = folder;
    }

    synchronized void write(Job job) {
        written = System.nanoTime();
        try {
            Files.createDirectories(folder);
            Path aside = folder.resolve("." + job.id() + ".new");
            Files.write(aside, JSON.writeValueAsBytes(job));
            Files.move(aside, folder.resolve(job.id() + ".json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return;
        }
    }

    /** Once a second at most: a job of thousands of files would be written thousands of times. */
    synchronized void writeSeldom(Job job) {
        if (System.nanoTime() - written >= SELDOM_NANOS) {
            write(job);
        }
    }

    /** What earlier servers have left; a file that is no job goes. */
    List<Job> stored() {
        List<Job> all = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                try {
                    all.add(JSON.readValue(file.toFile(), Job.class));
                } catch (IOException | RuntimeException e) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            return all;
        }
        return all;
    }
}
