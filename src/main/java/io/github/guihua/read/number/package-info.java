/**
 * Automatic numbers as text. Word and HTML keep （一） and 第三条 as a counter and a pattern, not as characters; a reader
 * that does not count loses the outline.
 *
 * <pre>{@code
 * chineseCounting, pattern "（%1）", third item   （三）
 * decimalEnclosedCircle, pattern "%2", second     ②
 * }</pre>
 */
package io.github.guihua.read.number;
