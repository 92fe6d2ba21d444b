package io.github.guihua.compare;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The fixed parts of the genre, which every plan has under one of a few titles: a plan's 主要原则 is another's 基本原则
 * whatever they say in them.
 */
final class Roles {
    private static final List<Pattern> ROLES = List.of(
            Pattern.compile("(发展|工作|现实)?(基础|背景|现状|回顾)|(规划|编制|发展)?(背景|环境|形势)|面临形势.*|形势与?要求"),
            Pattern.compile("指导思想|总体要求|总体思路|总体目标和要求"),
            Pattern.compile("(基本|主要|工作|总体)原则"),
            Pattern.compile("(主要|发展|工作|总体|行动|建设|规划)(目标|指标)(任务)?|主要目标任务|目标(任务|要求)?"),
            Pattern.compile("(重点|主要|工作|目标)(任务|工作|举措|措施)|(主要|工作|重点)(举措|内容)"),
            Pattern.compile("(组织|实施|工作|保障|规划|政策|推进)*(保障|实施)(措施|机制|保障)?|(加强|强化).{0,6}(组织|实施)保障"),
            Pattern.compile("(加强|强化|健全|完善)?(组织|统筹|领导)(领导|协调|实施|保障|推进)"),
            Pattern.compile("(加强|强化|完善|健全|严格)?(考核|监测|督查|督导|督促|监督|跟踪)(评估|检查|考核|问效|督导|评价|落实|问责|指导)?"),
            Pattern.compile("(加强|强化|加大|完善|健全)?(资金|财政|经费|要素|投入)(投入|保障|支持|力度)?(力度)?"),
            Pattern.compile("(加强|强化|加大|做好|注重)?(宣传|舆论|典型)(引导|宣传|推广|力度|推介|氛围)?(力度)?|营造.{0,4}氛围"));

    private Roles() {}

    /** The title similarity, raised where both titles name the same part. */
    static double title(Unit base, Unit other, double similarity) {
        for (Pattern role : ROLES) {
            if (role.matcher(base.plainTitle()).matches()
                    && role.matcher(other.plainTitle()).matches()) {
                return Math.max(similarity, 0.8);
            }
        }
        return similarity;
    }
}
