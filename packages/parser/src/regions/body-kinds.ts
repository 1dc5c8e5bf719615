import type { Agency } from '@nianbao/schema';

type Kind = NonNullable<Agency['kind']>;

/** Bodies of the centre: the State Council's office, ministries and the bodies right under it or under a ministry. */
export const centralBodies =
  /^(?:国务院.{0,24}|中华人民共和国.{2,16}(?:部|委员会|署|总局|局)|(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|环境保护|住房和城乡建设|交通运输|水利|农业农村|农业|商务|文化和旅游|文化|退役军人事务|应急管理|国土资源|中国人民银行)部|中国人民银行|审计署|海关总署|国家(?:发展和改革委员会|发展改革委|民族事务委员会|民委|卫生健康委员会|卫生健康委|卫生和计划生育委员会|税务总局|市场监督管理总局|广播电视总局|体育总局|统计局|国际发展合作署|医疗保障局|信访局|粮食和物资储备局|能源局|数据局|国防科技工业局|烟草专卖局|移民管理局|林业和草原局|铁路局|民用航空局|邮政局|文物局|中医药管理局|疾病预防控制局|矿山安全监察局|消防救援局|外汇管理局|药品监督管理局|知识产权局|新闻出版署|版权局|宗教事务局|机关事务管理局|档案局|保密局|密码管理局|公务员局|互联网信息办公室|金融监督管理总局|乡村振兴局|航天局|原子能机构|语言文字工作委员会|核安全局)|中国(?:气象局|地震局|民用航空局|银行保险监督管理委员会|证券监督管理委员会|证监会|银保监会)|国家(?:税务总局|金融监督管理总局))$/;

/** Bodies led from above (format.md §1.1): their reports are not part of the local government's. */
const vertical =
  /(?:(?<!地方|综合)税务局(?:第[一二三四五六七八九十]+(?:税务所|税务分局|稽查局))?|税务所|稽查局|气象(?:局|台)|海关|海关关区|海事(?:局|处)|邮政管理局|烟草专卖局|调查(?:总队|队)|(?:国家|中国).{0,30}(?:监管局|监管分局|监管支局|监督管理局|监察局|管理局|分局|专员办|办事处)|(?:银行保险|银)监(?:督管理)?(?:局|分局)|银保监(?:局|分局)|证监局|(?<!地方)金融监管(?:局|分局|支局)|外汇管理局|通信管理局|煤矿安全监察局|矿山安全监察局|出入境边防检查.{0,4}|消防救援(?:总队|支队|大队|局)|无线电管理局|铁路监督管理局|流域管理局|水利委员会)$/;
const generalOffice = /(?:政府|行政公署)办公[室厅]$|政府办$|党政(?:综合)?办公室$/;
const dispatched =
  /街道(?:办事处|办)?$|行政公署$|管理委员会$|管委会$|(?:开发区|高新区|经开区|新区|园区|保税区|度假区|示范区|管理区|景区|名胜区|合作区|工业区|试验区|生态城|产业园|工业园)$/;
const institution =
  /(?:中心|研究院|研究所|大学|学院|学校|中学|小学|医院|图书馆|博物馆|文化馆|档案馆|科技馆|美术馆|纪念馆|党校|供销合作(?:社|总社|联社|社联合社)|供销(?:社|总社|联社)|公积金管理中心|事务所|电视台|广播电视台|融媒体中心|林场|农场|红十字会|贸促会|残疾人联合会|残联)$/;
const township = /(?:镇|乡|苏木)(?:人民政府|政府)?$/;
const department = /(?:局|委员会|委|厅|部|办公室|办|署|参事室|司|总局|分局)$/;

/** Whether the division is called by its own name and nothing else follows: a government speaks. */
export type Whole = boolean;

/**
 * The kind of a body (format.md §9.1) by the ending of its name, null where the ending does not tell.
 * `rest`: the name behind its division; `whole`: the name is a division's, or a division's government.
 */
export const kindOf = (name: string, rest: string, whole: Whole): Kind | null => {
  if (centralBodies.test(name)) return 'department';
  if (generalOffice.test(name)) return 'generalOffice';
  if (vertical.test(name)) return 'vertical';
  if (whole) return 'government';
  if (dispatched.test(name)) return 'dispatchedOffice';
  if (township.test(rest)) return 'township';
  if (/人民政府$|(?<!市场)政府$/.test(name)) return 'government';
  if (institution.test(name)) return 'authorizedInstitution';
  return department.test(name) ? 'department' : null;
};
