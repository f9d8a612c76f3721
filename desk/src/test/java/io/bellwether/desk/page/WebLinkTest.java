package io.bellwether.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/a?b=c&d=%20#e",
                "http://news.example",
                "HTTPS://News.Example/Über/中文|x",
                "http://[2001:db8::1]:8080/"
            })
    void followsWebAddresses(String address) {
        assertThat(WebLink.of(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JavaScript:alert(1)//https://news.example",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://news.example/",
                "//news.example/",
                "/relative",
                "https://",
                "https:///path",
                "https:news.example",
                "https:\\\\news.example",
                "https://bank.example@evil.example/",
                "https://news.example/\nSet-Cookie: a"
            })
    void followsNothingElse(String address) {
        assertThat(WebLink.of(address)).isEmpty();
    }
}
