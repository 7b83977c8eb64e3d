package org.gongyu.ui;

import java.util.List;
import org.gongyu.db.Stored;
import org.gongyu.names.Pinyin;

/**
 * A record in a table, with everything the table and its filters need worked out beforehand.
 *
 * @param stored the record
 * @param cells its listed fields as words
 * @param all the same in one, lower case
 * @param names how its names are read
 */
record Line<R>(Stored<R> stored, List<String> cells, String all, List<String> names) {

    /** Whether it has this word somewhere; {@code word} is lower case. */
    boolean has(String word) {
        return all.contains(word);
    }

    /** Whether one of its names begins, syllable by syllable, with these lower-case letters. */
    boolean isRead(String letters) {
        return names.stream().anyMatch(name -> Pinyin.matchesLetters(name, letters));
    }
}
