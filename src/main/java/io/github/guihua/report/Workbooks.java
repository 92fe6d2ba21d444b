package io.github.guihua.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Sheets as an XLSX workbook: frozen header, filters, set widths, numbers as numbers. */
final class Workbooks {
    /** What a cell can hold. */
    private static final int LONGEST = 32_767;

    /** Older ones are on disk already. */
    private static final int ROWS_IN_MEMORY = 200;

    private Workbooks() {}

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            CellStyle header = header(book);
            CellStyle body = body(book);
            Set<String> names = new HashSet<>();
            for (Sheet s : sheets) {
                write(book.createSheet(name(s.name(), names)), s, header, body);
            }
            book.write(out);
        }
    }

    /** Unique without regard to case, and without what a tab may not have. */
    private static String name(String wanted, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(wanted);
        String name = safe;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = WorkbookUtil.createSafeSheetName(safe.substring(0, Math.min(27, safe.length())) + " " + n);
        }
        return name;
    }

    private static void write(org.apache.poi.ss.usermodel.Sheet sheet, Sheet s, CellStyle header, CellStyle body) {
        Row top = sheet.createRow(0);
        for (int i = 0; i < s.header().size(); i++) {
            Cell cell = top.createCell(i);
            cell.setCellValue(s.header().get(i));
            cell.setCellStyle(header);
            sheet.setColumnWidth(i, Math.min(255, s.widths().get(i)) * 256);
        }
        sheet.createFreezePane(0, 1);
        int n = 1;
        for (List<Object> row : s.rows()) {
            Row r = sheet.createRow(n++);
            for (int i = 0; i < row.size(); i++) {
                Cell cell = r.createCell(i);
                cell.setCellStyle(body);
                if (row.get(i) instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else if (row.get(i) != null) {
                    String text = row.get(i).toString();
                    cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
                }
            }
        }
        if (!s.header().isEmpty()) {
            sheet.setAutoFilter(
                    new CellRangeAddress(0, Math.max(0, n - 1), 0, s.header().size() - 1));
        }
    }

    private static CellStyle header(SXSSFWorkbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = body(book);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private static CellStyle body(SXSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
