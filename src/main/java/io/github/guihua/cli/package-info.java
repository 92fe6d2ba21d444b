/**
 * The commands: one class a subcommand, parsing and printing only. Results go to standard output, progress and
 * complaints to standard error.
 *
 * <p>Exit codes: 0 all well; 1 some documents failed, the others are done; 2 wrong usage; 3 the environment is
 * unusable. {@code --lang} and {@code --verbose} are understood everywhere.
 *
 * <pre>{@code
 * @Command(name = "show")
 * final class ShowCommand implements Callable<Integer> {
 *     @ParentCommand Guihua guihua;              // words(), out(), err()
 *     @Parameters(index = "0") String plan;      // described in messages_*.properties as guihua.show.plan[0]
 *     public Integer call() throws UserException { … }
 * }
 * }</pre>
 */
package io.github.guihua.cli;
