package io.bellwether.desk.report.format;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.report.document.ReportDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Lays the report out as PDF; nothing is loaded, and what a clock or chance would bring in is fixed. Thread-safe: one at a time. */
final class PdfReport {

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /** A report takes a core and some ten megabytes: more at once would only make each slower. */
    private final ReentrantLock one = new ReentrantLock();

    byte[] of(String html, ReportDocument document, ReportPeriod period) {
        one.lock();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(html, document, drawings).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return bytes(renderer.getPdfDocument(), document, period);
        } catch (IOException failed) {
            throw new UncheckedIOException("the PDF could not be made", failed);
        } finally {
            one.unlock();
        }
    }

    private static PdfRendererBuilder builder(String html, ReportDocument document, BatikSVGDrawer drawings) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (PaperFont font : PaperFont.values()) {
            builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
        }
        builder.useUnicodeBidiSplitter(BidiSplitting::new);
        builder.useUnicodeBidiReorderer(new BidiReordering());
        builder.useSVGDrawer(drawings);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withW3cDocument(PaperPage.of(html, document), null);
        return builder;
    }

    /** The same report has the same number and dates: those of its week. */
    private static byte[] bytes(PDDocument pdf, ReportDocument document, ReportPeriod period) throws IOException {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(document.title());
        information.setAuthor("Bellwether");
        information.setProducer("Bellwether");
        information.setCreationDate(calendar(period.end()));
        information.setModificationDate(calendar(period.end()));
        pdf.setDocumentId(period.end().getEpochSecond());
        pdf.getDocumentCatalog().setLanguage("en");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static Calendar calendar(Instant time) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(time.toEpochMilli());
        return calendar;
    }
}
