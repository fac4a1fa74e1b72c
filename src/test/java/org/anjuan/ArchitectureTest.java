package org.anjuan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** The floors of the house, and what each of them may know. */
@AnalyzeClasses(
        packages = "org.anjuan",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoGeneratedCode.class})
class ArchitectureTest {

    /** Leaves out the classes that jOOQ generates: they are no one's writing. */
    static final class NoGeneratedCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/anjuan/persistence/jooq/");
        }
    }

    @ArchTest
    static final ArchRule aClassSeesItsOwnFloorAndTheFloorsBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("app")
            .definedBy("org.anjuan.app..")
            .layer("ui")
            .definedBy("org.anjuan.ui..")
            .layer("cli")
            .definedBy("org.anjuan.cli..")
            .layer("persistence")
            .definedBy("org.anjuan.persistence..")
            .layer("document")
            .definedBy("org.anjuan.document..")
            .layer("exchange")
            .definedBy("org.anjuan.exchange..")
            .layer("reference")
            .definedBy("org.anjuan.reference..")
            .layer("usecase")
            .definedBy("org.anjuan.usecase..")
            .layer("domain")
            .definedBy("org.anjuan.domain..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("persistence")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("reference")
            .mayOnlyBeAccessedByLayers("app");

    @ArchTest
    static final ArchRule useCasesSeeOnlyTheDomain = noClasses()
            .that()
            .resideInAPackage("org.anjuan.usecase..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.anjuan.app..",
                    "org.anjuan.ui..",
                    "org.anjuan.cli..",
                    "org.anjuan.persistence..",
                    "org.anjuan.document..",
                    "org.anjuan.exchange..",
                    "org.anjuan.reference.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theDomainIsPlainJava = classes()
            .that()
            .resideInAPackage("org.anjuan.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.anjuan.domain..", "org.jspecify..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noTwoPackagesNeedEachOther =
            slices().matching("org.anjuan.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule screensDoNotSeeEachOther = slices().matching("org.anjuan.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAnyPackage("org.anjuan.ui.."),
                    resideInAnyPackage("org.anjuan.ui.common..", "org.anjuan.ui.forms.."))
            .ignoreDependency(resideInAnyPackage("org.anjuan.ui.frame.."), resideInAnyPackage("org.anjuan.ui.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule javaFxStaysInTheWindow = onlyIn("javafx..", "org.anjuan.ui..", "org.anjuan.app..");

    @ArchTest
    static final ArchRule jooqStaysInPersistence = onlyIn("org.jooq..", "org.anjuan.persistence..");

    @ArchTest
    static final ArchRule pdfBoxStaysInDocument = onlyIn("org.apache.pdfbox..", "org.anjuan.document..");

    @ArchTest
    static final ArchRule picocliStaysInTheCommandLine = onlyIn("picocli..", "org.anjuan.cli..", "org.anjuan.app..");

    @ArchTest
    static final ArchRule theDayIsAParameter = noClasses()
            .that()
            .resideInAnyPackage("org.anjuan.domain..", "org.anjuan.usecase..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("what is computed depends on what is given, so that it can be computed again")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theDayIsThatOfTheOffice = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("a legal day is the day of the office, whatever the machine takes for the day")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewModelsKnowNoControls = noClasses()
            .that()
            .resideInAPackage("org.anjuan.ui..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheTerminalPrints = noClasses()
            .that()
            .resideOutsideOfPackages("org.anjuan.cli..", "org.anjuan.app..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true);

    private static ArchRule onlyIn(String library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }
}
