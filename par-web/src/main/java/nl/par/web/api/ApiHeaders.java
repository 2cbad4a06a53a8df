// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells with every answer of the API, refusals included, which version answered. Pages of other sites may read the contract
 * and nothing else (NL API Design Rules, {@code /core/version-header} and {@code /core/publish-openapi}).
 */
@WebFilter(
        urlPatterns = "/api/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class ApiHeaders extends HttpFilter {

    /** The full version of the API; its first number is in every address. */
    static final String VERSION = "1.0.0";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("API-Version", VERSION);
        if (request.getRequestURI().equals(ContractResource.ADDRESS)) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
        chain.doFilter(request, response);
    }
}
