package io.bellwether.desk.page;

/**
 * Right or wrong of a theme on an article, on a page.
 *
 * @param place id of the element that is marked
 * @param action where the form goes
 * @param themeTitle for people
 * @param verdict style's name of what holds: right, wrong or none
 * @param said what holds, by whom and when, in words; empty when nothing was said
 * @param back page and place to come back to
 */
record MarkPanel(
        String place,
        String action,
        String theme,
        String themeTitle,
        String verdict,
        String said,
        MarkView.Offer offer,
        String back) {

    boolean isOpen() {
        return offer == MarkView.Offer.OPEN;
    }

    boolean isMarked() {
        return !said.isEmpty();
    }
}
