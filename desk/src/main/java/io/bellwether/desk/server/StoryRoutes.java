package io.bellwether.desk.server;

import io.bellwether.desk.page.LivePlace;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.store.AlertStore;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.StoredStory;
import io.bellwether.desk.store.StoryStore;
import io.javalin.http.Context;

/** Stories, for people and for programs. */
final class StoryRoutes {

    private final DeskStore store;
    private final StoryStore stories;
    private final AlertStore alerts;
    private final Pages pages;

    StoryRoutes(DeskStore store, StoryStore stories, AlertStore alerts, Pages pages) {
        this.store = store;
        this.stories = stories;
        this.alerts = alerts;
        this.pages = pages;
    }

    void page(Context context) {
        long told = alerts.told();
        StoredStory story = read(context);
        context.contentType(PageRoutes.HTML)
                .result(pages.story(story, store.themes(), LivePlace.ofStory(told, story.id())));
    }

    void json(Context context) {
        JsonAnswer.write(context, StoryJson.of(read(context)));
    }

    private StoredStory read(Context context) {
        String id = PathId.read(context, "a story", "take the id from /api/v1/alerts");
        return stories.story(id)
                .orElseThrow(() -> Problem.notFound(
                                "There is no story “" + id + "”",
                                "it may not be stored yet: try again in a minute, or take an id from /api/v1/alerts")
                        .thrown());
    }
}
