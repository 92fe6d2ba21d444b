package io.github.guihua.read;

/**
 * A heading that the file names itself.
 *
 * @param level from 1
 * @param page from 1; 0 where unknown
 */
public record Bookmark(int level, String title, int page) {}
