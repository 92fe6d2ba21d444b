package io.github.guihua;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data runs one way: read, clean, segment, extract; what uses plans never looks inside the stages. */
@AnalyzeClasses(packages = "io.github.guihua", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dataRunsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("model")
            .definedBy("io.github.guihua.model..", "io.github.guihua.message..")
            .layer("rules")
            .definedBy("io.github.guihua.rules..")
            .layer("child")
            .definedBy("io.github.guihua.child..")
            .layer("read")
            .definedBy("io.github.guihua.read..")
            .layer("clean")
            .definedBy("io.github.guihua.clean..")
            .layer("segment")
            .definedBy("io.github.guihua.segment..")
            .layer("normalize")
            .definedBy("io.github.guihua.normalize..")
            .layer("extract")
            .definedBy("io.github.guihua.extract..")
            .layer("pipeline")
            .definedBy("io.github.guihua")
            .layer("store")
            .definedBy("io.github.guihua.store..")
            .layer("correct")
            .definedBy("io.github.guihua.correct..")
            .layer("index")
            .definedBy("io.github.guihua.index..")
            .layer("compare")
            .definedBy("io.github.guihua.compare..")
            .layer("report")
            .definedBy("io.github.guihua.report..")
            .layer("batch")
            .definedBy("io.github.guihua.batch..")
            .layer("web")
            .definedBy("io.github.guihua.web..")
            .layer("eval")
            .definedBy("io.github.guihua.eval..")
            .layer("cli")
            .definedBy("io.github.guihua.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("eval")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("batch")
            .mayOnlyBeAccessedByLayers("web", "cli", "eval")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("web", "cli", "eval", "batch")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("report", "web", "cli", "eval")
            .whereLayer("index")
            .mayOnlyBeAccessedByLayers("batch", "compare", "report", "web", "cli", "eval")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("index", "batch", "compare", "report", "web", "cli", "eval")
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("batch", "web", "cli", "eval")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("segment")
            .mayOnlyBeAccessedByLayers("extract", "pipeline", "cli")
            .whereLayer("clean")
            .mayOnlyBeAccessedByLayers("segment", "extract", "pipeline", "cli")
            .whereLayer("child")
            .mayOnlyBeAccessedByLayers("read", "batch")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("clean", "segment", "extract", "pipeline", "batch", "web", "cli", "eval");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.github.guihua.(*)..").should().beFreeOfCycles();
}
