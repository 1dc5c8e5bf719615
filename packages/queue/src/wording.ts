// The one catalogue of what this package says to people, Chinese first. Addresses and reasons come in by `params`.
import type { BilingualText } from '@nianbao/schema';

/** Facts that a message needs. */
export type WordingParams = Readonly<Record<string, string | number>>;

type Wording = (params: WordingParams) => BilingualText;

/** Every error of the queue by its code. */
export const wording = {
  'unsupported-url': ({ url }) => ({
    zh: `队列只能设在 PostgreSQL 中,而“${url}”不是 postgres:// 地址。例如 postgres://用户@主机/nianbao;单机请直接用 nianbao ingest。`,
    en: `A queue stands in PostgreSQL, and "${url}" is no postgres:// address. For example postgres://user@host/nianbao; on one machine use nianbao ingest.`,
  }),
  unavailable: ({ reason }) => ({
    zh: `队列所在的数据库暂时连不上(${reason})。请稍后重试,或检查地址与服务。`,
    en: `The queue's database cannot be reached now (${reason}). Try again later, or check the address and the server.`,
  }),
  'queue-error': ({ reason }) => ({
    zh: `队列出错:${reason}。`,
    en: `The queue reported an error: ${reason}.`,
  }),
} satisfies Record<string, Wording>;

/** The code of a queue error. */
export type QueueErrorCode = keyof typeof wording;

/** Why a job is dead that nobody gave a reason for: its worker ended under it, as often as it may be tried. */
export const abandoned = ({ tries }: { readonly tries: number }): BilingualText => ({
  zh: `试了 ${tries} 次,每次读它的程序都中途结束或失去联系。请在一台机器上单独解析该文件查看原因。`,
  en: `Tried ${tries} times; each time the worker that had it ended or fell silent. Parse the file alone on one machine to see why.`,
});
