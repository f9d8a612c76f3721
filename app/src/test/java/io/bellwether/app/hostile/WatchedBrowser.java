package io.bellwether.app.hostile;

import io.bellwether.browser.Browser;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A browser that notes what a page runs, breaks and asks for. */
final class WatchedBrowser implements AutoCloseable {

    /** Before anything of a page: dialogs count as its scripts, and what the policy had to stop is noted. */
    private static final String WATCH = """
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) { window[name] = () => { window.owned = 1; }; }
            window.stopped = [];
            addEventListener('securitypolicyviolation', event => window.stopped.push(event.violatedDirective + ' ' + event.blockedURI));
            """;

    /** What a page must not hold: handlers, scripts of others, pictures of others, links that run. */
    private static final String LOOK = """
            const found = [];
            if (window.owned) { found.push('a script ran'); }
            if (document.title === 'owned') { found.push('a script named the page'); }
            for (const each of document.querySelectorAll('*')) {
              for (const attribute of each.attributes) {
                if (/^on/i.test(attribute.name)) { found.push('handler ' + attribute.name); }
                if (/^(href|src|action|formaction)$/i.test(attribute.name) && /^\\s*(java|vb)script:|^\\s*data:/i.test(attribute.value)) {
                  found.push(attribute.name + ' ' + attribute.value);
                }
              }
            }
            for (const script of document.scripts) {
              if (!script.src || new URL(script.src).origin !== location.origin || script.text) { found.push('script ' + script.src + script.text); }
            }
            for (const each of document.querySelectorAll('iframe, object, embed, base, meta[http-equiv], style, video, audio')) {
              found.push(each.tagName);
            }
            return found.concat(window.stopped.map(one => 'stopped by the policy: ' + one)).join('; ');
            """;

    private final Browser browser;

    private WatchedBrowser(Browser browser) {
        this.browser = browser;
    }

    static WatchedBrowser start(Path profile) {
        Browser browser = Browser.start(profile);
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        browser.driver().get("about:blank");
        browser.requests(); // forgets those of the browser's own first page
        return new WatchedBrowser(browser);
    }

    /** Opens a page; what is wrong with it, in words, or nothing. */
    String open(URI page) {
        browser.driver().get(page.toString());
        return String.valueOf(browser.run(LOOK));
    }

    /** Addresses that pages asked for since the last call, but for those of this server. */
    List<String> foreignRequests(URI own) {
        return browser.requests().stream()
                .filter(address -> !address.startsWith("data:") && !address.startsWith(own.toString()))
                .toList();
    }

    @Override
    public void close() {
        browser.close();
    }
}
