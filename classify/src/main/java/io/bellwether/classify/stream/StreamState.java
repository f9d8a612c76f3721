package io.bellwether.classify.stream;

import io.bellwether.classify.alert.StoryAlerts;
import io.bellwether.classify.alert.StoryMember;
import io.bellwether.classify.state.StateJson;

/** What the stream remembers, and hands from one processor to the next, as JSON. */
final class StreamState {

    static final StateJson<SeenArticle> SEEN = new StateJson<>(SeenArticle.class);
    static final StateJson<StoryInput> INPUT = new StateJson<>(StoryInput.class);
    static final StateJson<KnownStory> KNOWN_STORY = new StateJson<>(KnownStory.class);
    static final StateJson<StoryMember> MEMBER = new StateJson<>(StoryMember.class);
    static final StateJson<StoryAlerts> STORY_ALERTS = new StateJson<>(StoryAlerts.class);

    private StreamState() {}
}
