/**
 * Guihua 规划: Chinese government notices and plans as structured, traceable data.
 *
 * <p>{@link io.github.guihua.PlanExtractor} joins the stages; everything else calls it or uses the plans it makes.
 *
 * <pre>{@code
 * bytes -> read -> clean -> segment -> extract (with normalize) -> model.Plan
 *                                                                    |
 *                          batch · index · compare · report · web · cli
 * }</pre>
 */
package io.github.guihua;
