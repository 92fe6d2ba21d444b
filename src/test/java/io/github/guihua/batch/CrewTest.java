package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a worker or its hiring throws, every job gets its result or the run ends. */
@Timeout(60)
class CrewTest {
    @Test
    void anErrorInAWorkerCostsItsJob() throws Exception {
        JobQueue jobs = jobs(20);
        try (Crew crew = crew(
                jobs,
                2,
                () -> new Acting(name -> {
                    if (name.endsWith("3")) {
                        throw new NoClassDefFoundError(name);
                    }
                }))) {
            List<Status> ends = results(crew, jobs);
            assertEquals(20, ends.size());
            assertEquals(2, ends.stream().filter(Status.FAILED::equals).count());
        }
    }

    @Test
    void aLaneWithoutAWorkerLeavesItsJobToTheOthers() throws Exception {
        AtomicInteger hired = new AtomicInteger();
        JobQueue jobs = jobs(20);
        try (Crew crew = crew(jobs, 3, () -> {
            if (hired.incrementAndGet() > 1) {
                throw new OutOfMemoryError("no more threads");
            }
            return new Acting(name -> {});
        })) {
            assertEquals(20, results(crew, jobs).size());
        }
    }

    @Test
    void noWorkerAtAllIsSaid() {
        JobQueue jobs = jobs(3);
        try (Crew crew = crew(jobs, 2, () -> {
            throw new IOException("no children");
        })) {
            assertEquals(
                    "no children",
                    assertThrows(IOException.class, () -> results(crew, jobs)).getMessage());
        }
    }

    @Test
    void aJobMayBringMore() throws Exception {
        JobQueue jobs = jobs(1);
        List<String> seen = new ArrayList<>();
        try (Crew crew = crew(jobs, 2, () -> new Acting(name -> {}))) {
            for (List<Crew.Done> some = crew.next(); !some.isEmpty(); some = crew.next()) {
                for (Crew.Done done : some) {
                    seen.add(done.job().input().name());
                    if (seen.size() == 1) {
                        jobs.first(List.of(job(7), job(8)));
                    }
                }
                jobs.settled(some.size());
            }
        }
        assertEquals(List.of("0", "7", "8"), seen.stream().sorted().toList());
    }

    @Test
    void aClosedCrewLetsItsLanesGo() throws Exception {
        CountDownLatch closed = new CountDownLatch(2);
        JobQueue jobs = jobs(50);
        Crew crew = crew(jobs, 2, () -> new Acting(name -> {}) {
            @Override
            public void close() {
                closed.countDown();
            }
        });
        crew.next();
        // Nobody takes the other results any more.
        crew.close();
        assertTrue(closed.await(30, TimeUnit.SECONDS));
    }

    private static List<Status> results(Crew crew, JobQueue jobs) throws Exception {
        List<Status> ends = new ArrayList<>();
        for (List<Crew.Done> some = crew.next(); !some.isEmpty(); some = crew.next()) {
            some.forEach(d -> ends.add(d.work().outcome().status()));
            jobs.settled(some.size());
        }
        return ends;
    }

    private static Crew crew(JobQueue jobs, int lanes, Crew.Hiring hiring) {
        Crew crew = new Crew(jobs, lanes, hiring, Duration.ofSeconds(9), Progress.NONE);
        crew.grow(lanes);
        return crew;
    }

    private static JobQueue jobs(int n) {
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            jobs.add(job(i));
        }
        return new JobQueue(jobs);
    }

    private static Job job(int i) {
        return new Job(new Input(Integer.toString(i), Path.of("x"), 1), "k", i + ".json", null, null);
    }

    /** Does one thing with each document's name. */
    private static class Acting implements Worker {
        private final java.util.function.Consumer<String> act;

        Acting(java.util.function.Consumer<String> act) {
            this.act = act;
        }

        @Override
        public Work run(Input input, Path unpackInto, Duration limit, IntConsumer pages) {
            act.accept(input.name());
            return Work.of(Outcome.failed(Status.EMPTY, null, 0));
        }

        @Override
        public boolean usable() {
            return true;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
