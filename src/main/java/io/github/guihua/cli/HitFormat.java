package io.github.guihua.cli;

/** How hits are printed. */
enum HitFormat {
    TEXT,
    JSON,
    JSONL,
    CSV
}
