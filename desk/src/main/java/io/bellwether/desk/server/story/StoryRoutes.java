package io.bellwether.desk.server.story;

import io.bellwether.desk.page.LivePlace;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.PathId;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.store.AlertStore;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.StoredStory;
import io.bellwether.desk.store.StoryStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Stories, for people and for programs. */
public final class StoryRoutes implements Routes {

    private final DeskStore store;
    private final StoryStore stories;
    private final AlertStore alerts;
    private final Pages pages;

    /** Those over that store. */
    public StoryRoutes(DeskStore store, StoryStore stories, AlertStore alerts, Pages pages) {
        this.store = store;
        this.stories = stories;
        this.alerts = alerts;
        this.pages = pages;
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, "/stories/{id}", this::page);
        Routes.reading(routes, "/api/v1/stories/{id}", this::json);
    }

    private void page(Context context) {
        long told = alerts.told();
        StoredStory story = read(context);
        HtmlAnswer.write(context, pages.story(story, store.themes(), LivePlace.ofStory(told, story.id())));
    }

    private void json(Context context) {
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
