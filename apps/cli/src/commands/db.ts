import { type Command, Option } from 'commander';
import { databaseOption } from './database-option.ts';
import { readPort } from './option-values.ts';

/** `nianbao db`: a local PostgreSQL, and the upkeep of a store. */
export const registerDatabase = (program: Command): void => {
  const db = program.command('db').description('数据库:本地 PostgreSQL、升级、备份、恢复 · a local PostgreSQL, upkeep');
  db.command('start')
    .description('启动一个本地 PostgreSQL,直到被停止 · run a local PostgreSQL until stopped')
    .option('--data <folder>', '数据所在文件夹 · folder of its data', 'data/postgres')
    .addOption(new Option('-p, --port <port>', '端口 · port, on this machine only').argParser(readPort).default(5433))
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao db start
  $ NIANBAO_DB=$(cat data/postgres/address) nianbao ingest examples/

地址连同密码写在该文件夹的 address 中,只有本人可读。The address with its password stands in the folder's file "address", readable by you alone.`,
    )
    .action(async (options) => (await import('../actions/start-postgres.ts')).startPostgres(options));
  db.command('migrate')
    .description(
      '把数据库升级到本程序的结构,没有则新建空库 · bring the database up to date; make an empty one where there is none',
    )
    .addOption(databaseOption())
    .action(async (options) => (await import('../actions/migrate-database.ts')).migrateDatabase(options));
  db.command('judge')
    .description('把待核对的报告与库中往年的报告核对 · judge what waits among the earlier years kept')
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao db migrate && nianbao db judge

入库时自动进行;升级旧库之后,或入库被中断之后,用本命令补做。Ingesting does this by itself; this is for what is left after an upgrade of an older store, or after a run that was killed.`,
    )
    .action(async (options) => (await import('../actions/judge-store.ts')).judgeStore(options));
  db.command('backup')
    .description('备份到一个文件 · back up into one file')
    .requiredOption('-o, --out <file>', '备份文件,例如 年报.nianbao.zst;- 为标准输出 · the file; - is standard output')
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao db backup --out backup/$(date +%F).nianbao.zst

SQLite 与 PostgreSQL 的备份相同,可互相恢复。Backups of SQLite and PostgreSQL are alike: either can be restored into the other.`,
    )
    .action(async (options) => (await import('../actions/backup-database.ts')).backupDatabase(options));
  db.command('restore')
    .argument('<file>', '备份文件;- 为标准输入 · the backup; - is standard input')
    .description('恢复到空的数据库 · restore into an empty database')
    .addOption(databaseOption())
    .addHelpText('after', '\n示例 Examples:\n  $ nianbao db restore backup/2026-03-01.nianbao.zst --db postgres://…')
    .action(async (file, options) => (await import('../actions/restore-database.ts')).restoreDatabase(file, options));
  db.command('sources')
    .description('原文存放在何处;移动、清理 · where the bytes of sources stand; move them, tidy up')
    .addOption(databaseOption())
    .addOption(
      new Option('--move <place>', '把全部原文移到数据库或桶 · move all of them there').choices(['bucket', 'database']),
    )
    .option('--remove-unused', '删除一天以上无人引用的对象 · remove objects older than a day that nobody refers to')
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao db sources
  $ NIANBAO_SOURCES=s3://nianbao/sources nianbao db sources --move bucket

桶由 NIANBAO_SOURCES、NIANBAO_S3_… 指定,见 docs/configuration.md。The bucket is named by NIANBAO_SOURCES and NIANBAO_S3_….

退出码 Exit codes:
  0 都在 all are there · 1 有缺失,逐行列出 some are missing, each in a line · 2 无法运行 could not run`,
    )
    .action(async (options) => (await import('../actions/manage-sources.ts')).manageSources(options));
  for (const command of db.commands) command.helpOption('-h, --help', '显示帮助 · print this help');
};
