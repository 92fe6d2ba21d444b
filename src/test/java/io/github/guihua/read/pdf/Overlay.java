package io.github.guihua.read.pdf;

import io.github.guihua.model.Box;
import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * For developers: what was read, printed ({@code FILE}) or drawn over the page's picture ({@code FILE PAGE OUT.png}):
 * lines blue, grids red, cells green.
 */
final class Overlay {
    private static final int DPI = 96;

    private Overlay() {}

    public static void main(String[] args) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
        SourceDocument source = Reading.read(bytes, args[0], ReadOptions.DEFAULT);
        if (args.length == 1) {
            source.pages().forEach(Overlay::print);
            System.out.println(source.bookmarks() + " " + source.warnings());
            return;
        }
        int number = Integer.parseInt(args[1]);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(number - 1, DPI);
            Graphics2D graphics = picture.createGraphics();
            graphics.scale(DPI / 72.0, DPI / 72.0);
            source.pages().get(number - 1).blocks().forEach(block -> draw(block, graphics));
            ImageIO.write(picture, "png", new File(args[2]));
        }
    }

    private static void print(Page page) {
        System.out.printf("== page %d  %.0f x %.0f%n", page.number(), page.width(), page.height());
        for (Block block : page.blocks()) {
            if (block instanceof Grid grid) {
                System.out.printf(
                        "GRID %d x %d %s %s%n",
                        grid.rows(),
                        grid.columns(),
                        grid.columnEdges(),
                        grid.box().toList());
                for (Cell cell : grid.cells()) {
                    System.out.printf(
                            "  [%d,%d +%d+%d] %s%n",
                            cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
                }
            } else if (block instanceof Line line) {
                System.out.printf(
                        "%4d %s %s%s%s%s %s%n",
                        line.ordinal(),
                        line.box().toList(),
                        line.style().size(),
                        line.style().bold() ? "b" : "",
                        line.style().centered() ? "c" : "",
                        line.style().heading() > 0
                                ? "H" + line.style().heading()
                                : line.style().furniture() == null
                                        ? ""
                                        : line.style().furniture(),
                        line.text());
            }
        }
    }

    private static void draw(Block block, Graphics2D graphics) {
        if (block instanceof Grid grid) {
            for (Cell cell : grid.cells()) {
                box(cell.box(), Color.GREEN, 2, graphics);
                cell.lines().forEach(line -> box(line.box(), Color.BLUE, 0.5f, graphics));
            }
            box(grid.box(), Color.RED, 1, graphics);
        } else {
            box(block.box(), Color.BLUE, 0.5f, graphics);
        }
    }

    private static void box(Box box, Color colour, float width, Graphics2D graphics) {
        if (box != null) {
            graphics.setColor(colour);
            graphics.setStroke(new BasicStroke(width));
            graphics.draw(new java.awt.geom.Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        }
    }
}
