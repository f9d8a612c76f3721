package io.bellwether.sink.stage;

import static io.bellwether.sink.stage.Samples.NOON;
import static io.bellwether.sink.stage.Samples.analysis;
import static io.bellwether.sink.stage.Samples.article;
import static io.bellwether.sink.stage.Samples.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.stage.Health;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad records among good ones: the good are stored, the bad are kept as found, and the stream goes on. */
class SinkPoisonIT {

    @TempDir
    private static Path directory;

    private static Servers servers;

    private Surroundings here;

    @BeforeAll
    static void startServers() {
        servers = new Servers(directory);
    }

    @AfterAll
    static void stopServers() {
        servers.close();
    }

    @BeforeEach
    void surround() throws Exception {
        here = new Surroundings(servers);
    }

    @AfterEach
    void leave() throws Exception {
        here.close();
    }

    /** The record between two good ones of the same partition. */
    private void storeBetweenGoodOnes(Topic topic, byte[] record) {
        storeBetweenGoodOnes(topic, "bad", record);
    }

    private void storeBetweenGoodOnes(Topic topic, String key, byte[] record) {
        here.newsroom.raw(Topic.ARTICLES, 0, "g1", TopicJson.ARTICLE.write(article("g1", "Good", NOON)));
        here.newsroom.raw(topic, 0, key, record);
        here.newsroom.raw(Topic.ARTICLES, 0, "g2", TopicJson.ARTICLE.write(article("g2", "Good", NOON)));
        try (SinkStage sink = here.sink()) {
            here.awaitAllStored(sink);
            here.awaitUp(sink);
        }
        assertThat(here.table.column("select id from articles where title = 'Good' order by id"))
                .containsExactly("g1", "g2");
    }

