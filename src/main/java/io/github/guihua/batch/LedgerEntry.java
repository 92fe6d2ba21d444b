package io.github.guihua.batch;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A line of the ledger: this document, with this content under these rules, ended so.
 *
 * @param name {@link Input#name()}
 * @param key hash of content, rules, version and options: equal keys need not be done again
 * @param plan the plan's file under {@code plans/}; given to a name once and kept, also while it has failed
 * @param stamp {@link io.github.guihua.index.Stamps} of the plan; null without one
 * @param archive key of the archive that it was in; null for a file of its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerEntry(String name, String key, String plan, Outcome outcome, String stamp, String archive) {
    /** Without what the catalog says of the plan. */
    LedgerEntry brief() {
        return new LedgerEntry(name, key, plan, outcome.brief(), stamp, archive);
    }

    /** Whether an earlier line, or none, says the same of the same bytes. */
    boolean same(LedgerEntry earlier) {
        return earlier != null && key.equals(earlier.key) && outcome.status() == earlier.outcome.status();
    }
}
