import { Option } from 'commander';
import { defaultDatabase } from '../defaults.ts';

/** `--db`, the same in every command: from the command line, else NIANBAO_DB, else the default. */
export const databaseOption = (): Option =>
  new Option('--db <address>', '数据库 · database').env('NIANBAO_DB').default(defaultDatabase);
