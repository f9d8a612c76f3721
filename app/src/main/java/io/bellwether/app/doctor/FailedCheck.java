package io.bellwether.app.doctor;

import io.bellwether.app.console.Failure;
import io.bellwether.sink.store.StoreFailure;
import java.sql.SQLException;

/** Why a check could not be made, as a finding: the house's failures say what, then after a semicolon or colon what to do. */
final class FailedCheck {

    private FailedCheck() {}

    static Finding finding(Check check, Throwable failed) {
        if (failed instanceof SQLException refused) {
            StoreFailure failure = StoreFailure.of(refused);
            return new Finding.Failure(check.what(), failure.reason(), failure.remedy());
        }
        return new Finding.Failure(check.what(), Failure.message(failed), check.remedy());
    }
}
