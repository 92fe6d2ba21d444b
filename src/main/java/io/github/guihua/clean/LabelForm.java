package io.github.guihua.clean;

/** The genre's ways to number a heading, outermost first. {@code level} is the contract's. */
public enum LabelForm {
    /** 第一编, 第一篇, 第一部分. The contract fixes level 1 for 第一章, so a chapter stands beside its 编, not below it. */
    PART(1),
    /** 第一章. */
    CHAPTER(1),
    /** 第一节. */
    SECTION(2),
    /** 一、. */
    CHINESE(1),
    /** （一）. */
    CHINESE_BRACKET(2),
    /** 第一条. */
    ARTICLE(3),
    /** 1. or 1、. */
    ARABIC(3),
    /** （1） or 1）. */
    ARABIC_BRACKET(4),
    /** ①. */
    CIRCLED(5),
    /** 1.1, 1.1.1: level by depth. */
    DECIMAL(2),
    /** 行动一, 任务二: one level below the heading that holds them. */
    NAMED(2);

    private final int level;

    LabelForm(int level) {
        this.level = level;
    }

    public int level() {
        return level;
    }
}
