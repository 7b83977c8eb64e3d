package org.gongyu.demo;

/** A made-up family: one address, two parents. */
record Household(String family, String address, String father, String fatherPhone, String mother, String motherPhone) {

    static Household drawn(Dice dice, Names names) {
        String family = names.family();
        String address = dice.one(java.util.List.of("幸福路", "和平街", "育才里", "河北大街", "向阳村")) + dice.number(1, 120) + "号"
                + dice.number(1, 30) + "门" + dice.number(101, 690);
        return new Household(
                family,
                address,
                family + names.adult(true),
                dice.phone(),
                names.family() + names.adult(false),
                dice.phone());
    }
}
