// What the program needs of the machine.
import { accessSync, constants, existsSync, readFileSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { findOcr } from '../ocr/find-ocr.ts';
import { type Examination, fine, same } from './examination.ts';

const readPinnedNode = (): string | null => {
  const manifest = new URL('../../../../package.json', import.meta.url);
  if (!existsSync(manifest)) return null;
  const { config } = JSON.parse(readFileSync(manifest, 'utf8')) as { config?: { node?: string } };
  return config?.node ?? null;
};

/** The running Node: the pinned major version, at least its minor. */
export const examineNode = (running = process.versions.node, pinned = readPinnedNode()): Examination => {
  const [major = 0, minor = 0] = running.split('.').map(Number);
  const [wantMajor = 24, wantMinor = 0] = (pinned ?? '24.0.0').split('.').map(Number);
  if (major === wantMajor && minor >= wantMinor) return fine('node', same(`Node ${running}`));
  return {
    id: 'node',
    condition: 'error',
    found: { zh: `Node ${running},应为 ${pinned}`, en: `Node ${running}, expected ${pinned}` },
    advice: { zh: '请经由 npx nianbao 运行,或执行 npm run setup', en: 'run it by npx nianbao, or run npm run setup' },
  };
};

/** SQLite as it comes with Node, with the full-text index that the store needs. */
export const examineSqlite = (): Examination => {
  try {
    const database = new DatabaseSync(':memory:');
    const { version } = database.prepare('select sqlite_version() as version').get() as { version: string };
    database.exec('create virtual table words using fts5(text)');
    database.close();
    return fine('sqlite', same(`SQLite ${version}, FTS5`));
  } catch (error) {
    return {
      id: 'sqlite',
      condition: 'error',
      found: same(error instanceof Error ? error.message : String(error)),
      advice: {
        zh: '这个 Node 不带可用的 SQLite,请用锁定的版本',
        en: 'this Node has no usable SQLite; use the pinned one',
      },
    };
  }
};

/** Modules that are loaded when they are needed, and would fail only then. */
export const examineModules = async (): Promise<Examination> => {
  const load: Readonly<Record<string, () => Promise<unknown>>> = {
    pg: () => import('@nianbao/queue'),
    piscina: () => import('piscina'),
    parser: () => import('@nianbao/parser'),
  };
  const missing: string[] = [];
  for (const [name, act] of Object.entries(load)) await act().catch(() => missing.push(name));
  if (missing.length === 0) return fine('modules', { zh: '模块齐全', en: 'every module loads' });
  return {
    id: 'modules',
    condition: 'error',
    found: { zh: `无法载入:${missing.join('、')}`, en: `cannot be loaded: ${missing.join(', ')}` },
    advice: { zh: '请重新安装:npm run setup', en: 'install again: npm run setup' },
  };
};

const findExistingFolder = (path: string): string => {
  const folder = resolve(path);
  return existsSync(folder) || dirname(folder) === folder ? folder : findExistingFolder(dirname(folder));
};

const gibibyte = 1024 ** 3;

/** Room and permission where files are written. */
export const examineFolder = (id: string, path: string): Examination => {
  const folder = findExistingFolder(path);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    return {
      id,
      condition: 'error',
      found: { zh: `${folder} 不可写`, en: `${folder} is not writable` },
      advice: { zh: '请给运行者写权限,或另选文件夹', en: 'give its user the right to write, or take another folder' },
    };
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = (bavail * bsize) / gibibyte;
  const found = {
    zh: `${folder} 可写,余 ${free.toFixed(1)} GiB`,
    en: `${folder} is writable, ${free.toFixed(1)} GiB free`,
  };
  if (free >= 2) return fine(id, found);
  return {
    id,
    condition: free < 0.2 ? 'error' : 'warning',
    found,
    advice: { zh: '请腾出空间:十万份报告约需 2 GiB', en: 'make room: 100,000 reports take about 2 GiB' },
  };
};

// The program was not written before this day; a clock that says so would spoil expiry of tokens and the log.
const earliest = Date.parse('2026-01-01T00:00:00Z');

/** Whether the clock can be right. */
export const examineClock = (now = new Date()): Examination => {
  const found = same(now.toISOString());
  if (now.getTime() >= earliest && now.getTime() < earliest + 50 * 365.25 * 86_400_000) return fine('clock', found);
  return {
    id: 'clock',
    condition: 'error',
    found,
    advice: {
      zh: '时钟不对:令牌的期限和日志以它为准。请启用时间同步',
      en: 'the clock is wrong, and tokens and log go by it: turn on time synchronisation',
    },
  };
};

/** Text recognition, which is optional. */
export const examineOcr = async (): Promise<Examination> => {
  const found = await findOcr().catch(() => null);
  return found
    ? fine('ocr', { zh: '有 OCR(parse --ocr)', en: 'OCR is here (parse --ocr)' })
    : fine('ocr', { zh: '没有 OCR(可选,用于扫描件)', en: 'no OCR (optional, for scans)' });
};
