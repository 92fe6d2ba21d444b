package io.github.guihua.model;

import java.util.List;

/**
 * A responsibility clause: who leads (牵头单位), who is responsible (责任单位), who supports (配合单位), by when.
 *
 * @param section id of the section whose body it closes
 * @param alsoResponsible bodies that a standing note adds
 * @param deadline as printed ({@code 2023年底前}, {@code 持续推进})
 * @param raw the clause as printed
 * @param agencies every body above, normalized, once each in order of appearance
 */
public record Responsibility(
        String section,
        String column,
        Integer item,
        List<String> lead,
        List<String> responsible,
        List<String> supporting,
        List<String> alsoResponsible,
        String deadline,
        String raw,
        List<Agency> agencies,
        Evidence evidence) {

    public Responsibility {
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
        supporting = List.copyOf(supporting);
        alsoResponsible = List.copyOf(alsoResponsible);
        agencies = List.copyOf(agencies);
    }
}
