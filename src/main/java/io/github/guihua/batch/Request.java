package io.github.guihua.batch;

/**
 * What the parent asks of a child. The answer is an empty frame for each page recognized, as a sign of life, then two
 * frames: the {@link Outcome} as JSON, and the plan's JSON (empty without a plan).
 *
 * @param uri of the document's file: unlike a path's text, it keeps names of any bytes
 */
record Request(String name, String uri, long bytes) {}
