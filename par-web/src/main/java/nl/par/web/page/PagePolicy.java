// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import gg.jte.html.OwaspHtmlPolicy;
import gg.jte.html.policy.PolicyGroup;
import gg.jte.html.policy.PreventInlineEventHandlers;
import gg.jte.html.policy.PreventUnquotedAttributes;

/**
 * What a template may not do, checked when it is compiled: write an inline event handler (the content security policy
 * would block it), leave an attribute unquoted, or write output where it cannot be escaped.
 */
public final class PagePolicy extends PolicyGroup {

    public PagePolicy() {
        addPolicy(new OwaspHtmlPolicy());
        addPolicy(new PreventInlineEventHandlers());
        addPolicy(new PreventUnquotedAttributes());
    }
}
