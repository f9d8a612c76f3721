package io.bellwether.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.address.AddressRule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Addresses inside, in all their spellings, asked for directly and through redirects of each kind. A socket of ours notes every
 * connection that is tried and makes none but that to the server which redirects; who judges is this list, not the rule under test. The
 * summary stays in {@code target/forbidden-addresses.txt}.
 */
@Timeout(300)
class ForbiddenAddressIT {

    /** Where names lead that are honest at first; nothing is ever sent there. */
    private static final String PUBLIC = "93.184.216.34";

    private static final String PUBLIC_SIX = "2606:2800:220:1::1";
    /** Of loopback, to serve redirects from; no target names it. */
    private static final InetAddress REDIRECTOR = InetAddress.ofLiteral("127.77.77.77");

    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(5), 100_000);
    private static final int[] REDIRECTS = {301, 302, 303, 307, 308};

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("loopback.test", List.of("127.0.0.1")),
            Map.entry("private.test", List.of("10.0.0.5")),
            Map.entry("deep.sub.private.test", List.of("192.168.4.4")),
            Map.entry("metadata.test", List.of("169.254.169.254")),
            Map.entry("six-loopback.test", List.of("::1")),
            Map.entry("unique-local.test", List.of("fd00:ec2::254")),
            Map.entry("link-local.test", List.of("fe80::1")),
            Map.entry("mapped.test", List.of("::ffff:10.0.0.5")),
            Map.entry("compatible.test", List.of("::a00:5")),
            Map.entry("nat64.test", List.of("64:ff9b::a00:5")),
            Map.entry("six-to-four.test", List.of("2002:a00:5::1")),
            Map.entry("teredo.test", List.of("2001::a00:5")),
            Map.entry("multicast.test", List.of("224.0.0.251")),
            Map.entry("broadcast.test", List.of("255.255.255.255")),
            Map.entry("carrier.test", List.of("100.100.100.200")),
            Map.entry("zero.test", List.of("0.0.0.0")),
            Map.entry("unspecified.test", List.of("::")),
            Map.entry("two-faced.test", List.of(PUBLIC, "10.0.0.5")),
            Map.entry("two-faced-six.test", List.of(PUBLIC_SIX, "fd00::1")),
            Map.entry(
                    "last-of-many.test", List.of(PUBLIC, PUBLIC, PUBLIC, PUBLIC, PUBLIC, PUBLIC, PUBLIC, "127.0.0.1")));

    /** What a name says the first time, the second, and so on; the last for ever. */
    private static final Map<String, List<List<String>>> REBINDING = Map.ofEntries(
            Map.entry("rebinding-loopback.test", List.of(List.of(PUBLIC), List.of("127.0.0.1"))),
            Map.entry("rebinding-private.test", List.of(List.of(PUBLIC), List.of("10.0.0.5"))),
            Map.entry("rebinding-metadata.test", List.of(List.of(PUBLIC), List.of("169.254.169.254"))),
            Map.entry("rebinding-six-loopback.test", List.of(List.of(PUBLIC_SIX), List.of("::1"))),
            Map.entry("rebinding-unique-local.test", List.of(List.of(PUBLIC_SIX), List.of("fd00::1"))),
            Map.entry("rebinding-mapped.test", List.of(List.of(PUBLIC), List.of("::ffff:127.0.0.1"))),
            Map.entry("rebinding-nat64.test", List.of(List.of(PUBLIC_SIX), List.of("64:ff9b::7f00:1"))),
            Map.entry("rebinding-late.test", List.of(List.of(PUBLIC), List.of(PUBLIC), List.of("127.0.0.1"))),
            Map.entry("rebinding-back.test", List.of(List.of("127.0.0.1"), List.of(PUBLIC), List.of("127.0.0.1"))),
            Map.entry("rebinding-both.test", List.of(List.of(PUBLIC), List.of(PUBLIC, "127.0.0.1"))));

    private final Map<String, AtomicInteger> lookups = new ConcurrentHashMap<>();
    private final List<InetAddress> tried = new CopyOnWriteArrayList<>();

    private record Target(String kind, String address) {}

    /** Of one kind of target. */
    private static final class Tally {
        private int targets;
        private final List<String> direct = new ArrayList<>();
        private final List<String> redirected = new ArrayList<>();
        private int open;
    }

    @Test
    void noSpellingNoRedirectAndNoNameLeadsInside() throws Exception {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        try (RawServer server = RawServer.on(new ServerSocket(0, 50, REDIRECTOR));
                FeedFetch fetch = recording()) {
            int redirects = 0;
            for (Target target : targets()) {
                Tally tally = tallies.computeIfAbsent(target.kind(), added -> new Tally());
                tally.targets++;
                int times = target.kind().equals("rebinding") ? 4 : 1;
                for (int time = 0; time < times; time++) {
                    tally.direct.addAll(connections(fetch, target.address(), tally));
                }
                lookups.clear();
                String path = "/" + redirects;
                int status = REDIRECTS[redirects++ % REDIRECTS.length];
                server.when(
                        path,
                        (request, out) -> out.write(
                                ("HTTP/1.1 " + status + " Elsewhere\r\nLocation: " + target.address() + "\r\n\r\n")
                                        .getBytes(StandardCharsets.UTF_8)));
                String from = "http://" + REDIRECTOR.getHostAddress() + ":" + server.port() + path;
                for (int time = 0; time < times; time++) {
                    tally.redirected.addAll(connections(fetch, from, tally));
                }
            }
            assertThat(server.requests()).as("redirects that were followed").hasSizeGreaterThanOrEqualTo(redirects);
        }
        assertThat(report(tallies)).isGreaterThanOrEqualTo(200);
        assertThat(tallies.values()).flatExtracting(tally -> tally.direct).isEmpty();
        assertThat(tallies.values()).flatExtracting(tally -> tally.redirected).isEmpty();
        assertThat(Objects.requireNonNull(tallies.get("rebinding")).open)
                .as("connections to the public address that was checked")
                .isPositive();
    }

    @Test
    void aListenerOnAllOfLoopbackHearsNothing() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.ofLiteral("::"));
                FeedFetch fetch = FeedFetch.open(LIMITS, "Bellwether/test", false, InstantSource.system())) {
            Thread.ofVirtual().start(() -> listen(listener, heard));
            try (Socket self = new Socket(InetAddress.ofLiteral("127.0.0.1"), listener.getLocalPort())) {
                assertThat(self.getInputStream().read())
                        .as("the listener listens")
                        .isNegative();
            }
            int asked = 0;
            for (Target target : targets()) {
                if (target.address().matches("http://[^/]*[^0-9/a-z:][^/]*/feed|http://localhost\\.?/feed")
                        && !target.address().contains(".test")) {
                    fetch.fetch(
                            target.address().replace("/feed", ":" + listener.getLocalPort() + "/feed"),
                            Validators.NONE);
                    asked++;
                }
            }
            assertThat(asked).isGreaterThan(100);
        }
        assertThat(heard).hasValue(1);
    }

    private static void listen(ServerSocket listener, AtomicInteger heard) {
        while (!listener.isClosed()) {
            try (Socket _ = listener.accept()) {
                heard.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private FeedFetch recording() {
        FeedHttpClient.Wiring wiring = new FeedHttpClient.Wiring(
                new CheckedResolver(
                        this::lookup, address -> AddressRule.isPublic(address) || address.equals(REDIRECTOR)),
                DefaultClientTlsStrategy.createDefault(),
                proxy -> new Recording());
        return new FeedFetch(
                new FeedExchange(FeedHttpClient.create(wiring, "Bellwether/test"), LIMITS, InstantSource.system()),
                LIMITS);
    }

    /** Connections that one fetch tried, but for those to the server that redirects and to public addresses. */
    private List<String> connections(FeedFetch fetch, String address, Tally tally) throws InterruptedException {
        tried.clear();
        FetchResult result = fetch.fetch(address, Validators.NONE);
        assertThat(result).as(address).isNotInstanceOf(FetchResult.Fetched.class);
        List<String> inside = new ArrayList<>();
        for (InetAddress each : tried) {
            if (each.equals(InetAddress.ofLiteral(PUBLIC)) || each.equals(InetAddress.ofLiteral(PUBLIC_SIX))) {
                tally.open++;
            } else if (!each.equals(REDIRECTOR)) {
                inside.add(address + " -> " + each.getHostAddress());
            }
        }
        return inside;
    }

    private InetAddress[] lookup(String host) throws UnknownHostException {
        String name = host.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".test")) {
            return NameLookup.SYSTEM.addresses(host);
        }
        List<List<String>> answers = REBINDING.getOrDefault(name, List.of(NAMES.getOrDefault(name, List.of())));
        int time = lookups.computeIfAbsent(name, added -> new AtomicInteger()).getAndIncrement();
        List<String> answer = answers.get(Math.min(time, answers.size() - 1));
        if (answer.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return answer.stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }

    private static List<Target> targets() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ForbiddenAddressIT.class.getResourceAsStream("forbidden-addresses.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new Target(parts[0], unescaped(parts[1])))
                    .toList();
        }
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '\\') {
                plain.append(text.charAt(at));
            } else if (text.charAt(++at) == 'u') {
                plain.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 4;
            } else {
                plain.append(text.charAt(at) == 't' ? '\t' : text.charAt(at));
            }
        }
        return plain.toString();
    }

    private static int report(Map<String, Tally> tallies) throws IOException {
        List<String> lines = new ArrayList<>(List.of("%-16s %8s %28s %28s"
                .formatted("kind", "targets", "connections, asked directly", "connections, redirected")));
        int all = 0;
        for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
            Tally tally = entry.getValue();
            all += tally.targets;
            lines.add("%-16s %8d %28d %28d"
                    .formatted(entry.getKey(), tally.targets, tally.direct.size(), tally.redirected.size()));
        }
        lines.add("%-16s %8d %28d %28d"
                .formatted(
                        "all",
                        all,
                        tallies.values().stream()
                                .mapToInt(tally -> tally.direct.size())
                                .sum(),
                        tallies.values().stream()
                                .mapToInt(tally -> tally.redirected.size())
                                .sum()));
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "forbidden-addresses.txt"), lines);
        return all;
    }

    /** Notes where it is to be connected to, and is connected to the redirecting server alone. */
    private final class Recording extends Socket {

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            InetAddress address = ((InetSocketAddress) endpoint).getAddress();
            tried.add(address);
            if (!address.equals(REDIRECTOR)) {
                throw new ConnectException("noted, not made: " + Arrays.toString(address.getAddress()));
            }
            super.connect(endpoint, timeout);
        }
    }
}
