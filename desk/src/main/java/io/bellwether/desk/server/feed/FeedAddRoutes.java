package io.bellwether.desk.server.feed;

import io.bellwether.article.stage.StageException;
import io.bellwether.desk.feed.FeedDesk;
import io.bellwether.desk.feed.FeedFinding;
import io.bellwether.desk.feed.FeedImport;
import io.bellwether.desk.feed.FeedSearches;
import io.bellwether.desk.feed.HeldImports;
import io.bellwether.desk.feed.SearchOutcome;
import io.bellwether.desk.feed.WantedFeed;
import io.bellwether.desk.page.FeedAddFacts;
import io.bellwether.desk.page.FeedImportPage;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.Room;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.FormFields;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.route.BodySize;
import io.bellwether.desk.server.route.Permission;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.store.FeedStore;
import io.bellwether.desk.store.StoredFeed;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adding feeds as people do: by looking at a site, or by a list. */
final class FeedAddRoutes implements Routes {

    private static final String PATH = "/feeds/add";

    private final FeedStore feeds;
    private final FeedDesk desk;
    private final FeedChangeRoutes changes;
    private final Pages pages;
    private final InstantSource clock;
    private final FeedSearches searches;
    private final HeldImports held = new HeldImports();

    FeedAddRoutes(FeedRoutes.Desk parts, FeedChangeRoutes changes, Pages pages, InstantSource clock) {
        this.feeds = parts.feeds();
        this.desk = parts.wishes();
        this.changes = changes;
        this.pages = pages;
        this.clock = clock;
        this.searches = new FeedSearches(desk, clock);
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, PATH, this::page, Permission.EDIT);
        routes.post("/feeds/find", this::find);
        routes.post(PATH, this::add);
        routes.post("/feeds/import", this::show, BodySize.LIST);
        routes.post("/feeds/import/add", this::addList);
    }

    private void page(Context context) {
        answer(context, 200, FeedAddFacts.fresh(desk.finding().isPresent()));
    }

    private void find(Context context) {
        String address =
                FormFields.read(context, List.of("address")).text("address").strip();
        switch (searches.search(address, AccessCheck.counted(context))) {
            case SearchOutcome.Searched(FeedFinding.FoundFeeds found) ->
                answer(context, 200, new FeedAddFacts(address, Optional.empty(), Optional.of(found), followed(), true));
            case SearchOutcome.Refused(String objection) ->
                answer(context, 400, FeedAddFacts.troubled("That is not looked at: " + objection + "."));
            case SearchOutcome.Busy _ ->
                answer(
                        context,
                        503,
                        FeedAddFacts.troubled("Other sites are being looked at just now: try again in a moment."));
            case SearchOutcome.TooMany(Duration pause) -> {
                context.header("Retry-After", Long.toString(Math.max(1, pause.toSeconds())));
                answer(
                        context,
                        429,
                        FeedAddFacts.troubled("You have looked at many sites: go on in %d minutes."
                                .formatted(pause.toMinutes() + 1)));
            }
            case SearchOutcome.Off _ -> answer(context, 503, FeedAddFacts.fresh(false));
        }
    }

    private void add(Context context) {
        FormFields form = FormFields.read(context, List.of("folder"), "feed");
        List<WantedFeed> wanted = form.texts("feed").stream()
                .map(value -> wanted(form.text("folder"), value))
                .toList();
        Optional<String> objection =
                wanted.stream().flatMap(feed -> feed.objection().stream()).findFirst();
        if (wanted.isEmpty() || objection.isPresent()) {
            answer(
                    context,
                    400,
                    FeedAddFacts.troubled("Nothing was added: "
                            + objection.orElse("no feed was chosen; look for the site again, and choose") + "."));
        } else {
            changes.follow(context, wanted);
            context.redirect(Room.FEEDS.path(), HttpStatus.SEE_OTHER);
        }
    }

    /** The value of a choice: an address, a space, a title. */
    private static WantedFeed wanted(String folder, String value) {
        int end = value.indexOf(' ');
        return end < 0
                ? WantedFeed.in(folder, value, "")
                : WantedFeed.in(folder, value.substring(0, end), value.substring(end + 1));
    }

    private void show(Context context) {
        Optional<FeedFinding> finding = desk.finding();
        if (finding.isEmpty()) {
            answer(context, 503, FeedAddFacts.fresh(false));
            return;
        }
        try {
            FeedImport list = FeedImport.of(finding.get().read(list(context)), followed());
            String name = held.hold(list.fresh(), AccessCheck.counted(context), clock.instant());
            HtmlAnswer.write(context, pages.feedImport(FeedImportPage.of(list, name)));
        } catch (Problem.Thrown problem) {
            throw problem;
        } catch (StageException noList) {
            answer(context, 400, FeedAddFacts.troubled(String.valueOf(noList.getMessage())));
        }
    }

    private static byte[] list(Context context) {
        if (!context.isMultipartFormData()) {
            throw new Problem(415, "That is no form with a file", "send multipart/form-data").thrown();
        }
        UploadedFile file = context.uploadedFile("list");
        if (file != null && file.size() > 0) {
            try (InputStream content = file.content()) {
                return content.readAllBytes();
            } catch (IOException broken) {
                throw new Problem(400, "The file did not arrive", "send it again").thrown();
            }
        }
        String text = context.formParam("text");
        if (text == null || text.isBlank()) {
            throw Parameters.bad("There is no list", "choose a file, or paste its text");
        }
        return text.strip().getBytes(StandardCharsets.UTF_8);
    }

    private void addList(Context context) {
        String name = FormFields.read(context, List.of("held")).text("held");
        Optional<List<WantedFeed>> list = held.find(name, AccessCheck.counted(context), clock.instant());
        if (list.filter(feeds -> !feeds.isEmpty()).isEmpty()) {
            answer(context, 400, FeedAddFacts.troubled("The list is not held any more: give it once more."));
        } else {
            // Still held when that is refused, to be tried again.
            changes.follow(context, list.get());
            held.drop(name);
            context.redirect(Room.FEEDS.path(), HttpStatus.SEE_OTHER);
        }
    }

    private Set<String> followed() {
        List<StoredFeed> stored = feeds.feeds(Optional.empty());
        return FeedImport.followed(stored, desk.waiting(stored));
    }

    private void answer(Context context, int status, FeedAddFacts facts) {
        context.status(status);
        HtmlAnswer.write(context, pages.feedAdd(facts));
    }
}
