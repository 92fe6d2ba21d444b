/**
 * Text and Markdown. A text file gives its physical lines and nothing else; Markdown gives the same lines with its
 * marks taken as what they say: {@code ## 一、规划背景} is the line 一、规划背景 with a heading's style, a pipe table is a
 * {@link io.github.guihua.read.Grid}, {@code **（一）发展基础**} is bold.
 */
package io.github.guihua.read.text;
