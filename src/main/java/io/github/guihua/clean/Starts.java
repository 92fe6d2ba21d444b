package io.github.guihua.clean;

import io.github.guihua.rules.Widths;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that open a paragraph whatever stands before them. */
public final class Starts {
    private static final Pattern FILE_ENDING = Pattern.compile("\\.(?:docx?|wps|pdf|ofd|xlsx?|et|zip|rar)$");
    private static final Pattern ANNEX = Pattern.compile(
            "^附[\\s\\u3000]{0,6}(?:件|表|录|图)[\\s\\u3000]{0,3}(?:[0-9一二三四五六七八九十]{0,3})(?:[-—.][0-9]{1,2})?[\\s\\u3000]{0,4}(?:（略）)?(?:[:：]|$|\\s)");
    private static final Pattern ANNEX_NUMBER = Pattern.compile(
            "^附(?:件|表|录)[\\s\\u3000]{0,3}[0-9一二三四五六七八九十]{1,3}(?:[-—][0-9]{1,2})?(?![0-9）)，、。；的和及与至中所])");
    private static final Pattern BARE_ANNEX = Pattern.compile(
            "附[\\s\\u3000]{0,6}(?:件|表|录)[\\s\\u3000]{0,3}[0-9一二三四五六七八九十]{0,3}(?:[-—][0-9]{1,2})?[\\s\\u3000]{0,3}[:：]?");
    private static final Pattern DISCLOSURE =
            Pattern.compile("[（(][\\s\\u3000]?(?:此件|本件|信息公开).{0,16}(?:公开|发布|选项).{0,10}[）)]"
                    + "|[（(]?(?:信息)?公开(?:选项|方式|属性|形式|类别)[\\s\\u3000]{0,4}[:：][\\s\\u3000]{0,4}(?:主动|依申请|不予|不)公开[）)]?");
    private static final Pattern CONTACT = Pattern.compile("[（(]?(?:联系人|联系电话|联系方式)[\\s\\u3000]{0,4}[:：][^。]{2,60}");
    private static final Pattern DATE = Pattern.compile(
            "^[0-9〇零○O二一九三四五六七八十]{4}[\\s\\u3000]{0,3}年[\\s\\u3000]{0,3}[0-9一二三四五六七八九十]{1,3}[\\s\\u3000]{0,3}月[\\s\\u3000]{0,3}[0-9一二三四五六七八九十]{1,3}[\\s\\u3000]{0,3}日[\\s\\u3000]{0,3}$");
    private static final Pattern POINT =
            Pattern.compile("^(?:——|--|―{2}|[●◆■▪•★◎◇▲►➢\uf06c\uf06e\uf075\uf076\uf0d8\uf0b7])[\\s\\u3000]{0,4}");
    private static final String GAP = "[\\s\\u3000]{0,4}";
    /** The fields of a page's record that say what a notice says too. */
    private static final String FIELD = String.join(
            "|",
            "发" + GAP + "文" + GAP + "字" + GAP + "号",
            "文" + GAP + "号",
            "(?:发" + GAP + "文|制" + GAP + "发)" + GAP + "(?:机" + GAP + "[关构]|单" + GAP + "位)",
            "(?:成|发)" + GAP + "文" + GAP + "(?:日" + GAP + "期|时" + GAP + "间)");

    private static final Pattern OTHER = Pattern.compile(
            "^(?:抄[\\s\\u3000]{0,4}送[\\s\\u3000]{0,4}[:：]|主题词[\\s\\u3000]{0,2}[:：]|[（(]?此件.{0,12}公开|(?:注|备注)[\\s\\u3000]{0,2}[:：]|[（(]?联系人[\\s\\u3000]{0,2}[:：]|特此通知|[^。；：]{2,30}(?:办公室|办公厅)[\\s\\u3000]{0,12}[0-9]{4}[\\s\\u3000]?年[0-9\\s]{1,4}月[0-9\\s]{1,4}日[\\s\\u3000]{0,4}印|(?:"
                    + FIELD + "|(?:信息)?公开(?:选项|方式|属性|形式|类别))[\\s\\u3000]{0,4}[:：])");

