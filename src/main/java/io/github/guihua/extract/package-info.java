/**
 * Extraction: {@link io.github.guihua.segment.Segments} become the facts of a {@link io.github.guihua.model.Plan}:
 * notice, indicators, targets, responsibility clauses, points, tasks.
 *
 * <p>{@link io.github.guihua.extract.PlanExtractor} is the one entry point that joins all stages; it is pure and
 * deterministic, writes no file and keeps no state, so that a command, a batch worker, a server or a cluster engine
 * are only different callers of it.
 *
 * <pre>{@code
 * body   "建立健全社区工作者职业体系，到2025年，持证比例超过50%。（责任单位：市民政局、市人社局）"
 * text   "建立健全社区工作者职业体系，到2025年，持证比例超过50%。"
 * target {subject 持证比例, op >, value 50, unit %, deadline 2025}
 * clause {responsible [市民政局, 市人社局]}
 * }</pre>
 */
package io.github.guihua.extract;
