package kr.municipal.training.workflow.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Certificates with whatever is hard to print, the same ones each time. */
public final class DifficultCertificates {

    private static final List<String> NAMES = List.of(
            "뷁똠쀍",
            "쒧뛟갂",
            "金國煥",
            "李舜臣",
            "Łukasz Žižek",
            "José Núñez-Ağaoğlu",
            "제갈 Ÿvette 홍",
            "선우ㆍ㈜○●※",
            "O'Brien–Šťastný",
            "알렉산드라 크리스티나 막달레나 폰 호엔촐레른-지크마링겐");

    private static final List<String> COURSES = List.of(
            "업무에 바로 써먹는 챗GPT 활용법",
            "R&D <기초> 과정 \"입문\" — 「심화」",
            "4차 산업혁명 심화 강의 — 「스마트팜」: 도시재생과 연계한 자동화 기술과 드론·로봇·인공지능을 활용한 행정 업무 혁신 및 현업적용 실습 과정(집합·사이버 혼합, 관리자반)",
            "漢文 公文書 讀解",
            "C++/Python ½ 실습: 0℃에서 100㎡까지",
            "도시재생과연계한자동화기술과드론로봇인공지능을활용한행정업무혁신및현업적용실습과정");

    private static final List<String> DEPARTMENTS = List.of(
            "도시재생과", "A&B팀", "기획재정국 스마트도시·인공지능행정혁신추진단 데이터기반행정팀(임시조직)", "企劃豫算課", "홍제제1동주민센터", "쀍쀍과", "Smart-City추진반");

    private static final List<String> ISSUERS = List.of("마포구청장", "서울특별시인재개발원장", "A&B 원장", "麻浦區廳長", "장");

    private DifficultCertificates() {}

    public static List<Printed> hundred() {
        Random random = new Random(20260310);
        return IntStream.range(0, 100).mapToObj(n -> one(n, random)).toList();
    }

    private static Printed one(int n, Random random) {
        String name = NAMES.get(n % NAMES.size());
        return Printed.ORDINARY
                .holder(n < NAMES.size() ? name : syllables(random) + " " + name)
                .course(COURSES.get(n % COURSES.size()))
                .department(DEPARTMENTS.get(n % DEPARTMENTS.size()))
                .issuer(ISSUERS.get(n % ISSUERS.size()))
                .until(LocalDate.of(2026, 3, 10).plusDays(n % 4))
                .minutes(30 + 30 * n);
    }

    private static String syllables(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(3, 0xAC00, 0xD7A4).forEach(text::appendCodePoint);
        return text.toString();
    }
}
