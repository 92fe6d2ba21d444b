/**
 * Comparisons, matrices and lineages for people and for other programs: JSON, terminal text, HTML, XLSX, CSV and
 * Markdown.
 *
 * <p>A report adds no judgement of its own. Tabular formats share one model, {@link io.github.guihua.report.Sheet}: a
 * name, a header and rows of texts and numbers; XLSX, CSV and Markdown are three ways to write it. The HTML report is
 * one file without references to anything outside it; every text from a plan is escaped, and its content security
 * policy lets nothing run but the report's own script.
 *
 * <pre>{@code
 * ReportFormat.of(Path.of("report.html"))  // HTML
 * ReportFormat.HTML.write(comparison, out, Locale.CHINESE)
 * }</pre>
 */
package io.github.guihua.report;
