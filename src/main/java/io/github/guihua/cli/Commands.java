package io.github.guihua.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes subcommands; they need nothing but their constructor without arguments. */
final class Commands implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        return CommandLine.defaultFactory().create(type);
    }
}
