package org.gongyu.feature.checklist;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Link;

/**
 * 热线知晓回执: that children and their parents know the hotlines for psychology and family education.
 *
 * @param date the day it was signed
 * @param students whose, at least one
 * @param studentKnows whether the child signed
 * @param parentKnows whether a parent signed
 * @param note null if none
 */
record Receipt(LocalDate date, List<Link> students, boolean studentKnows, boolean parentKnows, String note) {}
