package io.bellwether.desk.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.bellwether.article.profile.Profile;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.access.Visitor;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredArticle;
import io.bellwether.desk.store.StoredStory;
import io.bellwether.desk.store.ThemeTally;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Makes pages: HTML in UTF-8, everything that came from outside escaped by the templates. Thread-safe. */
public final class Pages {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), packageName());
    private final TodayWriting today;
    private final ArticleWriting article;
    private final AccountWriting account;
    private final StoryWriting story;
    private final ThemeWriting theme;
    private final SearchWriting search;
    private final FeedsWriting feeds;
    private final WhyWriting why;
    private final FeedAddWriting feedAdd;
    private final ProfilePageWriting profile;
    private final DraftWriting draft;
    private final HistoryWriting history;
    private final SubscriptionsWriting subscriptions;

    /**
     * Pages that tell times as seen from {@code clock} in {@code zone}.
     */
    public Pages(InstantSource clock, ZoneId zone) {
        TimeText times = new TimeText(clock, zone);
        this.today = new TodayWriting(times);
        this.article = new ArticleWriting(times);
        this.account = new AccountWriting(times);
        this.story = new StoryWriting(times);
        this.theme = new ThemeWriting(times);
        this.search = new SearchWriting(times);
        this.feeds = new FeedsWriting(times);
        this.why = new WhyWriting(times);
        this.feedAdd = new FeedAddWriting(times);
        this.profile = new ProfilePageWriting(times);
        this.draft = new DraftWriting(times);
        this.history = new HistoryWriting(times);
        this.subscriptions = new SubscriptionsWriting(times);
    }

    private static String packageName() {
        return Pages.class.getPackageName();
    }

    /** The first page. */
    public byte[] today(TodayFacts facts, LivePlace live) {
        return render("today.jte", today.write(facts), live);
    }

    /** The page of an article. */
    public byte[] article(StoredArticle stored, Profiles profiles, MarkView marks) {
        return render("article.jte", article.write(stored, profiles, marks));
    }

    /** The login. */
    public byte[] login(LoginPage login) {
        return render("login.jte", login);
    }

    /** Who is logged in, and what was done of late. */
    public byte[] account(Visitor visitor, List<AuditLog.Line> done) {
        return render("account.jte", account.write(visitor, done));
    }

    /** Asks once more for a path of this desk, so that the browser sends its cookie along. */
    public byte[] arrival(String path) {
        return render("arrival.jte", path);
    }

    /** The page of a story. */
    public byte[] story(StoredStory stored, List<ThemeTally> themes, LivePlace live) {
        return render("story.jte", story.write(stored, themes), live);
    }

    /** The page of a theme. */
    public byte[] theme(ThemeFacts facts, LivePlace live) {
        return render("theme.jte", theme.write(facts), live);
    }

    /** The page of a search. */
    public byte[] search(SearchFacts facts) {
        return render("search.jte", search.write(facts));
    }

    /** The page of all feeds. */
    public byte[] feeds(FeedsFacts facts, LivePlace live) {
        return render("feeds.jte", feeds.write(facts), live);
    }

    /** The page that tells why an article is tagged or silent. */
    public byte[] why(WhyFacts facts) {
        return render("why.jte", why.write(facts));
    }

    /** The page that adds feeds. */
    public byte[] feedAdd(FeedAddFacts facts) {
        return render("feedadd.jte", feedAdd.write(facts));
    }

    /** A list of feeds before it is added. */
    public byte[] feedImport(FeedImportPage page) {
        return render("feedimport.jte", page);
    }

    /** The list of weekly reports. */
    public byte[] reports(ReportsPage page) {
        return render("reports.jte", page);
    }

    /** A weekly report. */
    public byte[] report(WeeklyPage page) {
        return render("weekly.jte", page);
    }

    /** The profile in force. */
    public byte[] profile(ProfileFacts facts) {
        return render("profile.jte", profile.inForce(facts));
    }

    /** Another version of the profile. */
    public byte[] profileVersion(ProfileFacts facts, Profile version) {
        return render("profile.jte", profile.version(facts, version));
    }

    /** The profile's room where there is none yet. */
    public byte[] noProfile() {
        return render("profile_none.jte", ProfilePageWriting.NONE);
    }

    /** The draft's page where there is none. */
    public byte[] noDraft() {
        return render("profile_no_draft.jte", DraftWriting.NONE);
    }

    /** The form of a theme. */
    public byte[] profileForm(ProfileFormFacts facts) {
        return render("profile_form.jte", ProfileFormWriting.write(facts));
    }

    /** The whole profile as text. */
    public byte[] wholeProfile(WholeProfilePage page) {
        return render("profile_whole.jte", page);
    }

    /** The draft of the profile. */
    public byte[] draft(DraftFacts facts) {
        return render("profile_draft.jte", draft.write(facts));
    }

    /** The versions of the profile. */
    public byte[] profileHistory(HistoryFacts facts) {
        return render("profile_history.jte", history.write(facts));
    }

    /** A page that says what went wrong and what to do about it. */
    public byte[] problem(ProblemPage problem) {
        return render("problem.jte", problem);
    }

    /** Who is told of what. */
    public byte[] subscriptions(SubscriptionsFacts facts) {
        return render("subscriptions.jte", subscriptions.write(facts));
    }

    /** The form of a subscription. */
    public byte[] subscription(SubscriptionFormPage form) {
        return render("subscription.jte", form);
    }

    /** The page by which somebody ends a subscription. */
    public byte[] unsubscribe(UnsubscribePage page) {
        return render("unsubscribe.jte", page);
    }

    /** A page that hears what is new while it is open. */
    private byte[] render(String template, Object page, LivePlace live) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, Map.of("page", page, "live", live), output);
        return output.toByteArray();
    }

    private byte[] render(String template, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, page, output);
        return output.toByteArray();
    }
}
