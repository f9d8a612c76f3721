package io.bellwether.ingest.hostile;

import static io.bellwether.ingest.hostile.Behaviour.answering;
import static io.bellwether.ingest.hostile.Behaviour.endlessly;
import static io.bellwether.ingest.hostile.Behaviour.latin;
import static io.bellwether.ingest.hostile.Behaviour.raw;
import static io.bellwether.ingest.hostile.Fault.failing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a redirect can lead. */
final class RedirectFaults {

    private static final Map<String, String> ASTRAY = Map.ofEntries(
            Map.entry("to itself", "/feed"),
            Map.entry("to a file", "file:///etc/passwd"),
            Map.entry("to ftp", "ftp://hostile.test/feed"),
            Map.entry("to gopher", "gopher://hostile.test:70/1feed"),
            Map.entry("to a script", "javascript:alert(1)"),
            Map.entry("to data", "data:text/xml,<rss/>"),
            Map.entry("to a jar", "jar:http://hostile.test/a!/b"),
            Map.entry("to nothing", ""),
            Map.entry("to garbage", "http://[::1:::]:99999999/\u0001"),
            Map.entry("to port 0", "http://hostile.test:0/"),
            Map.entry("to where nobody listens", "http://127.0.0.9:9/feed"),
            Map.entry("to a private address", "http://" + HostileTrial.PRIVATE + "/feed"),
            Map.entry("to no host there is", "http://no-such-host.test/feed"),
            Map.entry("to TLS where there is none", "https://hostile.test:%d/feed"));

    private RedirectFaults() {}

    static List<Fault> all(int port) {
        List<Fault> faults = new ArrayList<>();
        ASTRAY.forEach((name, location) ->
                faults.add(failing("redirect: " + name, redirect("302 Found", location.formatted(port)))));
        faults.sort(Comparator.comparing(Fault::name));
        AtomicInteger hop = new AtomicInteger();
        faults.add(failing(
                "redirect: ever on",
                answering(out -> out.write(latin("HTTP/1.1 301 Moved\r\nLocation: /" + hop.incrementAndGet()
                        + "\r\nContent-Length: 0\r\n\r\n")))));
        faults.add(failing("redirect: without a Location", raw("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n")));
        faults.add(failing("redirect: a Location of 15 KB, for good", redirect("308 Moved", "/" + "a".repeat(15_000))));
        faults.add(failing("redirect: a Location of 1 MB", redirect("308 Moved", "/" + "a".repeat(1_000_000))));
        faults.add(failing("redirect: with a body without end", answering(out -> {
            out.write(latin("HTTP/1.1 302 Found\r\nLocation: /feed\r\n\r\n"));
            endlessly(out, "x".repeat(4_096), Duration.ZERO);
        })));
        faults.add(failing("redirect: slowly, ever on", answering(out -> {
            Thread.sleep(Duration.ofMillis(900));
            out.write(latin("HTTP/1.1 302 Found\r\nLocation: /feed\r\nContent-Length: 0\r\n\r\n"));
        })));
        return faults;
    }

    private static Behaviour redirect(String status, String location) {
        return raw("HTTP/1.1 " + status + "\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }
}
