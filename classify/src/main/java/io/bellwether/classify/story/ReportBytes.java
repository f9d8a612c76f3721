package io.bellwether.classify.story;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The binary form of a {@link Report}: title and names are told by flags on the terms of the text, which hold them all. */
final class ReportBytes {

    private static final int IN_TITLE = 1;
    private static final int IN_NAMES = 2;

    private ReportBytes() {}

    static void write(Report report, DataOutputStream out) throws IOException {
        write(report.id(), out);
        write(report.source(), out);
        write(report.time(), out);
        Terms text = report.text();
        out.writeShort(text.size());
        for (int at = 0; at < text.size(); at++) {
            int inTitle = Arrays.binarySearch(report.title().keys(), text.keys()[at]);
            boolean named = Arrays.binarySearch(report.names().keys(), text.keys()[at]) >= 0;
            out.writeInt(text.keys()[at]);
            out.writeUTF(text.words()[at]);
            out.writeFloat(text.weights()[at]);
            out.writeByte(report.capitals()[at]);
            out.writeByte((inTitle >= 0 ? IN_TITLE : 0) | (named ? IN_NAMES : 0));
            if (inTitle >= 0) {
                out.writeFloat(report.title().weights()[inTitle]);
            }
        }
        write(report.figures().title(), out);
        write(report.figures().text(), out);
        write(report.figures().editions(), out);
    }

    static Report read(DataInputStream in) throws IOException {
        String id = readText(in);
        String source = readText(in);
        Instant time = readTime(in);
        int size = in.readUnsignedShort();
        List<Terms.Weighted> text = new ArrayList<>(size);
        List<Terms.Weighted> title = new ArrayList<>();
        List<Terms.Weighted> names = new ArrayList<>();
        byte[] capitals = new byte[size];
        for (int at = 0; at < size; at++) {
            int key = in.readInt();
            String word = in.readUTF();
            Terms.Weighted term = new Terms.Weighted(word, key, in.readFloat());
            capitals[at] = in.readByte();
            int flags = in.readByte();
            text.add(term);
            if ((flags & IN_NAMES) != 0) {
                names.add(term);
            }
            if ((flags & IN_TITLE) != 0) {
                title.add(new Terms.Weighted(word, key, in.readFloat()));
            }
        }
        Figures figures = new Figures(readSet(in), readSet(in), readSet(in));
        return new Report(id, source, time, Terms.of(title), Terms.of(text), Terms.of(names), figures, capitals);
    }

    /** A text of any length; words are short and take the form of Java. */
    static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    static void write(Instant time, DataOutputStream out) throws IOException {
        out.writeLong(time.getEpochSecond());
        out.writeInt(time.getNano());
    }

    static Instant readTime(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    /** Sorted, so that equal reports have equal bytes. */
    private static void write(Collection<String> set, DataOutputStream out) throws IOException {
        out.writeShort(set.size());
        for (String one : new TreeSet<>(set)) {
            out.writeUTF(one);
        }
    }

    private static Set<String> readSet(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        Set<String> set = new HashSet<>();
        for (int at = 0; at < size; at++) {
            set.add(in.readUTF());
        }
        return set;
    }
}
