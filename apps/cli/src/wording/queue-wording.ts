// What `enqueue`, `worker` and `queue` say, Chinese and English side by side.
import type { BilingualText } from '@nianbao/schema';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

export const queueWording = {
  pathNotUtf8: (path: string) =>
    text(
      `${path} 的文件名不是 UTF-8,不能以路径排队。请去掉 --by-path,或先转换文件名:convmv -f gbk -t utf8 --notest <文件夹>。其余输入照常处理。`,
      `${path}: its name is not UTF-8, so it cannot be queued by its path. Leave out --by-path, or convert the name first: convmv -f gbk -t utf8 --notest <folder>. The rest goes on.`,
    ),
  queueMissing: () =>
    text(
      '没有给出队列。请用 --db postgres://…(队列与数据库同处),或用 --queue postgres://… 另指队列。',
      'no queue was named. Give --db postgres://… (the queue stands beside the store), or --queue postgres://… for another place.',
    ),
  enqueued: (queued: number, known: number) =>
    text(`排队 ${queued} 份,已在队中或已读 ${known} 份。`, `queued ${queued}, ${known} waiting or read already.`),
  sourceGone: (path: string) =>
    text(`${path} 的内容已不在队列旁,或已由别处读过。`, `${path}: its bytes are no longer beside the queue.`),
  sourceChanged: (path: string, found: string, expected: string) =>
    text(
      `${path} 的内容与排队时不同:SHA-256 现为 ${found},排队时为 ${expected}。请重新排队。`,
      `${path} is no longer what was queued: its SHA-256 is ${found}, expected ${expected}. Enqueue it again.`,
    ),
  urlFailed: (url: string, reason: string) =>
    text(`取不到 ${url}(${reason})。`, `${url} could not be fetched (${reason}).`),
  working: (jobs: number) =>
    text(`工作进程已就绪:${jobs} 个线程(Ctrl-C 结束)。`, `worker ready: ${jobs} threads (Ctrl-C stops).`),
  watched: (address: string) => text(`监测地址 ${address}/metrics。`, `watch it at ${address}/metrics.`),
  portInUse: (port: number) =>
    text(
      `端口 ${port} 已被占用。请换一个:--monitor ${port + 1},或 --monitor 0 由系统挑选。`,
      `port ${port} is in use. Take another: --monitor ${port + 1}, or --monitor 0 for whichever is free.`,
    ),
  later: (path: string, tries: number, why: BilingualText) =>
    text(
      `${path} 第 ${tries} 次未成,稍后再试:${why.zh}`,
      `${path}: try ${tries} did not succeed, will be tried again later: ${why.en}`,
    ),
  dead: (path: string, why: BilingualText) =>
    text(
      `${path} 不再重试:${why.zh} 见 nianbao queue failed。`,
      `${path} will not be tried again: ${why.en} See nianbao queue failed.`,
    ),
  finishing: () =>
    text('正在结束:做完手上的,其余放回队列…', 'stopping: finishing what is under way, giving back the rest…'),
  worked: (done: number, later: number, dead: number) =>
    text(
      `读完 ${done} 份,留待再试 ${later} 次,不再重试 ${dead} 份。`,
      `done ${done}, left for another try ${later} times, given up ${dead}.`,
    ),
  retried: (moved: number) => text(`放回队列 ${moved} 份。`, `put back to wait: ${moved}.`),
  jobUnknown: (id: string) =>
    text(
      `没有编号为 ${id} 的失败任务。全部失败的任务:nianbao queue failed`,
      `there is no failed job ${id}. All failed jobs: nianbao queue failed`,
    ),
  noneFailed: () => text('没有失败的任务。', 'no failed jobs.'),
} as const;
