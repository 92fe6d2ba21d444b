package io.github.guihua.extract;

import java.util.List;

/** Operators that reach over an enumeration: 不少于100名…、200名…; 95%、90%以上; 至少…培训一次、考核两次. */
final class OperatorSpread {
    private static final String LISTING = "、和及";
    private static final int LONGEST_ENTRY = 14;

    private final Operators operators;

    OperatorSpread(Operators operators) {
        this.operators = operators;
    }

    /** Gives the quantities of a text, in print order, the operators that reach them. */
    void over(String text, List<Mention> found) {
        forward(text, found);
        backward(text, found);
        fromAdverbs(text, found);
    }

    private void forward(String text, List<Mention> found) {
        boolean carries = false;
        for (int i = 1; i < found.size(); i++) {
            Mention a = found.get(i - 1);
            Mention b = found.get(i);
            carries |= a.explicit() && (a.from() < a.start() || operators.beforeEach(text, a.start()));
            carries &= !b.explicit()
                    && (listed(text, b.start()) || entry(text, a.end(), b.start()))
                    && Bounds.clauseEnd(text, a.end()) >= b.start();
            if (carries) {
                found.set(i, b.withOp(a.op()));
            }
        }
    }

    private static void backward(String text, List<Mention> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Mention a = found.get(i);
            Mention b = found.get(i + 1);
            if (!a.explicit()
                    && b.explicit()
                    && b.max() == null
                    && b.from() == b.start()
                    && b.kind().equals(a.kind())
                    && a.end() + 1 == b.from()
                    && "、和".indexOf(text.charAt(a.end())) >= 0) {
                found.set(i, a.withOp(b.op()));
            }
        }
    }

    private void fromAdverbs(String text, List<Mention> found) {
        int last = 0;
        String reaching = null;
        for (int i = 0; i < found.size(); i++) {
            Mention m = found.get(i);
            int clause = Bounds.clauseStart(text, m.start());
            boolean listed = i > 0
                    && clause <= last
                    && last < m.start()
                    && (text.charAt(last) == '、' || listed(text, m.start()));
            reaching = listed && m.kind().equals(found.get(i - 1).kind()) ? reaching : null;
            if (!m.explicit()) {
                int from = Math.max(last, clause);
                Operators.Found reach = m.kind().equals("ratio") ? operators.over(text, from, m.start()) : null;
                reach = reach != null ? reach : operators.reaching(text, from, m.start());
                reaching = reach != null ? reach.op() : reaching;
                if (reaching != null) {
                    found.set(i, m.withOp(reaching));
                }
            }
            last = m.end();
        }
    }

    /** 站点不少于60个⟨、专业人员⟩120名: the next entry, with a name before its number. */
    private boolean entry(String text, int from, int to) {
        String between = text.substring(from, to);
        return between.length() <= LONGEST_ENTRY
                && between.startsWith("、")
                && between.lastIndexOf('、') == 0
                && !operators.opensAnew(between.substring(1));
    }

    private static boolean listed(String text, int start) {
        return start > 0 && LISTING.indexOf(text.charAt(start - 1)) >= 0;
    }
}
