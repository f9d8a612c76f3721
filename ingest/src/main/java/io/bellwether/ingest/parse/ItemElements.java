package io.bellwether.ingest.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is read from an item's own elements, because ROME loses it: which of guid and link was given, dates as written, people and
 * categories of every vocabulary, files.
 */
final class ItemElements {

    private static final Set<String> PEOPLE = Set.of("author", "creator");
    private static final Set<String> CATEGORIES = Set.of("category", "subject");

    private final Element item;

    ItemElements(Element item) {
        this.item = item;
    }

    /** RSS guid, Atom id, or RDF about. */
    @Nullable
    String guid() {
        Element guid = child("guid");
        String identity = guid == null ? text("id") : guid.getText().strip();
        return identity == null ? about() : identity;
    }

    /** The link within the item's own base; as given when that makes no address; the guid where it says to be a link. */
    @Nullable
    String url(@Nullable String link) {
        String given = link == null ? permanentLink() : link;
        String absolute = FeedLinks.absolute(given, base());
        return absolute == null ? given : absolute;
    }

    private @Nullable String permanentLink() {
        Element guid = child("guid");
        boolean permanent = guid != null && !"false".equalsIgnoreCase(guid.getAttributeValue("isPermaLink"));
        return permanent && guid != null ? guid.getText().strip() : about();
    }

    private @Nullable String about() {
        return item.getAttributeValue("about", FeedShape.RDF_NAMESPACE);
    }

    @Nullable
    String published() {
        return date("pubdate", "published", "issued", "date", "created");
    }

    @Nullable
    String updated() {
        return date("updated", "modified");
    }

    /** Names of people, e-mail addresses only where there is no name. */
    List<String> authors() {
        return people(item);
    }

    static List<String> people(Element owner) {
        return owner.getChildren().stream()
                .filter(child -> PEOPLE.contains(name(child)))
                .map(ItemElements::person)
                .filter(Objects::nonNull)
                .map(PersonName::of)
                .toList();
    }

    private static @Nullable String person(Element person) {
        for (String part : List.of("name", "email")) {
            for (Element child : person.getChildren()) {
                if (name(child).equals(part) && !child.getText().isBlank()) {
                    return child.getText();
                }
            }
        }
        return person.getChildren().isEmpty() ? person.getText() : null;
    }

    List<String> categories() {
        List<String> categories = new ArrayList<>();
        item.getChildren().stream()
                .filter(child -> CATEGORIES.contains(name(child)))
                .forEach(category -> addCategory(category, categories));
        return categories;
    }

    /** iTunes writes them in an attribute, and narrower ones inside wider ones. */
    private static void addCategory(Element category, List<String> categories) {
        String term = category.getAttributeValue("term");
        String text = category.getAttributeValue("text");
        categories.add(term != null ? term : text != null ? text : category.getText());
        category.getChildren("category", category.getNamespace()).forEach(inner -> addCategory(inner, categories));
    }

    /** Enclosures of RSS and Atom, and what Media RSS has. */
    List<Enclosure> enclosures() {
        List<Enclosure> enclosures = new ArrayList<>();
        for (Element child : item.getChildren()) {
            switch (name(child)) {
                case "enclosure" -> add(enclosures, child, "url", "length");
                case "link" -> {
                    if ("enclosure".equals(child.getAttributeValue("rel"))) {
                        add(enclosures, child, "href", "length");
                    }
                }
                case "group" -> child.getChildren().forEach(content -> addMedia(enclosures, content));
                default -> addMedia(enclosures, child);
            }
        }
        return enclosures;
    }

    private static void addMedia(List<Enclosure> enclosures, Element content) {
        if (name(content).equals("content") && content.getAttribute("url") != null) {
            add(enclosures, content, "url", "fileSize");
        }
    }

    private static void add(List<Enclosure> enclosures, Element element, String url, String length) {
        String address = element.getAttributeValue(url);
        if (address != null) {
            enclosures.add(
                    new Enclosure(address, element.getAttributeValue("type"), element.getAttributeValue(length)));
        }
    }

    private String base() {
        try {
            URI base = item.getXMLBaseURI();
            return base == null ? "" : base.toString();
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** The first that is a date, of the names in their order. */
    private @Nullable String date(String... names) {
        for (String name : names) {
            for (Element child : item.getChildren()) {
                if (name(child).equals(name) && FeedDates.read(child.getText()) != null) {
                    return child.getText();
                }
            }
        }
        return null;
    }

    private @Nullable String text(String name) {
        Element child = child(name);
        return child == null || child.getText().isBlank()
                ? null
                : child.getText().strip();
    }

    private @Nullable Element child(String name) {
        for (Element child : item.getChildren()) {
            if (name(child).equals(name)) {
                return child;
            }
        }
        return null;
    }

    private static String name(Element element) {
        return element.getName().toLowerCase(Locale.ROOT);
    }
}
