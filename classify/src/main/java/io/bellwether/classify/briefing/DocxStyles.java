package io.bellwether.classify.briefing;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/**
 * Tells what a Word paragraph is from its style, or from its own outline level and numbering. Built-in styles keep their English names
 * in files of every language (ECMA-376 part 1, 17.7.4.18 and its list of latent styles).
 */
final class DocxStyles {

    /** What a paragraph is. */
    sealed interface Role {

        /** A heading, from level 1. */
        record Heading(int level) implements Role {}

        /** A list item, from depth 0. */
        record Item(int depth) implements Role {}

        /** Running text. */
        record Text() implements Role {}

        /** Tables of contents and subtitles, which say nothing that headings do not. */
        record Apparatus() implements Role {}
    }

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern APPARATUS = Pattern.compile("toc .*|table of .*|subtitle|header|footer");
    private static final String TITLE = "title";

    /** Styles in files refer to each other; a circle ends here. */
    private static final int LONGEST_CHAIN = 12;

    /** Outline levels count from 0; 9 means running text (ECMA-376 part 1, 17.3.1.20). */
    private static final int RUNNING_TEXT = 9;

    private final @Nullable XWPFStyles styles;
    private final int titles;

    DocxStyles(XWPFDocument document) {
        styles = document.getStyles();
        titles = document.getParagraphs().stream().anyMatch(this::isTitle) ? 1 : 0;
    }

    /** Below a title, headings count from level 2, so that the title names the document. */
    Role role(XWPFParagraph paragraph) {
        if (isTitle(paragraph)) {
            return new Role.Heading(1);
        }
        int ownLevel = outlineLevel(general(paragraph));
        if (ownLevel != RUNNING_TEXT) {
            return new Role.Heading(ownLevel + 1 + titles);
        }
        XWPFStyle style = style(paragraph.getStyleID());
        Role byStyle = new Role.Text();
        for (int link = 0; style != null && link < LONGEST_CHAIN && byStyle instanceof Role.Text; link++) {
            byStyle = role(style);
            style = style(style.getBasisStyleID());
        }
        return withNumbering(byStyle, numbering(general(paragraph)));
    }

    private Role role(XWPFStyle style) {
        String name = name(style);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return new Role.Heading(Integer.parseInt(heading.group(1)) + titles);
        }
        if (APPARATUS.matcher(name).matches()) {
            return new Role.Apparatus();
        }
        CTPPrBase general = style.getCTStyle().getPPr();
        int level = outlineLevel(general);
        return level == RUNNING_TEXT
                ? withNumbering(new Role.Text(), numbering(general))
                : new Role.Heading(level + 1 + titles);
    }

    /** Numbers before headings do not make them items; number 0 takes a style's numbering away. */
    private static Role withNumbering(Role role, @Nullable CTNumPr numbering) {
        if (numbering == null || role instanceof Role.Heading || role instanceof Role.Apparatus) {
            return role;
        }
        if (numbering.getNumId() != null
                && BigInteger.ZERO.equals(numbering.getNumId().getVal())) {
            return new Role.Text();
        }
        BigInteger depth =
                numbering.getIlvl() == null ? null : numbering.getIlvl().getVal();
        return new Role.Item(depth == null ? 0 : Math.clamp(depth.longValue(), 0, RUNNING_TEXT));
    }

    private boolean isTitle(XWPFParagraph paragraph) {
        XWPFStyle style = style(paragraph.getStyleID());
        return style != null
                && name(style).equals(TITLE)
                && !paragraph.getText().isBlank();
    }

    private @Nullable XWPFStyle style(@Nullable String id) {
        return styles == null || id == null ? null : styles.getStyle(id);
    }

    private static String name(XWPFStyle style) {
        String name = style.getName();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static @Nullable CTPPrBase general(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr();
    }

    private static int outlineLevel(@Nullable CTPPrBase properties) {
        if (properties == null || properties.getOutlineLvl() == null) {
            return RUNNING_TEXT;
        }
        BigInteger level = properties.getOutlineLvl().getVal();
        return level == null ? RUNNING_TEXT : Math.clamp(level.longValue(), 0, RUNNING_TEXT);
    }

    private static @Nullable CTNumPr numbering(@Nullable CTPPrBase properties) {
        return properties == null ? null : properties.getNumPr();
    }
}
