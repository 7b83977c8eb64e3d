package org.gongyu.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** Rows as text: their image in JSON, from which they can be put back, and the mark by which a later change is known. */
final class Images {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};

    private Images() {}

    static String of(Record row) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Field<?> column : row.fields()) {
            Object value = row.get(column);
            columns.put(column.getName(), value == null ? null : value.toString());
        }
        try {
            return JSON.writeValueAsString(columns);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts don't become JSON", impossible);
        }
    }

    /** Whether an image holds anything in the columns of these fields. */
    static boolean says(String image, Set<String> fields) {
        return columns(image).entrySet().stream()
                .anyMatch(column -> column.getValue() != null
                        && fields.contains(column.getKey().replace('_', '-')));
    }

    private static Map<String, String> columns(String image) {
        try {
            return JSON.readValue(image, COLUMNS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the image of a row is broken", broken);
        }
    }

    /** A new record of the table that holds what {@code image} says. */
    static UpdatableRecord<?> row(Table<?> table, String image) {
        UpdatableRecord<?> row = (UpdatableRecord<?>) table.newRecord();
        columns(image).forEach((name, text) -> set(row, table.field(name), text));
        return row;
    }

    private static <T> void set(Record row, Field<T> column, String text) {
        row.set(column, column.getDataType().convert(text));
    }

    static String mark(Record row) {
        return mark(of(row));
    }

    /** The mark of the row that an image shows. */
    static String mark(String image) {
        try {
            byte[] text = image.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
