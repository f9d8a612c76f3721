package io.bellwether.app.doctor;

import java.util.List;

/**
 * One look at one part, which changes nothing.
 *
 * @param what the part, in a word or two
 * @param remedy what to do when it does not answer in time
 */
record Check(String what, String remedy, Look look) {

    /** Looks; may take long, may be interrupted, and may fail in any way, which is a finding, too. */
    interface Look {
        List<Finding> look() throws Exception;
    }
}
