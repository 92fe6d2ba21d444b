/**
 * The plan: what Guihua knows of one document, and the JSON that says it.
 *
 * <p>A {@link io.github.guihua.model.Plan} is a record of records, one file for each, in the field order of the
 * published schema ({@code output/schema/plan.schema.json}). Content stands as printed; numbers are numbers; what is
 * not there is {@code null} or an empty list, never an empty string. Every fact carries
 * {@link io.github.guihua.model.Evidence}: the page and box, or the source line, and the rule that made it.
 *
 * <pre>{@code
 * "indicators": [{"name": "每百户居民拥有社区综合服务设施面积", "unit": "平方米",
 *                 "baseline": {"year": 2020, "op": "=", "value": 29.8, "raw": "29.8"},
 *                 "target": {"year": 2025, "op": ">", "value": 30, "raw": ">30"},
 *                 "nature": "预期性", "origin": "table", "section": "二/（三）", "column": "专栏1",
 *                 "evidence": {"page": 5, "box": [72.0, 301.5, 410.2, 28.0], "line": 118, "rule": "indicator-table"}}]
 * }</pre>
 *
 * <p>The packages that follow the pipeline ({@code index}, {@code compare}, {@code report}, {@code web}) know only
 * this package, never the stages that made it.
 */
package io.github.guihua.model;
