/**
 * Extraction: {@link io.github.guihua.segment.Segments} become the facts of a {@link io.github.guihua.model.Plan}:
 * notice, indicators, targets, responsibility clauses, points, tasks.
 *
 * <p>{@link io.github.guihua.extract.FactExtractor} joins them: it walks the outline in print order, since a note in
 * one clause governs the later ones; {@link io.github.guihua.extract.ClauseExtractor} cuts the clauses out of a body,
 * {@link io.github.guihua.extract.PointExtractor} the points, and what the clauses leave goes to targets and indicators
 * as {@link io.github.guihua.extract.BodyText}.
 *
 * <pre>{@code
 * body   "建立健全社区工作者职业体系，到2025年，持证比例超过50%。（责任单位：市民政局、市人社局）"
 * text   "建立健全社区工作者职业体系，到2025年，持证比例超过50%。"
 * target {subject 持证比例, op >, value 50, unit %, deadline 2025}
 * clause {responsible [市民政局, 市人社局]}
 * }</pre>
 */
package io.github.guihua.extract;
