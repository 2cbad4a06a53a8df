// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the style sheet, fonts and scripts of the WAR, and nothing else: only known kinds of file below
 * {@code /static}. An address with a version may be kept for a year.
 */
@WebServlet("/static/*")
public class StaticFilesDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> KINDS = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "woff2", "font/woff2",
            "svg", "image/svg+xml",
            "html", "text/html;charset=UTF-8");

    /** An error page is the same for every method of the request that went wrong. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            doGet(request, response);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String kind = KINDS.get(path.substring(path.lastIndexOf('.') + 1));
        if (kind == null || path.contains("..")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String accepted = request.getHeader("Accept-Encoding");
        boolean small = accepted != null && accepted.contains("gzip") && exists(path + ".gz");
        try (InputStream file = open(small ? path + ".gz" : path)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(kind);
            response.setHeader("Vary", "Accept-Encoding");
            if (small) {
                response.setHeader("Content-Encoding", "gzip");
            }
            boolean versioned = request.getParameter("v") != null;
            response.setHeader("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache");
            file.transferTo(response.getOutputStream());
        }
    }

    private boolean exists(String path) throws IOException {
        return getServletContext().getResource("/static" + path) != null;
    }

    private @Nullable InputStream open(String path) {
        return getServletContext().getResourceAsStream("/static" + path);
    }
}
