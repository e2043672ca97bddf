package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.certificate.CertificateNumber;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.document.credential.CertificateCredential;
import kr.municipal.training.workflow.document.credential.CertificateCredentials;
import kr.municipal.training.workflow.document.credential.StatusPosition;
import kr.municipal.training.workflow.document.credential.VerificationCode;
import kr.municipal.training.workflow.document.paper.ContentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The credentials in table {@code certificate_credential}. */
public final class JdbcCertificateCredentials implements CertificateCredentials {

    private final JdbcClient jdbc;
    private final Table credentials;

    public JdbcCertificateCredentials(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.credentials = database.table("certificate_credential", "number_text");
    }

    @Override
    public Optional<CertificateCredential> find(CertificateNumber number) {
        return jdbc.sql("select * from certificate_credential where number_text = ?")
                .param(number.value())
                .query((row, n) -> credential(number, row))
                .optional();
    }

    @Override
    public Optional<String> numberOf(VerificationCode code) {
        return jdbc.sql("select number_text from certificate_credential where code = ?")
                .param(code.value())
                .query(String.class)
                .optional();
    }

    @Override
    public boolean add(CertificateCredential credential) {
        return credentials.insertIfAbsent(token(credential)
                .with("code", credential.code())
                .with("status_list", credential.position().list())
                .with("status_index", credential.position().index())
                .with("salt", credential.salt())
                .with("paper", credential.paper()));
    }

    @Override
    public boolean sign(CertificateCredential credential) {
        return credentials.fillWhere("token", Row.of("salt", credential.salt()), token(credential));
    }

    @Override
    public boolean print(CertificateCredential credential) {
        return credentials.fill(
                "paper", Row.of("number_text", credential.number().value()).with("paper", credential.paper()));
    }

    @Override
    public int count() {
        return jdbc.sql("select count(*) from certificate_credential")
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Integer> ended(int list) {
        return jdbc.sql(
                        """
                        select c.status_index from certificate_credential c
                          join certificate_event e on e.ends = c.number_text
                        where c.status_list = ? order by c.status_index
                        """)
                .param(list)
                .query(Integer.class)
                .list();
    }

    @Override
    public void erase(StaffNumber holder) {
        jdbc.sql(
                        """
                        update certificate_credential set salt = null, key_id = null, token = null
                        where number_text in (select number_text from certificate where holder = ?)
                        """)
                .param(holder.value())
                .update();
    }

    private static Row token(CertificateCredential credential) {
        CertificateCredential.Signed signed = credential.signed();
        return Row.of("number_text", credential.number().value())
                .with("key_id", signed == null ? null : signed.keyId())
                .with("token", signed == null ? null : signed.token());
    }

    private static CertificateCredential credential(CertificateNumber number, ResultSet row) throws SQLException {
        String token = row.getString("token");
        String paper = row.getString("paper");
        return new CertificateCredential(
                number,
                new VerificationCode(row.getString("code")),
                new StatusPosition(row.getInt("status_list"), row.getInt("status_index")),
                row.getString("salt"),
                token == null ? null : new CertificateCredential.Signed(row.getString("key_id"), token),
                paper == null ? null : new ContentId(paper));
    }
}
