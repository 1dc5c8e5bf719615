// The one catalogue of what this package says to people, Chinese first. Numbers, paths and names come in by `params`.
import type { BilingualText } from '@nianbao/schema';

/** Facts that a message needs: what was found, what was expected, where. */
export type WordingParams = Readonly<Record<string, string | number>>;

type Wording = (params: WordingParams) => BilingualText;

/** Every error of the store by its code. */
export const wording = {
  'unsupported-url': ({ url }) => ({
    zh: `不认识的数据库地址“${url}”。应为 sqlite:<文件路径>、sqlite::memory: 或 postgres://…,例如 sqlite:data/nianbao.db。`,
    en: `Unknown database address "${url}". Expected sqlite:<path>, sqlite::memory: or postgres://…, for example sqlite:data/nianbao.db.`,
  }),
  'not-found': ({ path }) => ({
    zh: `没有数据库文件“${path}”,此处不会新建。请检查路径,或先入库(nianbao ingest)、先建库(nianbao db migrate)。`,
    en: `There is no database file "${path}", and none is made here. Check the path, or ingest first (nianbao ingest), or make an empty one (nianbao db migrate).`,
  }),
  'cannot-open': ({ path, reason }) => ({
    zh: `打不开数据库“${path}”:${reason}。请检查路径和权限。`,
    en: `Cannot open the database "${path}": ${reason}. Check the path and the permissions.`,
  }),
  'log-unreadable': ({ path, log, folder }) => ({
    zh: `读不了数据库“${path}”:旁边的“${log}”中还有未并入的内容,而读它需要写入文件夹“${folder}”。请由可以写入该文件夹的用户执行 nianbao db migrate --db sqlite:${path},或把这两个文件一起复制到可写的文件夹。`,
    en: `Cannot read the database "${path}": "${log}" beside it holds what is not in it yet, and reading that takes the right to write into the folder "${folder}". Let a user who may write there run nianbao db migrate --db sqlite:${path}, or copy both files into a folder that can be written.`,
  }),
  'changed-beneath': ({ path }) => ({
    zh: `数据库“${path}”在读取时被改动,而其所在文件夹不可写,无法跟上改动。请重新启动本程序;要边写边读,请让它可以写入该文件夹。`,
    en: `The database "${path}" was changed while it was read, and since its folder cannot be written, the change cannot be followed. Start this program again; to read while others write, let it write into the folder.`,
  }),
  'not-a-store': ({ path, found }) => ({
    zh: `“${path}”不是本程序的数据库(其中是:${found}),未作任何改动。请换一个文件。`,
    en: `"${path}" is not a database of this program (it holds: ${found}); nothing was changed. Choose another file.`,
  }),
  'newer-database': ({ path, found, expected }) => ({
    zh: `数据库“${path}”比本程序新:其中有结构版本 ${found},本程序只认识到 ${expected}。未作任何改动,请升级程序。`,
    en: `The database "${path}" is newer than this program: it has the structure ${found}, this program knows up to ${expected}. Nothing was changed; upgrade the program.`,
  }),
  'needs-migration': ({ path, expected }) => ({
    zh: `数据库“${path}”的结构较旧,缺 ${expected};只读方式不会升级。请先以可写方式打开一次(例如 nianbao ingest)。`,
    en: `The database "${path}" has an older structure, without ${expected}; opening read-only does not upgrade it. Open it once for writing (for example nianbao ingest).`,
  }),
  'read-only': () => ({
    zh: '数据库以只读方式打开,不能入库。请以可写方式打开。',
    en: 'The database is open read-only, so nothing can be kept. Open it for writing.',
  }),
  busy: ({ reason }) => ({
    zh: `数据库被另一个程序占用,等待超时(${reason})。这一批没有写入,此前写入的都完整。请稍后重试。`,
    en: `Another program holds the database and waiting timed out (${reason}). What was being written was not kept; what was written before is whole. Try again later.`,
  }),
  unavailable: ({ reason }) => ({
    zh: `数据库暂时连不上(${reason})。这一批没有写入,此前写入的都完整。请稍后重试,或检查地址与服务。`,
    en: `The database cannot be reached now (${reason}). What was being written was not kept; what was written before is whole. Try again later, or check the address and the server.`,
  }),
  'disk-full': ({ reason }) => ({
    zh: `磁盘已满(${reason})。这一批没有写入,此前写入的都完整。请腾出空间后重试。`,
    en: `The disk is full (${reason}). What was being written was not kept; what was written before is whole. Make room and try again.`,
  }),
  'disk-failed': ({ reason }) => ({
    zh: `磁盘读写失败(${reason})。这一批没有写入,此前写入的都完整。请检查磁盘、剩余空间和文件大小的限制后重试。`,
    en: `The disk could not be read or written (${reason}). What was being written was not kept; what was written before is whole. Check the disk, the room on it and limits on the size of files, and try again.`,
  }),
  corrupt: ({ reason }) => ({
    zh: `数据库文件已损坏(${reason})。请用备份恢复,或删除后重新入库。`,
    en: `The database file is damaged (${reason}). Restore a backup, or delete it and ingest again.`,
  }),
  'database-error': ({ reason }) => ({
    zh: `数据库出错:${reason}。`,
    en: `The database reported an error: ${reason}.`,
  }),
  'source-mismatch': ({ found, expected }) => ({
    zh: `来源与解析结果不符:字节的 SHA-256 是 ${found},解析结果写的是 ${expected}。请用同一份文件的字节和结果。`,
    en: `Source and result do not belong together: the bytes have SHA-256 ${found}, the result says ${expected}. Give the bytes that were parsed.`,
  }),
  'sources-unavailable': ({ place, reason }) => ({
    zh: `原文的对象存储 ${place} 暂时不可用(${reason})。请稍后重试,或检查地址、桶和密钥(NIANBAO_S3_…)。`,
    en: `The storage of the sources, ${place}, is not to be had now (${reason}). Try again later, or check address, bucket and keys (NIANBAO_S3_…).`,
  }),
  'sources-unset': ({ found }) => ({
    zh: `原文存放在对象存储中(${found}),但没有设置存储。请设置 NIANBAO_SOURCES 和 NIANBAO_S3_…。`,
    en: `The source stands in a bucket (${found}), and none is set. Set NIANBAO_SOURCES and NIANBAO_S3_….`,
  }),
  'source-missing': ({ place, found }) => ({
    zh: `对象存储 ${place} 中没有原文 ${found}。请从备份恢复这个对象。`,
    en: `The storage ${place} does not have the source ${found}. Restore this object from a backup.`,
  }),
  'source-damaged': ({ place, found }) => ({
    zh: `对象存储 ${place} 中的 ${found} 不是它名称中的哈希所指的内容。请从备份恢复这个对象。`,
    en: `What the storage ${place} holds as ${found} is not what the hash in its name says. Restore this object from a backup.`,
  }),
  'bad-page': ({ page, pageSize }) => ({
    zh: `页码 ${page}、每页 ${pageSize} 条不可用:页码应为从 1 起的整数,每页 1 至 1000 条。`,
    en: `Page ${page} of ${pageSize} items cannot be given: pages are whole numbers from 1, with 1 to 1,000 items each.`,
  }),
  'bad-place': () => ({
    zh: '所给的位置不属于这个排序的列表。请从列表的开头重新读取。',
    en: 'The place given does not belong to a list of this order. Read the list from its beginning.',
  }),
  'not-a-backup': () => ({
    zh: '这不是本程序的备份,未作任何改动。备份由 nianbao db backup 生成。',
    en: 'This is no backup of this program; nothing was changed. Backups are made by nianbao db backup.',
  }),
  'backup-damaged': ({ line, reason }) => ({
    zh: `备份不完整或已损坏(第 ${line} 行:${reason}),未写入任何内容。请改用另一份备份。`,
    en: `The backup is cut off or damaged (line ${line}: ${reason}); nothing was written. Use another backup.`,
  }),
  'backup-newer': ({ found }) => ({
    zh: `备份由较新的程序生成(其中有:${found}),未写入任何内容。请先升级程序。`,
    en: `The backup was made by a newer program (it has: ${found}); nothing was written. Upgrade the program first.`,
  }),
  'not-empty': ({ path, found }) => ({
    zh: `数据库“${path}”不是空的(表 ${found} 中有内容),只能恢复到空库,未作任何改动。请另指定一个数据库。`,
    en: `The database "${path}" is not empty (the table ${found} has rows); a backup is restored into an empty one only. Nothing was changed; name another database.`,
  }),
  closed: () => ({
    zh: '数据库已经关闭。请重新打开。',
    en: 'The store has been closed. Open it again.',
  }),
} satisfies Record<string, Wording>;

/** The code of a store error; decisions are made on it, never on a message. */
export type StoreErrorCode = keyof typeof wording;
