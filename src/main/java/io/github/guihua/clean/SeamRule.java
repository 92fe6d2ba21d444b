package io.github.guihua.clean;

/** One reason why a line goes on with the paragraph before it, or why it does not. */
@FunctionalInterface
interface SeamRule {
    /** What a rule has to say of a seam. */
    enum Verdict {
        GOES_ON,
        ENDS,
        /** The next rule is asked. */
        UNDECIDED;

        static Verdict of(boolean goesOn) {
            return goesOn ? GOES_ON : ENDS;
        }

        static Verdict goesOnIf(boolean proof) {
            return proof ? GOES_ON : UNDECIDED;
        }

        static Verdict endsIf(boolean proof) {
            return proof ? ENDS : UNDECIDED;
        }
    }

    Verdict of(Seam seam);
}
