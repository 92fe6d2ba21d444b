/**
 * Seeded fuzzing. {@link io.github.guihua.fuzz.TextMutator} and {@link io.github.guihua.fuzz.FileMutator} damage good
 * documents where it hurts (lines, brackets, numbers; parts of a package, tokens of a markup), so that what comes out is
 * still taken for its format. A few hundred variants run in the suite, tens of thousands with {@code -Pslow}; a failure
 * names the seed that repeats it.
 */
package io.github.guihua.fuzz;
