package io.bellwether.desk.webhook;

import io.bellwether.desk.outbox.Outgoing;
import io.bellwether.desk.page.WebLink;
import io.bellwether.desk.page.Wording;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.Telling;
import io.bellwether.desk.telling.ThemeNews;
import io.bellwether.desk.telling.ToldStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A message as Slack's incoming webhooks take it: a line of text for notifications and blocks for the channel. Foreign text is escaped, so
 * that it can neither call people nor hide where a link leads (Slack, "Formatting text for app surfaces"). Pure.
 */
record SlackJson(String text, List<Map<String, Object>> blocks) {

    /** Slack takes 3000 characters a section. */
    private static final int LONGEST = 2_900;

    static SlackJson of(Outgoing outgoing, DeskLinks links) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        String subject = escape(outgoing.message().subject());
        switch (outgoing.telling()) {
            case Telling.OfStory(ToldStory story) -> blocks.add(section(story(story, links)));
            case Telling.OfStories stories -> {
                blocks.add(section("*" + subject + "*"));
                stories.first().forEach(story -> blocks.add(section(story(story, links))));
                addFurther(blocks, stories.further(), links.desk());
            }
            case Telling.OfSearch _, Telling.OfWeek _ -> throw CloudEventJson.byMailAlone();
            case Telling.OfDay day -> {
                blocks.add(section("*" + subject + "*"));
                day.themes().forEach(theme -> blocks.add(section(theme(theme, links))));
            }
        }
        return new SlackJson(subject, blocks);
    }

    private static void addFurther(List<Map<String, Object>> blocks, int further, String desk) {
        if (further > 0) {
            blocks.add(section("<%s|and %d more>".formatted(address(desk), further)));
        }
    }

    private static String story(ToldStory story, DeskLinks links) {
        String titles = story.themes().stream().map(ThemeNews::title).collect(Collectors.joining(" · "));
        String news = story.themes().stream()
                .flatMap(theme -> theme.news().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return "*%s* · %s\n*%s*\n%s\n%s"
                .formatted(
                        Wording.name(story.severity()),
                        escape(titles),
                        escape(story.headline()),
                        escape(news),
                        links(story, links));
    }

    private static String theme(Telling.DayTheme theme, DeskLinks links) {
        String stories = theme.stories().stream()
                .map(story -> "• *%s* %s".formatted(Wording.name(story.severity()), escape(story.headline())))
                .collect(Collectors.joining("\n"));
        String further = theme.further() == 0 ? "" : "\nand %d more".formatted(theme.further());
        return "<%s|%s>\n%s%s".formatted(address(links.theme(theme.id())), escape(theme.title()), stories, further);
    }

    private static String links(ToldStory story, DeskLinks links) {
        return story.articles().stream()
                .findFirst()
                .map(lead -> "<%s|at the desk>".formatted(address(links.article(lead.id())))
                        + WebLink.of(lead.url())
                                .map(url -> " · <%s|at the publisher>".formatted(address(url)))
                                .orElse(""))
                .orElseGet(() -> "<%s|at the desk>".formatted(address(links.desk())));
    }

    private static Map<String, Object> section(String text) {
        String fitting = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return Map.of("type", "section", "text", Map.of("type", "mrkdwn", "text", fitting));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String address(String url) {
        return escape(url.replace("|", "%7C").replace(">", "%3E").replace("<", "%3C"));
    }
}
