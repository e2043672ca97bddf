package kr.municipal.training.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.survey.Answer;
import kr.municipal.training.survey.QuestionKey;
import kr.municipal.training.survey.SurveyResponse;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.workflow.AlreadyKeptException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who has answered, in table {@code survey_participation}, and apart from it what was answered, in table {@code
 * survey_response}: one row for a run, whose responses are in random order.
 */
public final class JdbcSurveyResponses implements SurveyResponses {

    private static final TypeReference<List<LinkedHashMap<String, Object>>> RESPONSES = new TypeReference<>() {};

    private static final TransactionReads.Query ANSWERED = TransactionReads.Query.of("survey_participation");

    private final TrainingDatabase database;
    private final JdbcClient jdbc;
    private final Table participations;
    private final Table responses;
    private final SecureRandom random = new SecureRandom();

    public JdbcSurveyResponses(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.participations = database.table("survey_participation", "application_id");
        this.responses = database.table("survey_response", "run_id");
    }

    @Override
    public void add(RunId run, ApplicationId application, SurveyResponse response) {
        database.atomically(() -> addInOneStep(run, application, response));
    }

    private void addInOneStep(RunId run, ApplicationId application, SurveyResponse response) {
        if (!participations.insertIfAbsent(Row.of("application_id", application))) {
            throw new AlreadyKeptException("application " + application + " has answered already");
        }
        Optional<String> stored = responses(run, " for update");
        if (stored.isEmpty()) {
            responses.insertIfAbsent(Row.of("run_id", run).with("responses", "[]"));
            stored = responses(run, " for update");
        }
        List<Map<String, Object>> all = new ArrayList<>(Json.read(stored.orElseThrow(), RESPONSES));
        all.add(written(response));
        Collections.shuffle(all, random);
        responses.update(Row.of("run_id", run).with("responses", Json.write(all)));
    }

    @Override
    public boolean hasAnswered(ApplicationId application) {
        return database.reads().once(ANSWERED, application, () -> jdbc.sql(
                        "select 1 from survey_participation where application_id = ?")
                .param(application.value())
                .query(Integer.class)
                .optional()
                .isPresent());
    }

    @Override
    public List<SurveyResponse> ofRun(RunId run) {
        return responses(run, "").map(json -> Json.read(json, RESPONSES)).orElse(List.of()).stream()
                .map(JdbcSurveyResponses::response)
                .toList();
    }

    private Optional<String> responses(RunId run, String lock) {
        return jdbc.sql("select responses from survey_response where run_id = ?" + lock)
                .param(run.value())
                .query(String.class)
                .optional();
    }

    /** A rating is a number, a choice a list, words are a text, rated rows are an object of numbers. */
    private static Map<String, Object> written(SurveyResponse response) {
        Map<String, Object> written = new LinkedHashMap<>();
        response.answers()
                .forEach((question, answer) -> written.put(
                        question.value(),
                        answer.<Object>fold(
                                Answer.Rating::value,
                                Answer.Chosen::options,
                                Answer.Words::text,
                                JdbcSurveyResponses::written)));
        return written;
    }

    private static Map<String, Integer> written(Answer.RatedRows rows) {
        Map<String, Integer> written = new LinkedHashMap<>();
        rows.ratings().forEach((row, rating) -> written.put(row.value(), rating));
        return written;
    }

    private static SurveyResponse response(Map<String, Object> written) {
        Map<QuestionKey, Answer> answers = new LinkedHashMap<>();
        written.forEach((question, value) -> answers.put(QuestionKey.of(question), answer(value)));
        return new SurveyResponse(answers);
    }

    private static Answer answer(Object value) {
        if (value instanceof Integer rating) {
            return new Answer.Rating(rating);
        }
        if (value instanceof Map<?, ?> rows) {
            Map<QuestionKey, Integer> ratings = new LinkedHashMap<>();
            rows.forEach((row, rating) -> ratings.put(QuestionKey.of(String.valueOf(row)), (Integer) rating));
            return new Answer.RatedRows(ratings);
        }
        return value instanceof List<?> options
                ? new Answer.Chosen(options.stream().map(String::valueOf).toList())
                : new Answer.Words(String.valueOf(value));
    }
}
