package dev.chickadee.store;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jdbi.v3.core.Handle;

/**
 * Rows as JSON that either engine can take: bytes as {@code {"hex"}}, moments as {@code {"at"}}. The samples under
 * {@code stored/} are never changed; when a new form is stored, {@link #dump} makes further ones.
 */
final class StoredRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredRows() {}

    /** The rows of these tables, to be written into a sample. */
    static String dump(Handle handle, List<String> tables) {
        var all = JSON.createObjectNode();
        for (var table : tables) {
            var rows = all.putArray(table);
            handle.createQuery("select * from " + table).map((row, _) -> row(row)).forEach(rows::add);
        }
        return all.toPrettyString();
    }

    /** Puts the rows of a sample in the place of those that are there, in the sample's order. */
    static void load(Handle handle, JsonNode sample) {
        sample.fieldNames().forEachRemaining(table -> handle.execute("delete from " + table));
        sample.properties().forEach(table -> table.getValue().forEach(row -> insert(handle, table.getKey(), row)));
    }

    static JsonNode sample(String name) throws IOException {
        try (var in = open(name)) {
            return JSON.readTree(in);
        }
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(StoredRows.class.getResourceAsStream("/stored/" + name), name);
    }

    private static ObjectNode row(ResultSet row) throws SQLException {
        var json = JSON.createObjectNode();
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.isAutoIncrement(i)) {
                continue;
            }
            var name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
            switch (columns.getColumnType(i)) {
                case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
                    json.putObject(name).put("hex", HexFormat.of().formatHex(row.getBytes(i)));
                case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                    json.putObject(name).put("at", Rows.moment(row, name).toString());
                default -> json.set(name, JSON.valueToTree(row.getObject(i)));
            }
        }
        return json;
    }

    private static void insert(Handle handle, String table, JsonNode row) {
        var names = StreamSupport.stream(((Iterable<String>) row::fieldNames).spliterator(), false)
                .filter(name -> !row.get(name).isNull()).toList();
        var insert = handle.createUpdate("insert into " + table + " (" + String.join(", ", names) + ") values ("
                + names.stream().map(name -> ":" + name).collect(Collectors.joining(", ")) + ")");
        for (var name : names) {
            var value = row.get(name);
            if (value.has("hex")) {
                insert.bind(name, HexFormat.of().parseHex(value.get("hex").asText()));
            } else if (value.has("at")) {
                insert.bind(name, Instant.parse(value.get("at").asText()));
            } else if (value.isBoolean()) {
                insert.bind(name, value.booleanValue());
            } else if (value.isNumber()) {
                insert.bind(name, value.longValue());
            } else {
                insert.bind(name, value.asText());
            }
        }
        insert.execute();
    }
}
