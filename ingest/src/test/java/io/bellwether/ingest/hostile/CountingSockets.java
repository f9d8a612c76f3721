package io.bellwether.ingest.hostile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.concurrent.atomic.LongAdder;
import org.apache.hc.client5.http.io.DetachedSocketFactory;

/** Plain sockets that count what the client reads from all servers but one. */
final class CountingSockets implements DetachedSocketFactory {

    private final LongAdder bytes = new LongAdder();
    private final InetAddress exempt;

    CountingSockets(InetAddress exempt) {
        this.exempt = exempt;
    }

    long bytes() {
        return bytes.sum();
    }

    @Override
    public Socket create(Proxy proxy) {
        return new Socket() {
            @Override
            public InputStream getInputStream() throws IOException {
                InputStream wire = super.getInputStream();
                return exempt.equals(getInetAddress()) ? wire : new Counting(wire);
            }
        };
    }

    private final class Counting extends FilterInputStream {

        Counting(InputStream wire) {
            super(wire);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes.add(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            bytes.add(Math.max(0, read));
            return read;
        }
    }
}
