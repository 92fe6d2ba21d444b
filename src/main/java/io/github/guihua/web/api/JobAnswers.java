package io.github.guihua.web.api;

import io.github.guihua.message.UserException;
import io.github.guihua.web.Settings;
import io.github.guihua.web.jobs.Job;
import io.github.guihua.web.jobs.Jobs;
import io.github.guihua.web.jobs.Uploads;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;

/** {@code /api/v1/jobs}. */
final class JobAnswers {
    private final Jobs jobs;
    private final Uploads uploads;

    JobAnswers(Settings settings, Jobs jobs) {
        this.jobs = jobs;
        this.uploads = new Uploads(settings);
    }

    void list(Context ctx) {
        Json.send(ctx, jobs.list());
    }

    void one(Context ctx) {
        Job job = jobs.get(ctx.pathParam("job")).orElseThrow(() -> new NotFoundResponse("job"));
        Json.send(ctx, job);
    }

    void add(Context ctx) throws UserException, IOException {
        Job job = jobs.add(uploads.all(ctx), true);
        ctx.status(202).header("Location", "/api/v1/jobs/" + job.id()).json(job);
    }
}
