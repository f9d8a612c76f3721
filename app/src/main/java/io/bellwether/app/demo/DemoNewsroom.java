package io.bellwether.app.demo;

import com.sun.net.httpserver.HttpServer;
import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An HTTP server on loopback that plays a fortnight of invented news as live feeds. It runs from the moment it is made
 * until {@link #close()}; thread-safe.
 */
public final class DemoNewsroom implements AutoCloseable {

    private static final int USUAL_PORT = 18_099;

    private final DemoPress press;
    private final ReplayClock clock;
    private final URI home;
    private final NewsroomHandler handler;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private DemoNewsroom(DemoPress press, ReplayClock clock, HttpServer server) {
        this.press = press;
        this.clock = clock;
        this.server = server;
        this.home = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        this.handler = new NewsroomHandler(press, clock, home);
    }

    /**
     * Opens the newsroom on 127.0.0.1; its fortnight begins to pass now.
     *
     * @param fortnight which one
     * @param real the time that passes outside
     * @param replayLength how long the fortnight takes outside; more than zero
     * @throws StageException when no port can be had
     */
    public static DemoNewsroom start(Fortnight fortnight, InstantSource real, Duration replayLength) {
        DemoPress press = DemoPress.bundled().in(fortnight);
        try {
            HttpServer server = listen();
            DemoNewsroom newsroom = new DemoNewsroom(press, ReplayClock.start(real, fortnight, replayLength), server);
            server.createContext("/", newsroom.handler);
            server.setExecutor(newsroom.threads);
            server.start();
            return newsroom;
        } catch (IOException refused) {
            throw new StageException(
                    "The demo's newsroom cannot listen on 127.0.0.1 (" + refused.getMessage()
                            + "): allow programs to open ports on loopback and start again",
                    refused);
        }
    }

    /** The usual port, so that a second demo on the same data has the same addresses; when it is taken, any free one. */
    private static HttpServer listen() throws IOException {
        InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
        try {
            return HttpServer.create(new InetSocketAddress(loopback, USUAL_PORT), 0);
        } catch (BindException taken) {
            return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        }
    }

    /** Address of the list of all feeds. */
    public URI opml() {
        return home.resolve("/feeds.opml");
    }

    /** Addresses of the feeds, in the order of the list. */
    public List<URI> feeds() {
        return press.feeds().stream()
                .map(feed -> home.resolve("/feed/" + feed.id()))
                .toList();
    }

    /** How many publishers there are; some have two feeds. */
    public int sources() {
        return (int) press.feeds().stream().map(DemoFeed::source).distinct().count();
    }

    /** How many different articles the whole fortnight has; one that stands in two feeds of a publisher counts once. */
    public int articles() {
        return press.articles().size();
    }

    /** The moment of the fortnight that the feeds show. */
    public Instant now() {
        return clock.instant();
    }

    /** Whether the fortnight is over: every feed shows its last state, though not every client may have fetched it. */
    public boolean finished() {
        return clock.finished();
    }

    /** Ids of the articles sent in whole answers so far, each once however often and in how many feeds it was sent. */
    public Set<String> served() {
        return handler.served();
    }

    /** Ends the server; requests under way are cut. May be called twice. */
    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
