// What the program needs of the database.
import { maskingRules } from '@nianbao/checks';
import type { BilingualText } from '@nianbao/schema';
import { openStore, type Store, StoreError, type StoreErrorCode } from '@nianbao/store';
import { describeError } from '../command-error.ts';
import { readBucket } from '../environment/read-bucket.ts';
import { wording } from '../wording.ts';
import { type Examination, fine, same } from './examination.ts';
import { examineSources } from './examine-sources.ts';

const restore = {
  zh: '请停止写入,用最近的备份恢复(nianbao db restore)',
  en: 'stop writing and restore the latest backup (nianbao db restore)',
};

const adviceByCode: Partial<Record<StoreErrorCode, BilingualText>> = {
  'needs-migration': { zh: '请先备份,再执行 nianbao db migrate', en: 'back up first, then run nianbao db migrate' },
  corrupt: restore,
};

const explain = (id: string, error: unknown): Examination => {
  if (!(error instanceof StoreError)) return { id, condition: 'error', found: same(describeError(error)) };
  // No database yet is how everybody begins.
  if (error.code === 'not-found') return { id, condition: 'warning', found: error.text };
  const advice = adviceByCode[error.code];
  return { id, condition: 'error', found: error.text, ...(advice ? { advice } : {}) };
};

// The oldest major version that its makers still maintain.
const oldestPostgres = 14;

const examineEngine = (engine: string): Examination => {
  const major = Number(/^PostgreSQL (\d+)/.exec(engine)?.[1] ?? Number.POSITIVE_INFINITY);
  if (major >= oldestPostgres) return fine('engine', same(engine));
  return {
    id: 'engine',
    condition: 'warning',
    found: same(engine),
    advice: {
      zh: `请升级到 PostgreSQL ${oldestPostgres} 或更新`,
      en: `upgrade to PostgreSQL ${oldestPostgres} or newer`,
    },
  };
};

const examineIntegrity = async (store: Store): Promise<Examination> => {
  const problems = await store.checkIntegrity();
  if (problems.length === 0)
    return fine('integrity', { zh: '完整性检查无误', en: 'the integrity check found nothing' });
  return {
    id: 'integrity',
    condition: 'error',
    found: same(problems.slice(0, 5).join('; ')),
    advice: restore,
  };
};

const examineWaiting = async (store: Store): Promise<Examination> => {
  const waiting = await store.countWaiting();
  if (waiting === 0)
    return fine('judged', {
      zh: '各份报告都已与库中往年的报告核对',
      en: 'every report is judged among the earlier years kept',
    });
  return {
    id: 'judged',
    condition: 'warning',
    found: {
      zh: `${waiting} 份报告尚未与库中往年的报告核对`,
      en: `${waiting} reports are not yet judged among the earlier years kept`,
    },
    advice: { zh: '请执行 nianbao db judge', en: 'run nianbao db judge' },
  };
};

const examineMasking = async (store: Store): Promise<Examination> => {
  const versions = await store.countMaskedOtherwise(maskingRules);
  if (versions === 0)
    return fine('masking', { zh: '个人信息均按现行规则遮盖', en: "personal data is masked by today's rules" });
  return {
    id: 'masking',
    condition: 'warning',
    found: wording.maskedOtherwise(versions),
    advice: { zh: '请执行 nianbao db migrate', en: 'run nianbao db migrate' },
  };
};

// Nothing to be mended, but to be known.
const examineWithheld = async (store: Store): Promise<readonly Examination[]> => {
  const { length } = await store.listWithheld();
  return length === 0 ? [] : [fine('withheld', wording.withheldVersions(length))];
};

const readBucketIfRight = (): ReturnType<typeof readBucket> => {
  try {
    return readBucket();
  } catch {
    return {};
  }
};

/** Reachable, of the right structure, of a known engine, whole. `quick` leaves out what reads everything. */
export const examineStore = async (db: string, quick: boolean): Promise<readonly Examination[]> => {
  let store: Store;
  // Wrong variables are told by the examination of the environment.
  const bucket = readBucketIfRight();
  try {
    store = await openStore(db, { readOnly: true, busyTimeout: 5000, ...bucket });
  } catch (error) {
    return [explain('database', error)];
  }
  try {
    const { reports, versions } = await store.readTotals();
    const contents = {
      zh: `连接正常,结构最新:${reports} 份报告,${versions} 个版本`,
      en: `reachable and up to date: ${reports} reports in ${versions} versions`,
    };
    const engine = examineEngine(await store.readEngine());
    return [
      fine('database', contents),
      engine,
      await examineWaiting(store),
      await examineMasking(store),
      ...(await examineWithheld(store)),
      ...(quick ? [] : [await examineIntegrity(store), await examineSources(store)]),
    ];
  } catch (error) {
    return [explain('database', error)];
  } finally {
    await store.close();
  }
};
