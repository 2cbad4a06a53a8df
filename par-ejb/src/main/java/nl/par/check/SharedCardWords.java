// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.Json;
import nl.par.kernel.TurnableClock;
import nl.par.person.match.Certainty;
import nl.par.person.match.Comparison;
import nl.par.sharing.PublishedCopy;
import nl.par.sharing.SharedHit;
import nl.par.sharing.SharingInForce;
import nl.par.sharing.SharingMode;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.TenantSettings;

/** Reads a published copy as a card: under the owner's term, with the owner's contact person, marked with the owner. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class SharedCardWords {

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private SharingInForce sharing;

    @Inject
    private Clock clock;

    /** The card of another organisation. */
    CheckHitView of(SharedHit hit) {
        return read(hit.card().owner(), hit.card().id(), hit.card().copy(), hit.comparison());
    }

    /** The own card as others see it who may also see what is about the police. */
    CheckHitView own(PublishedCopy copy) {
        Comparison sure = new Comparison(Certainty.ZEKER, 0, List.of(), List.of());
        return read(tenant.id(), NONE, copy, sure);
    }

    /** Names of the organisations with which this mode is in force now. */
    List<String> with(SharingMode mode) {
        return sharing.partners(mode).stream().map(this::name).toList();
    }

    /** What the organisation is called. */
    String name(TenantId organisation) {
        return config.settings(organisation).name();
    }

    private CheckHitView read(TenantId owner, UUID id, PublishedCopy copy, Comparison comparison) {
        TenantSettings settings = config.settings(owner);
        CardContent content = Json.read(copy.content(), CardContent.class);
        if (copy.police() != null) {
            content = content.together(Json.read(copy.police(), CardContent.class));
        }
        LocalDate today = clock.instant().atZone(TurnableClock.DUTCH_TIME).toLocalDate();
        CardContact contact = new CardContact(
                settings.vptContact().name(), settings.vptContact().phone());
        CardRow row = new CardRow(id, null, copy.details(), content, copy.validUntil());
        return row.under(config.norm(owner).retention().card(), today)
                .hit(comparison, today, CardRules.of(contact, config.norm(owner).card()))
                .of(new CheckHitView.Eigenaar(owner.code(), settings.name()));
    }
}
