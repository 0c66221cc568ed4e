package org.peergraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesDependOneWayAndUseNoInternals() {
        ApplicationModules.of(Peergraph.class).verify();
    }

    @Test
    void onlyTheGraphModuleKnowsTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.peergraph.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.peergraph"));
    }
}
