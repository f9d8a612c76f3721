package io.bellwether.ingest.discovery;

import io.bellwether.ingest.opml.FeedScheme;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.parse.FeedLinks;
import io.bellwether.ingest.xml.XmlDecoding;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of a page that may be feeds: those its head announces, then links that look like feeds. Pure. A page is a stranger's
 * word: what is no http(s) address is passed over, credentials in it are dropped, and there is a bound on all that is looked at.
 */
final class PageCandidates {

    /** Characters of a page that are read; front pages of newspapers have up to three million. */
    private static final int PAGE = 4_000_000;
    /** Links looked at, of either kind; the fullest front pages have two thousand. */
    private static final int LINKS = 20_000;

    private static final int ANNOUNCED = 20;
    private static final int LINKED = 20;

    private static final Pattern CREDENTIALS = Pattern.compile("(?i)^(https?://)[^/?#]*@");
    private static final Pattern FRAGMENT = Pattern.compile("(?s)#.*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String base;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    private PageCandidates(String base) {
        this.base = base;
    }

    /** The candidates of a page, the surest first, each address once; empty when it has none or is no page. */
    static List<Candidate> of(FeedDocument document) {
        String text = XmlDecoding.decode(document.bytes(), document.contentType());
        Document page = Jsoup.parse(text.substring(0, Math.min(text.length(), PAGE)));
        PageCandidates found = new PageCandidates(base(page, document.address()));
        page.selectStream("link[href]").limit(LINKS).forEach(found::announced);
        page.selectStream("a[href], area[href]").limit(LINKS).forEach(found::linked);
        List<Candidate> candidates = new ArrayList<>();
        candidates.addAll(found.first(Origin.ANNOUNCED, ANNOUNCED));
        candidates.addAll(found.first(Origin.LINKED, LINKED));
        return candidates;
    }

    /** What relative links start from: the first base element, when it leads to an http(s) address. */
    private static String base(Document page, String address) {
        Element element = page.selectFirst("base[href]");
        String base = element == null ? null : FeedLinks.absolute(element.attr("href"), address);
        try {
            return base == null ? address : URI.create(base).toString();
        } catch (IllegalArgumentException noBase) {
            return address;
        }
    }

    private List<Candidate> first(Origin origin, int most) {
        return candidates.values().stream()
                .filter(candidate -> candidate.origin() == origin)
                .limit(most)
                .toList();
    }

    private void announced(Element link) {
        Set<String> relations = Set.of(SPACES.split(link.attr("rel").strip().toLowerCase(Locale.ROOT)));
        String address = address(link.attr("href"));
        if (address != null && isAnnounced(relations, link.attr("type"), address)) {
            candidates.putIfAbsent(address, new Candidate(address, Origin.ANNOUNCED));
        }
    }

    private static boolean isAnnounced(Set<String> relations, String type, String address) {
        boolean another = relations.contains("alternate") && !relations.contains("stylesheet");
        return relations.contains("feed") || (another && FeedLikeness.ofType(type, address));
    }

    private void linked(Element link) {
        String address = address(link.attr("href"));
        if (address != null
                && (FeedLikeness.ofAddress(address)
                        || FeedLikeness.ofSureType(link.attr("type"))
                        || FeedLikeness.ofWords(LinkWords.of(link)))) {
            candidates.putIfAbsent(address, new Candidate(address, Origin.LINKED));
        }
    }

    private @Nullable String address(String reference) {
        if (reference.length() > FeedLikeness.ADDRESS) {
            return null;
        }
        String absolute = FeedLinks.absolute(FeedScheme.removed(reference), base);
        if (absolute == null) {
            return null;
        }
        String bare = CREDENTIALS.matcher(absolute).replaceFirst("$1");
        return FRAGMENT.matcher(bare).replaceFirst("");
    }
}
