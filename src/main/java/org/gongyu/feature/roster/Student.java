package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongyu.ledger.Link;

/**
 * A child of the school.
 *
 * @param identity who it is
 * @param study where it learns
 * @param home where it lives
 * @param care what the school must look after
 * @param first 监护人1; null = not known
 * @param second 监护人2; null = not known
 * @param note 备注; may be null
 */
public record Student(
        Identity identity, Study study, Home home, Care care, Guardian first, Guardian second, String note) {

    /** The guardians that are known, first one first. */
    List<Guardian> guardians() {
        return Stream.of(first, second).filter(Objects::nonNull).toList();
    }

    /**
     * Who it is. Anything but name and type may be null.
     *
     * @param name never altered beyond trimming
     * @param pinyin search keys of the name; null = as the program reads it
     * @param sex 性别
     * @param birthDate 出生日期
     * @param ethnicity 民族
     * @param idType 身份证件类型; null = 居民身份证
     * @param idNumber 身份证件号
     * @param studentNumber 学籍号
     */
    public record Identity(
            String name,
            String pinyin,
            Sex sex,
            LocalDate birthDate,
            String ethnicity,
            IdType idType,
            String idNumber,
            String studentNumber) {}

    /**
     * Where it learns.
     *
     * @param schoolClass the class it sits in, or sat in last
     * @param since the first day in that class; null = from the class's first day
     * @param seatNumber 班内学号; may be null
     * @param boarding 就读方式; may be null
     * @param standing 在校情况 today
     */
    public record Study(Link schoolClass, LocalDate since, String seatNumber, Boarding boarding, Standing standing) {}

    /**
     * Where it lives; all may be null.
     *
     * @param address 现住址
     * @param phone 联系电话
     */
    public record Home(String address, String phone) {}

    /**
     * What the school must look after; choices may be null.
     *
     * @param health 健康状况
     * @param leftBehind 是否留守儿童
     * @param migrant 进城务工人员随迁子女
     * @param orphan 孤儿
     * @param inclusion 随班就读
     * @param disability 残疾类型
     * @param isKey 重点学生
     */
    public record Care(
            Health health,
            LeftBehind leftBehind,
            boolean migrant,
            boolean orphan,
            Inclusion inclusion,
            Disability disability,
            boolean isKey) {}

    /**
     * A guardian, shared by siblings. All but name and custody may be null.
     *
     * @param name the name
     * @param relation 与学生关系
     * @param phone 联系电话
     * @param workplace 工作单位
     * @param custody 是否监护人
     */
    public record Guardian(String name, Relation relation, String phone, String workplace, Custody custody) {}
}
