package io.bellwether.desk.server.theme;

import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.store.TrendQuery;
import java.util.List;
import java.util.Map;

/** What a request for trends may ask. Pure. */
final class TrendParameters {

    private static final List<String> KNOWN = List.of(Parameters.THEME, Parameters.SINCE);
    private static final int MOST = 5_000;

    private TrendParameters() {}

    /**
     * The query of those parameters.
     *
     * @throws Problem.Thrown with status 400 for one that is unknown, given twice, or no time
     */
    static TrendQuery read(Map<String, List<String>> parameters) {
        Parameters.check(parameters, KNOWN);
        return new TrendQuery(Parameters.theme(parameters), Parameters.since(parameters), MOST);
    }
}
