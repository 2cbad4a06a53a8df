// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.protocol;

/** Planted: every technology in a feature that is home to none of them. */
public class KnowsEveryTechnology {
    Object java_sql(java.sql.Connection c) throws java.sql.SQLException {
        return c.getCatalog();
    }

    Object javax_sql(javax.sql.DataSource d) throws java.sql.SQLException {
        return d.getLoginTimeout();
    }

    Object org_flywaydb(org.flywaydb.core.Flyway f) {
        return f.info();
    }

    Object org_yaml(org.yaml.snakeyaml.Yaml y) {
        return y.getName();
    }

    Object org_apache_lucene(org.apache.lucene.search.TopDocs d) {
        return d.scoreDocs;
    }

    Object com_openhtmltopdf(com.openhtmltopdf.pdfboxout.PdfRendererBuilder b) {
        return b.toString();
    }

    Object org_apache_pdfbox(org.apache.pdfbox.pdmodel.PDDocument d) {
        return d.getVersion();
    }

    Object org_commonmark(org.commonmark.parser.Parser p) {
        return p.parse("");
    }

    Object jakarta_mail(jakarta.mail.Session s) {
        return s.getDebug();
    }

    Object org_apache_commons_csv(org.apache.commons.csv.CSVFormat f) {
        return f.getDelimiterString();
    }

    Object com_github_miachm_sods(com.github.miachm.sods.SpreadSheet s) {
        return s.getNumSheets();
    }

    Object org_apache_tika(org.apache.tika.Tika t) {
        return t.detect("");
    }

    Object javax_xml_stream(javax.xml.stream.XMLInputFactory f) {
        return f.isPropertySupported("");
    }
}
