package org.gongyu.ledger;

import java.util.List;

/**
 * A choice in a closed list. Its label is the text {@code option.<EnumName>.<CONSTANT>}; the constant's name is what the database
 * keeps and is never renamed.
 */
public interface Option {

    /** Other spellings that schools' files use for this choice; never null. */
    default List<String> aliases() {
        return List.of();
    }
}
