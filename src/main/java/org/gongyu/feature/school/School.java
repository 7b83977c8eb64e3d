package org.gongyu.feature.school;

/**
 * The school.
 *
 * @param name the full name as on the 公章
 * @param district 区县; null if not given
 * @param stage what kind of school
 * @param primaryYears 6 under 六三制, 5 under 五四制
 * @param madeUp whether all its records are made up (demo school)
 */
public record School(String name, String district, Stage stage, int primaryYears, boolean madeUp) {

    /** Whether it has classes of that stage. */
    public boolean has(Stage classStage) {
        boolean nineYear = classStage == Stage.PRIMARY || classStage == Stage.JUNIOR;
        return stage == Stage.NINE_YEAR ? nineYear : stage == classStage;
    }

    /** How many grades a class of that stage goes through here. */
    public int years(Stage classStage) {
        return switch (classStage) {
            case PRIMARY -> primaryYears;
            case JUNIOR -> 9 - primaryYears;
            case KINDERGARTEN, NINE_YEAR, SENIOR, VOCATIONAL -> classStage.years();
        };
    }
}
