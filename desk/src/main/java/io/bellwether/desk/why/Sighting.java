package io.bellwether.desk.why;

import io.bellwether.desk.store.StoredArticle;
import io.bellwether.desk.store.StoredFeed;
import java.util.List;
import java.util.Optional;

/** Whether what was asked about ever came here. */
public sealed interface Sighting {

    /**
     * A feed brought it.
     *
     * @param elsewhere other articles of its story, the first ones
     * @param inStory how many articles the story has, it among them; 0 when it joined none
     */
    record Stored(StoredArticle article, Optional<StoredFeed> feed, List<Alike> elsewhere, int inStory)
            implements Sighting {

        /** Copies the list. */
        public Stored {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * No feed has brought an article of that address.
     *
     * @param feeds those of its publisher that are read
     * @param alike stored articles under the same title
     * @param refusal why its page could not be asked for; empty when it was, or was not tried
     */
    record Unseen(List<StoredFeed> feeds, List<Alike> alike, Optional<String> refusal) implements Sighting {

        /** Copies the lists. */
        public Unseen {
            feeds = List.copyOf(feeds);
            alike = List.copyOf(alike);
        }
    }

    /**
     * A text of the reader's own.
     *
     * @param alike stored articles under the same title
     */
    record Pasted(List<Alike> alike) implements Sighting {

        /** Copies the list. */
        public Pasted {
            alike = List.copyOf(alike);
        }
    }
}
