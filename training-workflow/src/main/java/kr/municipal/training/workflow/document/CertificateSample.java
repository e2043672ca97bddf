package kr.municipal.training.workflow.document;

import java.time.LocalDate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.JobGrade;
import org.jspecify.annotations.Nullable;

/** Made-up certificates on which a template shows what it is worth. */
public enum CertificateSample {
    /** What most certificates are like. */
    ORDINARY("보통 글", "도시재생과", "행정주사보", "홍길동", "업무에 바로 써먹는 챗GPT 활용법", 0, 180),
    /** Long names and titles. */
    LONG(
            "긴 글",
            "기획재정국 스마트도시·인공지능행정혁신추진단 데이터기반행정팀(임시조직)",
            "지방전문경력관 가군(정보화·통계 분야)",
            "알렉산드라 크리스티나 막달레나 폰 호엔촐레른-지크마링겐",
            "4차 산업혁명 심화 강의 — 「스마트팜」: 도시재생과 연계한 자동화 기술과 드론·로봇·인공지능을 활용한 행정 업무 혁신 및 현업적용 실습 과정",
            24,
            2190),
    /** Rare syllables, Hanja, Latin letters and signs. */
    DIFFICULT("어려운 글자", "企劃豫算課", "행정주사(시간선택제)", "뷁똠쀍 金國煥 Łukasz Žižek", "R&D <기초> 과정 \"입문\" — 「漢文 公文書」 ½·℃·㎡", 1, 450);

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 10);
    private static final int DAYS_TO_ISSUE = 14;

    private final String label;
    private final String department;
    private final String jobGrade;
    private final String holder;
    private final String course;
    private final int days;
    private final int minutes;

    CertificateSample(
            String label, String department, String jobGrade, String holder, String course, int days, int minutes) {
        this.label = label;
        this.department = department;
        this.jobGrade = jobGrade;
        this.holder = holder;
        this.course = course;
        this.days = days;
        this.minutes = minutes;
    }

    /**
     * Returns what the sample tries out.
     *
     * @return the Korean label, for example 긴 글
     */
    public String label() {
        return label;
    }

    CertificateText text(String issuer, @Nullable VerificationLink link) {
        LocalDate lastDay = FIRST_DAY.plusDays(days);
        return CertificateText.of(
                "제 2026-0000 호",
                new CertificateDetails(
                        holder,
                        new Affiliation(DepartmentCode.of("D00"), department, JobGrade.of(jobGrade)),
                        course,
                        FIRST_DAY.getYear(),
                        1,
                        FIRST_DAY,
                        lastDay,
                        LearningHours.ofMinutes(minutes),
                        issuer),
                lastDay.plusDays(DAYS_TO_ISSUE),
                link);
    }
}
