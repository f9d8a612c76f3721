package io.bellwether.desk.mail;

import io.bellwether.desk.telling.Telling;
import java.util.List;

/** Several stories in a mail, and how many more there are. */
record StoriesView(List<StoryView> stories, int further) {

    StoriesView {
        stories = List.copyOf(stories);
    }

    static StoriesView of(Telling.OfStories telling, StoryViews views) {
        return new StoriesView(telling.first().stream().map(views::brief).toList(), telling.further());
    }
}
