package io.github.guihua.read.pdf;

import io.github.guihua.read.grid.Ink;
import io.github.guihua.read.grid.PageMarks;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** One pass over a page's content: glyphs and ruled lines together. Pictures are measured, never decoded. */
final class ContentReader extends PDFStreamEngine {
    private final ContentBounds bounds;
    private final Fonts fonts;
    private final StructureHeadings headings;
    private PageMarks marks;
    private AffineTransform display;
    private Paths paths;
    private MarkedContent content;
    private double pictureArea;

    ContentReader(ContentBounds bounds, Fonts fonts, StructureHeadings headings) {
        this.bounds = bounds;
        this.fonts = fonts;
        this.headings = headings;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /**
     * Reads the page and the annotations that print text on it.
     *
     * @throws ContentBounds.Exceeded where the content goes on beyond what is safe; what was found so far is in marks
     */
    PageMarks read(PDPage page) throws IOException {
        marks = new PageMarks(0, 0);
        pictureArea = 0;
        DisplayFrame frame = DisplayFrame.of(page);
        begin(page, frame, new PageMarks(frame.width(), frame.height()));
        try {
            bounds.check(page);
            processPage(page);
            for (PDAnnotation annotation : PrintedAnnotations.of(page)) {
                showAnnotation(annotation);
            }
        } catch (ContentBounds.Exceeded e) {
            bounds.note(e);
        }
        return marks;
    }

    private void begin(PDPage page, DisplayFrame frame, PageMarks fresh) {
        marks = fresh;
        display = frame.fromUser();
        paths = new Paths(fresh, display);
        content = new MarkedContent(headings.of(page));
    }

    /** What was found so far on the page last begun. */
    PageMarks marks() {
        return marks;
    }

    /** Of the page just read, in square points, overlaps counted twice. */
    double pictureArea() {
        return pictureArea;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        bounds.step();
        String name = operator.getName();
        if (paths.takes(name, operands, getGraphicsState().getCurrentTransformationMatrix())) {
            return;
        }
        if (name.equals(OperatorName.DRAW_OBJECT) && isPicture(operands)) {
            Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
            pictureArea += Math.abs(ctm.getScaleX() * ctm.getScaleY() - ctm.getShearX() * ctm.getShearY());
            return;
        }
        super.processOperator(operator, operands);
    }

    private boolean isPicture(List<COSBase> operands) {
        return !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        bounds.form();
        bounds.check(form.getCOSObject());
        Paths.Colours before = paths.colours();
        super.showForm(form);
        paths.restore(before);
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        paths.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        paths.restore();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        content.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        content.end();
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDTextState state = getGraphicsState().getTextState();
        PDFont font = state.getFont() == null ? fonts.standard() : state.getFont();
        Matrix text = getGraphicsState().getTextMatrix();
        if (text == null) {
            return;
        }
        Matrix m = text.multiply(getGraphicsState().getCurrentTransformationMatrix());
        AffineTransform toPage = new AffineTransform(display);
        toPage.concatenate(m.createAffineTransform());
        Ink ink = content.ink(fonts.bold(font, state), hidden(state));
        Vector moved = new ShownText(font, state, toPage, fonts, bounds).print(string, ink, marks);
        text.translate(moved.getX(), moved.getY());
    }

    private static boolean hidden(PDTextState state) {
        RenderingMode mode = state.getRenderingMode();
        return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    }
}
