/**
 * Evaluation against hand-made plans: how much of what a person found does an extracted plan have, and how much has it
 * besides. One {@link io.github.guihua.eval.FamilyScore} a family (outline, clauses, targets …), strict (characters as
 * printed) and normalized (width, quotes, dashes and spaces folded).
 *
 * <pre>{@code
 * guihua eval --gold DIR --pred output/plans
 * | document | outline | targets | …
 * | county   |   1.000 |   0.971 | …
 * }</pre>
 */
package io.github.guihua.eval;
