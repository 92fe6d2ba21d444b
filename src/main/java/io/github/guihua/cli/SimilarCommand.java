package io.github.guihua.cli;

import io.github.guihua.index.PlanSearcher;
import io.github.guihua.message.UserException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code guihua similar ID}: passages like one that a search found. */
@Command(name = "similar", sortOptions = false)
final class SimilarCommand implements Callable<Integer> {
    @ParentCommand
    private Guihua guihua;

    @Mixin
    private IndexFolder folder;

    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    @Mixin
    private Top top;

    @Option(names = "--format", paramLabel = "text|json|jsonl|csv", defaultValue = "text")
    private HitFormat format;

    @Override
    public Integer call() throws UserException {
        int wanted = top.value();
        try (PlanSearcher searcher = PlanSearcher.open(folder.index())) {
            new HitPrinter(guihua).print(id, searcher.similar(id, wanted), format);
            return 0;
        }
    }
}
