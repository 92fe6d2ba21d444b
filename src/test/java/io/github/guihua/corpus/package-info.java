/**
 * Makes the sample notices in {@code corpus/} from their sources in {@code src/test/corpus/}: one plain form with a mark at
 * the start of some lines, written as PDF, DOCX, HTML, Markdown, text and a scan.
 *
 * <pre>{@code
 * !n 石政办发〔2022〕31号        number             # 一、工作目标        heading (##, ### deeper)
 * !t 石桥县…实施方案            title, centred     [[ … ]]            special column, a ruled box
 * !l 各乡镇人民政府：           flush left         | a | b |          table row; ^ goes on with the cell above
 * !r 2022年9月20日             right              !p                 page break
 * !c 表1 主要指标               caption
 * }</pre>
 */
package io.github.guihua.corpus;
