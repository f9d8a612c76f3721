package io.bellwether.ingest.fetch;

import io.bellwether.article.address.AddressRule;
import io.bellwether.article.text.CleanText;
import io.bellwether.ingest.fetch.FetchResult.Failed;
import io.bellwether.ingest.fetch.FetchResult.Moved;
import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Asks a feed's server once, redirects included. Thread-safe. */
public final class FeedFetch implements Closeable {

    /** Redirects followed in one exchange; the fetch standard allows 20, honest feeds need 2. */
    private static final int MAX_REDIRECTS = 5;

    private static final int REASON = 300;
    /** Times a form is sent on within its server. */
    private static final int MAX_FORWARDS = 2;

    private final FeedExchange exchange;
    private final FetchLimits limits;

    FeedFetch(FeedExchange exchange, FetchLimits limits) {
        this.exchange = exchange;
        this.limits = limits;
    }

    /**
     * A client for feeds.
     *
     * @param userAgent names us and how to reach us
     * @param allowPrivate whether feeds may lead to addresses that are not public
     */
    public static FeedFetch open(FetchLimits limits, String userAgent, boolean allowPrivate, InstantSource clock) {
        CheckedResolver resolver =
                new CheckedResolver(NameLookup.SYSTEM, allowPrivate ? any -> true : AddressRule::isPublic);
        return new FeedFetch(
                new FeedExchange(FeedHttpClient.create(new FeedHttpClient.Wiring(resolver), userAgent), limits, clock),
                limits);
    }

    /**
     * What the server says, before the deadline. Never throws for what a server does.
     *
     * @param address where to ask; may hold credentials
     * @param known validators of the answer that is known already
     * @throws InterruptedException when the caller was interrupted; the exchange has then ended too
     */
    public FetchResult fetch(String address, Validators known) throws InterruptedException {
        return fetch(address, known, Credentials.inAddress(address));
    }

    /**
     * The same with credentials, which are shown where they belong and nowhere else; those in the address itself are not.
     *
     * @throws InterruptedException when the caller was interrupted; the exchange has then ended too
     */
    public FetchResult fetch(String address, Validators known, Credentials credentials) throws InterruptedException {
        Optional<FeedAddress> start = FeedAddress.of(address);
        if (start.isEmpty()) {
            return Failed.lasting("no http(s) address that can be read");
        }
        return inTime(() -> follow(start.get(), known, credentials), failed -> failed);
    }

    /**
     * Sends a form, by the same rules on addresses and time. Where the server sends it on (307, 308) it goes there only on the same host
     * and port: it may hold a secret. Never throws for what a server does.
     *
     * @param form encoded as application/x-www-form-urlencoded
     * @throws InterruptedException when the caller was interrupted; the exchange has then ended too
     */
    public FormReply send(String address, String form) throws InterruptedException {
        Optional<FeedAddress> start = FeedAddress.of(address);
        return start.isEmpty()
                ? new FormReply(0, "no http(s) address that can be read", null)
                : inTime(() -> forward(start.get(), form), failed -> new FormReply(0, failed.reason(), null));
    }

    private FormReply forward(FeedAddress start, String form) throws IOException {
        FeedAddress at = start;
        FormReply reply = exchange.send(at, form);
        for (int hops = 0; hops < MAX_FORWARDS && (reply.status() == 307 || reply.status() == 308); hops++) {
            Optional<FeedAddress> next = at.redirectedTo(String.valueOf(reply.location()));
            if (next.isEmpty() || !next.get().isBeside(at)) {
                return new FormReply(reply.status(), "it sends the request on to another server", reply.location());
            }
            at = next.get();
            reply = exchange.send(at, form);
        }
        return reply;
    }

    private <T> T inTime(Callable<T> exchanging, Function<Failed, T> failing) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(exchanging);
        Thread.ofVirtual().name("fetch").start(task);
        try {
            return task.get(limits.deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return failing.apply(new Failed("no whole answer within %d seconds"
                    .formatted(limits.deadline().toSeconds())));
        } catch (ExecutionException unforeseen) {
            return failing.apply(failed(unforeseen.getCause() == null ? unforeseen : unforeseen.getCause()));
        } finally {
            // Interrupting a virtual thread closes the socket it waits for.
            task.cancel(true);
        }
    }

    private FetchResult follow(FeedAddress start, Validators known, Credentials credentials) {
        FeedAddress at = start;
        FeedAddress permanent = start;
        for (int hops = 0; hops <= MAX_REDIRECTS; hops++) {
            switch (ask(at, known, credentials)) {
                case HopResult.Ended ended -> {
                    FetchResult result = explained(ended.result(), credentials.withheld(at));
                    return permanent.equals(start) ? result : new Moved(permanent.toString(), result);
                }
                case HopResult.Redirected redirected -> {
                    Optional<FeedAddress> next = at.redirectedTo(redirected.location());
                    if (next.isEmpty()) {
                        return Failed.lasting("redirects to what is no http(s) address");
                    }
                    permanent = redirected.permanent() && permanent.equals(at) ? next.get() : permanent;
                    at = next.get();
                }
            }
        }
        return Failed.lasting("more than %d redirects".formatted(MAX_REDIRECTS));
    }

    /** Of a server that wanted to know us, also why it was not told. */
    private static FetchResult explained(FetchResult result, String withheld) {
        return result instanceof Failed failed && (failed.status() == 401 || failed.status() == 403)
                ? new Failed(failed.reason() + withheld, failed.status())
                : result;
    }

    private HopResult ask(FeedAddress address, Validators known, Credentials credentials) {
        try {
            return exchange.ask(address, known, credentials);
        } catch (IOException | RuntimeException unanswered) {
            return new HopResult.Ended(failed(unanswered));
        }
    }

    private static Failed failed(Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        boolean lasting = cause instanceof RefusedAddressException || cause instanceof UnfitBodyException;
        return new Failed(CleanText.clean(message.replace('\n', ' '), REASON), 0, lasting);
    }

    @Override
    public void close() throws IOException {
        exchange.close();
    }
}
