package io.bellwether.desk.mail;

import io.bellwether.article.stage.StageException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail server, as {@code SMTP_URL} names it. Its text form never holds the password.
 *
 * @param port 1 to 65535
 */
public record SmtpSettings(String host, int port, Encryption encryption, Optional<Login> login) {

    /** How the way to the server is protected. */
    public enum Encryption {
        /** TLS from the first byte: smtps, RFC 8314. */
        TLS,
        /** STARTTLS, and nothing without it: RFC 3207. */
        REQUIRED,
        /** STARTTLS where the server offers it: whoever sits between can take the offer away. */
        OPTIONAL,
        /** Readable for everybody on the way. */
        NONE
    }

    /** Who logs in. */
    public record Login(String user, String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return user;
        }
    }

    private static final String FORMS =
            "smtp://user:password@host:587?starttls=required or smtps://user:password@host:465";
    private static final Pattern FORM = Pattern.compile(
            "(?<scheme>smtps?)://(?:(?<user>[^:@/?#]+):(?<password>[^@/?#]*)@)?(?<host>\\[[0-9a-fA-F:.]+]|[^:@/?#\\s]+)(?::(?<port>[0-9]{1,5}))?/?(?:\\?starttls=(?<starttls>[a-z]+))?");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final int LARGEST_PORT = 65_535;

    /**
     * Checks the values.
     *
     * @throws StageException when one is out of range, or a password would go out readable
     */
    public SmtpSettings {
        if (port < 1 || port > LARGEST_PORT) {
            throw new StageException("SMTP_URL names port %d but it must be 1 to %d".formatted(port, LARGEST_PORT));
        }
        boolean readable = encryption == Encryption.NONE || encryption == Encryption.OPTIONAL;
        if (login.isPresent() && readable && !LOOPBACK.contains(host)) {
            throw new StageException(
                    "SMTP_URL would send its password readable over the network: use smtps:// or starttls=required");
        }
    }

    /**
     * The server of an address such as smtp://user:password@host:587?starttls=required; user and password may be percent-encoded, and
     * STARTTLS is required where nothing is said.
     *
     * @throws StageException when it is of another form; the message does not repeat it
     */
    public static SmtpSettings parse(String url) {
        Matcher form = FORM.matcher(url.strip());
        if (!form.matches()) {
            throw new StageException("SMTP_URL is no address of a mail server: write it as " + FORMS
                    + ", with % @ : / ? # in a password percent-encoded");
        }
        boolean tls = form.group("scheme").equals("smtps");
        String port = form.group("port");
        return new SmtpSettings(
                form.group("host"),
                port == null ? (tls ? SUBMISSIONS : SUBMISSION) : Integer.parseInt(port),
                encryption(tls, form.group("starttls")),
                Optional.ofNullable(form.group("user"))
                        .map(user -> new Login(decode(user), decode(form.group("password")))));
    }

    private static Encryption encryption(boolean tls, @Nullable String starttls) {
        if (tls && starttls != null) {
            throw new StageException("SMTP_URL asks for smtps and starttls: choose one of " + FORMS);
        }
        if (tls) {
            return Encryption.TLS;
        }
        return switch (starttls == null ? "required" : starttls) {
            case "required" -> Encryption.REQUIRED;
            case "optional" -> Encryption.OPTIONAL;
            case "off" -> Encryption.NONE;
            default ->
                throw new StageException(
                        "SMTP_URL says starttls=%s but knows required, optional and off".formatted(starttls));
        };
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new StageException("SMTP_URL holds a % that is no percent-encoding: write it as %25", broken);
        }
    }

    @Override
    public String toString() {
        return "mail server %s:%d (%s)".formatted(host, port, encryption.name().toLowerCase(Locale.ROOT));
    }
}
