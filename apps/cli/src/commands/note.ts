import { type Command, Option } from 'commander';
import { databaseOption } from './database-option.ts';
import { readDay } from './option-values.ts';

/** `nianbao note`: notes with which agencies explain findings, kept in the store. */
export const registerNote = (program: Command): void => {
  const note = program
    .command('note')
    .description('对核对结果的说明:放入、列出、删去 · notes that explain findings, kept in the store');
  note
    .command('put')
    .argument('<agency>', '机关标识或别名 · id or alias of the agency')
    .argument('<year>', '年度 · year of the report')
    .argument('<finding>', '结果的键,见 check --format json 的 key · key of the finding')
    .requiredOption('--text <text>', '说明 · the note')
    .option('--text-en <text>', '英文说明 · the same in English')
    .option('--by <name>', '说明人 · who says so')
    .option('--on <day>', '说明日期,例如 2025-02-03 · day of the note', readDay)
    .description('说明一条结果 · explain a finding')
    .addOption(databaseOption())
    .action(async (...args) =>
      (await import('../actions/manage-notes.ts')).putNote(args[0], args[1], args[2], args[3]),
    );
  note
    .command('remove')
    .argument('<agency>', '机关标识或别名 · id or alias of the agency')
    .argument('<year>', '年度 · year of the report')
    .argument('<finding>', '结果的键 · key of the finding')
    .description('删去说明 · remove a note')
    .addOption(databaseOption())
    .action(async (agency, year, finding, options) =>
      (await import('../actions/manage-notes.ts')).removeNote(agency, year, finding, options),
    );
  note
    .command('import')
    .argument('<file>', '说明文件,写法同 check --explained · a file as check --explained takes it')
    .description('放入一个文件中的说明 · keep the notes of a file')
    .addOption(databaseOption())
    .action(async (file, options) => (await import('../actions/manage-notes.ts')).importNotes(file, options));
  note
    .command('list')
    .option('--agency <id>', '只列此机关 · this agency alone')
    .addOption(
      new Option(
        '-f, --format <format>',
        '输出格式;explained 可供 check --explained · explained: as check --explained takes it',
      )
        .choices(['table', 'explained', 'ndjson'])
        .default('table'),
    )
    .description('列出说明 · list the notes')
    .addOption(databaseOption())
    .action(async (options) => (await import('../actions/manage-notes.ts')).listNotes(options));
  for (const command of note.commands) command.helpOption('-h, --help', '显示帮助 · print this help');
};
