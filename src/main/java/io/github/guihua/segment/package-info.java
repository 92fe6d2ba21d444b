/**
 * Segmentation: {@link io.github.guihua.clean.CleanText} becomes {@link io.github.guihua.segment.Segments}, the genre's
 * form: front matter, preamble, outline tree, special columns, tables, annexes, closing lines.
 *
 * <p>A {@link io.github.guihua.segment.SectionNode} holds the elements of its own body, in order, nothing yet taken
 * out of them: clauses, points, targets and values are the business of {@code extract}.
 *
 * <pre>{@code
 * front     瓮水县人民政府文件 / 〔2023〕8号 / 关于印发…的通知 / 各乡镇人民政府： / … / 2023年9月8日
 * preamble  根据…，制定本方案。
 * outline   一、总体要求 ─ （一）指导思想 …
 * columns   专栏1 (kind indicators, after 一/（三）)
 * closing   抄送：…
 * }</pre>
 */
package io.github.guihua.segment;
