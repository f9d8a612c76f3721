package io.bellwether.classify.past;

/** One alert for a story and theme. */
record AlertKey(String story, String theme) {}
