// Names and sentences that nobody bears or wrote: many, different, in the vocabulary of such reports.
import type { Agency } from '@nianbao/schema';
import { createRandom, type Random } from '../random.ts';

const first = [...'东西南北青白清长永安宁平昌兴和泰景云龙凤金银玉石新大宝顺丰福德仁义嘉临江'];
const second = [...'山河岭川湖海洲溪泉源城原阳阴林沙桥关口塘陵岗坪湾港沟峰浦滩井'];
const townKinds = ['镇', '乡', '街道办事处'];
const offices = [
  '人民政府',
  '人民政府办公室',
  ...'财政 教育 公安 民政 司法 统计 审计 水利 农业农村 交通运输 生态环境 自然资源 文化和旅游 卫生健康 应急管理 市场监督管理'
    .split(' ')
    .map((name) => `${name}局`),
  ...'发展改革 住房城乡建设 科学技术 商务'.split(' ').map((name) => `${name}局`),
];

const perCounty = offices.length + 12;
const provinces = ['11', '13', '21', '32', '33', '36', '37', '41', '42', '44', '51', '62'] as const;

/** The name of the agency of this number: counties with their offices and towns, each once up to some 1,500,000. */
const nameAgency = (index: number): string => {
  const county = Math.floor(index / perCounty);
  const part = index % perCounty;
  const city = `${first[county % first.length]}${second[Math.floor(county / first.length) % second.length]}市`;
  const far = Math.floor(county / (first.length * second.length));
  const name = `${second[(county * 7 + far) % second.length]}${first[(county * 11 + far * 5) % first.length]}`;
  const whole = `${city}${name}${far > 0 ? second[far % second.length] : ''}县`;
  if (part < offices.length) return `${whole}${offices[part]}`;
  const town = part - offices.length;
  return `${whole}${first[(town * 3 + county) % first.length]}${second[(town * 5 + county) % second.length]}${townKinds[town % 3]}${town % 3 === 2 ? '' : '人民政府'}`;
};

/** The agency of this number, with a place in the country that its number decides: codes as they are built, names made up. */
export const inventOffice = (index: number): Agency => {
  const county = Math.floor(index / perCounty);
  const part = index % perCounty;
  const name = nameAgency(index);
  const [city = '', rest = ''] = name.split(/(?<=市)/u);
  const code = `${provinces[county % provinces.length]}${String(1 + (county % 20)).padStart(2, '0')}${String(21 + (county % 70)).padStart(2, '0')}`;
  const isTown = part >= offices.length;
  return {
    name,
    level: isTown ? 'township' : 'county',
    kind: isTown || part === 0 ? 'government' : 'department',
    region: { code, name: rest.slice(0, rest.indexOf('县') + 1), path: ['示例省', city] },
  };
};

const subjects = '本机关 我局 全县 各股室 政务公开办公室 政府网站 政务新媒体 依申请公开窗口 办公室 各乡镇'.split(' ');
const verbs =
  '主动公开 更新 发布 受理 答复 办结 规范 梳理 审核 完善 推进 落实 强化 解读 回应 征集 整改 培训 检查 归集'.split(' ');
const objects =
  '政府信息 行政许可事项 行政处罚决定 财政预决算 重大建设项目 公共资源配置 社会公益事业 不动产登记 征地拆迁补偿 义务教育招生 医疗卫生服务 食品药品监管 安全生产检查 生态环境监测 优抚对象名单 惠民惠农补贴 招标采购公告 规范性文件 政策解读材料 行政复议案件 行政诉讼案件 公开目录 信息公开申请 网民留言 意见建议 会议纪要 统计公报 乡村振兴项目 保障性住房分配 养老服务机构'.split(
    ' ',
  );
const manners =
  '按时限要求 及时准确 分级分类 逐条逐项 会同有关部门 通过门户网站 以公开促规范 聚焦群众关切 依法依规 线上线下同步 按季度 全流程 点面结合 公开透明 高质量'.split(
    ' ',
  );
const endings =
  '取得较好成效 同比有所增长 未发生泄密事件 全部按时办结 群众满意度进一步提升 为全年工作打下基础 仍存在更新不够及时的问题 人员力量有待加强 下一步将持续改进 做到应公开尽公开'.split(
    ' ',
  );

// What makes real prose different from report to report: names of places and things that hardly recur.
const drawWord = (random: Random): string =>
  String.fromCharCode(0x4e00 + random.int(0, 5200)) + String.fromCharCode(0x4e00 + random.int(0, 5200));

const drawSentence = (random: Random): string =>
  `${random.pick(subjects)}${random.pick(manners)}${random.pick(verbs)}${random.pick(objects)}${random.int(1, 900)}${random.pick(['条', '件', '份', '次'])},${drawWord(random)}${random.pick(verbs)}${random.pick(objects)},${random.pick(endings)}。`;

const sentenceRandom = createRandom('sentences');
const sentences = Array.from({ length: 20_000 }, () => drawSentence(sentenceRandom));

/** Made-up prose of about this many characters. */
export const drawProse = (random: Random, characters: number): string => {
  let prose = '';
  while (prose.length < characters) prose += sentences[random.int(0, sentences.length - 1)];
  return prose;
};
