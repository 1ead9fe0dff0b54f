package org.incidentdesk.persistence.turn;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A database's connections, each of which takes a turn with it when it is had and gives it back when it is closed. */
final class TurnConnections {

    private final DataSource connections;
    private final Turns turns;

    TurnConnections(DataSource connections, Turns turns) {
        this.connections = connections;
        this.turns = turns;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                return invoked(method, connections, arguments);
            }
            turns.begin();
            try {
                return inTurn((Connection) invoked(method, connections, arguments));
            } catch (Throwable failure) {
                turns.end();
                throw failure;
            }
        });
    }

    private Connection inTurn(Connection connection) {
        AtomicBoolean over = new AtomicBoolean();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            try {
                return invoked(method, connection, arguments);
            } finally {
                if (method.getName().equals("close") && over.compareAndSet(false, true)) {
                    turns.end();
                }
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoked(Method method, Object on, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
