package io.github.guihua.cli;

public final class Guihua {
    public static void main(String[] args) {}
}
