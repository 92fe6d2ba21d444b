package io.github.guihua.cli;

import io.github.guihua.index.IndexStatistics;
import io.github.guihua.index.MeaningBuild;
import io.github.guihua.index.PlanIndex;
import io.github.guihua.index.PlanSearcher;
import io.github.guihua.message.UserException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code guihua index rebuild|meaning|check}: the search index as a whole. */
@Command(name = "index")
final class IndexCommand implements Runnable {
    @ParentCommand
    private Guihua guihua;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(guihua.out());
    }

    /** Makes the index anew from the plans' JSON alone. */
    @Command(name = "rebuild")
    int rebuild(@Mixin IndexFolder folder) throws UserException {
        List<UserException> unread = PlanIndex.rebuild(folder.index(), folder.plans());
        unread.forEach(e -> guihua.err().println(e.localized(guihua.locale())));
        return state(folder, unread.isEmpty());
    }

    /** Computes the vectors that are missing; broken off and run again it goes on. */
    @Command(name = "meaning")
    int meaning(@Mixin IndexFolder folder) throws UserException {
        List<UserException> unread = new MeaningBuild(folder.index(), folder.plans()).run((done, of) -> {
            if (System.console() != null) {
                guihua.err().print("\r" + done + "/" + of + " ");
                guihua.err().flush();
            }
        });
        unread.forEach(e -> guihua.err().println(e.localized(guihua.locale())));
        return state(folder, unread.isEmpty());
    }

    /** Reads every byte of the index and compares checksums. */
    @Command(name = "check")
    int check(@Mixin IndexFolder folder) throws UserException {
        try (PlanSearcher searcher = PlanSearcher.open(folder.index())) {
            searcher.verify();
        }
        return state(folder, true);
    }

    private int state(IndexFolder folder, boolean well) throws UserException {
        try (PlanSearcher searcher = PlanSearcher.open(folder.index())) {
            IndexStatistics s = searcher.statistics();
            guihua.out().println(guihua.words().text("index.state", s.plans(), s.passages(), s.withVectors()));
        }
        return well ? 0 : Guihua.DOCUMENTS_FAILED;
    }
}
