package io.bellwether.desk.server.answer;

import io.bellwether.article.stage.StageException;

/**
 * Why a request is not answered: the JSON of every error.
 *
 * @param status of HTTP
 * @param error what is wrong, in words
 * @param remedy what to do about it
 */
public record Problem(int status, String error, String remedy) {

    /** What the request asks cannot be asked: status 400. */
    public static Problem badRequest(String error, String remedy) {
        return new Problem(400, error, remedy);
    }

    /** What it asks for is not there: status 404. */
    public static Problem notFound(String error, String remedy) {
        return new Problem(404, error, remedy);
    }

    /** The title of its page. */
    public String title() {
        return switch (status) {
            case 400 -> "That address does not work";
            case 401 -> "Who is there?";
            case 403 -> "Not allowed";
            case 404 -> "Not here";
            case 405 -> "Not that way";
            case 409 -> "Somebody was faster";
            case 429 -> "Too much at once";
            case 503 -> "Not just now";
            default -> "Something went wrong";
        };
    }

    /** To be thrown where the request ends. */
    public Thrown thrown() {
        return new Thrown(this);
    }

    /** Ends a request with a problem. */
    public static final class Thrown extends StageException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        private Thrown(Problem problem) {
            super(problem.error() + ": " + problem.remedy());
            this.problem = problem;
        }

        /** What ended it. */
        public Problem problem() {
            return problem;
        }
    }
}
