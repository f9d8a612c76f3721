package io.bellwether.desk.page;

import io.bellwether.article.profile.Profile;
import io.bellwether.desk.profile.Draft;
import io.bellwether.desk.profile.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the page of a whole profile. */
final class ProfilePageWriting {

    /** What to say where no profile is in force. */
    static final Notice NONE = new Notice(
            "No profile yet",
            "Bellwether does not know yet what you worry about. Give it a briefing, and it makes a profile of it: themes, and the terms that speak for them.",
            Optional.of("bellwether run --briefing BRIEFING.txt --feeds FEEDS.opml"),
            Optional.empty());

    private final TimeText times;

    ProfilePageWriting(TimeText times) {
        this.times = times;
    }

    /** The profile in force. */
    ProfilePage inForce(ProfileFacts facts) {
        Profile profile = facts.inForce().profile();
        return new ProfilePage(
                profile.title(),
                "Profile",
                profile.version(),
                List.of(
                        "version " + profile.version(),
                        "in force since "
                                + times.moment(facts.inForce().since()).text(),
                        size(profile)),
                remarks(facts),
                "profile",
                facts.mayEdit(),
                Optional.empty(),
                0,
                panels(profile));
    }

    /** Another version of it. */
    ProfilePage version(ProfileFacts facts, Profile profile) {
        boolean inForce = profile.version().equals(facts.inForce().profile().version());
        return new ProfilePage(
                profile.title(),
                "Version " + profile.version(),
                profile.version(),
                List.of(inForce ? "in force" : "not in force", size(profile)),
                remarks(facts),
                "version",
                facts.mayEdit(),
                inForce ? Optional.empty() : Optional.of(profile.version()),
                facts.draft().map(Draft::revision).orElse(0L),
                panels(profile));
    }

    private List<Choice> remarks(ProfileFacts facts) {
        List<Choice> remarks = new ArrayList<>();
        facts.onTheWay().ifPresent(way -> remarks.add(new Choice(onTheWay(way), "/profile/history", false)));
        facts.draft()
                .ifPresent(draft -> remarks.add(new Choice(
                        "A draft waits, changed %s%s"
                                .formatted(times.moment(draft.changed()).ago(), by(draft.who())),
                        "/profile/draft",
                        false)));
        return remarks;
    }

    private String onTheWay(Publication way) {
        return "Version %s was published %s and shows here once the sink has stored it"
                .formatted(way.version(), times.moment(way.when()).ago());
    }

    static String by(String who) {
        return who.isEmpty() ? "" : " by " + who;
    }

    static String size(Profile profile) {
        long terms = profile.themes().stream()
                .mapToLong(theme -> theme.terms().size())
                .sum();
        return Wording.count(profile.themes().size(), "theme") + ", " + Wording.count(terms, "term");
    }

    private static List<ProfileThemePanel> panels(Profile profile) {
        return profile.themes().stream().map(ThemePanelWriting::write).toList();
    }
}
