// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.incident.AcuteResponse;
import nl.par.incident.CaseReports;
import nl.par.incident.Story;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Statement;
import nl.par.kernel.StatementKind;
import nl.par.kernel.pdf.AccessiblePdf;
import nl.par.measure.pdf.Conformance;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.TenantSettings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PoliceFormTest {

    private static final TenantConfig CONFIG = new TenantConfig(Path.of(System.getProperty("par.tenant-config")));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);

    static Stream<Arguments> every_way_to_file_in_every_organisation() {
        return CONFIG.all().stream()
                .flatMap(tenant ->
                        Stream.of(FilerAddress.values()).map(address -> Arguments.of(tenant.code(), address)));
    }

    @ParameterizedTest
    @MethodSource("every_way_to_file_in_every_organisation")
    void every_form_can_be_kept_and_read_aloud_and_names_no_colleague_and_no_home(String tenant, FilerAddress address)
            throws IOException {
        byte[] pdf = pdf(tenant, report(address, VptStatus.ASKED, List.of(Offence.values())), whole(Channel.BALIE));
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/aangifte-" + tenant + "-" + address.code() + ".pdf"), pdf);
        String text = text(pdf);

        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(text)
                .contains(CONFIG.settings(new TenantId(tenant)).addresses().visit())
                .contains("3 april 2026, 14:02 uur", "[collega] stond aan de balie", "Citaat: Ik weet je te vinden.")
                .contains(
                        "2024 om 12 uur",
                        "een stalen pijp",
                        "gebroken pols",
                        "de ruit van de balie",
                        "8011 AB 12",
                        "12-ABC-3")
                .doesNotContain("Joke", "de Boer", "Verzonnenlaan", "7411 ZZ", "verslaafd", "{{");
        assertThat(text.contains("onder nummer")).isEqualTo(address == FilerAddress.UNDER_NUMBER);
    }

    @Test
    void injuries_and_damage_stand_on_it_only_for_an_offence_that_needs_them() throws IOException {
        String text = text(pdf(
                "pv23",
                report(FilerAddress.EMPLOYER, VptStatus.GRANTED, List.of(Offence.THREAT)),
                whole(Channel.BALIE)));

        assertThat(text).doesNotContain("gebroken pols", "de ruit van de balie", "Het slachtoffer stemde");
    }

    @Test
    void what_happened_in_somebodys_private_life_keeps_its_place_to_itself() throws IOException {
        String text = text(pdf(
                "pv23",
                report(FilerAddress.UNDER_NUMBER, VptStatus.NOT_ASKED, List.of(Offence.STALKING)),
                whole(Channel.PRIVESFEER)));

        assertThat(text)
                .contains("In de privésfeer.", "Het slachtoffer stemde daarmee in op 5 april 2026")
                .doesNotContain("voortuin");
    }

    @Test
    void a_report_of_one_minute_gives_a_form_that_says_what_is_not_known() throws IOException {
        Story nothing = Story.described("<b>Schold</b> & dreigde \u0000.");
        CaseReports.Told told = new CaseReports.Told(
                UUID.randomUUID(),
                "2026-0013",
                Instant.parse("2026-04-03T12:02:00Z"),
                Channel.TELEFOON,
                null,
                Set.of(IncidentKind.VERBAAL),
                nothing,
                AcuteResponse.NONE,
                null,
                null);
        byte[] pdf = pdf("gm0193", report(FilerAddress.EMPLOYER, VptStatus.REFUSED, List.of(Offence.OTHER)), told);

        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Niet bekend", "<b>Schold</b> & dreigde");
    }

    private static byte[] pdf(String tenant, ReportView report, CaseReports.Told told) {
        TenantSettings settings = CONFIG.settings(new TenantId(tenant));
        PoliceForm form = new PoliceFormWriter(settings, person(), List.of("Joke de Boer"))
                .form(report, new ArrayList<>(List.of(told, told)));
        return AccessiblePdf.compose(new PoliceFormHtml(form).write());
    }

    private static ReportView report(FilerAddress address, VptStatus vpt, List<Offence> offences) {
        return new ReportView(
                UUID.randomUUID(),
                1,
                "A2026-0003",
                UUID.randomUUID(),
                DAY,
                Filer.BOTH,
                address,
                vpt,
                vpt == VptStatus.GRANTED ? "VPT-2026-11" : null,
                null,
                offences,
                LocalDate.of(2026, 4, 5),
                List.of(),
                ReportOutcome.PENDING,
                null,
                null,
                "Marleen Haverkamp");
    }

    private static CaseReports.Told whole(Channel channel) {
        return new CaseReports.Told(
                UUID.randomUUID(),
                "2026-0012",
                Instant.parse("2026-04-03T12:02:00Z"),
                channel,
                "Publiekshal",
                Set.of(IncidentKind.PSYCHISCH, IncidentKind.FYSIEK),
                new Story(
                        "een vergunning",
                        "Hele verhaal",
                        "Een man met een rode jas",
                        "Joke de Boer stond aan de balie. Hij riep dat hij haar zou opwachten bij Verzonnenlaan 8, 7411 ZZ 8.",
                        "In de voortuin of aan de balie",
                        "een stalen pijp",
                        "dreigend, met de pijp in de hand",
                        "vlak voor sluitingstijd, net als in 2024 om 12 uur",
                        "zijn aanvraag was afgewezen",
                        List.of(
                                new Statement(StatementKind.FACT, "Hij sloeg op de balie."),
                                new Statement(StatementKind.QUOTE, "Ik weet je te vinden."),
                                new Statement(StatementKind.ASSESSMENT, "Volgens mij is hij verslaafd.")),
                        "pijp",
                        true,
                        true,
                        null),
                new AcuteResponse(true, true, true, true, false),
                "gebroken pols",
                "de ruit van de balie");
    }

    private static PersonDetails person() {
        return new PersonDetails(
                PersonName.UNKNOWN,
                PartialDate.of(LocalDate.of(1971, 4, 3)),
                List.of(new PostalAddress("8011AB", 12, null)),
                List.of(new PhoneNumber("+31612345678")),
                List.of(),
                List.of(new PlateNumber("12ABC3")),
                IdentityCertainty.ONBEKEND,
                false,
                "Man van rond de vijftig");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
