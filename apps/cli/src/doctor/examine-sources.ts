// Where the bytes of sources stand, and whether all of them are there.
import { type SourceSurvey, type Store, StoreError } from '@nianbao/store';
import { describeSources } from '../wording/source-wording.ts';
import { type Examination, fine } from './examination.ts';

const id = 'sources';

type Trouble = Required<Pick<Examination, 'condition' | 'advice'>>;

const findTrouble = ({ inBucket, missing, unused }: SourceSurvey): Trouble | null => {
  if (missing === null && inBucket > 0)
    return {
      condition: 'error',
      advice: {
        zh: '请设置 NIANBAO_SOURCES 和 NIANBAO_S3_…(docs/configuration.md)',
        en: 'set NIANBAO_SOURCES and NIANBAO_S3_… (docs/configuration.md)',
      },
    };
  if (missing !== null && missing.length > 0)
    return {
      condition: 'error',
      advice: {
        zh: `请从桶的备份恢复这些对象,例如 ${missing[0]};全部见 nianbao db sources`,
        en: `restore these objects from a backup of the bucket, ${missing[0]} for example; nianbao db sources lists them`,
      },
    };
  if (unused === null || unused.length === 0) return null;
  const advice = {
    zh: '可以删除:nianbao db sources --remove-unused',
    en: 'remove them: nianbao db sources --remove-unused',
  };
  return { condition: 'warning', advice };
};

/** Compares the bucket with the rows. Without a bucket there is nothing that could be missing. */
export const examineSources = async (store: Store): Promise<Examination> => {
  try {
    const survey = await store.surveySources();
    const found = describeSources(survey);
    const trouble = findTrouble(survey);
    return trouble === null ? fine(id, found) : { id, found, ...trouble };
  } catch (error) {
    if (error instanceof StoreError) return { id, condition: 'error', found: error.text };
    throw error;
  }
};
