package io.bellwether.app.doctor;

import io.bellwether.app.process.EmbeddedAddress;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.embedded.directory.DataDirectory;
import io.bellwether.embedded.directory.EmbeddedException;
import io.bellwether.sink.store.StoreAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Examines an installation. */
public final class Doctor {

    private final DoctorPlan plan;
    private final InstantSource clock;

    /** A doctor for that installation. */
    public Doctor(DoctorPlan plan, InstantSource clock) {
        this.plan = plan;
        this.clock = clock;
    }

    /**
     * All findings, in the order in which news travels.
     *
     * @param patience longest time one check may take; all together take twice as long at most
     */
    public List<Finding> examine(Duration patience) throws InterruptedException {
        return new Examination(patience).of(parts());
    }

    /** Where nothing runs its servers are not asked: that they do not answer says nothing more. */
    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(ProgramChecks.java()));
        parts.add(Part.of(ProgramChecks.memory()));
        boolean runs = isHeld();
        if (plan.needsProcess()) {
            parts.add(Part.of(DirectoryCheck.of(plan.data())));
        }
        Supplier<KafkaConnection> kafka = () -> plan.hasOwnKafka()
                ? KafkaConnection.fromEnvironment(plan.environment())
                : EmbeddedAddress.kafka(plan.data());
        Supplier<StoreAddress> store = () -> plan.hasOwnStore()
                ? StoreAddress.fromEnvironment(plan.environment())
                : EmbeddedAddress.store(plan.data());
        if (runs || plan.hasOwnKafka()) {
            parts.add(new KafkaChecks(kafka, clock).part());
        }
        if (runs || plan.hasOwnStore()) {
            parts.add(new StoreChecks(store, clock).part());
        }
        if ((runs || plan.hasOwnKafka()) && (runs || plan.hasOwnStore())) {
            parts.add(Part.of(SinkLag.check(kafka, store)));
        }
        if (runs || !plan.needsProcess()) {
            parts.add(Part.of(DeskCheck.of(plan.desk())));
        }
        MailCheck.of(plan.environment()).map(Part::of).ifPresent(parts::add);
        return parts;
    }

    private boolean isHeld() {
        try {
            return DataDirectory.isHeld(plan.data());
        } catch (EmbeddedException unreadable) {
            return false;
        }
    }
}
