import { listReportFigures } from '@nianbao/schema';
import type { Edition, Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';

// The parser notes a label without its marks: 七合计 for (七)合计. What is the form's numbering is shown as such.
const showPrinted = (printed: string, edition: Edition, table: string, row: string): string => {
  const figure = listReportFigures(edition).find((each) => each.table.id === table && each.row.id === row);
  const numbering = figure?.row.numbering ?? '';
  const bare = numbering.replaceAll(/\P{Script=Han}/gu, '');
  return bare !== '' && printed.startsWith(bare) ? `${numbering}${printed.slice(bare.length)}` : printed;
};

/** Rows of tables 2 and 3 whose labels are worded otherwise than in the form, from what the parser noted. */
export const rowLabelAltered = defineCheck({
  kind: 'report',
  id: 'row-label-altered',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '统计表的行标签被改动', en: 'The label of a row is altered' },
  legalBasis: {
    zh: '《政府信息公开条例》第五十条第二款(年度报告统一格式):各行由格式规定。',
    en: 'Article 50(2) of the Regulations (standard format): the format prescribes the rows.',
  },
  reads: ['/script', '/proactiveDisclosure', '/applications'],
  messages: {
    altered: {
      zh: '「{label}」一行的标签印作「{printed}」',
      en: 'The label of the row "{label}" is printed as 「{printed}」',
    },
    undecoded: {
      zh: '「{label}」一行的标签读作「{printed}」,但文件有字未能解码,不作定论',
      en: 'The label of the row "{label}" reads 「{printed}」, but some glyphs of the file were not decoded, so this is not conclusive',
    },
    traditional: {
      zh: '全文为繁体字,标签的用字不作核对',
      en: 'The text is in Traditional characters; the wording of labels is not judged',
    },
    unaltered: { zh: '读到的行标签与格式一致', en: 'The labels of the rows that were read are those of the form' },
  },
  run: ({ value, diagnostics, edition }) => {
    if (value('/script') === 'hant') return [{ verdict: 'not-assessable', message: 'traditional', paths: ['/script'] }];
    const undecoded = diagnostics.some(({ code }) => code === 'pdf-text-undecoded');
    const altered = diagnostics.flatMap(({ code, params, place }): Outcome<'altered' | 'undecoded'>[] => {
      if (code !== 'row-relabelled') return [];
      const [table, row] = [String(params.table), String(params.row)];
      const printed = showPrinted(String(params.printed), edition, table, row);
      const label = { zh: String(params.label), en: String(params.labelEn) };
      return [
        {
          verdict: undecoded ? 'unclear' : 'fail',
          message: undecoded ? 'undecoded' : 'altered',
          paths: [`/${table}/${row}`],
          expected: label.zh,
          actual: printed,
          params: { at: row, label, printed },
          ...(place ? { place } : {}),
        },
      ];
    });
    return altered.length > 0 ? altered : [{ verdict: 'pass', message: 'unaltered' }];
  },
});
