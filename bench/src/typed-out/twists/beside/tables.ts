// Whole tables of other years and other bodies before and behind the own ones.
import { applicationsTable, disclosureTable, disputesTable } from '../../build-doc.ts';
import { type Doc, replaceTable, tableOf } from '../../sheet.ts';
import { all, grids, type Twist, texts } from '../../twist.ts';
import { acceptIn, orNull } from '../accept.ts';
import { beside, lastYear, withoutKeys } from './lib.ts';

const otherBody =
  (caption: (doc: Doc) => string, year: (doc: Doc) => number, where: 'before' | 'behind'): Twist['change'] =>
  (doc, _, random) => {
    const table = tableOf(doc, 't3');
    const foreign = withoutKeys(applicationsTable(lastYear(random)));
    const captioned = [{ kind: 'prose', t: caption(doc) } as const, foreign];
    const ownCaption = { kind: 'prose', t: `${doc.agency}${year(doc)}年政府信息公开申请情况统计表` } as const;
    replaceTable(
      doc,
      't3',
      ...(where === 'before' ? [...captioned, ownCaption, table] : [ownCaption, table, ...captioned]),
    );
  };

export const tableTwists: readonly Twist[] = [
  beside(
    'another body behind',
    otherBody(
      (doc) => `${doc.agency.slice(0, 4)}青禾镇人民政府${doc.year}年政府信息公开申请情况统计表`,
      (doc) => doc.year,
      'behind',
    ),
  ),
  beside(
    'another body before',
    otherBody(
      (doc) => `${doc.agency.slice(0, 4)}青禾镇人民政府${doc.year}年政府信息公开申请情况统计表`,
      (doc) => doc.year,
      'before',
    ),
  ),
  beside(
    'last year before',
    otherBody(
      (doc) => `${doc.agency}${doc.year - 1}年政府信息公开申请情况统计表`,
      (doc) => doc.year,
      'before',
    ),
  ),
  beside(
    'last year behind',
    otherBody(
      (doc) => `附：${doc.year - 1}年情况`,
      (doc) => doc.year,
      'behind',
    ),
  ),
  beside('a table of last year without a word', (doc, _, random) => {
    const table = tableOf(doc, 't3');
    replaceTable(doc, 't3', withoutKeys(applicationsTable(lastYear(random))), table);
    acceptIn(doc, table.rows.flat(), orNull);
  }),
  beside(
    'last year of all tables behind the report',
    (doc, _, random) => {
      const last = lastYear(random);
      doc.parts.push(
        { kind: 'heading', t: `附件：${doc.year - 1}年度统计表` },
        ...[disclosureTable(last), applicationsTable(last), disputesTable(last)].map(withoutKeys),
      );
    },
    all,
  ),
  beside(
    'a sheet of instructions with sample figures',
    (doc, _, random) => {
      const sample = withoutKeys(applicationsTable(lastYear(random)));
      doc.parts.splice(1, 0, { kind: 'prose', t: '填表说明：下表为填报示例，数字非本单位数据。' }, sample);
    },
    [...grids, ...texts],
  ),
];
