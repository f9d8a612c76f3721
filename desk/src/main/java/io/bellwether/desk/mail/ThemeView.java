package io.bellwether.desk.mail;

import io.bellwether.desk.receipt.Passage;
import java.util.List;

/**
 * Why a theme is told.
 *
 * @param href its alerts at the desk
 * @param news what its alert said, in words
 * @param passages with the matched words marked
 * @param reasons the terms that counted most
 */
record ThemeView(String title, String href, String news, List<Passage> passages, List<ReasonView> reasons) {

    ThemeView {
        passages = List.copyOf(passages);
        reasons = List.copyOf(reasons);
    }
}
