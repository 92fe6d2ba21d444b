package io.github.guihua.model;

/** Calendar years, both included: {@code “十四五”} is 2021 to 2025. */
public record Period(Integer from, Integer to) {}
