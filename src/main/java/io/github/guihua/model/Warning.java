package io.github.guihua.model;

/** Something a reader of the plan should look at. {@code code} is stable ({@code no-title}), {@code message} is for people. */
public record Warning(String code, String message, Integer page) {}
