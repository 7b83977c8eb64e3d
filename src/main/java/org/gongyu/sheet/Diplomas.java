package org.gongyu.sheet;

import java.time.LocalDate;
import java.util.List;

/**
 * Certificates to hand out: a landscape page each, without frames. Their data form is a list of them.
 *
 * @param list the certificates as a list; its title is what stands large on each
 */
public record Diplomas(Table<Diploma> list) implements Drawn {

    private static final int MOST = 500;

    /** The same on as many sheets as office programs need, which take about a thousand page breaks on each. */
    List<Diplomas> sheets() {
        return list.rows().parts(MOST).stream()
                .map(part -> new Diplomas(list.with(part)))
                .toList();
    }

    /**
     * What stands on a certificate.
     *
     * @param number 编号, as words
     * @param holder to whom it is issued, with the address
     * @param words what it certifies
     * @param issuer who issues it and stamps it
     * @param day when
     */
    public record Diploma(String number, String holder, String words, String issuer, LocalDate day) {}
}
