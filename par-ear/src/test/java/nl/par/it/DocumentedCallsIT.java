// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every call that the guides show with curl is made as it stands there, and answers with the members that they show. */
class DocumentedCallsIT {

    private static final List<Path> GUIDES = List.of(Path.of("..", "docs", "api.md"), Path.of("..", "README.md"));
    private static final Pattern BLOCK = Pattern.compile("(?s)```\\R(.*?)```");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\"\\s*:");
    private static final String TENANT = "pv23";

    /** A call as a guide shows it, with the answer that it shows below, if any. */
    private record Call(String command, String shown) {}

    @TestFactory
    List<DynamicTest> everyCallOfTheGuides() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path guide : GUIDES) {
            for (Call call : calls(Files.readString(guide))) {
                tests.add(DynamicTest.dynamicTest(
                        guide.getFileName() + ": "
                                + call.command().lines().findFirst().orElse(""),
                        () -> make(call)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(7);
        return tests;
    }

    private static List<Call> calls(String guide) {
        List<Call> calls = new ArrayList<>();
        Matcher block = BLOCK.matcher(guide);
        while (block.find()) {
            String text = block.group(1);
            List<String> commands = commands(text);
            if (!commands.isEmpty()) {
                commands.forEach(command -> calls.add(new Call(command, "")));
            } else if (text.contains("\"")
                    && !calls.isEmpty()
                    && calls.get(calls.size() - 1).shown().isEmpty()) {
                Call last = calls.remove(calls.size() - 1);
                calls.add(new Call(last.command(), text));
            }
        }
        return calls;
    }

    /** The commands of a block: each begins a line and goes on while a line ends in a backslash or a quote is open. */
    private static List<String> commands(String block) {
        List<String> commands = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        for (String line : block.lines().toList()) {
            String plain = line.replaceFirst("^TOKEN=\\$\\(", "").replaceFirst(" \\| node -pe .*$", "");
            if (command.length() == 0 && !plain.startsWith("curl ")) {
                continue;
            }
            command.append(plain.replaceFirst("\\\\$", " ")).append('\n');
            boolean quoteOpen = command.chars().filter(c -> c == '\'').count() % 2 == 1;
            if (!plain.endsWith("\\") && !quoteOpen) {
                commands.add(command.toString());
                command.setLength(0);
            }
        }
        return commands;
    }

    private static void make(Call call) {
        String token = Par.serviceToken(TENANT);
        String issuer = Par.issuer();
        String command = call.command()
                .replace("$TOKEN", token)
                .replace("$API", Par.url() + "/api/v1")
                .replace("http://localhost:8080", Par.url())
                .replace("http://localhost:8180", issuer.substring(0, issuer.indexOf("/realms")))
                .replace("client_secret=…", "client_secret=" + secret());
        HttpResponse<String> answer = Par.send(request(command));
        boolean wrong = command.contains("-d '{}'");
        assertThat(answer.statusCode()).as(answer.body()).isIn(wrong ? List.of(400) : List.of(200, 201));
        Matcher member = MEMBER.matcher(call.shown());
        while (member.find()) {
            assertThat(answer.body()).contains("\"" + member.group(1) + "\"");
        }
    }

    private static HttpRequest.Builder request(String command) {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        List<String> data = new ArrayList<>();
        List<String> words = words(command);
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-s", "-i" -> {}
                case "-H" -> {
                    String[] header = words.get(++i).split(":\\s*", 2);
                    request.header(header[0], header[1]);
                }
                case "-d" -> data.add(words.get(++i));
                default -> request.uri(URI.create(words.get(i)));
            }
        }
        if (data.isEmpty()) {
            return request;
        }
        boolean json = data.get(0).startsWith("{");
        return json
                ? request.POST(BodyPublishers.ofString(data.get(0)))
                : request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                data.stream().map(DocumentedCallsIT::encoded).collect(Collectors.joining("&"))));
    }

    private static String encoded(String field) {
        String[] pair = field.split("=", 2);
        return pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8);
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }

    private static String secret() {
        return TestStack.stack().realm().serviceAccountSecret(TENANT);
    }
}
