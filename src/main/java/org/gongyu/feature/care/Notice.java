package org.gongyu.feature.care;

import java.time.LocalDate;
import org.gongyu.feature.roster.Relation;
import org.gongyu.ledger.Link;

/**
 * 委托照护告知: what parents who go away tell the school in writing (未成年人保护法第22条、第23条; 000-15, 002-2.1.4). All but the child,
 * the day and the carer's name may be null.
 *
 * @param student the child
 * @param noticedOn 告知日期
 * @param father where he is and until when
 * @param mother where she is and until when
 * @param carer 被委托人
 * @param said what was declared
 * @param receipt who took the notice at the school
 * @param note 备注
 */
record Notice(
        Link student,
        LocalDate noticedOn,
        Absence father,
        Absence mother,
        Carer carer,
        Said said,
        Receipt receipt,
        String note) {

    /** A parent's name, 外出地点, telephone, first and last day away. */
    record Absence(String name, String place, String phone, LocalDate from, LocalDate to) {}

    /** Who looks after the child: name, relation, age in years, address, telephone. */
    record Carer(String name, Relation relation, Integer age, String address, String phone) {}

    /**
     * What the form asks to be said.
     *
     * @param heard 听取了未成年人意见
     * @param fit 声明被委托人无不适宜情形
     * @param written 书面告知
     * @param committeeTold 已告知居（村）委会
     * @param parentSigned 父母签字
     * @param carerSigned 被委托人签字
     */
    record Said(
            boolean heard,
            boolean fit,
            boolean written,
            boolean committeeTold,
            boolean parentSigned,
            boolean carerSigned) {}

    /** 学校接收日期 and 接收人. */
    record Receipt(LocalDate on, Link by) {}
}
