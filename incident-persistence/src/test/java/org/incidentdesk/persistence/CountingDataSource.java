package org.incidentdesk.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** A data source that writes down each statement at the moment it is sent: a batch is sent once. */
final class CountingDataSource {

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final DataSource dataSource;

    CountingDataSource(DataSource real) {
        dataSource = spy(DataSource.class, real, "");
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** What was sent while something was done. */
    List<String> during(Runnable work) {
        sent.clear();
        work.run();
        return List.copyOf(sent);
    }

    private <T> T spy(Class<T> type, T real, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        sent.add(sql);
                    }
                    Object answer;
                    try {
                        answer = method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (answer instanceof Connection connection) {
                        return spy(Connection.class, connection, "");
                    }
                    if (answer instanceof PreparedStatement statement) {
                        return spy(PreparedStatement.class, statement, (String) arguments[0]);
                    }
                    return answer;
                }));
    }
}
