// Wording of limits and of the state of the server.
import { type ProblemWording, unknownTitle } from './problem.ts';

export const serverProblems = {
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
  'source-unavailable': {
    status: 503,
    title: { zh: '原文暂不可用', en: 'Source unavailable' },
    detail: () => ({
      zh: '存放原文的存储暂时不可用,没有保存任何内容;报告的数据照常可读。请稍后再试;运行者请查看服务日志。',
      en: 'The storage of the sources is not to be had just now, and nothing was kept; the data of reports can be read as ever. Try again later; operators find the cause in the log.',
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
