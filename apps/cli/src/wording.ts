// Every sentence the command says, Chinese and English side by side. Codes are facts, sentences a view of them.
import type { BilingualText, Severity } from '@nianbao/schema';
import type { IngestOutcome } from '@nianbao/store';
import { agencyWording } from './wording/agency-wording.ts';
import { noteWording } from './wording/note-wording.ts';
import { operatingWording } from './wording/operating-wording.ts';
import { sourceWording } from './wording/source-wording.ts';
import { withholdWording } from './wording/withhold-wording.ts';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

// An input by its label, or by what it is where it has none.
const nameInput = (input: string | BilingualText): BilingualText => {
  if (typeof input !== 'string') return input;
  return input === '-' ? text('标准输入', 'standard input') : text(`${input} `, input);
};

export const wording = {
  ...agencyWording,
  ...noteWording,
  ...withholdWording,
  ...operatingWording,
  ...sourceWording,
  inputMissing: (path: string) =>
    text(
      `找不到 ${path}。请检查路径;其余输入照常处理。`,
      `${path}: no such file or folder. Check the path; the rest goes on.`,
    ),
  inputUnreadable: (path: string, reason: string) =>
    text(`无法读取 ${path}(${reason})。其余输入照常处理。`, `${path}: cannot be read (${reason}). The rest goes on.`),
  addressGiven: (address: string) =>
    text(
      `${address} 是网址,此命令不去取。请先下载,例如 curl -sO ${address};或用 nianbao enqueue,由 worker 去取。其余输入照常处理。`,
      `${address} is an address, and this command fetches none. Download it first, for example with curl -sO ${address}; or give it to nianbao enqueue, whose workers fetch it. The rest goes on.`,
    ),
  stdinFolder: () =>
    text(
      '标准输入是一个文件夹。请把文件夹写成参数,例如 nianbao parse 报告/。',
      'standard input is a folder. Name the folder as an argument instead, for example nianbao parse reports/.',
    ),
  stdinClosed: () =>
    text(
      '标准输入没有内容:已关闭,或是 /dev/null。请用管道送入,或写出文件名。',
      'standard input has nothing: it is closed, or /dev/null. Send something through a pipe, or name a file.',
    ),
  linkBroken: (path: string) =>
    text(
      `${path} 是链接,所指的文件不存在。其余输入照常处理。`,
      `${path}: a link to a file that is not there. The rest goes on.`,
    ),
  nameNotUtf8: (path: string) =>
    text(
      `找不到 ${path}:文件名不是 UTF-8(例如来自 GBK 的压缩包),无法在命令行上写出。请改为指定它所在的文件夹,或先转换文件名:convmv -f gbk -t utf8 --notest <文件夹>。`,
      `${path}: not found. Its name is not UTF-8 (from a GBK archive, for example) and cannot be given as an argument. Name its folder instead, or convert the name first: convmv -f gbk -t utf8 --notest <folder>.`,
    ),
  inputTooLarge: (path: string, bytes: number | null, limit: number) =>
    bytes === null
      ? text(`${path} 超过上限 ${limit} 字节,未读完。`, `${path} has more than the limit of ${limit} bytes; not read.`)
      : text(
          `${path} 有 ${bytes} 字节,超过上限 ${limit},未读取。`,
          `${path} has ${bytes} bytes, more than the limit of ${limit}; not read.`,
        ),
  folderEmpty: (path: string) => text(`文件夹 ${path} 中没有文件。`, `${path}: the folder holds no files.`),
  readerCrashed: (path: string, reason: string) =>
    text(
      `解析 ${path} 时程序出错(${reason})。请附上该文件报告此问题;其余输入照常处理。`,
      `${path}: the parser broke (${reason}). Please report this with the file; the rest goes on.`,
    ),
  noReport: (input: string | BilingualText, why: BilingualText | null) => {
    const { zh, en } = nameInput(input);
    return text(
      `${zh}中没有读出年度报告${why ? `:${why.zh}` : '。'}`,
      `${en}: no annual report found${why ? `: ${why.en}` : '.'}`,
    );
  },
  notKept: (path: string, why: BilingualText) =>
    text(`${path} 未能入库:${why.zh}其余输入照常处理。`, `${path} was not kept: ${why.en} The rest goes on.`),
  skipped: (path: string) => text(`略过 ${path}:不是年度报告。`, `${path} skipped: not an annual report.`),
  skippedWithin: (folder: string, files: number) =>
    text(
      `略过隐藏文件夹 ${folder} 中的 ${files} 个文件:不是年度报告。`,
      `${folder}: ${files === 1 ? 'a file' : `${files} files`} in this hidden folder skipped: not annual reports.`,
    ),
  outputFailed: (path: string, reason: string) =>
    text(
      `无法写入 ${path}(${reason})。请检查目录是否存在、是否可写。`,
      `cannot write ${path} (${reason}). Check that the folder exists and is writable.`,
    ),
  standardOutputFailed: (reason: string) =>
    text(
      `无法写到标准输出(${reason}),写出的内容不完整。请检查磁盘空间。`,
      `standard output cannot be written (${reason}); what was written is not complete. Check the room on the disk.`,
    ),
  portInUse: (port: number) =>
    text(
      `端口 ${port} 已被占用。请关闭占用它的程序,或换一个端口:PORT=${port + 1} npm start(或 --port ${port + 1})。`,
      `port ${port} is in use. Stop the program that uses it, or take another: PORT=${port + 1} npm start (or --port ${port + 1}).`,
    ),
  siteMissing: (dir: string) =>
    text(
      `${dir} 中没有站点,只提供 API。要有站点:npx nianbao site build`,
      `no site in ${dir}: serving the API only. To have the site: npx nianbao site build`,
    ),
  unknownRule: (id: string, near: string | null) =>
    text(
      `没有规则 ${id}。${near ? `是否指 ${near}?` : ''}全部规则:npx nianbao rules`,
      `no rule ${id}. ${near ? `Did you mean ${near}? ` : ''}All rules: npx nianbao rules`,
    ),
  noRules: () =>
    text(
      '--only 与 --rule(或配置的 only、rules)相抵,没有一条规则可用。请至少留下一条。',
      'between --only and --rule (or only and rules of the configuration) no rule is left. Leave at least one.',
    ),
  configUnreadable: (path: string, reason: string) =>
    text(
      `无法读取配置 ${path}(${reason})。请检查路径与写法。`,
      `the configuration ${path} cannot be read (${reason}). Check its path and syntax.`,
    ),
  configInvalid: (path: string, where: string, what: BilingualText) =>
    text(
      `配置 ${path} 的 ${where} 有误:${what.zh}。写法见 docs/checking.md。`,
      `the configuration ${path} is wrong at ${where}: ${what.en}. docs/checking.md shows what it may hold.`,
    ),
  configKeyUnknown: (path: string, key: string, near: string | null, known: readonly string[]) =>
    text(
      `配置 ${path} 中没有 ${key} 这一项。${near ? `是否指 ${near}?` : ''}可用的项:${known.join('、')}。写法见 docs/checking.md。`,
      `the configuration ${path} may not hold ${key}. ${near ? `Did you mean ${near}? ` : ''}It may hold ${known.join(', ')}; docs/checking.md shows how.`,
    ),
  explanationsInvalid: (path: string, fault: BilingualText) =>
    text(
      `说明文件 ${path} 有误:${fault.zh}。应为数组,每条有 rule、text。`,
      `the explanations in ${path} are wrong: ${fault.en}. Expected an array; each entry has rule and text.`,
    ),
  rosterInvalid: (path: string, fault: BilingualText) =>
    text(
      `名册 ${path} 有误(${fault.zh})。应为表格,列为 name、parent、apart(vertical 或 separate,可空)。`,
      `the roster ${path} is wrong (${fault.en}). Expected a table with the columns name, parent, apart (vertical, separate or empty).`,
    ),
  binaryToTerminal: (format: string) =>
    text(
      `${format} 是二进制格式,不能写到终端。请用 --out <文件> 指定文件。`,
      `${format} is a binary format and cannot go to a terminal. Name a file with --out <file>.`,
    ),
  sheetFull: (rows: number) =>
    text(
      `一张工作表最多 ${rows} 行,装不下这些报告的数字。请用 --format csv,或分批解析。`,
      `a sheet takes ${rows} rows, fewer than the figures of these reports. Use --format csv, or parse them in parts.`,
    ),
  resultsLeftOut: (n: number) =>
    text(
      `SARIF 每次最多 5000 条,另有 ${n} 条未列入(先列最严重的)。全部:--format ndjson`,
      `SARIF holds 5,000 results a run; ${n} more are left out (the worst are kept). All of them: --format ndjson`,
    ),
  systemRefused: (code: string, path: string) =>
    text(
      `操作系统拒绝了对“${path}”的操作(${code})。请检查路径、权限和磁盘空间。`,
      `the system refused what was to be done with "${path}" (${code}). Check path, permissions and room on the disk.`,
    ),
  crashed: (reason: string) => text(`程序出错:${reason}`, `internal error: ${reason}`),
  badUsage: (reason: string) => text('命令用法有误,见下;帮助:npx nianbao --help', reason),
  ingested: (n: Record<IngestOutcome['kind'] | 'failed' | 'unread', number>, findings: Record<Severity, number>) => {
    const kept = n.created + n['new-version'] + n.unchanged;
    const notKept = n.rejected + n.failed;
    const [unreadZh, unreadEn] = n.unread > 0 ? [`,未能读取 ${n.unread}`, `, ${n.unread} not read`] : ['', ''];
    return text(
      `收录 ${kept} 份报告(新增 ${n.created},新版本 ${n['new-version']},未变 ${n.unchanged}),未收录 ${notKept}${unreadZh};核对出 ${findings.error} 处错误、${findings.warning} 处警告、${findings.info} 处提示。`,
      `kept ${kept} reports (${n.created} new, ${n['new-version']} new versions, ${n.unchanged} unchanged), ${notKept} not kept${unreadEn}; findings: ${findings.error} errors, ${findings.warning} warnings, ${findings.info} info.`,
    );
  },
  notJudged: ({ zh, en }: BilingualText) =>
    text(
      `已收录,但尚未与本机关其他年度的报告比较:${zh}下次入库或 nianbao db judge 时补做。`,
      `kept, but not yet compared with the other years of its agency: ${en} The next run or nianbao db judge does it.`,
    ),
  notMasked: ({ zh, en }: BilingualText) =>
    text(
      `已收录,但同一来源先前的读取结果尚未按现行规则隐去个人信息:${zh}请执行 nianbao db migrate 补做。`,
      `kept, but earlier readings of the same source are not masked by the present rules yet: ${en} Run nianbao db migrate to do it.`,
    ),
  judgedOthers: (n: number) =>
    text(
      `另有 ${n} 份先前收录的报告,因所比较的年度有变而重新核对。`,
      `${n} reports kept before were judged again, as the years they are compared with changed.`,
    ),
  judging: (n: number) =>
    text(`正将 ${n} 份报告与库中往年的报告核对。`, `judging ${n} reports among the earlier years kept.`),
  judgingInterrupted: (done: number, total: number) =>
    text(
      `已中断:${total} 份中已核对 ${done} 份,其余仍待核对,再次执行即可接着做。`,
      `interrupted: ${done} of ${total} reports were judged; the others still wait, and the same command goes on with them.`,
    ),
  judged: (n: number) =>
    text(
      n === 0 ? '没有待与往年核对的报告。' : `已与库中往年的报告核对 ${n} 份。`,
      n === 0
        ? 'no report waits to be judged among earlier years.'
        : `judged ${n} reports among the earlier years kept.`,
    ),
  stillWaiting: (n: number) =>
    text(
      `有 ${n} 份报告尚未与库中往年的报告核对,其结果照现有的公布。请先执行 nianbao db judge。`,
      `${n} reports are not yet judged among the earlier years kept; their findings are published as they stand. Run nianbao db judge first.`,
    ),
  capturedFromMany: (address: string) =>
    text(
      `--captured-from ${address} 只说明一份来源的出处,而输入是文件夹或多个文件。请逐份给出,或去掉该选项。`,
      `--captured-from ${address} says where one source came from, and the input is a folder or several files. Give one at a time, or leave it out.`,
    ),
  ingestInterrupted: (n: number) =>
    text(`已中断。此前的 ${n} 份已完整保存。`, `interrupted; the ${n} before are kept, whole.`),
  exported: (path: string, rows: number) => text(`已写入 ${path}(${rows} 行)。`, `wrote ${path} (${rows} rows).`),
  described: (path: string) => text(`说明见 ${path}。`, `described in ${path}.`),
  notDescribed: (path: string) =>
    text(
      `${path} 旁已有别的 datapackage.json,未改动。`,
      `beside ${path} stands a datapackage.json of something else; it was left as it is.`,
    ),
  released: (id: string, agencies: number, reports: number) =>
    text(
      `发布 ${id}:${agencies} 个机关,${reports} 份报告。`,
      `release ${id}: ${agencies} agencies, ${reports} reports.`,
    ),
  releaseStands: (date: string, id: string, agencies: number, reports: number) =>
    text(
      `数据自 ${date} 的发布 ${id} 以来没有变化(${agencies} 个机关,${reports} 份报告),未作新的发布。`,
      `nothing has changed since the release ${id} of ${date} (${agencies} agencies, ${reports} reports); no other was made.`,
    ),
  siteBuilt: (dir: string, pages: number, files: number) =>
    text(
      `站点已生成:${dir}(${pages} 个页面,${files} 个 API 文件)。`,
      `site built: ${dir} (${pages} pages, ${files} API files).`,
    ),
  picturesDrawn: ({ pictures, drawn, seconds }: { pictures: number; drawn: number; seconds: number }) =>
    text(
      `分享图 ${pictures} 幅,其中新画 ${drawn} 幅,用时 ${seconds.toFixed(1)} 秒。`,
      `pictures for links: ${pictures}, ${drawn} of them drawn anew, in ${seconds.toFixed(1)} s.`,
    ),
  siteWithoutOrigin: () =>
    text(
      '没有给出公开网址(--origin 或 NIANBAO_ORIGIN),所以没有站点地图、规范链接和分享图。',
      'without its public address (--origin or NIANBAO_ORIGIN) the site has no sitemap, no canonical links and no pictures for links.',
    ),
  sitePartBuilt: (dir: string, pages: number, files: number, agencies: number) =>
    text(
      `站点已更新:${dir}(${agencies} 个机关有变化;重做 ${pages} 个页面,${files} 个 API 文件)。`,
      `site brought up to date: ${dir} (${agencies} agencies had changed; ${pages} pages and ${files} API files made anew).`,
    ),
  siteUnchanged: (dir: string) =>
    text(
      `没有变化:${dir} 与数据库一致,什么也没有重做。`,
      `nothing has changed: ${dir} shows what the store holds; nothing was made anew.`,
    ),
  siteMerged: (dir: string, agencies: number) =>
    text(`站点已合并:${dir}(${agencies} 个机关)。`, `site laid together: ${dir} (${agencies} agencies).`),
  // A site's error says both itself.
  siteFailed: (error: { readonly zh: string; readonly en: string; readonly detail: string }) =>
    text(error.zh, `${error.en}\n  ${error.detail.replaceAll('\n', '\n  ')}`),
  badShard: (found: string) =>
    text(
      `--shard 写作 i/n,例如 2/4 表示四片中的第二片;写的是「${found}」。`,
      `--shard is i/n, for example 2/4 for the second of four pieces; found "${found}".`,
    ),
  sinceWithShard: text(
    '--since 与 --shard 不能同用:分片总是整片重做。请去掉其中一个。',
    '--since and --shard do not go together: a piece is always made whole. Leave one of them out.',
  ),
  ocrMissing: () =>
    text(
      '本机没有 OCR。请安装 tesseract 及简体中文数据(Debian:apt install tesseract-ocr tesseract-ocr-chi-sim),或在当前目录 npm install tesseract.js @tesseract.js-data/chi_sim,然后重试。',
      'no OCR on this machine. Install tesseract with Simplified Chinese (Debian: apt install tesseract-ocr tesseract-ocr-chi-sim), or in this folder npm install tesseract.js @tesseract.js-data/chi_sim, and try again.',
    ),
  serving: (address: string) => text(`服务地址:${address} (Ctrl-C 结束)`, `serving ${address} (Ctrl-C stops)`),
  stopping: () => text('正在停止…', 'stopping…'),
} as const;
