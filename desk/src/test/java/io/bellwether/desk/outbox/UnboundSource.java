package io.bellwether.desk.outbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that know no transactions: each statement stands alone. With them a test of transactions must fail. */
final class UnboundSource {

    private static final Set<String> BOUNDS = Set.of("setAutoCommit", "commit", "rollback");

    private UnboundSource() {}

    static DataSource over(DataSource source) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object answer = call(source, method, arguments);
            return answer instanceof Connection connection ? unbound(connection) : answer;
        });
    }

    private static Connection unbound(Connection connection) {
        return proxy(
                Connection.class,
                (method, arguments) -> BOUNDS.contains(method.getName()) ? null : call(connection, method, arguments));
    }

    private interface Call {
        @Nullable
        Object answer(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                UnboundSource.class.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> call.answer(method, arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
