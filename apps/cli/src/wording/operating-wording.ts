// What the command says to whoever runs the server and looks after the store.
import type { BilingualText } from '@nianbao/schema';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

/** A variable with a value that it may not have. */
export interface WrongVariable {
  readonly name: string;
  readonly found: string;
  readonly expects: BilingualText;
}

export const operatingWording = {
  environmentInvalid: (wrong: readonly WrongVariable[]) =>
    text(
      `环境变量有误。${wrong.map(({ name, found, expects }) => `${name} 为“${found}”,应为${expects.zh}`).join(';')}。全部变量见 docs/configuration.md。`,
      `the environment is wrong. ${wrong.map(({ name, found, expects }) => `${name} is "${found}", expected ${expects.en}`).join('; ')}. All variables: docs/configuration.md.`,
    ),
  environmentUnknown: (names: readonly string[]) =>
    text(
      `没有这些环境变量,未予理会:${names.join('、')}。全部变量见 docs/configuration.md。`,
      `these environment variables do not exist and were ignored: ${names.join(', ')}. All variables: docs/configuration.md.`,
    ),
  limitStoreNeedsPostgres: () =>
    text(
      'NIANBAO_LIMIT_STORE=database 需要 PostgreSQL,而数据库是 SQLite。请改为 memory,或改用 postgres://…。',
      'NIANBAO_LIMIT_STORE=database needs PostgreSQL, and the database is SQLite. Set it to memory, or use postgres://….',
    ),
  limitStoreFailed: (reason: string) =>
    text(
      `无法在 PostgreSQL 中建立共用的限流计数(${reason})。该用户须可建立架构和写入;或设 NIANBAO_LIMIT_STORE=memory。`,
      `the shared count of requests cannot be set up in PostgreSQL (${reason}). Its user must be able to create a schema and to write; or set NIANBAO_LIMIT_STORE=memory.`,
    ),
  migrated: (n: number) => text(`已升级:执行了 ${n} 项,见上。`, `brought up to date: ${n} migrations, listed above.`),
  madeAnew: (n: number, file: string | null) =>
    text(
      `这里原来没有数据库,已新建${file === null ? '' : ` ${file}`}(执行了 ${n} 项,见上),其中没有报告。若本应已有内容,请检查地址。`,
      `there was no database here; ${file === null ? 'one' : file} was made anew (${n} migrations, listed above) and holds no reports. If there should have been some, check the address.`,
    ),
  upToDate: () => text('数据库的结构已是最新。', 'the database is up to date.'),
  maskedAgain: (looked: number, changed: number) =>
    text(
      `按现行规则重新遮盖个人信息:看了 ${looked} 个版本,${changed} 个有改动。`,
      `masked personal data by today's rules: ${looked} versions looked at, ${changed} changed.`,
    ),
  notLookedInto: (versions: number) =>
    text(
      `${versions} 个版本的来源已不在存储中(或已损坏):读出的内容已按现行规则遮盖,来源本身无从查看。用 nianbao db sources 查看缺哪些;补回后再执行 nianbao db migrate。`,
      `the sources of ${versions} versions are missing or damaged: what was read of them is masked by today's rules, the sources themselves could not be looked into. nianbao db sources says which; once they are back, run nianbao db migrate again.`,
    ),
  maskedOtherwise: (versions: number) =>
    text(`${versions} 个版本是按旧规则遮盖个人信息的`, `${versions} versions have personal data masked by older rules`),
  backedUp: (path: string, bytes: number, reports: number, versions: number) =>
    text(
      `已备份到${path === '-' ? '标准输出' : ` ${path}`}:${reports} 份报告,${versions} 个版本,${bytes} 字节。可用 nianbao db restore 恢复。`,
      `backed up into ${path === '-' ? 'standard output' : path}: ${reports} reports in ${versions} versions, ${bytes} bytes. nianbao db restore takes it back.`,
    ),
  restored: (path: string, reports: number, versions: number) =>
    text(
      `已从 ${path} 恢复:${reports} 份报告,${versions} 个版本。`,
      `restored from ${path}: ${reports} reports in ${versions} versions.`,
    ),
  backupUnreadable: (path: string, reason: string) =>
    text(
      `无法读取备份 ${path}(${reason}),未作任何改动。请检查路径。`,
      `the backup ${path} cannot be read (${reason}); nothing was changed. Check the path.`,
    ),
  restoreStopped: () => text('已中断,未恢复任何内容。', 'stopped; nothing was restored.'),
  postgresMissing: (reason: string) =>
    text(
      `本机没有随附的 PostgreSQL(${reason})。请安装 PostgreSQL,并以 --db postgres://… 指定。`,
      `the PostgreSQL that comes with the program is not here (${reason}). Install PostgreSQL and name it with --db postgres://….`,
    ),
  postgresFailed: (port: number, folder: string, reason: string) =>
    text(
      `PostgreSQL 没有启动(端口 ${port},文件夹 ${folder}):${reason}。请换端口(--port)或检查文件夹的权限。`,
      `PostgreSQL did not start (port ${port}, folder ${folder}): ${reason}. Take another port (--port) or check the folder's permissions.`,
    ),
  postgresRunning: (port: number, addressFile: string) =>
    text(
      `PostgreSQL 正在 127.0.0.1:${port} 运行,地址(含密码)见 ${addressFile} (Ctrl-C 结束)`,
      `PostgreSQL runs on 127.0.0.1:${port}; its address, with the password, stands in ${addressFile} (Ctrl-C stops)`,
    ),
  tokenCreated: (id: string, until: string | null) =>
    text(
      `令牌 ${id} 已建立,${until === null ? '长期有效' : `有效至 ${until}`}。它只显示这一次,库中只存其散列,请立即妥善保存。`,
      `token ${id} created, ${until === null ? 'without an end' : `valid until ${until}`}. It is shown this once; the store keeps only its hash. Put it somewhere safe now.`,
    ),
  tokenRevoked: (id: string, name: string, at: string) =>
    text(`令牌 ${id}(${name})已于 ${at} 撤销。`, `token ${id} (${name}) was revoked at ${at}.`),
  tokenUnknown: (id: string) =>
    text(
      `没有编号为 ${id} 的令牌。全部令牌:nianbao token list`,
      `there is no token ${id}. All tokens: nianbao token list`,
    ),
} as const;
