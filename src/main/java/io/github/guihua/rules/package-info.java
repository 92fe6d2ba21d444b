/**
 * The genre's knowledge as data: the YAML and CSV files of {@code extraction-rules/}, which an analyst may change
 * without Java.
 *
 * <p>{@link io.github.guihua.rules.Rules} loads the files once, checks their shape and then only answers. A YAML file is
 * a list of {@link io.github.guihua.rules.Rule}s; each has examples, and {@link io.github.guihua.rules.RuleCheck} runs
 * them. A CSV file is a reference table.
 *
 * <pre>{@code
 * - id: page-number                       # headings.yaml, line 1
 *   note: a page number between dashes
 *   pattern: '^[—-] ?\d{1,4} ?[—-]$'
 *   matches: ['— 3 —']
 *   rejects: ['—3月底前完成']
 *
 * Rules rules = Rules.installed();
 * for (Rule rule : rules.file("furniture")) {
 *     rule.find(line).ifPresent(hit -> …rule.id(), hit.start()…);
 * }
 * rules.table("units").get(0).get("name")
 * }</pre>
 *
 * <p>Patterns meet hostile documents: every search has a budget of character reads ({@link
 * io.github.guihua.rules.BoundedPattern}), after which it gives no match instead of running on.
 */
package io.github.guihua.rules;
