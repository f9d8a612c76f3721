# One image for the whole command line: ingest, classify, sink, desk, and one-off commands such as tag or profile.
#
# It copies what Maven built, so that an image build downloads nothing and the image holds no build tools. Build first:
#   ./bellwether --version        (builds when sources are newer)   or   mvn -DskipTests package
#   docker build -t bellwether .
FROM eclipse-temurin:25-jre

# A fixed number, so that volumes and Kubernetes' runAsNonRoot can name the owner.
RUN groupadd --gid 10001 bellwether \
 && useradd --uid 10001 --gid 10001 --home-dir /var/lib/bellwether --shell /usr/sbin/nologin bellwether \
 && install -d -o bellwether -g bellwether -m 0750 /var/lib/bellwether

COPY app/target/lib/ /opt/bellwether/lib/
COPY app/target/bellwether-app-*.jar /opt/bellwether/

# Answers of feeds that Kafka has not acknowledged yet, Kafka Streams' stores, and the default --data directory.
ENV HOME=/var/lib/bellwether
WORKDIR /var/lib/bellwether
VOLUME ["/var/lib/bellwether"]
USER 10001:10001

# Two fifths of the memory limit are left for what lives outside the heap: RocksDB, network buffers, threads.
# Without memory a stage must end and be restarted, never limp on. More options: JAVA_TOOL_OPTIONS.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-cp", "/opt/bellwether/*", "io.bellwether.app.Bellwether"]
CMD ["--help"]
