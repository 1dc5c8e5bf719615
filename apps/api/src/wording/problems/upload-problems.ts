// Wording of reports that are put with a token.
import type { BilingualText } from '@nianbao/schema';
import type { ProblemWording } from './problem.ts';

const noTokenTitle: BilingualText = { zh: '没有有效的令牌', en: 'No valid token' };

export const uploadProblems = {
  'uploads-off': {
    status: 403,
    title: { zh: '本服务不接受报送', en: 'Uploads are off' },
    detail: () => ({
      zh: '本服务只供读取。运行者如要接受报送,请设 NIANBAO_UPLOADS=on 并发放令牌(nianbao token create)。',
      en: 'This server is for reading only. Operators who want uploads set NIANBAO_UPLOADS=on and make tokens (nianbao token create).',
    }),
  },
  'token-missing': {
    status: 401,
    title: noTokenTitle,
    detail: () => ({
      zh: '报送需要令牌:请加请求头 Authorization: Bearer <令牌>。令牌由运行者发放。',
      en: 'Uploads need a token: send the header Authorization: Bearer <token>. Operators hand them out.',
    }),
  },
  'token-unknown': {
    status: 401,
    title: noTokenTitle,
    detail: () => ({
      zh: '没有这个令牌。请检查是否完整抄录(nianbao_ 开头),或向运行者索取。',
      en: 'There is no such token. Check that it was copied whole (it begins with nianbao_), or ask the operator.',
    }),
  },
  'token-ended': {
    status: 401,
    title: noTokenTitle,
    detail: ({ at }) => ({
      zh: `这个令牌已于 ${at} 失效(到期或被撤销)。请向运行者索取新的令牌。`,
      en: `This token ended at ${at} (it expired or was revoked). Ask the operator for a new one.`,
    }),
  },
  'token-insufficient': {
    status: 403,
    title: { zh: '令牌权限不足', en: 'The token does not allow this' },
    detail: ({ needed }) => ({
      zh: `这个令牌不允许此操作;需要的权限或机关是:${needed}。`,
      en: `This token does not allow it; the scope or agency needed is: ${needed}.`,
    }),
  },
  'report-elsewhere': {
    status: 409,
    title: { zh: '这不是该机关该年度的报告', en: 'Not the report of this agency and year' },
    detail: ({ found, expected }) => ({
      zh: `请求的地址是 ${expected},而所报内容按其文字属于 ${found}。没有保存任何内容。请检查文件与地址;如地址应为后者,请改用该地址。`,
      en: `The address is ${expected}, but by its own words the document belongs to ${found}. Nothing was kept. Check file and address; if the latter is right, put it there.`,
    }),
  },
  'report-changed': {
    status: 412,
    title: { zh: '报告已有变动', en: 'The report has changed' },
    detail: ({ version }) => ({
      zh: `请求以 If-Match 或 If-None-Match 说明所依据的内容,而现有内容与此不符(现有最新版本:${version},0 表示没有)。没有保存任何内容。请重新读取该报告,核对后以新的 ETag 再报。`,
      en: `The request says by If-Match or If-None-Match what it goes by, and what is there is something else (last version now: ${version}; 0 is none). Nothing was kept. Read the report again, compare, and put it with the new ETag.`,
    }),
  },
  'report-not-found-in-body': {
    status: 422,
    title: { zh: '内容不是年度报告', en: 'No annual report' },
    detail: () => ({
      zh: '所报内容中没有读出政府信息公开工作年度报告,没有保存任何内容。原因见 diagnostics。',
      en: 'No annual report was found in what was sent; nothing was kept. The reason stands in "diagnostics".',
    }),
  },
  'quota-used-up': {
    status: 429,
    title: { zh: '今日报送次数已用完', en: "The day's uploads are used up" },
    detail: ({ most, wait }) => ({
      zh: `这个令牌每天可报送 ${most} 次,今日(北京时间)已用完。请在 ${wait} 秒后再试,或请运行者调整。`,
      en: `This token may upload ${most} times a day, and today (Beijing time) has had them. Try again in ${wait} seconds, or ask the operator for more.`,
    }),
  },
} as const satisfies Readonly<Record<string, ProblemWording>>;
