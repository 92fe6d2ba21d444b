package io.github.guihua.cli;

import io.github.guihua.index.Mode;
import io.github.guihua.index.PlanSearcher;
import io.github.guihua.index.SearchRequest;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code guihua search QUERY}: passages of all ingested plans. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {
    @ParentCommand
    private Guihua guihua;

    @Mixin
    private IndexFolder folder;

    @Parameters(arity = "0..*", paramLabel = "QUERY")
    private String[] query;

    @Option(names = "--where", paramLabel = "QUERY")
    private String where;

    @Mixin
    private Top top;

    @Option(names = "--format", paramLabel = "text|json|jsonl|csv", defaultValue = "text")
    private HitFormat format;

    @Option(names = "--mode", paramLabel = "auto|words|meaning|hybrid", defaultValue = "auto")
    private Mode mode;

    @Option(names = "--facets")
    private boolean facets;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--queries", paramLabel = "FILE.csv")
    private Path queries;

    @Override
    public Integer call() throws UserException, IOException {
        int wanted = top.value();
        try (PlanSearcher searcher = PlanSearcher.open(folder.index())) {
            if (queries != null) {
                return new QueryBatch(guihua, searcher, where, wanted, mode).run(queries) ? 0 : Guihua.DOCUMENTS_FAILED;
            }
            String typed = query == null ? "" : String.join(" ", query);
            SearchRequest request = new SearchRequest(typed, where, wanted, 0, mode, facets, explain);
            new HitPrinter(guihua).print(typed, searcher.search(request), format);
            return 0;
        }
    }
}
