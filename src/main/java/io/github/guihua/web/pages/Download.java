package io.github.guihua.web.pages;

import io.github.guihua.report.ReportFormat;
import io.javalin.http.Context;
import java.util.Locale;

/** Files that a browser saves instead of showing them. */
final class Download {
    private Download() {}

    /** Says what follows on the context's stream. */
    static void begin(Context ctx, String name, ReportFormat format) {
        String type =
                switch (format) {
                    case CSV -> "text/csv; charset=utf-8";
                    case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case HTML -> "text/html; charset=utf-8";
                    case JSON -> "application/json";
                    case MD -> "text/markdown; charset=utf-8";
                    case TEXT -> "text/plain; charset=utf-8";
                };
        String file = name + "." + format.name().toLowerCase(Locale.ROOT);
        ctx.contentType(type).header("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }
}
