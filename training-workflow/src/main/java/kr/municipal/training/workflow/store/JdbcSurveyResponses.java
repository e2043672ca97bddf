package kr.municipal.training.workflow.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.survey.Answer;
import kr.municipal.training.survey.QuestionKey;
import kr.municipal.training.survey.SurveyResponse;
import kr.municipal.training.survey.SurveyResponses;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The responses in table {@code survey_response}; who has answered stands apart in {@code survey_participation}. The two
 * have no column in common, and a random number gives a response its place.
 */
public final class JdbcSurveyResponses implements SurveyResponses {

    private static final TypeReference<LinkedHashMap<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Table participations;
    private final Table responses;
    private final SecureRandom random = new SecureRandom();

    public JdbcSurveyResponses(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.participations = database.table("survey_participation", "application_id");
        this.responses = database.table("survey_response", "random_id");
    }

    @Override
    public void add(RunId run, ApplicationId application, SurveyResponse response) {
        if (!participations.insertIfAbsent(Row.of("application_id", application))) {
            throw new IllegalStateException("application " + application + " has answered already");
        }
        String answers = Json.write(written(response));
        boolean placed = false;
        while (!placed) {
            placed = responses.insertIfAbsent(
                    Row.of("random_id", random.nextLong()).with("run_id", run).with("answers", answers));
        }
    }

    @Override
    public boolean hasAnswered(ApplicationId application) {
        return jdbc.sql("select 1 from survey_participation where application_id = ?")
                .param(application.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public List<SurveyResponse> ofRun(RunId run) {
        return jdbc.sql("select answers from survey_response where run_id = ? order by random_id")
                .param(run.value())
                .query((row, n) -> read(row.getString("answers")))
                .list();
    }

    /** A rating is a number, a choice a list, words are a text. */
    private static Map<String, Object> written(SurveyResponse response) {
        Map<String, Object> written = new LinkedHashMap<>();
        response.answers()
                .forEach((question, answer) -> written.put(
                        question.value(),
                        answer.<Object>fold(Answer.Rating::value, Answer.Chosen::options, Answer.Words::text)));
        return written;
    }

    private static SurveyResponse read(String json) {
        Map<QuestionKey, Answer> answers = new LinkedHashMap<>();
        Json.read(json, ANSWERS).forEach((question, value) -> answers.put(QuestionKey.of(question), answer(value)));
        return new SurveyResponse(answers);
    }

    private static Answer answer(Object value) {
        if (value instanceof Integer rating) {
            return new Answer.Rating(rating);
        }
        return value instanceof List<?> options
                ? new Answer.Chosen(options.stream().map(String::valueOf).toList())
                : new Answer.Words(String.valueOf(value));
    }
}
