package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Target;
import io.github.guihua.read.Style;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.RuleCheck;
import io.github.guihua.rules.Rules;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetExtractorTest {
    private static final Rules RULES = Rules.bundled();
    private static final TargetExtractor TARGETS = new TargetExtractor(RULES);

    /** {@code op value[-max] unit[@deadline]}, joined by ; in print order. */
    private static String found(String text) {
        return TARGETS.find(text).stream()
                .map(f -> f.op()
                        + number(f.value())
                        + (f.valueMax() == null ? "" : "-" + number(f.valueMax()))
                        + (f.unit() == null ? "" : f.unit())
                        + (f.deadline() == null ? "" : "@" + f.deadline()))
                .collect(Collectors.joining(";"));
    }

    private static String number(double v) {
        return v == Math.rint(v) ? String.valueOf((long) v) : String.valueOf(v);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "抽检量达到4批次/千人，贷款最高额度20万元。|=4批次/千人;<=20万元",
                "新增10个乡镇通三级以上公路，437个自然屯通硬化路。|=10个;=437个",
                "用水、用气报装时限分别压缩至2.5、5个工作日以内。|<=2.5个工作日;<=5个工作日",
                "数量比上年增加一倍，至2025年再增加一倍。|=1倍;=1倍@2025",
                "到2025年，技术合同成交额比2020年翻一番。|=1番@2025",
                "最高支持1000万元。奖励上限为零售企业100万元/家、餐饮企业50万元/家。|<=1000万元;<=100万元/家;<=50万元/家",
                "对服务合同给予不超过合同金额30%的支持。|<=30%",
                "灌溉水有效利用系数提高到0.63，收入比缩小到2.2以内。|=0.63;<=2.2",
                "签约服务覆盖率每年提高1—3个百分点，到2035年达到75%以上。|>=1-3个百分点;>=75%@2035",
                "到2025年，2/3以上的县达到标准，1/3的乡镇建成中心。|>=0.6667@2025;=0.3333@2025",
                "到2030年，常住人口100万以上的城市绿色出行比例不低于70%。|>=70%@2030",
                "其中产值超100亿元企业3家、50亿元企业5家。|=3家;=5家",
                "普通案件于24个月内审结。|<=24个月",
                "给予最长不超过1年的社会保险补贴。|<=1年",
                "鲜切花产量达到105亿枝，新打机井100口。|=105亿枝;=100口",
                "到2025年，全县村级服务站覆盖率达到95%。|=95%@2025",
                "到2025年探访率达100%；满意度达到90%以上。建成10个中心。|=100%@2025;>=90%@2025;=10个",
                "2023年底前，分别推出不少于20项“免申办”事项和“即申即办”事项。|>=20项@2023;>=20项@2023",
                "培养不少于100名督导、2000名管理者和1万名社工。|>=100名;>=2000名;>=1万名",
                "每万名居民配备2—3名全科医生。|>=2-3名",
                "平均办理时间控制在5.5天左右，费率降至1%以下。|~5.5天;<=1%",
                "保障委员会成员中有三分之二以上的党员。|>=0.6667",
                "每年至少对社区党组织书记培训一次。|>=1次",
                "每个街道建有一个养老服务中心。|=1个",
                "企业拿地后5个工作日内办好开工手续。|<=5个工作日",
                "审批时限由20个工作日压缩至15个工作日以内。|<=15个工作日",
                "对新认定的园区，分别给予200万元、100万元补贴。|=200万元;=100万元",
                "单笔首担率不低于担保业务总额的20%。|>=20%",
                "综合利用率分别达到50%、40%以上。|>=50%;>=40%",
                "按照每百户20平方米补齐养老设施。|=20平方米",
                "归集信用信息突破150亿条，查询超过10亿次。|>150亿条;>10亿次",
                "力争新增技能人才２万人以上。|>=2万人",
                "按1000元／人的标准给予一次性补助。|=1000元／人",
                "县域内85%以上有需求的持证残疾人接受康复服务。|>=85%",
                "新建绿道30公里，2024年底前完成。|=30公里@2024",
                "覆盖率由2022年的52%提高到80%，达标率达到90%。|=80%;=90%",
                "到2025年，覆盖率由52%（2022年）提高到80%，比2022年的30%提高12个百分点。|=80%@2025;=12个百分点@2025",
                "截至2022年底，已建成驿站50个，到2025年达到200个。|=200个@2025",
                "到2025年，床位数由2020年的3.1万张、2022年的3.5万张提高到5万张。|=5万张@2025",
                "在2022年12个的基础上，2023年再新增6个。|=6个@2023",
                "由市财政局安排500万元用于提升改造。|=500万元",
                "目前全县已建成驿站50个，计划再建80个。|=80个",
                "目前全县拥有驿站50个，2025年底前达标率达到90%。|=90%@2025",
                "去年新建学校12所，发现隐患300处，今年新建15所。|=15所",
                "上年度新增贷款5亿元以上，给予20万元奖励。|=20万元",
                "新建驿站30个，2024年底前落实。|=30个@2024",
                "公益性岗位总体稳定在12万个，教师总数保持在1.2万人，床位维持在500张。|=12万个;=1.2万人;=500张",
                "对20个以上县域园区实施节能改造，改造比例达到100%。|>=20个;=100%",
                "储能装机达到200万—400万千瓦，培训50万至60万人次。|>=200-400万千瓦;>=50-60万人次",
                "每年至少提供1次职业指导、3次岗位推荐和2次培训，走访5户。|>=1次;>=3次;>=2次;=5户",
                "妇产科执业医师达到4.2名/10万人口。|=4.2名/10万人口",
                "干部联系1个乡镇、包抓1个重点村。|=1个;=1个",
                "小学、初中生师比分别不高于18∶1和13∶1，师生比不低于1:20。|<=18;<=13;>=0.05",
                "灌溉水有效利用系数由2022年的0.55提高到0.58。|=0.58",
                "旅游总收入突破百亿元，接口调用超千万次。|>100亿元;>1000万次",
                "一半以上的乡镇建成养老服务中心，办理时限压缩一半。|>=0.5;=0.5",
                "水泥综合能耗降至105千克标准煤/吨，排放降至40千克二氧化碳/吨。|=105千克标准煤/吨;=40千克二氧化碳/吨",
                "新增站点不少于60个、专业人员120名、改造面积5万平方米。|>=60个;>=120名;=5万平方米",
                "编制50人以上的机关至少安排1名残疾人就业。|>=1名",
                "为全区120个村各配备1台终端。|=1台",
                "补贴标准不低于最低工资的60%，见习期未满签订合同的，给予补贴。|>=60%",
                "到2025年和2030年，锻炼人数比例达到39%以上和43%以上，城乡居民达到体质测定标准合格以上的人数比例分别不少于91%和93%。|>=39%@2025;>=43%@2030;>=91%@2025;>=93%@2030",
                "在用锅炉2023年底前全部淘汰，煤炭消费总量控制在180万吨以内。|<=180万吨",
                "到2025年底前全部建成，覆盖率达到90%。|=90%@2025",
                "产值达到2020年的1.5倍。|=1.5倍",
                "一年内发生过2起以上事故的，予以通报。|''",
                "符合条件的个人最高可申请30万元贷款，合伙的适当提高。|<=30万元",
                "可用处理器不少于2400核，骨干带宽提升至10G，新增视频点位2000路，建设5G基站30个。|>=2400核;=10G;=2000路;=30个",
                "床护比不低于1:0.5，师生比不低于1∶16，产值比达到2.0∶1。|>=0.5;>=0.0625;=2",
                "存栏80万头（只）以上，培训5000人（次）以上，建设泊位3万个（含共享泊位）以上。|>=80万头;>=5000人;>=3万个",
                "补贴不低于每人每月80元、100元和500元。|>=80元;>=100元;>=500元",
                "配置不少于每10万人10台，补贴不超过每平方米60元。|>=10台;<=60元",
                "每个项目的审核时间不应超过5个工作日，床位不宜少于20张，费率不得高于1%。|<=5个工作日;>=20张;<=1%",
                "公用支出占比不应超过合同金额的30%。|<=30%",
                "化解矛盾纠纷2万起，办结时限压缩至3个工作小时以内。|=2万起;<=3个工作小时",
                "审批时限不超过3个工作日、5个工作日。|<=3个工作日;<=5个工作日"
            })
    void commitments(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全市现有幼儿园500所，在园幼儿8万人。",
                "山洪造成4人死亡，直接经济损失约6亿元，最近一段时间事故多发。",
                "截至到2022年底，建成驿站50个；上年度全县新增床位200张。",
                "目前全县共有驿站50个，床位3000张。",
                "百万千瓦级基地、“百千万”工程、百亿级产业，省、市财政各承担一半。",
                "对3次以上违规的单位实施联合惩戒，从严处理。",
                "省、市、县分担比例为5:3:2，收入比为2:1:1。",
                "会议定于9:30召开，上课时间为8：30。",
                "申报企业应当注册满2年、年营业收入不低于2000万元、研发投入占比不低于3%。",
                "当居民消费价格指数单月涨幅达到3%，启动联动机制。",
                "经批准设立、拥有2名以上代理师、上年度授权50件以上的代理机构，给予一次性资助。",
                "继续执行年应纳税所得额超过100万元但不超过300万元的部分减免政策。",
                "对照国家评价18项指标，逐项提升。",
                "参与国家“十四五”规划102项重大工程，在全市41个领域分批推行。",
                "截至2020年底，全县社区工作者达492人，建成服务站22个。",
                "推进“15分钟健身圈”全覆盖，打造15分钟便民生活圈。",
                "拨打12345热线，实施“1+10+N”体系，运用5G网络。",
                "根据《关于开展2项工作的通知》（清政办〔2023〕8号），2023年9月8日起施行，有效期5年。",
                "对年产值2000万元以上的企业，优先予以支持。",
                "签订1年以上劳动合同并缴纳社会保险费的，按规定办理。",
                "在民宿、食堂等29个行业推行“一业一证”。",
                "实现一次申请、一窗受理，最多跑一次，进一步提升效能，统一组织实施。",
                "提供7×24小时服务，增加0—3岁婴幼儿照护供给。",
                "较2020年水平大幅提高，前3名的单位予以通报。",
                "每5万人设立机构，涉及3个部门。",
                "全覆盖、第3批、2.0版、4A级景区、220千伏线路。"
            })
    void noCommitments(String text) {
        assertEquals("", found(text));
    }

    @Test
    void subjectSaysWhatIsMeasuredAndPerWhat() {
        TargetExtractor.Found f = TARGETS.find("到2025年，每村至少培养10名“法律明白人”。").get(0);
        assertEquals("每村至少培养10名“法律明白人”", f.text());
        assertTrue(f.subject().startsWith("每村") && f.subject().endsWith("“法律明白人”"), f.subject());
        assertEquals("人", f.normalized().unit());
    }

    @Test
    void achievementsAndGoalsSectionsGiveNoTargets() {
        Paragraph p = new Paragraph("覆盖率达到90%。", List.of(new Paragraph.Origin(0, 3, null, 17, null)), Style.PLAIN);
        assertTrue(TARGETS.extract(new BodyText("一/（一）", null, null, List.of("总体要求", "发展基础"), null, List.of(p)))
                .isEmpty());
        assertTrue(TARGETS.extract(new BodyText("一/（三）", null, null, List.of("总体要求", "主要目标"), null, List.of(p)))
                .isEmpty());
        Paragraph half = new Paragraph("半数以上的一级指标进入先进行列。", p.origins(), Style.PLAIN);
        assertEquals(
                0.5,
                TARGETS.extract(new BodyText("一/（三）", null, null, List.of("主要目标"), null, List.of(half)))
                        .get(0)
                        .value());
        Target t = TARGETS.extract(new BodyText("二", "专栏1", 2, List.of("重点任务"), null, List.of(p)))
                .get(0);
        assertEquals("二", t.section());
        assertEquals("专栏1", t.column());
        assertEquals(2, t.item());
        assertEquals(3, t.evidence().page());
        assertEquals(17, t.evidence().line());
        assertEquals("targets/default", t.evidence().rule());
    }

    @Test
    void tasksThatStrengthenFoundationsAreNoAchievements() {
        Paragraph p = new Paragraph("新增学位1400个。", List.of(new Paragraph.Origin(0, 3, null, 17, null)), Style.PLAIN);
        for (String title : List.of("打造包容普惠创新的发展环境", "夯实金融业发展基础", "放宽申请条件")) {
            assertEquals(
                    1,
                    TARGETS.extract(new BodyText("二", null, null, List.of(title), null, List.of(p)))
                            .size(),
                    title);
        }
        for (String title : List.of("发展背景", "现有基础", "云岭省养老服务发展基础", "发展现状与形势")) {
            assertEquals(
                    List.of(), TARGETS.extract(new BodyText("二", null, null, List.of(title), null, List.of(p))), title);
        }
    }

    @Test
    void figuresOfYearsBeforeThePlanAreHistory() {
        Paragraph p = new Paragraph(
                "2020年，人均预期寿命达到77.9岁，比2015年提高1.2岁。2023年人均预期寿命达到78.5岁。2022年按500元给予补贴。",
                List.of(new Paragraph.Origin(0, 3, null, 17, null)),
                Style.PLAIN);
        assertEquals(
                List.of(78.5, 500.0),
                TARGETS.extract(new BodyText("二", null, null, List.of("重点任务"), 2023, List.of(p))).stream()
                        .map(Target::value)
                        .toList());
    }

    @Test
    void subjectsOfListsAndOfWhatGoesOn() {
        assertEquals(
                List.of(
                        "人均预期寿命提高",
                        "人均预期寿命",
                        "培养省级带头人",
                        "骨干教师",
                        "农村教师",
                        "氨氮重点工程减排量",
                        "氮氧化物重点工程减排量",
                        "挥发性有机物重点工程减排量",
                        "零售总额",
                        "零售总额年均增长",
                        "事故起数较2020年下降",
                        "死亡人数较2020年下降"),
                TARGETS
                        .find("人均预期寿命提高1岁，达到79岁左右。培养100名省级带头人、1000名骨干教师和1万名农村教师。"
                                + "氨氮、氮氧化物、挥发性有机物重点工程减排量分别达到1万吨、2万吨、3万吨。零售总额达到3000亿元，年均增长7%左右。"
                                + "事故起数和死亡人数较2020年分别下降15%和20%。")
                        .stream()
                        .map(TargetExtractor.Found::subject)
                        .toList());
    }

    @Test
    void subjectsWithoutTheOldValueAndWithoutWhatWasCountedBefore() {
        assertEquals(
                List.of("服务中心覆盖率", "担保费率", "文物行政许可", "达标率", "联系乡镇", "包抓重点村", "小学专任教师学历比例", "初中专任教师学历比例"),
                TARGETS
                        .find("服务中心覆盖率由2022年的52%提高到80%。将目前的2%的担保费率降低至1%以下。文物行政许可由5项调整为2项。达标率达到90%。"
                                + "联系2个乡镇、包抓3个重点村。小学、初中专任教师学历比例分别达到85%、95%。")
                        .stream()
                        .map(TargetExtractor.Found::subject)
                        .toList());
    }

    @Test
    void theYearOfALeadInHoldsForThePointsAfterIt() {
        List<Paragraph> body = java.util.stream.Stream.of("到2025年，完成以下任务：", "——新建驿站10个。", "——2024年新建绿道30公里。")
                .map(t -> new Paragraph(t, List.of(new Paragraph.Origin(0, 1, null, 6, null)), Style.PLAIN))
                .toList();
        assertEquals(
                List.of(2025, 2024),
                TARGETS.extract(new BodyText("二", null, null, List.of("重点任务"), 2023, body)).stream()
                        .map(Target::deadline)
                        .toList());
    }

    @Test
    void aTitleCutAtItsLongestIsReadWithWhatFollows() {
        String title = "推动符合条件的乡镇（街道）和村（社区）加快补齐养老托育短板，全县新增养老床位不少于";
        Heading heading = new Heading(title, new io.github.guihua.model.Evidence(1, null, 5, null, null, null), true);
        Paragraph rest = new Paragraph("300张。", List.of(new Paragraph.Origin(0, 1, null, 6, null)), Style.PLAIN);
        List<Paragraph> read = heading.above(List.of(rest));
        assertEquals(1, read.size());
        assertEquals(">=300张", found(read.get(0).text()));
        assertEquals(6, read.get(0).evidence(title.length(), title.length() + 4).line());
    }

    @Test
    void everyRuleHoldsItsExamples() {
        List<String> mine = List.of("targets", "goals", "operators", "naming", "indicator-tables", "indicators");
        List<String> failed = RuleCheck.run(RULES).failures().stream()
                .filter(f -> mine.contains(f.file().replace(".yaml", "")))
                .map(f -> f.localized(java.util.Locale.ENGLISH))
                .toList();
        assertEquals(List.of(), failed);
        assertTrue(RULES.file("targets").stream().map(Rule::id).toList().contains("old-value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "一", "“", "10个", "不少于5个、", "，", "对10万元以上的", "每", "（", "由3天", "2025年", "亿万"})
    void hostileLinesEnd(String piece) {
        String line = piece.repeat(60_000 / piece.length());
        for (TargetExtractor.Found f : TARGETS.find(line)) {
            assertTrue(f.start() >= 0 && f.end() <= line.length() && f.start() < f.end());
        }
    }

    @Test
    void anyMixtureOfTheGenresPiecesIsReadWithoutError() {
        String[] pieces = {
            "到2025年", "10", "一百", "个", "万", "%", "以上", "不少于", "—", "至", "，", "。", "的", "分别", "、", "和", "“", "”", "《",
            "（", "）", "每", "对", "三分之", "百分之", "元/", "74. ", "\n", "内", "给予", "由"
        };
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder b = new StringBuilder();
            for (int k = random.nextInt(24); k >= 0; k--) {
                b.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = b.toString();
            for (TargetExtractor.Found f : TARGETS.find(text)) {
                assertTrue(Double.isFinite(f.value()), text);
                assertTrue(f.valueMax() == null || f.valueMax() > f.value(), text);
                assertTrue(text.contains(f.text()), text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "孕产妇死亡率控制在12/10万以下。|<=12/10万",
                "培育产值超100亿元的产业集群5个、超10亿元的产业集群20个。|=5个;=20个",
                "打造产值10亿元以上产业集群5个、50亿元以上产业集群2个。|=5个;=2个",
                "按实际投资30%、最高150万元给予补助。|=30%;<=150万元",
                "小学、初中班额分别控制在45人、50人以内。|<=45人;<=50人",
                "2022年、2023年、2025年分别完成投资15亿元、18亿元、20亿元。|=15亿元@2022;=18亿元@2023;=20亿元@2025",
                "到2023年、2025年，覆盖率分别达到50%、80%。|=50%@2023;=80%@2025",
                "到2025年，甲率、乙率分别达到50%、80%。|=50%@2025;=80%@2025",
                "实现20户以上自然村通硬化路。|''",
                "公交站点500米覆盖率达到100%。|=100%",
                "劳动力平均受教育年限达到11.5年。|=11.5年",
                "提供就业岗位20万个次。|=20万个次",
                "响应时间30分钟及以内。|<=30分钟",
                "当缺口大于5%，或持续时间大于4个小时，则按程序启动。|''",
                "允许1年内分期缴纳土地出让金，特殊项目可2年内缴清。|<=1年;<=2年",
                "一般项目20万元、重大项目50万元、特别重大项目100万元及以上的标准进行资助。|=20万元;=50万元;>=100万元",
                "续建清河至石桥、石桥至安渡等5个高速公路项目631公里。|=5个;=631公里",
                "零就业家庭24小时内至少一人就业率100%。|=100%",
                "到2023年底建成社区食堂40个，五年新增学位15万人。|=40个@2023;=15万人",
                "到2026年，高中毛入学率于2024年达到94%，残疾儿童入学率达到98%。|=94%@2024;=98%@2026",
                "每人每月补助200一400元，建设充电桩1.5万枪，带宽提升至10吉比特每秒。|>=200-400元;=1.5万枪;=10吉比特每秒",
                "大型企业是指从业人员300人以上的企业。|''",
                "2026年覆盖率达到90%，对每个助餐点给予一次性补助5万元。|=90%@2026;=5万元",
                "2026年，对新认定的基地给予奖励50万元。|=50万元@2026",
                "卡片发放率达百分之百。|=100%",
                "三年搬迁安置1200户、5100人，其中2023年完成不少于400户。|=1200户;=5100人;>=400户@2023",
                "改造线路60公里，2024年底前完成。|=60公里@2024",
                "监测站密度达到25平方公里/站以内，用水定额降至150升/人·日以内。|<=25平方公里/站;<=150升/人·日",
                "培育年销售额过10亿元的商贸企业5家、过50亿元的1家。|=5家;=1家",
                "主城区保持10天以上的市场供应量。|>=10天",
                "完成现有86处雨量站、31处水位站检修。|=86处;=31处",
                "超定额20%以内的部分加价0.5倍。|=0.5倍",
                "推进220千伏安渡输变电工程、120万千瓦抽水蓄能项目核准。|''",
                "帮助100家以上企业开展服务一年以上，给予20万元资助。|=20万元"
            })
    void numbersOfOtherSubjects(String text, String expected) {
        assertEquals(expected == null ? "" : expected, found(text));
    }

    @Test
    void whatSomethingIsPerStaysInTheSubject() {
        assertEquals(
                List.of("床位费每人每天", "配置每10万人"),
                TARGETS.find("床位费不高于每人每天35元，配置不少于每10万人10台。").stream()
                        .map(TargetExtractor.Found::subject)
                        .toList());
    }

    @Test
    void whatStandsBelowConditionsIsNoTargetButWhatIsGrantedThereIs() {
        List<Paragraph> paragraphs = Stream.of("符合下列条件之一的，优先支持：", "吸纳就业50人以上", "营业收入2000万元以上，给予10万元奖励")
                .map(t -> new Paragraph(t, List.of(), Style.PLAIN))
                .toList();
        BodyText body = new BodyText("一", null, null, List.of("支持政策"), null, paragraphs);
        assertEquals(
                List.of("给予10万元奖励"),
                TARGETS.extract(body).stream().map(t -> t.text()).toList());
        BodyText below =
                new BodyText("一/1", null, null, List.of(), null, new Lead(null, true), paragraphs.subList(1, 2));
        assertEquals(List.of(), TARGETS.extract(below));
    }
}
