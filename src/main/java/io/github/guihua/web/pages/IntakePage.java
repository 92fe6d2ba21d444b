package io.github.guihua.web.pages;

import io.github.guihua.message.Messages;
import io.github.guihua.message.UserException;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Settings;
import io.github.guihua.web.jobs.Folders;
import io.github.guihua.web.jobs.Job;
import io.github.guihua.web.jobs.Jobs;
import io.github.guihua.web.jobs.Uploads;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code /intake}: documents are dropped here, and how they fare is shown. */
public final class IntakePage implements Page {
    private final Settings settings;
    private final Jobs jobs;
    private final Uploads uploads;
    private final Folders folders;
    private final Templates templates;

    IntakePage(Settings settings, Jobs jobs, Templates templates) {
        this.settings = settings;
        this.jobs = jobs;
        this.uploads = new Uploads(settings);
        this.folders = new Folders(settings);
        this.templates = templates;
    }

    /** What the template shows; {@code folders} may be ingested whole. */
    public record Model(View view, List<Path> folders, List<Job> jobs) {
        public boolean working() {
            return jobs.stream().anyMatch(Job::open);
        }

        public String status(Job.FileResult f) {
            return Messages.of("batch", view.locale()).text("status." + f.status());
        }
    }

    @Override
    public void answer(Context ctx) {
        templates.render(ctx, "intake.jte", model(ctx));
    }

    /** The list alone, asked for again and again while something is under way. */
    void list(Context ctx) {
        templates.render(ctx, "jobs.jte", model(ctx));
    }

    private Model model(Context ctx) {
        return new Model(View.of(ctx, settings, "intake"), folders.all(), jobs.list());
    }

    void upload(Context ctx) throws UserException, IOException {
        jobs.add(uploads.all(ctx), true);
        ctx.redirect("/intake", HttpStatus.SEE_OTHER);
    }

    void folder(Context ctx) throws UserException {
        Path folder = folders.named(Parameters.form(ctx, "folder"))
                .orElseThrow(() -> new UserException("web", "error.no-folder"));
        jobs.add(List.of(folder), false);
        ctx.redirect("/intake", HttpStatus.SEE_OTHER);
    }

    void retry(Context ctx) throws UserException {
        Job job = jobs.get(ctx.pathParam("job")).orElseThrow(() -> new NotFoundResponse("job"));
        jobs.add(job.paths().stream().map(Path::of).toList(), true);
        ctx.redirect("/intake", HttpStatus.SEE_OTHER);
    }
}
