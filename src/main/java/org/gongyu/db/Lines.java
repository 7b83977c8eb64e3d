package org.gongyu.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.gongyu.vault.Keys;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The connections, until the data is written anew under another key.
 *
 * @param keys what it is encrypted with
 */
record Lines(
        Keys keys,
        Connection writer,
        Connection reader,
        DSLContext writing,
        DSLContext reading,
        PreparedStatement checkpoint,
        Inserts inserts,
        Chain chain) {

    static Lines open(Path folder, Keys keys, Connection writer) throws SQLException {
        Connection reader = H2.connect(folder, keys.data(), H2.Mode.WRITE);
        DSLContext writing = DSL.using(writer, SQLDialect.H2, Db.SQL);
        Inserts inserts = new Inserts(writing);
        Chain chain = Chain.load(writing, inserts, keys);
        writer.setAutoCommit(false);
        PreparedStatement checkpoint = writer.prepareStatement("checkpoint sync");
        DSLContext reading = DSL.using(reader, SQLDialect.H2, Db.SQL);
        return new Lines(keys, writer, reader, writing, reading, checkpoint, inserts, chain);
    }
}
