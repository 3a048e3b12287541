package dev.chickadee.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/** Hands out the connection of the calling thread's transaction, if there is one; closing it leaves it open. */
final class JoiningDataSource implements DataSource {

    private final DataSource pool;
    private final JdbiTransactor transactor;

    JoiningDataSource(DataSource pool, JdbiTransactor transactor) {
        this.pool = pool;
        this.transactor = transactor;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var open = transactor.connection();
        return open == null ? pool.getConnection() : borrowed(open);
    }

    private static Connection borrowed(Connection open) {
        return (Connection) Proxy.newProxyInstance(JoiningDataSource.class.getClassLoader(),
                new Class<?>[]{Connection.class}, (_, method, arguments) -> switch (method.getName()) {
                    case "close" -> null;
                    case "commit", "rollback", "setAutoCommit", "abort" -> throw new SQLException(
                            method.getName() + ": on a joined connection (expected: the transaction ends it)");
                    default -> {
                        try {
                            yield method.invoke(open, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        }
                    }
                });
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("getConnection: with a login (expected: without)");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> kind) throws SQLException {
        return pool.unwrap(kind);
    }

    @Override
    public boolean isWrapperFor(Class<?> kind) throws SQLException {
        return pool.isWrapperFor(kind);
    }
}
