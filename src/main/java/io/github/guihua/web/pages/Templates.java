package io.github.guihua.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.guihua.web.Tag;
import io.javalin.http.Context;

/** The templates, compiled into the jar; whatever they print is escaped for where it stands. */
final class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "io.github.guihua.web.templates");

    void render(Context ctx, String template, Object page) {
        StringOutput out = new StringOutput();
        engine.render(template, page, out);
        ctx.header("Vary", "Cookie, HX-Request");
        Tag.send(ctx, out.toString(), "text/html; charset=utf-8");
    }
}
