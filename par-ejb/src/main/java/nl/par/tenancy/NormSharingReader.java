// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.util.Arrays;
import java.util.List;

/** Reads what a version of the norm says about sharing between organisations (R12). */
final class NormSharingReader {

    private NormSharingReader() {}

    static Norm.Sharing read(YamlNode item, List<Norm.MeasureRule> measures) {
        item.only(
                "standaard",
                "wijzen",
                "grondslagen",
                "strafrechtelijkeGegevens",
                "waarschuwVooraf",
                "publiceren",
                "inzageHooguit");
        List<Norm.Base> bases = item.find("grondslagen").list(NormSharingReader::base);
        List<Norm.Mode> modes = item.need("wijzen").list(mode -> mode(mode, bases));
        String standard = item.need("standaard").text();
        if (item.isPresent() && modes.stream().noneMatch(mode -> mode.code().equals(standard))) {
            item.find("standaard").fault("deze wijze van delen staat niet in de lijst");
        }
        YamlNode warn = item.find("waarschuwVooraf");
        YamlNode visit = item.find("inzageHooguit");
        return new Norm.Sharing(
                standard,
                modes,
                bases,
                item.find("strafrechtelijkeGegevens").list(base -> known(base, base.text(), bases)),
                warn.isPresent() ? warn.term() : Term.parse("1 maand"),
                publish(item.find("publiceren"), measures),
                visit.isPresent() ? visit.term() : Term.parse("3 maanden"));
    }

    private static Norm.Publish publish(YamlNode item, List<Norm.MeasureRule> measures) {
        if (!item.isPresent()) {
            return Norm.Publish.LEAST;
        }
        item.only("vanafErnst", "maatregelen");
        return new Norm.Publish(
                item.need("vanafErnst").number(0, 3), item.find("maatregelen").list(code -> measure(code, measures)));
    }

    private static String measure(YamlNode place, List<Norm.MeasureRule> measures) {
        String code = place.text();
        if (measures.stream().noneMatch(rule -> rule.code().equals(code))) {
            place.fault("de maatregel '" + code + "' staat niet in deze norm");
        }
        return code;
    }

    private static Norm.Base base(YamlNode item) {
        item.only("code", "naam", "uitleg");
        return new Norm.Base(
                NormReader.code(item),
                item.need("naam").text(),
                item.need("uitleg").text());
    }

    private static Norm.Mode mode(YamlNode item, List<Norm.Base> bases) {
        item.only("code", "naam", "uitleg", "vraagt");
        return new Norm.Mode(
                NormReader.code(item),
                item.need("naam").text(),
                item.need("uitleg").text(),
                item.find("vraagt").list(group -> oneOf(group, bases)));
    }

    /** "vergunning of samenwerkingsverband": one of the two is enough. */
    private static List<String> oneOf(YamlNode group, List<Norm.Base> bases) {
        return Arrays.stream(group.text().split(" of ", -1))
                .map(base -> known(group, base.strip(), bases))
                .toList();
    }

    private static String known(YamlNode place, String code, List<Norm.Base> bases) {
        if (bases.stream().noneMatch(base -> base.code().equals(code))) {
            place.fault("de grondslag '" + code + "' staat niet in de lijst");
        }
        return code;
    }
}
