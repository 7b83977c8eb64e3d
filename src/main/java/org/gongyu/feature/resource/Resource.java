package org.gongyu.feature.resource;

import java.time.LocalDate;
import org.gongyu.ledger.Link;

/**
 * A base or resource outside the school: an entry of 资源目录清单.
 *
 * @param name what it is called
 * @param kind an entry of the list 资源类别
 * @param address null if not known
 * @param contact whom to ask for; null if not known
 * @param phone null if not known
 * @param activities what can be done there; null if not known
 * @param stages for which stages it is; null = any
 * @param capacity how many it takes at a time; null if not known
 * @param cost in words, such as 免费; null if not known
 * @param agreedOn the day of the agreement; null if there is none
 * @param note null if none
 */
record Resource(
        String name,
        Link kind,
        String address,
        String contact,
        String phone,
        String activities,
        String stages,
        Integer capacity,
        String cost,
        LocalDate agreedOn,
        String note) {}
