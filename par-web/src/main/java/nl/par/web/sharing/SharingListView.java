// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.sharing;

import java.util.List;
import nl.par.sharing.SharingMode;
import nl.par.sharing.SharingView;
import nl.par.tenancy.Norm;
import nl.par.web.page.Dutch;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;

/** Every other organisation, and what is shared with it. */
public record SharingListView(List<SharingView> all, Norm.Sharing norm) {

    public Table table() {
        return new Table(
                "Delen met andere organisaties",
                false,
                List.of(
                        new Table.Column("Organisatie"),
                        new Table.Column("Nu van kracht"),
                        new Table.Column("Wij kozen"),
                        new Table.Column("Zij kozen"),
                        new Table.Column("Eindigt")),
                all.stream().map(this::row).toList());
    }

    private Table.Row row(SharingView one) {
        return new Table.Row(
                Table.Cell.link(one.naam(), "/organisatie/delen/" + one.organisatie()),
                Table.Cell.badge(
                        SharingWords.mode(norm, one.vanKracht()),
                        one.vanKracht() == SharingMode.OFF ? Tone.NEUTRAL : Tone.INFO),
                Table.Cell.words(SharingWords.mode(norm, one.eigenKeuze())),
                Table.Cell.words(SharingWords.mode(norm, one.hunKeuze())),
                Table.Cell.text(one.eindigtOp() == null ? "–" : Dutch.date(one.eindigtOp())));
    }
}
