package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.db.Choices;
import org.gongyu.db.schema.tables.records.CareFileRecord;
import org.gongyu.feature.roster.Disability;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;

/** A file as its row holds it, there and back. */
final class CareRows {

    private CareRows() {}

    /** The record of a row, on a day. */
    static CareFile file(CareFileRecord row, Names names, List<Link> categories, LocalDate today) {
        return new CareFile(
                names.child(row.getStudentId()),
                names.roster()
                        .classOn(row.getStudentId(), today)
                        .map(SchoolClass::link)
                        .orElse(null),
                categories,
                Attention.valueOf(row.getLevel()),
                course(row),
                new CareFile.Team(names.staff(row.getHelperId()), names.staff(row.getLeaderId())),
                need(row),
                home(row),
                new CareFile.Secret(
                        row.getPsychology(), row.getCrime(), row.getDrugs(), row.getIllness(), row.getHarm()),
                row.getNote());
    }

    private static CareFile.Course course(CareFileRecord row) {
        return new CareFile.Course(
                row.getOpenedOn(),
                row.getOpenedWhy(),
                row.getClosedOn(),
                row.getClosedWhy(),
                row.getReopenedOn(),
                row.getReopenedWhy());
    }

    private static CareFile.Need need(CareFileRecord row) {
        return new CareFile.Need(
                Choices.read(LeftBehindRule.class, row.getLeftBehindRule()),
                Choices.read(Disability.class, row.getDisability()),
                Choices.read(DisabilityGrade.class, row.getDisabilityGrade()),
                row.getDisabilityCard());
    }

    private static CareFile.Home home(CareFileRecord row) {
        return new CareFile.Home(
                row.getHousehold(),
                row.getFamily(),
                Choices.read(Away.class, row.getAway()),
                Choices.read(Guardianship.class, row.getGuardianship()),
                row.getGrandparents(),
                row.getMeans(),
                row.getProblems(),
                row.getAid());
    }

    /** Writes a file into its row, all but the categories. */
    static void fill(CareFileRecord row, CareFile file) {
        row.setStudentId(file.student().id());
        row.setLevel(file.level().name());
        fill(row, file.course());
        row.setHelperId(Names.id(file.team().helper()));
        row.setLeaderId(Names.id(file.team().leader()));
        row.setLeftBehindRule(Choices.write(file.need().leftBehindRule()));
        row.setDisability(Choices.write(file.need().disability()));
        row.setDisabilityGrade(Choices.write(file.need().grade()));
        row.setDisabilityCard(file.need().card());
        fill(row, file.home());
        row.setPsychology(file.secret().psychology());
        row.setCrime(file.secret().crime());
        row.setDrugs(file.secret().drugs());
        row.setIllness(file.secret().illness());
        row.setHarm(file.secret().harm());
        row.setNote(file.note());
    }

    private static void fill(CareFileRecord row, CareFile.Course course) {
        row.setOpenedOn(course.openedOn());
        row.setOpenedWhy(course.openedWhy());
        row.setClosedOn(course.closedOn());
        row.setClosedWhy(course.closedWhy());
        row.setReopenedOn(course.reopenedOn());
        row.setReopenedWhy(course.reopenedWhy());
    }

    private static void fill(CareFileRecord row, CareFile.Home home) {
        row.setHousehold(home.household());
        row.setFamily(home.family());
        row.setAway(Choices.write(home.away()));
        row.setGuardianship(Choices.write(home.guardianship()));
        row.setGrandparents(home.grandparents());
        row.setMeans(home.means());
        row.setProblems(home.problems());
        row.setAid(home.aid());
    }
}
