package dev.chickadee.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.jdbi.v3.core.Jdbi;

import dev.chickadee.audit.AuditEntry;

/** What tests need to know of the tables as a whole. */
final class Tables {

    /** Rows that are there from the start on. */
    private static final List<String> KEPT = List.of("flyway_schema_history", "key_check", "audit_head");

    private Tables() {}

    /** Deletes every row that was put in since the start. */
    static void empty(DataSource database) throws SQLException {
        Jdbi.create(database).useTransaction(handle -> {
            var names = names(handle.createQuery("""
                    select table_name from information_schema.tables
                    where table_schema = current_schema and table_type = 'BASE TABLE'""").mapTo(String.class).list());
            if (handle.getConnection().getMetaData().getDatabaseProductName().equals("H2")) {
                handle.execute("set referential_integrity false");
                names.forEach(name -> handle.execute("truncate table " + name + " restart identity"));
                handle.execute("set referential_integrity true");
            } else {
                handle.execute("truncate " + String.join(", ", names) + " restart identity");
            }
            handle.execute("update audit_head set seq = 0, hash = ?", AuditEntry.ROOT);
        });
    }

    private static List<String> names(List<String> all) {
        return all.stream().map(name -> name.toLowerCase(java.util.Locale.ROOT)).filter(name -> !KEPT.contains(name))
                .toList();
    }

    /** {@code table.column} to what it holds, in words that are the same for both engines. */
    static Map<String, String> columns(DataSource database) {
        return Jdbi.create(database).withHandle(handle -> {
            var columns = new TreeMap<String, String>();
            handle.createQuery("""
                    select lower(table_name) as tab, lower(column_name) as col, lower(data_type) as kind,
                           character_maximum_length as len, is_nullable as empty, is_identity as counted
                    from information_schema.columns where table_schema = current_schema""")
                    .map((row, _) -> Map.entry(row.getString("tab") + "." + row.getString("col"),
                            kind(row.getString("kind"), row.getString("len")) + ", empty: " + row.getString("empty")
                                    + ", counted: " + row.getString("counted")))
                    .forEach(entry -> columns.put(entry.getKey(), entry.getValue()));
            columns.keySet().removeIf(name -> name.startsWith("flyway_schema_history."));
            return columns;
        });
    }

    private static String kind(String type, String length) {
        return switch (type) {
            case "binary varying", "bytea" -> "bytes";
            case "character large object", "text" -> "text";
            case "character varying" -> "varchar(" + length + ")";
            default -> type;
        };
    }
}
