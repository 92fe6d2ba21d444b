package io.github.guihua.model;

import java.util.List;

/**
 * The official act: who issued what, when, to whom.
 *
 * @param title of the plan itself, joined over line breaks
 * @param noticeTitle of the covering notice ({@code …关于印发…的通知}); null where there is none
 * @param documentNumber 发文字号 as printed, with 〔〕 ({@code 衡政办字〔2022〕28号})
 * @param issuers signing bodies in order, full names
 * @param issueDate ISO ({@code 2022-05-10}); null where not printed
 * @param addressees the 主送机关 line without its colon
 * @param copiedTo the 抄送 line, split
 * @param disclosure such as {@code 此件公开发布}
 * @param kind 规划, 实施方案, 行动计划, 意见, 通知 or other
 * @param basedOn documents cited as grounds in the preamble
 * @param subject what the plan is about, by the subject lexicon (社区服务, 就业, 营商环境, …); null where unknown
 */
public record Notice(
        String title,
        String noticeTitle,
        String documentNumber,
        List<String> issuers,
        String issueDate,
        String addressees,
        List<String> copiedTo,
        String disclosure,
        String kind,
        Period period,
        Jurisdiction jurisdiction,
        List<Citation> basedOn,
        String subject) {

    public Notice {
        issuers = List.copyOf(issuers);
        copiedTo = List.copyOf(copiedTo);
        basedOn = List.copyOf(basedOn);
    }
}
