// Where the bytes of sources stand, and whether all of them are there.
import { type Store, StoreError } from '@nianbao/store';
import { describeSources } from '../wording/source-wording.ts';
import { type Examination, fine } from './examination.ts';

const id = 'sources';

/** Compares the bucket with the rows. Without a bucket there is nothing that could be missing. */
export const examineSources = async (store: Store): Promise<Examination> => {
  try {
    const survey = await store.surveySources();
    const found = describeSources(survey);
    const { inBucket, missing, unused } = survey;
    if (missing === null && inBucket > 0)
      return {
        id,
        condition: 'error',
        found,
        advice: {
          zh: '请设置 NIANBAO_SOURCES 和 NIANBAO_S3_…(docs/configuration.md)',
          en: 'set NIANBAO_SOURCES and NIANBAO_S3_… (docs/configuration.md)',
        },
      };
    if (missing !== null && missing.length > 0)
      return {
        id,
        condition: 'error',
        found,
        advice: {
          zh: `请从桶的备份恢复这些对象,例如 ${missing[0]};全部见 nianbao db sources`,
          en: `restore these objects from a backup of the bucket, ${missing[0]} for example; nianbao db sources lists them`,
        },
      };
    if (unused !== null && unused.length > 0)
      return {
        id,
        condition: 'warning',
        found,
        advice: {
          zh: '可以删除:nianbao db sources --remove-unused',
          en: 'remove them: nianbao db sources --remove-unused',
        },
      };
    return fine(id, found);
  } catch (error) {
    if (error instanceof StoreError) return { id, condition: 'error', found: error.text };
    throw error;
  }
};
