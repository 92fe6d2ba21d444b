/**
 * Words for people, in Chinese and English: one resource bundle for each package that speaks
 * ({@code io/github/guihua/read/messages_zh.properties}, {@code …_en.properties}), and the exception whose message a
 * user can act on.
 *
 * <pre>{@code
 * throw new UserException("cli", "no-such-file", path);       // key in cli/messages_*.properties
 * error.localized(Locale.ENGLISH)                              // "plans/a.pdf: no such file; check the path"
 * }</pre>
 */
package io.github.guihua.message;
