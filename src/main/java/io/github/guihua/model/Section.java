package io.github.guihua.model;

import java.util.List;

/**
 * A node of the outline.
 *
 * @param id labels from the top ({@code 三/（二）/1}), the title where there is no label; {@code #2} is added to a repeated one
 * @param label as printed ({@code （二）}, {@code 第一章}, {@code 附件1}); null for a heading without a number
 * @param number the label's value; null where there is none
 * @param level 1 一、 第一章 · 2 （一） 第一节 · 3 1. 第一条 · 4 （1） · 5 ①
 * @param runIn true where the heading's sentence opens its paragraph
 * @param page where the heading stands, from 1
 * @param text own body, without children, points, columns, tables and clauses; paragraphs separated by a line feed
 */
public record Section(
        String id,
        String label,
        Integer number,
        int level,
        String title,
        boolean runIn,
        Integer page,
        String text,
        List<Point> points,
        List<Section> children,
        Evidence evidence) {

    public Section {
        points = List.copyOf(points);
        children = List.copyOf(children);
    }
}
