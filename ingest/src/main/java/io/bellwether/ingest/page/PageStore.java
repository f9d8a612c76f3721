package io.bellwether.ingest.page;

import io.bellwether.article.item.Article;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.UnreadableRecordException;
import io.bellwether.ingest.page.PageResult.Read;
import io.bellwether.ingest.page.PageResult.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers what pages came to, so that none is asked for twice for one article, and which pages are still to be asked for. On disk over
 * restarts: a file for each article, for {@value #KEPT_DAYS} days. What the disk refuses is remembered for this run. Thread-safe.
 */
final class PageStore {

    private static final Logger LOG = LoggerFactory.getLogger(PageStore.class);

    /** Longer than items stay in most feeds. */
    private static final int KEPT_DAYS = 90;
    /** Results kept in memory, where there is no disk. */
    private static final int IN_MEMORY = 5_000;

    private static final String READ = "read\n";
    private static final String REFUSED = "refused\n";

    private final @Nullable Path directory;
    private volatile Instant cleaned;
    private final Map<String, PageResult> recent = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PageResult> eldest) {
            return size() > (directory == null ? IN_MEMORY : 0);
        }
    });

    private PageStore(@Nullable Path directory, Instant now) {
        this.directory = directory;
        this.cleaned = now;
    }

    /**
     * A store in this directory, which is made if need be.
     *
     * @param directory of this process alone; null for memory alone
     * @throws StageException when it cannot be made
     */
    static PageStore at(@Nullable Path directory, Instant now) {
        PageStore store = new PageStore(directory, now);
        if (directory != null) {
            try {
                Files.createDirectories(directory);
                store.forgetOld(directory, now.minus(Duration.ofDays(KEPT_DAYS)));
            } catch (IOException refused) {
                throw new StageException(
                        "directory %s for article pages cannot be made (%s): give ingest one it may write to"
                                .formatted(directory, refused),
                        refused);
            }
        }
        return store;
    }

    private void forgetOld(Path place, Instant before) throws IOException {
        for (Path file : files(place)) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    /** What the article's page came to; empty when it was not asked for, or may be again. */
    Optional<PageResult> known(String article) {
        PageResult inMemory = recent.get(article);
        if (inMemory != null || directory == null) {
            return Optional.ofNullable(inMemory);
        }
        try {
            Path file = directory.resolve(article + ".page");
            return Files.exists(file) ? Optional.of(read(Files.readString(file))) : Optional.empty();
        } catch (IOException unreadable) {
            LOG.debug("the page of article {} is not remembered: {}", article, unreadable.toString());
            return Optional.empty();
        }
    }

    private static PageResult read(String content) throws IOException {
        if (content.startsWith(READ)) {
            return new Read(content.substring(READ.length()));
        }
        if (content.startsWith(REFUSED)) {
            return new Refused(content.substring(REFUSED.length()), true);
        }
        throw new IOException("not a page of this version");
    }

    /** The page came to this. A refusal that need not last is not remembered. */
    void done(String article, PageResult result) {
        switch (result) {
            case Read read -> keep(article, result, READ + read.text());
            case Refused refused -> {
                if (refused.lasting()) {
                    keep(article, result, REFUSED + refused.reason());
                }
            }
        }
        remove(article + ".wanted");
    }

    private void keep(String article, PageResult result, String content) {
        if (!write(article + ".page", content.getBytes(StandardCharsets.UTF_8))) {
            recent.put(article, result);
        }
    }

    /** The article's page is to be asked for, after a restart if not before. Once a day forgets what is old. */
    void want(Article article) {
        Instant now = article.fetched();
        if (directory != null && now.isAfter(cleaned.plus(Duration.ofDays(1)))) {
            cleaned = now;
            try {
                forgetOld(directory, now.minus(Duration.ofDays(KEPT_DAYS)));
            } catch (IOException refused) {
                LOG.warn("old pages in {} cannot be removed ({})", directory, refused.toString());
            }
        }
        write(article.id() + ".wanted", TopicJson.ARTICLE.write(article));
    }

    /** The article's page is not to be asked for any more. */
    void forget(Article article) {
        remove(article.id() + ".wanted");
    }

    /** Articles whose pages an earlier run did not come to. */
    List<Article> wanted() {
        try {
            return directory == null
                    ? List.of()
                    : files(directory).stream()
                            .filter(file -> file.toString().endsWith(".wanted"))
                            .flatMap(PageStore::article)
                            .toList();
        } catch (IOException unreadable) {
            LOG.warn("pages still to be asked for in {} are left out: {}", directory, unreadable.toString());
            return List.of();
        }
    }

    private static Stream<Article> article(Path file) {
        try {
            return Stream.of(TopicJson.ARTICLE.read(Files.readAllBytes(file)));
        } catch (IOException | UnreadableRecordException unreadable) {
            LOG.warn("{} is left out: {}", file, unreadable.toString());
            return Stream.empty();
        }
    }

    private boolean write(String name, byte[] content) {
        if (directory == null) {
            return false;
        }
        try {
            Path part = directory.resolve(name + ".part");
            Files.write(part, content);
            Files.move(
                    part, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException refused) {
            LOG.warn("{} is not kept in {} ({}): make room there", name, directory, refused.toString());
            return false;
        }
    }

    private void remove(String name) {
        try {
            if (directory != null) {
                Files.deleteIfExists(directory.resolve(name));
            }
        } catch (IOException refused) {
            LOG.warn("{} cannot be removed from {} ({})", name, directory, refused.toString());
        }
    }
}
