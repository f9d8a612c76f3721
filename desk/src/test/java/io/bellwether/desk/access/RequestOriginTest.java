package io.bellwether.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestOriginTest {

    private static final String HOST = "desk.example:8080";

    @ParameterizedTest(name = "{0}: Sec-Fetch-Site {1}, Origin {2}, Referer {3}, {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "own form, same-origin, http://desk.example:8080, -, form, taken",
                "own form behind a proxy that ends TLS, same-origin, https://desk.example:8080, -, form, taken",
                "own form without protection of the connection, -, http://desk.example:8080, -, form, taken",
                "host written in capitals, -, http://DESK.example:8080, -, form, taken",
                "own form of a browser that sends no Origin, same-origin, -, -, form, taken",
                "old browser, -, -, http://desk.example:8080/articles/a1, form, taken",
                "program with JSON, -, -, -, json, taken",
                "cross-site form, cross-site, http://evil.example, -, form, refused",
                "cross-site form that hides its origin, cross-site, null, -, form, refused",
                "same-site neighbour, same-site, http://other.example, -, form, refused",
                "typed or opened from outside, none, -, -, form, refused",
                "other site that claims to be the same, same-origin, http://evil.example, -, form, refused",
                "unknown relation, Same-Origin, http://desk.example:8080, -, form, refused",
                "cross-site with the right Origin, cross-site, http://desk.example:8080, -, form, refused",
                "hidden origin, -, null, -, form, refused",
                "other port, -, http://desk.example:9090, -, form, refused",
                "no port, -, http://desk.example, -, form, refused",
                "name in front of ours, -, http://desk.example:8080.evil.example, -, form, refused",
                "name behind ours, -, http://evil.desk.example:8080, -, form, refused",
                "user in front of ours, -, http://desk.example:8080@evil.example, -, form, refused",
                "other scheme, -, file://desk.example:8080, -, form, refused",
                "extension, -, chrome-extension://abcdef, -, form, refused",
                "no address at all, -, '', -, form, refused",
                "nothing but a form, -, -, -, form, refused",
                "nothing but text, -, -, -, text, refused",
                "other site's Referer, -, -, http://evil.example/desk.example:8080, form, refused",
                "JSON with another site's Referer, -, -, http://evil.example/, json, refused",
                "JSON with another Origin, -, http://evil.example, -, json, refused",
                "JSON from another site, cross-site, -, -, json, refused"
            })
    void takesWhatComesFromTheDeskItself(
            String label,
            @Nullable String site,
            @Nullable String origin,
            @Nullable String referer,
            String content,
            String expected) {
        String type = switch (content) {
            case "form" -> "application/x-www-form-urlencoded";
            case "json" -> "application/json; charset=utf-8";
            default -> "text/plain";
        };

        Optional<String> objection = new RequestOrigin(site, origin, referer, HOST, type).objection();

        assertThat(objection.isEmpty()).as(label).isEqualTo(expected.equals("taken"));
    }

    @Test
    void aRequestWithoutHostOrTypeIsRefused() {
        assertThat(new RequestOrigin(null, "http://desk.example", null, null, null).objection())
                .isPresent();
        assertThat(new RequestOrigin(null, null, null, HOST, null).objection()).isPresent();
    }
}
