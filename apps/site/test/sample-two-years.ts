// The published figures of two real consecutive years.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFigures, readPointer } from '@nianbao/schema';
import type { Sample } from './sample-parts.ts';

/** Figures of two real consecutive years, or null where the shared folder is absent. */
const readTwoYears = (): { agency: string; years: Record<string, unknown> } | null => {
  try {
    return JSON.parse(readFileSync(join(import.meta.dirname, '../../../../shared/suqian.json'), 'utf8'));
  } catch {
    return null;
  }
};

/** The two years; none where the shared folder is absent. */
export const twoYears = (): Sample[] => {
  const source = readTwoYears();
  if (!source) return [];
  return Object.entries(source.years).map(([year, tables]) => ({
    input: {
      name: `${source.agency}人民政府`,
      year: Number(year),
      edition: '2021',
      agency: {
        level: 'prefecture',
        kind: 'government',
        region: { code: '321300', name: '宿迁市', path: ['江苏省', '宿迁市'] },
      },
      publishedOn: `${Number(year) + 1}-03-28`,
      figures: Object.fromEntries(
        listFigures('2021').map(({ pointer }) => [pointer, readPointer(tables, pointer) as number]),
      ),
    },
    findings: [],
  }));
};
