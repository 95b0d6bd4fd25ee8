package vn.cchc.browser;

import com.microsoft.playwright.Page;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** A document as it is printed. */
public record Paper(byte[] pdf, List<Sheet> sheets) {
    /** Above the text, in points: the upper margin of 20 mm. */
    private static final double TOP = 56;

    /**
     * @param width in millimetres
     * @param height in millimetres
     * @param top what stands in the upper margin
     * @param text what stands below it
     */
    public record Sheet(long width, long height, String top, String text) {}

    /** Prints what is open, on the paper that the document itself asks for. */
    public static Paper print(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                sheets.add(sheet(document.getPage(i)));
            }
            return new Paper(pdf, sheets);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Sheet sheet(PDPage page) throws IOException {
        PDRectangle box = page.getMediaBox();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("top", new Rectangle2D.Double(0, 0, box.getWidth(), TOP));
        stripper.addRegion("rest", new Rectangle2D.Double(0, TOP, box.getWidth(), box.getHeight() - TOP));
        stripper.extractRegions(page);
        return new Sheet(
                millimetres(box.getWidth()),
                millimetres(box.getHeight()),
                stripper.getTextForRegion("top").strip(),
                stripper.getTextForRegion("rest"));
    }

    private static long millimetres(float points) {
        return Math.round(points * 25.4 / 72);
    }
}
