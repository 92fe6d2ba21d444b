/**
 * What people have put right in plans. A correction is data beside the plans,
 * {@code corrections/<sha256 of the source>.jsonl}, one line each, only ever appended to:
 *
 * <pre>{@code
 * {"id":"c1","field":"/indicators/3/target/value","before":50.0,"after":90.0,"who":"李","when":"2026-01-05T08:00:00Z"}
 * {"id":"c2","undoes":"c1","who":"李","when":"2026-01-05T08:01:00Z"}
 * }</pre>
 *
 * <p>A field is a JSON pointer (RFC 6901) into the plan's JSON. {@link io.github.guihua.correct.Corrections#apply} puts
 * the corrections in force into a plan that was just extracted. Where the extraction no longer says what a correction
 * found wrong, the correction is passed over: what it was about has changed.
 */
package io.github.guihua.correct;
