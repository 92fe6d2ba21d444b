/**
 * A folder of documents becomes plans, whatever is in it and whatever happens to the machine.
 *
 * <p>{@link io.github.guihua.batch.Inputs} lists the documents, {@link io.github.guihua.batch.Selection} picks what is new
 * or changed; a {@link io.github.guihua.batch.Crew} of workers, child JVMs or (for a handful of small files) this one,
 * turns each into an {@link io.github.guihua.batch.Outcome}, or an archive into more documents;
 * {@link io.github.guihua.batch.Commit} makes outcomes last: the plan is written aside, synced and renamed, then a line
 * in the {@link io.github.guihua.batch.Ledger} is synced. What has no line did not happen, so a run that was
 * killed and is run again ends where an uninterrupted one would.
 *
 * <pre>{@code
 * plans/county.pdf ── worker 2 ── DONE, 14 pages ── output/plans/county.json ── ledger: county.pdf DONE key=…
 * plans/bomb.zip   ── worker 1 ── killed after 2m ───────────────────────────── ledger: bomb.zip TIMEOUT
 * }</pre>
 *
 * <p>A {@link io.github.guihua.batch.Status} says how a document ended; its category says what to do about it.
 */
package io.github.guihua.batch;
