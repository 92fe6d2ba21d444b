package io.github.guihua.extract;

import io.github.guihua.rules.Rules;
import java.util.List;

/**
 * Sorts the lines before the body: number, titles, addressees, signature, date, disclosure, 抄送.
 *
 * <pre>{@code
 * 清政办发〔2023〕8号                     number
 * 清河市人民政府办公室                    title of the notice, first line
 * 关于印发清河市养老服务规划的通知        title of the notice, second line
 * 各县（区）人民政府：                    addressees
 * 清河市人民政府办公室                    signature
 * 2023年5月10日                           date
 * 清河市养老服务规划                      title of the plan
 * }</pre>
 */
final class FrontMatter {

    /**
     * @param before title lines up to the addressees or, where there are none, up to the signature
     * @param after title lines after them
     * @param signature lines; where nobody signs an order (令), the body that gives it
     * @param date ISO, of the line after the signature; null where there is none
     * @param copies what follows 抄送, as printed; null where it stands elsewhere or nowhere
     */
    record Lines(
            List<String> before,
            List<String> after,
            List<String> signature,
            String number,
            String addressees,
            String date,
            String disclosure,
            String copies) {}

    private final FrontLine lines;
    private final Signers signers;
    private final Bodies bodies;

    FrontMatter(Rules rules, Bodies bodies) {
        this.lines = new FrontLine(rules);
        this.signers = new Signers(rules, bodies);
        this.bodies = bodies;
    }

    Lines sort(List<String> printed) {
        return new FrontSorting(lines, signers, bodies).run(printed);
    }
}
