import { Command } from 'commander';
import { registerAgency } from './commands/agency.ts';
import { registerCheck } from './commands/check.ts';
import { registerDatabase } from './commands/db.ts';
import { registerDiff } from './commands/diff.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerEnqueue } from './commands/enqueue.ts';
import { registerExplain } from './commands/explain.ts';
import { registerExport } from './commands/export.ts';
import { registerIngest } from './commands/ingest.ts';
import { registerNote } from './commands/note.ts';
import { registerParse } from './commands/parse.ts';
import { registerQueue } from './commands/queue.ts';
import { registerRelease } from './commands/release.ts';
import { registerRules } from './commands/rules.ts';
import { registerSchema } from './commands/schema.ts';
import { registerServe } from './commands/serve.ts';
import { registerSite } from './commands/site-build.ts';
import { registerToken } from './commands/token.ts';
import { registerVerify } from './commands/verify.ts';
import { registerWithhold } from './commands/withhold.ts';
import { registerWorker } from './commands/worker.ts';
import { readVersion } from './read-version.ts';

// commander's own words, in both languages.
const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法 Usage:',
  'Arguments:': '参数 Arguments:',
  'Options:': '选项 Options:',
  'Commands:': '命令 Commands:',
};

/** The whole command line. Parsing it runs a command; usage errors are thrown, never exits. */
export const createProgram = (): Command => {
  const program = new Command('nianbao')
    .description(
      '年报:解析、核对、收录、发布政府信息公开工作年度报告\nNianbao: reads, checks, stores and shows open-government-information annual reports',
    )
    .version(readVersion(), '-V, --version', '显示版本 · print the version')
    .helpOption('-h, --help', '显示帮助 · print this help')
    // What stands behind a command is the command's own: withhold has a --version, too.
    .enablePositionalOptions()
    .helpCommand('help [command]', '显示命令的帮助 · print the help of a command')
    .configureHelp({ styleTitle: (title) => headings[title] ?? title })
    // main prints usage errors itself, in both languages.
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText(
      'after',
      `
示例 Examples:
  $ nianbao parse report.html                 解析一份报告 read one report
  $ nianbao check reports/                    核对一批报告 check a folder
  $ nianbao ingest examples/                  入库 keep them
  $ nianbao site build && nianbao serve       生成并打开站点 build and serve the site`,
    );
  const registrations = [registerParse, registerCheck, registerIngest, registerExport, registerServe, registerSite];
  const queued = [registerDiff, registerEnqueue, registerWorker, registerQueue];
  const upkeep = [
    registerDatabase,
    registerRelease,
    registerVerify,
    registerAgency,
    registerNote,
    registerWithhold,
    registerToken,
    registerDoctor,
  ];
  for (const register of [...registrations, ...queued, ...upkeep, registerRules, registerExplain, registerSchema])
    register(program);
  for (const command of program.commands) command.helpOption('-h, --help', '显示帮助 · print this help');
  return program;
};
