package org.gongyu.feature.care;

import org.gongyu.ledger.Masks;
import org.gongyu.text.Texts;

/**
 * How reports show what is personal. What isn't known stays null.
 *
 * @param texts the texts
 * @param unmasked whether numbers and addresses are written in full
 */
record Shown(Texts texts, boolean unmasked) {

    /** A telephone. */
    String phone(String phone) {
        return unmasked ? phone : Masks.phone(phone);
    }

    /** An identity number, or 残疾人证号. */
    String number(String number) {
        return unmasked ? number : Masks.number(number);
    }

    /** Where someone lives; only in full or not at all. */
    String address(String address) {
        return unmasked ? address : null;
    }

    /** What only named roles may see: printed only where that was asked for, with a reason. */
    String secret(String words) {
        return unmasked ? words : null;
    }

    /** What a choice is called. */
    String option(Enum<?> option) {
        return option == null ? null : texts.option(option);
    }

    /** 是 or 否. */
    String yes(boolean so) {
        return texts.get(so ? "sheet.yes" : "sheet.no");
    }
}
