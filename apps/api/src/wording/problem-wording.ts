// Wording of every problem the API reports: what was found, what was expected, what to do next.
import type { BilingualText } from '@nianbao/schema';

type Params = Readonly<Record<string, string | number>>;

interface ProblemWording {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 413 | 422 | 429 | 451 | 500 | 503;
  readonly title: BilingualText;
  readonly detail: (params: Params) => BilingualText;
}

const invalidTitle: BilingualText = { zh: '请求有误', en: 'Invalid request' };
const noTokenTitle: BilingualText = { zh: '没有有效的令牌', en: 'No valid token' };
const unknownTitle: BilingualText = { zh: '没有这个资源', en: 'No such resource' };

export const problemWording = {
  'address-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ path }) => ({
      zh: `没有地址 ${path}。现有地址见 exists,说明见 /docs。`,
      en: `There is no address ${path}. What exists is listed in "exists"; see /docs.`,
    }),
  },
  'agency-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ id }) => ({
      zh: `库中没有标识或别名为“${id}”的机关。请在机关列表中查找。`,
      en: `No agency has the id or alias "${id}". Look it up in the list of agencies.`,
    }),
  },
  'report-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ id, key }) => ({
      zh: `机关“${id}”没有“${key}”年度的报告。现有年度见 exists。`,
      en: `Agency "${id}" has no report under "${key}". Those it has are listed in "exists".`,
    }),
  },
  'version-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ id, key, version }) => ({
      zh: `机关“${id}”的“${key}”年度报告没有第 ${version} 版。现有各版见 exists。`,
      en: `The report "${key}" of agency "${id}" has no version ${version}. See "exists" for its versions.`,
    }),
  },
  'source-withheld': {
    status: 451,
    title: { zh: '原文不公开', en: 'Source withheld' },
    detail: ({ id, key }) => ({
      zh: `机关“${id}”的“${key}”年度报告原文含有个人信息,不在此公开(《政府信息公开条例》第十五条)。已遮盖的内容见报告本身。`,
      en: `The source of report "${key}" of agency "${id}" holds personal data and is not published here (Article 15 of the Regulations). The report itself has it masked.`,
    }),
  },
  'page-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ page, pages }) => ({
      zh: `没有第 ${page} 页,本列表共 ${pages} 页。`,
      en: `There is no page ${page}; this list has ${pages} page(s).`,
    }),
  },
  'rule-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ id }) => ({
      zh: `没有标识为“${id}”的规则。请在规则列表中查找。`,
      en: `There is no rule "${id}". Look it up in the list of rules.`,
    }),
  },
  'release-none': {
    status: 404,
    title: unknownTitle,
    detail: () => ({
      zh: '尚未发布统计:库中还没有任何一次发布。运行者可用 nianbao release 制作。',
      en: 'There are no statistics yet: no release has been made. Operators make one with nianbao release.',
    }),
  },
  'release-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ id }) => ({
      zh: `没有标识为“${id}”的发布。现有各次见 exists。`,
      en: `There is no release "${id}". Those there are stand in "exists".`,
    }),
  },
  'grouping-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ by, known }) => ({
      zh: `统计不能按“${by}”分组,可用:${known}。`,
      en: `Statistics are not grouped by "${by}"; they are by: ${known}.`,
    }),
  },
  'query-empty': {
    status: 400,
    title: invalidTitle,
    detail: ({ q }) => ({
      zh: `“${q}”中没有可以查找的字词。请给出至少一个汉字、单词或数字。`,
      en: `There is no word to look for in "${q}". Give at least one character, word or number.`,
    }),
  },
  'cursor-invalid': {
    status: 400,
    title: invalidTitle,
    detail: () => ({
      zh: '参数 cursor 不是本列表在此排序下给出的位置。请用上一页的 next,或去掉 cursor 从头读取。',
      en: 'The parameter cursor is no place that this list gave in this order. Follow "next" of the page before, or leave cursor out to begin anew.',
    }),
  },
  'not-acceptable': {
    status: 406,
    title: { zh: '没有所要的格式', en: 'Not acceptable' },
    detail: ({ accept, types }) => ({
      zh: `此资源没有 ${accept} 格式,可用:${types}。也可用地址后缀 .json、.csv、.ndjson 选择。`,
      en: `This resource does not come as ${accept}; it comes as: ${types}. The suffixes .json, .csv and .ndjson choose, too.`,
    }),
  },
  'request-invalid': {
    status: 400,
    title: invalidTitle,
    detail: ({ names }) => ({
      zh: `以下参数不合要求:${names}。逐项说明见 errors。`,
      en: `These parameters are not valid: ${names}. Each is explained in "errors".`,
    }),
  },
  'body-empty': {
    status: 400,
    title: invalidTitle,
    detail: () => ({
      zh: '请求没有内容。请把报告原文作为请求正文,或作为 multipart/form-data 的 file 字段发送。',
      en: 'The request has no content. Send the report itself as the body, or as the field "file" of multipart/form-data.',
    }),
  },
  'multipart-invalid': {
    status: 400,
    title: invalidTitle,
    detail: () => ({
      zh: '请求声明为 multipart/form-data,但内容无法按此格式读取。请检查 boundary 与各部分的格式。',
      en: 'The request says multipart/form-data, but cannot be read as such. Check the boundary and the parts.',
    }),
  },
  'file-missing': {
    status: 400,
    title: invalidTitle,
    detail: ({ files }) => ({
      zh: `multipart/form-data 应有且只有一个名为 file 的文件,实有 ${files} 个。`,
      en: `multipart/form-data must hold exactly one file, in the field "file"; found ${files}.`,
    }),
  },
  'body-too-large': {
    status: 413,
    title: { zh: '请求内容过大', en: 'Request body too large' },
    detail: ({ limit }) => ({
      zh: `请求内容超过上限 ${limit} 字节。较大的文件请用命令行 nianbao parse 读取。`,
      en: `The request body is larger than the limit of ${limit} bytes. Read larger files with the command nianbao parse.`,
    }),
  },
  'method-not-allowed': {
    status: 405,
    title: { zh: '不支持此方法', en: 'Method not allowed' },
    detail: ({ method, allow }) => ({
      zh: `此地址不支持 ${method},可用:${allow}。`,
      en: `This address does not take ${method}; it takes: ${allow}.`,
    }),
  },
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
  'rate-exceeded': {
    status: 429,
    title: { zh: '请求过于频繁', en: 'Too many requests' },
    detail: ({ most, seconds, wait }) => ({
      zh: `每个来源地址每 ${seconds} 秒可请求 ${most} 次。请在 ${wait} 秒后再试;需要全部数据时,请下载导出文件而不要逐份读取。`,
      en: `Each client may ask ${most} times in ${seconds} seconds. Try again in ${wait} seconds; for all of the data, take an export instead of single reports.`,
    }),
  },
  'server-stopping': {
    status: 503,
    title: { zh: '服务正在停止', en: 'The server is stopping' },
    detail: () => ({
      zh: '服务正在停止,不再接受新的请求。请稍后再试。',
      en: 'The server is stopping and takes no new requests. Try again shortly.',
    }),
  },
  'server-busy': {
    status: 503,
    title: { zh: '服务繁忙', en: 'The server is busy' },
    detail: () => ({
      zh: '等待读取的报告太多,这一份没有读取。请稍后再试。',
      en: 'Too many reports are waiting to be read; this one was not. Try again shortly.',
    }),
  },
  'metrics-off': {
    status: 404,
    title: unknownTitle,
    detail: () => ({
      zh: '本服务没有开启运行指标。',
      en: 'This server keeps no measures.',
    }),
  },
  'metrics-closed': {
    status: 403,
    title: { zh: '不对此地址开放', en: 'Not open to this client' },
    detail: ({ client }) => ({
      zh: `运行指标不对 ${client} 开放。运行者可用 NIANBAO_METRICS_FROM 指定允许的网络。`,
      en: `The measures are not open to ${client}. Operators name the networks that may read them in NIANBAO_METRICS_FROM.`,
    }),
  },
  'store-unavailable': {
    status: 503,
    title: { zh: '数据库暂不可用', en: 'Store unavailable' },
    detail: () => ({
      zh: '暂时无法读取数据库。请稍后再试;运行者请查看服务日志。',
      en: 'The store cannot be read just now. Try again later; operators find the cause in the log.',
    }),
  },
  unexpected: {
    status: 500,
    title: { zh: '内部错误', en: 'Internal error' },
    detail: () => ({
      zh: '处理请求时发生意外错误,没有保存任何内容。请稍后再试;运行者请查看服务日志。',
      en: 'An unexpected error occurred; nothing was kept. Try again later; operators find the cause in the log.',
    }),
  },
} as const satisfies Readonly<Record<string, ProblemWording>>;

/** Codes of all problems; the last part of a problem's `type`. */
export type ProblemCode = keyof typeof problemWording;

export type ProblemParams = Params;

/** Wording of one problem. */
export const findProblemWording = (code: ProblemCode): ProblemWording => problemWording[code];
