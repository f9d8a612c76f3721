package io.bellwether.bench.newsroom;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes items of texts, and now and then an edit of an item that was told lately. */
public final class Items implements Iterator<Item> {

    private static final double EDITED = .03;

    /** An edit comes while its item still stands in the window of its feed. */
    private static final int LATELY = 20;

    private final Iterator<Text> texts;
    private final RandomGenerator random;
    private final List<Item> lately = new ArrayList<>();
    private int number;

    /** Items of these texts, in their order. */
    public Items(Iterator<Text> texts, RandomGenerator random) {
        this.texts = texts;
        this.random = random;
    }

    @Override
    public boolean hasNext() {
        return texts.hasNext();
    }

    @Override
    public Item next() {
        if (!lately.isEmpty() && random.nextDouble() < EDITED) {
            return edit();
        }
        Text text = texts.next();
        Item item = new Item(number++, 0, text.title(), text.summary(), text.body(), text.published());
        lately.add(item);
        if (lately.size() > LATELY) {
            lately.removeFirst();
        }
        return item;
    }

    private Item edit() {
        int at = random.nextInt(lately.size());
        Item item = lately.get(at);
        String mark = "update " + (item.revision() + 1);
        Item edited = item.edited(item.title() + ", " + mark, item.summary() + " This is " + mark + ".");
        lately.set(at, edited);
        return edited;
    }
}
