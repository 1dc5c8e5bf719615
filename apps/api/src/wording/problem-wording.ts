// Wording of every problem the API reports: what was found, what was expected, what to do next.
import type { BilingualText } from '@nianbao/schema';

type Params = Readonly<Record<string, string | number>>;

interface ProblemWording {
  readonly status: 400 | 404 | 405 | 413 | 500 | 503;
  readonly title: BilingualText;
  readonly detail: (params: Params) => BilingualText;
}

const invalidTitle: BilingualText = { zh: '请求有误', en: 'Invalid request' };
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
