/**
 * Web archives (MHTML, {@code .mht}) and mails: a MIME message's HTML part is read as a page, with the encoding that
 * the part declares; without one its plain text is the document.
 *
 * <pre>{@code
 * multipart/related
 *   text/html; charset=gb2312   -> the page
 *   image/jpeg                  -> an attachment's name
 * }</pre>
 */
package io.github.guihua.read.mail;
