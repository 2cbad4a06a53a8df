// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.casefile.CaseView;
import nl.par.casefile.CommentOnCase;
import nl.par.casefile.LinkCases;
import nl.par.casefile.ReadCase;
import nl.par.incident.KeepAttachments;
import nl.par.kernel.Refusal;
import nl.par.protocol.FindTasks;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** Shows the page of a dossier with all that stands beside the timeline; again, with what is wrong, when a form on it was refused. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class CaseShown {

    private static final String TEMPLATE = "dossier/dossier.jte";

    @Inject
    FindTasks tasks;

    @Inject
    Pages pages;

    @Inject
    ReadCase cases;

    @Inject
    CommentOnCase comments;

    @Inject
    LinkCases links;

    @Inject
    KeepAttachments attachments;

    @Inject
    CurrentUser user;

    Response show(UUID id, TimelineChoice choice) {
        CasePageView view = view(id, Fields.empty(), choice);
        return pages.show(TEMPLATE, title(view), view);
    }

    Response again(UUID id, Fields fields) {
        CasePageView view = view(id, fields, TimelineChoice.ALL);
        return pages.invalid(TEMPLATE, title(view), view);
    }

    /** The form again; {@code names} gives the fields of the use case their names on the page. */
    Response again(UUID id, Fields fields, Refusal.Invalid refusal, Map<String, String> names) {
        refusal.violations()
                .forEach(wrong -> fields.wrong(names.getOrDefault(wrong.field(), wrong.field()), wrong.message()));
        return again(id, fields);
    }

    private CasePageView view(UUID id, Fields fields, TimelineChoice choice) {
        SignedIn me = user.signedIn();
        CaseView file = cases.one(id);
        return new CasePageView(
                file,
                me.may(Permission.KEEP_CASE),
                me.may(Permission.PROPOSE_MEASURE),
                fields,
                choice,
                comments.of(id),
                links.of(id),
                attachments.ofCase(id),
                tasks.ofCase(id));
    }

    private static String title(CasePageView view) {
        return "Dossier " + view.file().nummer();
    }
}
