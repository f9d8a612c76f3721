package io.bellwether.ingest.fetch;

import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The one way from a name to addresses: what it returns is what the client connects to, so a name cannot show one address to the check
 * and another to the connection. Every address of a name must pass. Literal addresses in any spelling come this way too.
 */
final class CheckedResolver implements DnsResolver {

    /** Octal to some, decimal to others, Java among them: what one has checked another would connect to. */
    private static final Pattern LEADING_ZERO = Pattern.compile("(?:[0-9]+\\.)*0[0-9]+(?:\\.[0-9]+)*\\.?");

    private final NameLookup lookup;
    private final Predicate<InetAddress> allowed;

    CheckedResolver(NameLookup lookup, Predicate<InetAddress> allowed) {
        this.lookup = lookup;
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (LEADING_ZERO.matcher(host).matches()) {
            throw new UnknownHostException(host + " is an ambiguous address: write its numbers without leading zeros");
        }
        InetAddress[] addresses = interruptibly(host);
        if (!Arrays.stream(addresses).allMatch(allowed)) {
            throw new RefusedAddressException(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A lookup blocks in native code, deaf to interrupts, and would hold the carrier of a virtual thread: it gets a thread of its own. */
    private InetAddress[] interruptibly(String host) throws UnknownHostException {
        FutureTask<InetAddress[]> task = new FutureTask<>(() -> lookup.addresses(host));
        Thread.ofPlatform().daemon().name("lookup-" + host).start(task);
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            UnknownHostException late = new UnknownHostException(host + " was not resolved in time");
            late.initCause(new InterruptedIOException());
            throw late;
        } catch (ExecutionException failed) {
            UnknownHostException unknown = new UnknownHostException("there is no host " + host);
            unknown.initCause(failed.getCause());
            throw unknown;
        }
    }
}
