/**
 * Reading: bytes of any supported format become a {@link io.github.guihua.read.SourceDocument}, pages of blocks in
 * reading order, each block a {@link io.github.guihua.read.Line} or a {@link io.github.guihua.read.Grid}.
 *
 * <p>Readers say what the file says and no more. A PDF or a text file gives physical lines
 * ({@link io.github.guihua.read.Wrap#HARD}: the next line may go on with the same sentence); Word and HTML give whole
 * paragraphs ({@link io.github.guihua.read.Wrap#PARAGRAPH}), with automatic numbers rendered. What is noise, which
 * lines make a paragraph and what a heading is are for the later stages: a reader only hands on the evidence, style,
 * geometry and bookmarks.
 *
 * <pre>{@code
 * page 3   Line "（二）健全机制"            style{size=16, bold}  box[72,90,180,18]   line 41
 *          Line "建立健全城乡社区服务体"    HARD                  box[104,120,420,16] line 42
 *          Grid 5 columns                  box[72,300,450,210]
 * }</pre>
 */
package io.github.guihua.read;
