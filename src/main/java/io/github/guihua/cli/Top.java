package io.github.guihua.cli;

import io.github.guihua.index.SearchRequest;
import io.github.guihua.message.UserException;
import picocli.CommandLine.Option;

/** {@code --top N}: how many passages to print. */
final class Top {
    @Option(names = "--top", paramLabel = "N", defaultValue = "10", descriptionKey = "search.top")
    private int top;

    /** @throws UserException {@code error.top} where it is none that can be printed */
    int value() throws UserException {
        if (top < 1 || top > SearchRequest.MOST) {
            throw new UserException("cli", "error.top", top, SearchRequest.MOST);
        }
        return top;
    }
}
