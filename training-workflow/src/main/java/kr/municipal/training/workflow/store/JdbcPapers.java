package kr.municipal.training.workflow.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.workflow.document.paper.ContentId;
import kr.municipal.training.workflow.document.paper.Paper;
import kr.municipal.training.workflow.document.paper.Papers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers in tables {@code certificate_paper} and {@code paper_content}. */
public final class JdbcPapers implements Papers {

    private final JdbcClient jdbc;
    private final Table papers;
    private final Table contents;

    public JdbcPapers(TrainingDatabase database) {
        this.jdbc = database.jdbc();
        this.papers = database.table("certificate_paper", "id");
        this.contents = database.table("paper_content", "sha256");
    }

    @Override
    public Optional<Paper> find(ContentId id) {
        return jdbc.sql("select * from certificate_paper where id = ?")
                .param(id.sha256())
                .query((row, n) -> paper(row))
                .optional();
    }

    @Override
    public List<URI> addresses() {
        return jdbc.sql("select distinct public_address from certificate_paper where public_address is not null"
                        + " order by public_address")
                .query((row, n) -> URI.create(row.getString(1)))
                .list();
    }

    @Override
    public byte[] content(ContentId id) {
        byte[] content = jdbc.sql("select content from paper_content where sha256 = ?")
                .param(id.sha256())
                .query((row, n) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> new IllegalStateException("no such content of a certificate's paper: " + id));
        if (!ContentId.of(content).equals(id)) {
            throw new IllegalStateException("the kept content of a certificate's paper was changed: " + id);
        }
        return content;
    }

    @Override
    public void add(byte[] content) {
        contents.insertIfAbsent(Row.of("sha256", ContentId.of(content)).with("content", content));
    }

    @Override
    public void add(Paper paper) {
        papers.insertIfAbsent(Row.of("id", paper.id())
                .with("template", paper.template())
                .with("font", paper.font())
                .with("seal_image", paper.sealImage())
                .with(
                        "public_address",
                        paper.publicAddress() == null
                                ? null
                                : paper.publicAddress().toString()));
    }

    private static Paper paper(ResultSet row) throws SQLException {
        String image = row.getString("seal_image");
        String address = row.getString("public_address");
        return new Paper(
                new ContentId(row.getString("template")),
                new ContentId(row.getString("font")),
                image == null ? null : new ContentId(image),
                address == null ? null : URI.create(address));
    }
}
