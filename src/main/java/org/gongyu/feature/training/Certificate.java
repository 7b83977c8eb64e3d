package org.gongyu.feature.training;

import java.time.LocalDate;
import org.gongyu.ledger.Link;

/**
 * A certificate of a teacher.
 *
 * @param teacher whose
 * @param kind what it says
 * @param name what is written on it
 * @param number null if it has none
 * @param issuer who gave it; null if not known
 * @param issuedOn the day it was given
 * @param note null if none
 */
record Certificate(
        Link teacher,
        CertificateKind kind,
        String name,
        String number,
        String issuer,
        LocalDate issuedOn,
        String note) {}
