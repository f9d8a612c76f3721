package io.bellwether.bench.feeds;

import io.bellwether.ingest.xml.XmlDecoding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The charset of a document: right when we make the same text of its bytes as that charset does. */
record EncodingClaim(TestFile file) implements Told {

    @Override
    public boolean is(@Nullable Object expected) {
        try {
            Charset charset = Charset.forName(Objects.requireNonNull(expected).toString());
            String theirs = new String(file.bytes(), charset).replace("\uFEFF", "");
            String ours = XmlDecoding.decode(file.bytes(), file.headers().get("content-type"));
            return ours.replace("\uFEFF", "").equals(theirs);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UntranslatableException("a charset that Java does not know: " + expected);
        }
    }

    @Override
    public String shown() {
        return "other text";
    }

    @Override
    public boolean present() {
        return true;
    }
}
