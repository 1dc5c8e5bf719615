// Wording of requests that cannot be understood or answered as they are.
import { invalidTitle, type ProblemWording } from './problem.ts';

/** Of a body that is said to be JSON and is none: the entry in `errors`. */
export const bodyNotJson = {
  zh: '正文不是 JSON。请检查引号、逗号与编码(UTF-8)。',
  en: 'The body is no JSON. Check its quotation marks, commas and encoding (UTF-8).',
} as const;

/** Of a parameter that is a whole number. */
export const notWhole = {
  zh: '应为十进制数字写成的整数,例如 2024',
  en: 'Expected a whole number in decimal digits, for example 2024',
} as const;

/** Of a parameter that was given several times. */
export const givenTwice = {
  zh: '给了不止一次,只能给一次',
  en: 'Given more than once; give it once',
} as const;

/** Of `within` where it chooses nothing. */
export const withinAlone = {
  zh: 'within 只用于 /v1/stats/region,且不与 groups 同用',
  en: 'Goes with /v1/stats/region alone, and not with groups',
} as const;

/** Of a text to look for that holds no character. */
export const nothingToFind = {
  zh: '没有可以查找的字',
  en: 'Holds no character to look for',
} as const;

export const requestProblems = {
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
      zh: '参数 cursor 不是本列表在此排序与筛选下给出的位置。请用上一页的 next,或去掉 cursor 从头读取。',
      en: 'The parameter cursor is no place that this list gave in this order with these filters. Follow "next" of the page before, or leave cursor out to begin anew.',
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
  'media-type-unsupported': {
    status: 415,
    title: { zh: '不支持此类内容', en: 'Unsupported media type' },
    detail: ({ type }) => ({
      zh: `请求内容的类型是“${type}”,此地址只接受 application/json。请加请求头 Content-Type: application/json。`,
      en: `The content is said to be "${type}"; this address takes application/json alone. Send the header Content-Type: application/json.`,
    }),
  },
  'encoding-unsupported': {
    status: 415,
    title: { zh: '不支持此类编码', en: 'Unsupported content encoding' },
    detail: ({ encoding }) => ({
      zh: `请求内容以“${encoding}”压缩(Content-Encoding),没有读取。请发送未压缩的内容。`,
      en: `The content comes encoded as "${encoding}" (Content-Encoding) and was not read. Send it as it is.`,
    }),
  },
  'request-unreadable': {
    status: 400,
    title: invalidTitle,
    detail: () => ({
      zh: '请求不是合乎规范的 HTTP,没有读取。地址中的汉字须以百分号编码,例如 curl -G --data-urlencode q=公开 …/v1/search。',
      en: 'The request is not well-formed HTTP and was not read. Characters beyond ASCII in an address must be percent-encoded, for example curl -G --data-urlencode q=公开 …/v1/search.',
    }),
  },
  'request-headers-too-large': {
    status: 431,
    title: { zh: '请求头过大', en: 'Request headers too large' },
    detail: () => ({
      zh: '地址与请求头合起来太长,没有读取。请缩短地址或去掉多余的请求头。',
      en: 'Address and headers are too long together; they were not read. Shorten the address, or leave out headers that are not needed.',
    }),
  },
  'request-too-slow': {
    status: 408,
    title: { zh: '等待请求超时', en: 'Request timeout' },
    detail: () => ({
      zh: '请求没有在时限内发完。请检查网络后重新发送。',
      en: 'The request did not arrive in time. Check the network and send it again.',
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
} as const satisfies Readonly<Record<string, ProblemWording>>;