    private static final Pattern CLAUSE = Pattern.compile(
            "^(?:(?:省|市|州|县|区)(?:级|直))?(?:责任|牵头|配合|主办|协办|承办|参与|参加|协助|协同|落实|实施|负责|主责|指导|支持)(?:责任)?(?:单位|部门|处室|科室|领导|人|主体)[\\s\\u3000]{0,2}[:：]"
                    + "|^(?:(?:完成|推进|实施|启动|办结)(?:时限|时间|期限)|(?:时间|进度)(?:要求|节点|安排)|(?:责任|任务|职责)分工)[\\s\\u3000]{0,2}[:：]");

    private static final Pattern RECORD = Pattern.compile("^(?:" + FIELD + ")[\\s\\u3000]{0,4}[:：]");

    private static final Pattern NUMBER = Pattern.compile(
            "^[^。，；：\\s]{1,14}[\\s\\u3000]{0,2}[〔\\[【（(][\\s\\u3000]{0,2}(?:19|20)\\d{2}[\\s\\u3000]{0,2}[〕\\]】）)][\\s\\u3000]{0,2}第?[\\s\\u3000]{0,2}\\d{1,5}[\\s\\u3000]{0,2}号$");

    private Starts() {}

    /** Length of the dash or bullet, and the spaces behind it, that the line opens with; 0 where there is none. */
    public static int bullet(String line) {
        Matcher bullet = POINT.matcher(line);
        return bullet.lookingAt() ? bullet.end() : 0;
    }

    /** A line that is a document number and nothing else. */
    public static boolean number(String line) {
        return line.length() < 40
                && line.endsWith("号")
                && NUMBER.matcher(Widths.half(line)).find();
    }

    /** A responsibility clause on a line of its own, without brackets. */
    public static boolean clause(String line) {
        return line.length() > 3
                && CLAUSE.matcher(line.length() > 12 ? line.substring(0, 12) : line)
                        .find();
    }

    /** Whether a responsibility clause in brackets ends here: as a rule a measure ends with it. */
    static boolean clauseEnd(String before) {
        int at = before.length() - 1;
        if (at < 1 || "）)〕]】".indexOf(before.charAt(at)) < 0) {
            return false;
        }
        String end = before.substring(Math.max(0, at - 12), at);
        if (end.endsWith("负责") || end.endsWith("落实") || end.endsWith("牵头") || end.endsWith("配合")) {
            return true;
        }
        int open = Characters.opening(before, at);
        return open >= 0 && clause(before.substring(open + 1));
    }

    /** A name, a colon and what it says: a line of a clause or of a page's record. */
    static boolean record(String line) {
        return clause(line)
                || RECORD.matcher(line.length() > 24 ? line.substring(0, 24) : line)
                        .find();
    }

    public static boolean paragraph(String line) {
        String head = head(line, 60);
        return column(head)
                || annex(head)
                || POINT.matcher(head).find()
                || date(line)
                || number(line)
                || clause(head)
                || OTHER.matcher(head).find();
    }

    public static boolean column(String line) {
        return ColumnLine.opens(line);
    }

    /** What the line says without the ending of a file's name; the line itself where it names no file. */
    public static String withoutFileEnding(String line) {
        return FILE_ENDING.matcher(line).replaceFirst("");
    }

    /** 附件：, 附件1, 附表2-1: a list of annexes or the head of one. */
    public static boolean annex(String line) {
        if (!line.startsWith("附")) {
            return false;
        }
        String head = head(line, 40);
        return ANNEX.matcher(head).find()
                || ANNEX_NUMBER.matcher(head).find() && line.length() < 60 && !line.endsWith("。");
    }

    /** 附件, 附件2： without what it is called: the title stands below. */
    static boolean bareAnnex(String line) {
        return line.length() < 12 && BARE_ANNEX.matcher(Widths.half(line)).matches();
    }

    /** （此件公开发布）: a line that says who may read the document, and nothing else. */
    static boolean disclosure(String line) {
        return line.length() < 40 && DISCLOSURE.matcher(line).matches();
    }

    /** 联系人：某某，电话…: whom to ask, on a line of its own. */
    static boolean contact(String line) {
        return line.length() < 70 && CONTACT.matcher(line).matches();
    }

    /** A line that is a date and nothing else. */
    public static boolean date(String line) {
        return line.length() < 30
                && line.indexOf('年') > 0
                && DATE.matcher(Widths.half(line)).find();
    }

    private static String head(String line, int longest) {
        return Widths.half(line.length() > longest ? line.substring(0, longest) : line);
    }
}
