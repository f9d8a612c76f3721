package io.bellwether.desk.page;

import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.desk.store.StoredAlert;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Writes alerts as an Atom feed (RFC 4287). Pure. */
public final class AlertAtom {

    private AlertAtom() {}

    /**
     * The feed in UTF-8.
     *
     * @param alerts the one that changed last first
     * @param self where the feed was asked for; its entries lead to pages of that server
     */
    public static byte[] write(List<StoredAlert> alerts, URI self) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (XmlText xml = XmlText.to(output)) {
            xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
            xml.text("id", id("feed" + self.getRawQuery()));
            xml.text("title", "Bellwether alerts");
            xml.text(
                    "updated",
                    alerts.stream()
                            .map(AlertAtom::spoke)
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH)
                            .toString());
            xml.empty("link", "rel", "self", "href", self.toString());
            xml.empty(
                    "link",
                    "rel",
                    "alternate",
                    "type",
                    "text/html",
                    "href",
                    self.resolve("/").toString());
            xml.open("author");
            xml.text("name", "Bellwether");
            xml.end();
            for (StoredAlert alert : alerts) {
                entry(xml, alert, self);
            }
            xml.end();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("an array takes what is written to it", impossible);
        }
        return output.toByteArray();
    }

    private static void entry(XmlText xml, StoredAlert alert, URI self) throws XMLStreamException {
        String severity = TodayWriting.text(alert.severity());
        xml.open("entry");
        xml.text("id", id(alert.place().story() + "|" + alert.place().theme()));
        xml.text(
                "title",
                "%s: %s"
                        .formatted(
                                Wording.name(alert.severity()),
                                Wording.title(alert.text().title())));
        xml.text("published", alert.raised().toString());
        xml.text("updated", spoke(alert).toString());
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "href",
                self.resolve(DeskPath.story(alert.place().story())).toString());
        xml.empty("category", "term", alert.place().theme(), "label", alert.themeTitle());
        xml.empty(
                "category",
                "term",
                severity,
                "scheme",
                self.resolve("/severities").toString());
        xml.text("summary", summary(alert));
        xml.end();
    }

    /** What it said last stands first. */
    private static String summary(StoredAlert alert) {
        String said =
                alert.updates().reversed().stream().map(AlertWording::update).collect(Collectors.joining(". "));
        return "%s. %s.%s"
                .formatted(alert.themeTitle(), AlertWriting.spread(alert), said.isEmpty() ? "" : " " + said + ".");
    }

    /** Readers show an entry again when this changes; a copy that joined without a word must not do that. */
    private static Instant spoke(StoredAlert alert) {
        return alert.updates().stream()
                .map(AlertUpdate::time)
                .max(Instant::compareTo)
                .orElse(alert.raised());
    }

    /** A name for ever, whatever server the feed comes from. */
    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("bellwether alert " + name).getBytes(StandardCharsets.UTF_8));
    }
}
