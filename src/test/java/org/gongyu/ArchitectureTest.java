package org.gongyu;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The house rules. */
@AnalyzeClasses(packages = "org.gongyu", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] KERNEL = {
        "org.gongyu.ledger..",
        "org.gongyu.text..",
        "org.gongyu.names..",
        "org.gongyu.sheet..",
        "org.gongyu.db..",
        "org.gongyu.vault..",
        "org.gongyu.work..",
        "org.gongyu.ui.."
    };

    /** A class or anything nested in one whose top level name ends so. */
    private static DescribedPredicate<JavaClass> topLevelNamed(String... endings) {
        return DescribedPredicate.describe("named …" + String.join(" or …", endings), type -> {
            JavaClass top = type;
            while (top.getEnclosingClass().isPresent()) {
                top = top.getEnclosingClass().get();
            }
            String name = top.getSimpleName();
            return java.util.Arrays.stream(endings).anyMatch(name::endsWith);
        });
    }

    @ArchTest
    static final ArchRule ledgersArePure = classes()
            .that()
            .resideInAnyPackage("org.gongyu.ledger..", "org.gongyu.text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.gongyu.ledger..", "org.gongyu.text..")
            .because("definitions and words must outlive every library");

    @ArchTest
    static final ArchRule screensStayInTheirRooms = noClasses()
            .that()
            .resideOutsideOfPackages("org.gongyu.ui..", "org.gongyu.app..")
            .and(DescribedPredicate.not(topLevelNamed("Page", "Feature")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
            .because("rules and storage must run without a display, on the command line and in most tests");

    @ArchTest
    static final ArchRule sqlStaysInStores = noClasses()
            .that()
            .resideOutsideOfPackage("org.gongyu.db..")
            .and(DescribedPredicate.not(topLevelNamed("Store")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jooq..")
            .because("whoever changes a table must find every query in the Store beside it");

    @ArchTest
    static final ArchRule workbooksStayInSheet = noClasses()
            .that()
            .resideOutsideOfPackage("org.gongyu.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .because("what 上报 wants of a workbook is known in one place");

    @ArchTest
    static final ArchRule theKernelKnowsNoFeature = noClasses()
            .that()
            .resideInAnyPackage(KERNEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.gongyu.feature..", "org.gongyu.app..", "org.gongyu.cli..")
            .because("a feature must be removable without touching the kernel");

    @ArchTest
    static final ArchRule windowAndCommandLineSeeFeaturesFromOutside = noClasses()
            .that()
            .resideInAnyPackage("org.gongyu.app..", "org.gongyu.cli..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.gongyu.feature.*..")
                    .and(DescribedPredicate.not(simpleNameEndingWith("Feature")))
                    .and(DescribedPredicate.not(resideInAPackage("org.gongyu.feature.school.."))))
            .because("window and command line must not grow a feature's logic; both speak of terms and classes");

    @ArchTest
    static final ArchRule featuresAreIndependent = slices().matching("org.gongyu.feature.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("org.gongyu.feature.."),
                    resideInAPackage("org.gongyu.feature.school..").or(resideInAPackage("org.gongyu.feature.roster..")))
            .because("a ledger is understood alone; only the school and its people are common to all");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.gongyu.(*)..")
            .should()
            .beFreeOfCycles()
            .because("what depends on each other can't be read one after the other");

    @ArchTest
    static final ArchRule threadsStayInWork = noClasses()
            .that()
            .resideOutsideOfPackage("org.gongyu.work..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.Thread|java\\.util\\.Timer|javafx\\.concurrent\\..*"
                    + "|java\\.util\\.concurrent\\.(Executors|ForkJoin.*|CompletableFuture|Thread.*|Scheduled.*)")
            .because("an interrupted thread closes the database; all threads are made in one place");

    @ArchTest
    static final ArchRule dialogsStayInUi = noClasses()
            .that()
            .resideOutsideOfPackage("org.gongyu.ui..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javafx\\.scene\\.control\\.(Alert|Dialog|ChoiceDialog|TextInputDialog)")
            .because("the program speaks with one voice, and tests must be able to answer");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests run at a fixed time, and " + Clock.class.getSimpleName() + " says whose time it is");
}
