package io.github.guihua.model;

/** A cited document: title without 《》, 发文字号 where printed. */
public record Citation(String title, String number) {}
