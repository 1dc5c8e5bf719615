// Wording for the person who starts the server.
import type { BilingualText } from '@nianbao/schema';

interface Place {
  readonly host: string;
  readonly port: number;
}

type ListenWording = (place: Place) => BilingualText;

const anotherPort: BilingualText = {
  zh: '请用 --port 换一个端口(0 表示任选一个空闲端口)。',
  en: 'Choose another port with --port (0 picks a free one).',
};

/** Why a server cannot listen, by the system's error code. */
export const listenWording: Readonly<Record<string, ListenWording>> = {
  EADDRINUSE: ({ host, port }) => ({
    zh: `端口 ${port}(${host})已被另一个程序占用。请先停止那个程序,或${anotherPort.zh.slice(1)}`,
    en: `Port ${port} on ${host} is in use by another program. Stop that program, or choose another port with --port (0 picks a free one).`,
  }),
  EACCES: ({ host, port }) => ({
    zh: `没有权限在 ${host} 的端口 ${port} 上监听;小于 1024 的端口需要特权。${anotherPort.zh}`,
    en: `Not permitted to listen on port ${port} of ${host}; ports below 1024 need privileges. ${anotherPort.en}`,
  }),
  EADDRNOTAVAIL: ({ host, port }) => ({
    zh: `本机没有地址 ${host},无法监听端口 ${port}。请检查 --host,例如 127.0.0.1。`,
    en: `This machine has no address ${host}, so port ${port} cannot be opened. Check --host, for example 127.0.0.1.`,
  }),
  ENOTFOUND: ({ host }) => ({
    zh: `找不到主机名 ${host}。请检查 --host,例如 127.0.0.1。`,
    en: `The host name ${host} cannot be found. Check --host, for example 127.0.0.1.`,
  }),
};

/** For codes that have no wording of their own. */
export const otherListenWording = ({ host, port }: Place, reason: string): BilingualText => ({
  zh: `无法在 ${host} 的端口 ${port} 上监听:${reason}。`,
  en: `Cannot listen on port ${port} of ${host}: ${reason}.`,
});
