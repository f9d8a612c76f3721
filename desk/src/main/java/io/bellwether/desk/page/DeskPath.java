package io.bellwether.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of the desk's own pages. */
public final class DeskPath {

    private DeskPath() {}

    /** The page of an article. */
    public static String article(String id) {
        return "/articles/" + encode(id);
    }

    /** The alerts, narrowed by those parameters; ones with an empty value are left out. */
    public static String alerts(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/" : "/?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
