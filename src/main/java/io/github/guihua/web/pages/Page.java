package io.github.guihua.web.pages;

import io.github.guihua.message.UserException;
import io.javalin.http.Context;
import java.io.IOException;

/** Answers a request for a page. */
@FunctionalInterface
interface Page {
    void answer(Context ctx) throws UserException, IOException;
}
