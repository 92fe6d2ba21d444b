/**
 * The pages, one class each: it reads the address bar, asks the {@link io.github.guihua.web.Library}, and hands a
 * record to a template in {@code src/main/jte}. The address holds the whole state of a page, so that a link can be sent:
 * {@code /search?q=养老&where=地区:清河市&mode=words}.
 */
package io.github.guihua.web.pages;
