// The prose of clean reports: made-up neutral sentences that agree with the tables and leave out nothing asked for.
import type { Random } from '../../random.ts';
import type { ReportTruth } from '../../truth/printed.ts';
import type { Level } from './levels.ts';
import { figureAt, type Prose } from './printed-report.ts';

type Truth = Pick<ReportTruth, 'printed' | 'agency' | 'year' | 'edition'>;

const applicationsSentence = (truth: Truth, random: Random): string => {
  const at = (row: string): number => figureAt(truth, `/applications/${row}/total`);
  const [received, carriedIn, processed, carriedOut] = ['newReceived', 'carriedIn', 'totalProcessed', 'carriedOut'].map(
    at,
  );
  if (received === 0 && carriedIn === 0) return '本年度未收到政府信息公开申请。';
  return random.pick([
    `本年度新收政府信息公开申请${received}件,上年结转${carriedIn}件,办结${processed}件,结转下年度继续办理${carriedOut}件。`,
    `本年度新收政府信息公开申请${received}件,均依法登记办理。`,
    '依法登记、办理政府信息公开申请,答复格式进一步统一。',
  ]);
};

interface Voice {
  readonly overview: (requests: string) => string;
  readonly accountability: string;
  readonly problems: readonly string[];
}

// Two years of one body are written differently: the same text twice would be a fault of its own.
const voices: readonly Voice[] = [
  {
    overview: (requests) =>
      [
        '主动公开方面,按目录及时公开各类政府信息。',
        `依申请公开方面,${requests}`,
        '政府信息管理方面,健全制作、审核、归档各环节的制度。',
        '政府信息公开平台建设方面,维护网站专栏,方便公众查询。',
        '监督保障方面,安排专人负责,组织业务培训。',
      ].join(''),
    accountability: '工作考核、社会评议和责任追究按规定开展,本年度未发生责任追究情形。',
    problems: [
      '一是公开内容的细化程度不够,二是业务培训次数偏少。下一步,将逐项细化公开目录,每季度安排一次培训。',
      '存在解读形式单一的问题,下一年将增加图解和问答,安排专人负责。',
    ],
  },
  {
    overview: (requests) =>
      [
        '围绕群众关心的事项做好主动公开,栏目内容按月核对。',
        `做好依申请公开,${requests}`,
        '加强政府信息管理,文件的公开属性随文确定,旧文件逐一清理。',
        '推进政府信息公开平台建设,专栏改版,增设检索入口,手机端同步展示。',
        '落实监督保障,每半年检查一次,发现的缺漏当场补正。',
      ].join(''),
    accountability: '年内组织了工作考核与社会评议,没有需要责任追究的情况。',
    problems: [
      '主要问题是栏目更新偏慢。改进措施:明确各科室更新时限,每月核对一次。',
      '不足之处在于部分文件的公开时间偏晚,今后将缩短审核环节,由专人盯办。',
    ],
  },
];

const feeStatements = ['本年度未收取政府信息公开信息处理费。', '本年度没有发出信息处理费收费通知,未收取信息处理费。'];

// Who did not pay was sent a notice.
const noticesStatement = (count: number): string =>
  `本年度发出信息处理费收费通知${count}件,总金额${count * 100}元,实际收取信息处理费0元。`;

const openings: readonly ((agency: string) => string)[] = [
  (agency) => `本报告由${agency}编制`,
  (agency) => `依照《中华人民共和国政府信息公开条例》,本报告由${agency}编制`,
  (agency) => `本报告由${agency}依照《中华人民共和国政府信息公开条例》编制`,
];

/** Writes the prose of a clean report. */
export const writeCleanProse = (truth: Truth, level: Level, random: Random): Prose => {
  const { agency, year } = truth;
  const { overview, accountability, problems } = voices[year % voices.length]!;
  const overdue = figureAt(truth, '/applications/otherFeeOverdue/total');
  const requests = applicationsSentence(truth, random);
  return {
    preamble: `${random.pick(openings)(agency)},所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。如有疑问,请与${agency}办公室联系(地址:长虹路${random.int(1, 99)}号,邮编:312345,电话:0599-7654321)。`,
    overview: overview(requests) + (level === 'department' ? '' : accountability),
    requests,
    problems: random.pick(problems),
    other: overdue > 0 ? noticesStatement(overdue) : random.pick(feeStatements),
  };
};
