package io.github.guihua.model;

import java.util.List;

/**
 * A row of an annex that breaks the plan into tasks (任务分解表, 行动清单).
 *
 * @param annex id of the annex section
 * @param number as an integer where the row prints one
 * @param alsoResponsible bodies that a standing note above the row adds
 * @param deadline the 完成时限 cell
 */
public record Task(
        String annex,
        String theme,
        String task,
        Integer number,
        String content,
        List<String> lead,
        List<String> responsible,
        List<String> supporting,
        List<String> alsoResponsible,
        String goal,
        String deadline,
        Integer page,
        List<Agency> agencies,
        Evidence evidence) {

    public Task {
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
        supporting = List.copyOf(supporting);
        alsoResponsible = List.copyOf(alsoResponsible);
        agencies = List.copyOf(agencies);
    }
}
