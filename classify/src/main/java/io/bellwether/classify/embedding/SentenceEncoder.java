package io.bellwether.classify.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.bellwether.article.topic.TopicJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * Turns a sentence into a vector by all-MiniLM-L6-v2 (Reimers and Gurevych 2019), quantized to eight bits. Thread-safe. One thread a
 * call, so that the sums come in one order; the model is loaded once, 23 MB.
 */
public final class SentenceEncoder {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /** The model was trained on 128 pieces; a sentence has seldom more than half of them, and the time grows with their number. */
    private static final int MOST_PIECES = 64;

    private static final int UNKNOWN = 100;

    private final OrtSession session;
    private final Map<String, Integer> vocabulary;
    private final WordpieceTokenizer tokenizer;

    private SentenceEncoder(OrtSession session, Map<String, Integer> vocabulary) {
        this.session = session;
        this.vocabulary = vocabulary;
        this.tokenizer = new WordpieceTokenizer(vocabulary.keySet());
    }

    /** The encoder; loaded on the first call, half a second. */
    public static SentenceEncoder bundled() {
        return Bundled.ENCODER;
    }

    /** The vector of a sentence or a short text; only its first {@value #MOST_PIECES} word pieces count. */
    public Embedding encode(String sentence) {
        long[] pieces = pieces(sentence);
        long[] shape = {1, pieces.length};
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[pieces.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException failed) {
            throw new IllegalStateException("the sentence model cannot be run: " + failed.getMessage(), failed);
        }
    }

    private long[] pieces(String sentence) {
        List<Long> numbers = new ArrayList<>();
        for (String piece : tokenizer.tokenize(sentence.toLowerCase(Locale.ROOT))) {
            numbers.add((long) vocabulary.getOrDefault(piece, UNKNOWN));
        }
        if (numbers.size() > MOST_PIECES) {
            numbers = new ArrayList<>(numbers.subList(0, MOST_PIECES - 1));
            numbers.add((long) vocabulary.getOrDefault("[SEP]", UNKNOWN));
        }
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    private static Embedding mean(float[][] tokens) {
        float[] sum = new float[tokens[0].length];
        for (float[] token : tokens) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += token[at];
            }
        }
        return Embedding.ofLengthOne(sum);
    }

    private static final class Bundled {
        private static final SentenceEncoder ENCODER = load();

        private static SentenceEncoder load() {
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                OrtSession session = OrtEnvironment.getEnvironment().createSession(bytes(MODEL), options);
                return new SentenceEncoder(session, vocabulary());
            } catch (OrtException unusable) {
                throw new IllegalStateException(
                        "the sentence model cannot be loaded: " + unusable.getMessage(), unusable);
            }
        }

        private static Map<String, Integer> vocabulary() {
            Map<String, Integer> vocabulary = new HashMap<>();
            TopicJson.mapper()
                    .readTree(bytes(TOKENIZER))
                    .path("model")
                    .path("vocab")
                    .properties()
                    .forEach(entry ->
                            vocabulary.put(entry.getKey(), entry.getValue().intValue()));
            return vocabulary;
        }

        private static byte[] bytes(String name) {
            try (InputStream in = Objects.requireNonNull(SentenceEncoder.class.getResourceAsStream(name), name)) {
                return in.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the bundled file " + name + " cannot be read", unreadable);
            }
        }
    }
}
