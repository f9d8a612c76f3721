package io.bellwether.classify.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.bellwether.article.stage.StageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingFileTest {

    private static final String ITEM = "- Dock Strikes: Dockers stop work.";

    @TempDir
    private Path folder;

    @Test
    void reads_past_a_byte_order_mark_and_takes_the_file_name_for_a_missing_title() throws IOException {
        Briefing briefing = BriefingFile.read(write(("\uFEFF" + ITEM).getBytes(StandardCharsets.UTF_8)));
        assertThat(briefing.title()).isEqualTo("watch");
        assertThat(briefing.passages().getFirst().at()).isEqualTo(new Span(2, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
    void reads_utf16_that_says_so(String charset) throws IOException {
        Briefing briefing = BriefingFile.read(write(ITEM.getBytes(Charset.forName(charset))));
        assertThat(briefing.text()).isEqualTo(ITEM);
    }

    @Test
    void tells_the_format_by_content_and_not_by_name() throws IOException {
        Path page = write("<!-- saved -->\n<HTML><body><li><b>Dock Strikes</b>: Dockers stop.</li>"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(BriefingFile.read(page).passages().getFirst().heading()).isEqualTo("Dock Strikes");
    }

    @Test
    void says_that_the_file_is_missing() {
        assertError(folder.resolve("none.txt"), "none.txt does not exist");
    }

    @Test
    void says_that_it_is_a_directory() {
        assertError(folder, "is a directory");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unreadable")
    void says_why_it_cannot_be_read(byte[] content, String message) throws IOException {
        assertError(write(content), message);
    }

    private static Stream<Arguments> unreadable() throws Exception {
        return Stream.of(
                arguments(new byte[0], "is empty"),
                arguments(utf8(" \n\n"), "is empty"),
                arguments(utf8("Hello"), "holds no theme"),
                arguments("- Hafen: Schiffe müssen warten".getBytes(StandardCharsets.ISO_8859_1), "is not UTF-8 text"),
                arguments(new byte[] {'a', 0, 'b'}, "is not text"),
                arguments(ITEM.getBytes(StandardCharsets.UTF_16LE), "is not text"),
                arguments(utf8("x".repeat(2_000_001)), "has 2000001 bytes: a briefing may have 2000000"),
                arguments(new byte[20_000_001], "has 20000001 bytes"),
                arguments(utf8("{\\rtf1 Hello}"), "is RTF: save it as DOCX"),
                arguments(
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
                        "is an Office file of before 2007"),
                arguments(encryptedDocx(), "is protected by a password"),
                arguments(new byte[] {'P', 'K', 3, 4, 0, 0}, "is a broken zip"),
                arguments(zip("mimetype", 10), "is a zip but no Word document"),
                arguments(zip("word/document.xml", 90_000_000), "unpacks to more than 80000000 bytes"),
                arguments(manyParts(), "is a zip of 1001 parts"),
                arguments(
                        "<html><p>Schiffe m\u00fcssen</p>".getBytes(StandardCharsets.ISO_8859_1),
                        "bytes outside the charset that it names"),
                arguments(utf8("<html><nav>Home</nav></html>"), "is empty"),
                arguments(utf8("%PDF-1.7\nnothing"), "is a broken PDF"),
                arguments(pdf(document -> {}), "holds no text, only pictures of it"),
                arguments(pdf(BriefingFileTest::protect), "is protected by a password"),
                arguments(pdfBomb(), "holds a stream of more than 64000000 bytes"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[length]);
        }
        return bytes.toByteArray();
    }

    private static byte[] manyParts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int part = 0; part <= 1000; part++) {
                zip.putNextEntry(new ZipEntry("word/" + part + ".xml"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] encryptedDocx() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(container)) {
                out.write(zip("word/document.xml", 100));
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.to(document);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void protect(PDDocument document) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    }

    private static byte[] pdfBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(utf8("%PDF-1.7\n4 0 obj <</Filter /FlateDecode>> stream\r\n"));
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(new byte[70_000_000]);
            deflater.finish();
            byte[] buffer = new byte[200_000];
            while (!deflater.finished()) {
                bytes.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return bytes.toByteArray();
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("watch.txt"), bytes);
    }

    private static void assertError(Path file, String message) {
        assertThatThrownBy(() -> BriefingFile.read(file))
                .isInstanceOf(StageException.class)
                .hasMessageStartingWith("briefing " + file)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }
}
