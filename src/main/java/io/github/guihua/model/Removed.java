package io.github.guihua.model;

/** Text taken for noise: {@code reason} is the id of the rule that said so ({@code page-number}, {@code site-navigation}). */
public record Removed(String text, String reason, Integer page) {}