    private static byte[] json(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static String articleJson(String fields) {
        return "{'v':1,'id':'bad','feed':'','source':'','title':'T','summary':'','body':'','url':'','fetched':'2026-01-05T12:00:00Z','authors':[],'categories':[]"
                + fields + "}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    articles | no json                                             | Unrecognized token
                    articles | []                                                  | no JSON object
                    articles | {'v':1}                                             | Cannot
                    articles | {'v':1,'id':'x','authors':[],'categories':[]}       | field feed is missing
                    articles | {'v':99,'id':'x'}                                   | newer Bellwether
                    articles | {'id':'x','authors':[],'categories':[]}             | field v
                    articles | {'v':1,'id':'x','fetched':'soon','authors':[]}      | soon
                    tagged   | {'v':1,'id':'x','profile':'p','language':'en','scores':{},'tags':[{'theme':'t','score':1,'alert':true,'evidence':[]},{'theme':'t','score':1,'alert':true,'evidence':[]}]} | duplicate key
                    tagged   | {'v':1,'id':'x','profile':'p','language':'en','scores':{},'tags':[{'theme':'t','score':'NaN','alert':true,'evidence':[]}]} | check constraint
                    alerts   | {'v':1,'story':'s','theme':'t','score':1,'articles':[],'evidence':[]} | field severity is missing
                    trends   | {'v':1,'theme':'t'}                                 | Cannot
                    trends   | {'v':1,'theme':'t','articles':-1,'stories':0,'sources':0,'observed':0,'complete':true,'profiles':[],'hour':'2026-01-05T12:00:00Z'} | check constraint
                    trends   | {'v':1,'theme':'t','articles':1,'stories':0,'sources':0,'observed':0,'complete':true,'profiles':[],'hour':'2026-01-05T12:00:00Z','baseline':{'stories':'NaN','spread':1}} | check constraint
                    coverage | {'v':1,'id':'f'}                                    | field url is missing
                    profiles | {'v':1,'version':'p','themes':null}                 | Cannot
                    """)
    void keepsARecordThatBreaksTheFormAsFoundWithTheReason(String topic, String record, String reason) {
        Topic found = Topic.ALL.stream()
                .filter(known -> known.name().equals(topic))
                .findFirst()
                .orElseThrow();
        storeBetweenGoodOnes(found, json(record));
        assertThat(here.table.column("select convert_from(record_value, 'UTF8') from sink_rejects"))
                .containsExactly(record.replace('\'', '"'));
        assertThat(here.table.value("select convert_from(record_key, 'UTF8') from sink_rejects"))
                .isEqualTo("bad");
        assertThat(here.table.value("select reason from sink_rejects")).contains(reason);
    }

    @Test
    void keepsARecordWithoutAValue() {
        here.newsroom.raw(Topic.ARTICLES, "bad", null);
        here.storeAll();
        assertThat(here.table.column("select reason from sink_rejects where record_value is null"))
                .containsExactly("a record without a value");
    }

    @Test
    void replacesWhatPostgresCannotHoldUnitForUnit() {
        storeBetweenGoodOnes(Topic.ARTICLES, json(articleJson("").replace("'T'", "'a\\u0000b\\uD800c\\uDC00d'")));
        assertThat(here.table.value("select title from articles where id = 'bad'"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void replacesItInsideJsonToo() {
        storeBetweenGoodOnes(
                Topic.TAGGED,
                json(
                        "{'v':1,'id':'x','profile':'p','language':'en','scores':{'t\\u0000':1},'tags':[{'theme':'t','score':1,'alert':true,"
                                + "'evidence':[{'term':'\\uD800','field':'title','start':0,'end':1,'text':'\\u0000','weight':1}]}]}"));
        assertThat(here.table.value("select evidence -> 0 ->> 'text' from tags"))
                .isEqualTo("\uFFFD");
        assertThat(here.table.value("select scores::text from analyses")).isEqualTo("{\"t\uFFFD\": 1.0}");
        assertThat(here.table.column("select reason from sink_rejects")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+999999999-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z", "+294277-01-01T00:00:00Z"})
    void anAbsurdDateIsNoDate(String published) {
        storeBetweenGoodOnes(Topic.ARTICLES, json(articleJson(",'published':'" + published + "'")));
        assertThat(here.table.value("select \"time\" = fetched and published is null from articles where id = 'bad'"))
                .isEqualTo("t");
    }

    @Test
    void storesTextOfAnySize() {
        String noise = noise(2_500_000);
        storeBetweenGoodOnes(
                Topic.ARTICLES,
                json(articleJson("")
                        .replace("'body':''", "'body':'" + noise + "'")
                        .replace("'url':''", "'url':'" + noise.substring(0, 20_000) + "'")));
        assertThat(here.table.value("select length(body) || ' ' || length(url) from articles where id = 'bad'"))
                .isEqualTo("2500000 20000");
    }

    @Test
    void findsTheFirstWordsOfATextWithMoreWordsThanPostgresIndexes() {
        String words = IntStream.range(0, 200_000)
                .mapToObj(at -> "word%06d".formatted(at))
                .collect(Collectors.joining(" "));
        storeBetweenGoodOnes(Topic.ARTICLES, json(articleJson("").replace("'body':''", "'body':'" + words + "'")));
        assertThat(here.table.column("select id from articles where search @@ article_query('word000007')"))
                .containsExactly("bad");
    }

    @Test
    void keepsAsFoundWhatIsTooLongForAnIndex() {
        String id = noise(9_000);
        storeBetweenGoodOnes(Topic.ARTICLES, id, json(articleJson("").replace("'id':'bad'", "'id':'" + id + "'")));
        assertThat(here.table.value("select reason from sink_rejects")).contains("index row");
    }

    @Test
    void goesOnThroughManyBadRecordsInARow() {
        for (int at = 0; at < 150; at++) {
            here.newsroom.raw(Topic.ARTICLES, 1, "bad", json("{'v':1,'id':'x','authors':[],'categories':[]}"));
        }
        here.newsroom.analyses(analysis("a1", "p1", "market"));
        here.newsroom.profiles(profile("p1", "market", "market"), profile("p2", "market"));
        try (SinkStage sink = here.sink()) {
            here.awaitAllStored(sink);
            assertThat(sink.counts().rejects()).isEqualTo(151);
            assertThat(sink.check()).isNotInstanceOf(Health.Down.class);
        }
        assertThat(here.table.column("select version from profiles")).containsExactly("p2");
        assertThat(here.table.column("select theme from tags")).containsExactly("market");
    }

    /** Text that compression does not make small, always the same. */
    private static String noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes).substring(0, length);
    }
}
