package io.bellwether.classify.story;

/** Which reports hold one term, by number of arrival, and how heavily. What came first leaves first. */
final class Postings {

    private static final int FIRST_ROOM = 4;

    private int[] numbers = new int[FIRST_ROOM];
    private float[] weights = new float[FIRST_ROOM];
    private int from;
    private int to;

    void add(int number, float weight) {
        if (to == numbers.length) {
            makeRoom();
        }
        numbers[to] = number;
        weights[to++] = weight;
    }

    /** Takes away the oldest. */
    void removeFirst() {
        from++;
    }

    int size() {
        return to - from;
    }

    int number(int place) {
        return numbers[from + place];
    }

    float weight(int place) {
        return weights[from + place];
    }

    private void makeRoom() {
        int size = size();
        int room = Math.max(FIRST_ROOM, size * 2);
        int[] roomier = size * 2 > numbers.length ? new int[room] : numbers;
        float[] roomierWeights = size * 2 > numbers.length ? new float[room] : weights;
        System.arraycopy(numbers, from, roomier, 0, size);
        System.arraycopy(weights, from, roomierWeights, 0, size);
        numbers = roomier;
        weights = roomierWeights;
        from = 0;
        to = size;
    }
}
