package io.bellwether.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.address.AddressRule;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedResolverTest {

    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "127.1", "localhost", "[::1]"})
    void resolverRefusesLoopbackInAnySpelling(String host) {
        CheckedResolver resolver = new CheckedResolver(NameLookup.SYSTEM, AddressRule::isPublic);

        assertThatThrownBy(() -> resolver.resolve(host))
                .isInstanceOf(RefusedAddressException.class)
                .hasMessageContaining("--allow-private-feeds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0177.0.0.1", "127.0.0.01", "017700000001", "010.1", "00.0.0.0."})
    void readsNoNumbersThatOthersReadAsOctal(String host) {
        CheckedResolver resolver = new CheckedResolver(NameLookup.SYSTEM, any -> true);

        assertThatThrownBy(() -> resolver.resolve(host)).hasMessageContaining("leading zeros");
    }

    @Test
    void oneRefusedAddressRefusesTheName() {
        InetAddress[] both = {InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("10.0.0.1")};

        assertThatThrownBy(() -> new CheckedResolver(host -> both, AddressRule::isPublic).resolve("two-faced.example"))
                .isInstanceOf(RefusedAddressException.class);
    }

    @Test
    void allowsPrivateAddressesWhenTold() throws UnknownHostException {
        assertThat(new CheckedResolver(NameLookup.SYSTEM, any -> true).resolve("127.0.0.1"))
                .hasSize(1);
    }
}
