// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/openapi.json}: the contract, for everybody. */
@Path("api/v1/openapi.json")
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class ContractResource {

    static final String ADDRESS = Operation.ROOT + "/openapi.json";

    @Inject
    private BeanManager beans;

    @Inject
    @ConfigProperty(name = "par.public-url")
    private URI publicUrl;

    private volatile @Nullable String contract;

    /** The contract of this version, made from the resources that are there. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String read() {
        String made = contract;
        if (made == null) {
            made = new Contract(Operation.of(resources()), OperationText.all())
                    .json(publicUrl.toString())
                    .toString();
            contract = made;
        }
        return made;
    }

    private Stream<Class<?>> resources() {
        return beans.getBeans(Object.class, new AnyBean()).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(Operation::resource)
                .distinct();
    }

    private static final class AnyBean extends AnnotationLiteral<Any> implements Any {

        private static final long serialVersionUID = 1L;
    }
}
