// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

import java.util.List;
import java.util.UUID;
import nl.par.identity.SplitCommand.Details;
import nl.par.identity.SplitCommand.Side;
import nl.par.identity.SplitView;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;

/** What an adviser sees before one person becomes two again. */
public record SplitPageView(SplitView merge, Fields fields) {

    public String kept() {
        return merge.blijver().details().forReading();
    }

    public String returning() {
        return merge.teruggekeerde().details().forReading();
    }

    /** To whom a report belongs. */
    public List<Option> sides() {
        return List.of(
                new Option(Side.BLIJVER.name(), kept(), "De persoon die bleef"),
                new Option(Side.TERUGGEKEERDE.name(), returning(), "De persoon die terugkeert"));
    }

    /** What becomes of changed details. */
    public List<Option> details() {
        return List.of(
                new Option(Details.TERUG.name(), "Terug naar de gegevens van voor de samenvoeging"),
                new Option(Details.HOUDEN.name(), "De gegevens van nu houden bij " + kept()));
    }

    /** What is chosen before the adviser chooses: where the report is now. */
    public Fields fields(SplitView.Later later) {
        return fields(name(later), later.kant());
    }

    /** The same for a measure or police contact. */
    public Fields fields(SplitView.LaterPiece piece) {
        return fields(name(piece), piece.kant());
    }

    private Fields fields(String name, Side side) {
        return fields.texts(name).isEmpty() ? Fields.empty().with(name, side.name()) : fields;
    }

    public String name(SplitView.LaterPiece piece) {
        return name(piece.id());
    }

    static String name(UUID piece) {
        return "stuk-" + piece;
    }

    public String name(SplitView.Later later) {
        return "melding-" + later.nummer();
    }
}
