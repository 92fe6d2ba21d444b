/**
 * What people have put right in plans. A correction is data beside the plans,
 * {@code corrections/<sha256 of the source>.jsonl}, one line each, only ever appended to:
 *
 * <pre>{@code
 * {"id":"c1","field":"/indicators/3/target/value","before":50.0,"after":90.0,
 *  "also":[{"field":"/indicators/3/target/raw","before":"50","after":"90"}],"who":"李","when":"2026-01-05T08:00:00Z"}
 * {"id":"c2","field":"/sections/7/level","before":3,"after":2,"who":"李","when":"2026-01-05T08:00:30Z"}
 * {"id":"c3","undoes":"c1","who":"李","when":"2026-01-05T08:01:00Z"}
 * }</pre>
 *
 * <p>{@link io.github.guihua.correct.Edits} says what a field may be. {@link io.github.guihua.correct.Corrections#apply}
 * puts the corrections in force into a plan that was just extracted. Where the extraction no longer says what a
 * correction found wrong, the correction is passed over: what it was about has changed.
 */
package io.github.guihua.correct;
