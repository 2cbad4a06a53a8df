// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks questions, one at a time or at a fixed rate whatever the answers take. */
final class Load {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final Tokens tokens;
    private final Questions questions;

    Load(String url, Tokens tokens, Questions questions) {
        this.address = url + "/api/v1/personen/_zoek";
        this.tokens = tokens;
        this.questions = questions;
    }

    /** The next is asked when the former is answered. */
    Figures oneAtATime(int count) throws IOException, InterruptedException {
        Figures figures = new Figures();
        for (int i = 0; i < count; i++) {
            Questions.Question question = questions.next();
            long begin = System.nanoTime();
            note(figures, question, begin, answer(question), null);
        }
        return figures;
    }

    /** The server ends a connection after so many requests; who just sent one over it sends it again, and the time runs on. */
    private HttpResponse<String> answer(Questions.Question question) throws IOException, InterruptedException {
        try {
            return http.send(request(question), BodyHandlers.ofString());
        } catch (IOException ended) {
            return http.send(request(question), BodyHandlers.ofString());
        }
    }

    private CompletableFuture<HttpResponse<String>> answerLater(Questions.Question question) {
        return http.sendAsync(request(question), BodyHandlers.ofString())
                .exceptionallyCompose(ended -> http.sendAsync(request(question), BodyHandlers.ofString()));
    }

    /** Every question at its moment; the time counts from that moment, also when it could only be sent later. */
    Figures atRate(int perSecond, Duration length) throws InterruptedException {
        Figures figures = new Figures();
        atRate(perSecond, length, figures);
        return figures;
    }

    /** As {@link #atRate(int, Duration)}, into figures that go on. */
    void atRate(int perSecond, Duration length, Figures figures) throws InterruptedException {
        long start = System.nanoTime();
        long total = length.toSeconds() * perSecond;
        CompletableFuture<?>[] all = new CompletableFuture<?>[(int) total];
        for (int i = 0; i < total; i++) {
            long moment = start + TimeUnit.SECONDS.toNanos(i) / perSecond;
            while (System.nanoTime() < moment) {
                LockSupport.parkNanos(moment - System.nanoTime());
            }
            Questions.Question question = questions.next();
            all[i] = answerLater(question).handle((answer, failure) -> {
                note(figures, question, moment, answer, failure);
                return answer;
            });
        }
        CompletableFuture.allOf(all).join();
    }

    private static void note(
            Figures figures, Questions.Question question, long begin, HttpResponse<String> answer, Throwable failure) {
        long took = System.nanoTime() - begin;
        if (failure != null) {
            figures.add(took, failure.getClass().getSimpleName(), false, false);
            return;
        }
        boolean found = question.meant() != null
                && answer.body().contains(question.meant().toString());
        boolean meant = question.meant() != null && answer.statusCode() == 200;
        figures.add(took, String.valueOf(answer.statusCode()), meant, found);
    }

    private HttpRequest request(Questions.Question question) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokens.next())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question.json()))
                .build();
    }
}
