import { type BilingualText, listReportFigures } from '@nianbao/schema';
import type { Edition } from '../engine/check.ts';
import { memoiseByEdition } from '../engine/memoise-by-edition.ts';
import type { StatedFigure } from './stated-figure.ts';
import { rowTotal, type Target } from './target.ts';
import { findWhole } from './wholes.ts';

// The words of a row of table 3; loose ones may also be of a part of the row.
interface Ground {
  readonly row: string;
  readonly words: RegExp;
  readonly loose?: RegExp;
}
const ground = (row: string, words: RegExp, loose?: RegExp): Ground => ({ row, words, ...(loose ? { loose } : {}) });

const grounds: Readonly<Record<string, readonly Ground[]>> = {
  denied: [
    ground('deniedStateSecret', /(?:属于|涉及|涉)?国家秘密/g),
    ground('deniedProhibitedByLaw', /(?:其他)?法律、?行政法规(?:规定)?禁止公开/g),
    ground('deniedSecurityAndStability', /(?:危及)?["“]?三安全一稳定["”]?/g),
    ground('deniedThirdPartyRights', /(?:保护|损害|侵害)?第三方(?:的)?(?:合法)?权益/g, /第三方|商业秘密|个人隐私/g),
    ground('deniedInternalAffairs', /(?:三类)?内部事务(?:类)?(?:信息)?/g),
    ground('deniedProcessInformation', /(?:四类)?过程性(?:信息)?/g),
    ground('deniedEnforcementFile', /行政执法案卷(?:信息)?/g, /案卷/g),
    ground('deniedAdministrativeInquiry', /行政查询(?:事项|类)?/g),
  ],
  unable: [
    ground('unableNotHeld', /(?:本机关|本单位|我局)?不掌握(?:相关|该)?(?:政府)?信息/g, /不存在|不掌握/g),
    ground('unableRequiresCreation', /(?:没有|无)现成信息(?:、?需要?另行制作)?|需要?另行制作/g, /制作|加工/g),
    ground('unableStillUnclear', /补正后(?:申请内容)?仍?不明确/g, /不明确/g),
  ],
  notProcessed: [
    ground('notProcessedPetition', /信访、?举报、?投诉类?(?:申请)?/g, /信访|举报|投诉/g),
    ground('notProcessedDuplicate', /(?<!反复|大量)重复(?:性)?申请/g, /重复/g),
    ground('notProcessedPublication', /(?:要求)?(?:提供)?公开出版物/g),
    ground('notProcessedExcessive', /(?:无正当理由)?大量反复(?:申请)?/g, /反复/g),
    ground('notProcessedConfirmOrReissue', /要求(?:行政机关)?确认或重新出具(?:已获取)?(?:信息)?/g),
  ],
  other: [
    ground('otherSupplementOverdue', /(?:申请人)?(?:无正当理由)?逾期(?:未|不)补正/g, /补正/g),
    ground('otherFeeOverdue', /(?:申请人)?逾期(?:未|不)(?:按要求)?(?:缴纳?费用?|缴费)/g, /缴/g),
  ],
};

const columns: readonly (readonly [string, RegExp])[] = [
  ['naturalPerson', /自然人/g],
  ['commercialEnterprise', /(?:商业)?企业/g],
  ['researchInstitution', /科研机构/g],
  ['publicWelfareOrganization', /社会公益组织/g],
  ['legalServiceInstitution', /法律服务机构/g],
];
const organisations = /法人(?:和|或者?|及|、)其他组织|法人/g;

// What may stand beside the words of a row without adding another ground.
const filler =
  /因|由于|鉴于|以|为由|理由|的|属于|属|涉及|涉|其中|有|对|依法|依规|作出|决定|申请|类|信息|事项|情形|提出|提交|政府|公开|全年|本年度?|20\d{2}年度?|本机关|[、和及与或]|\s/g;

const clauseOf = (before: string): string =>
  /[^,;:。(]*$/
    .exec(before)![0]
    .replace(/^.*\d(?:件次|件|份|宗|起|例|条|次|项|个|%)\)?/, '')
    .replace(
      /^(.*)(?:不予公开|无法提供|不予处理|其他处理|(?:予以|同意|给予|准予|全部|部分)公开|办结|答复)[^、]*$/,
      '$1',
    );

const labels = memoiseByEdition(
  (edition) => new Map(listReportFigures(edition).map(({ pointer, row, column }) => [pointer, { row, column }])),
);

const plus = (words: readonly string[], sign: string): string => words.join(sign);
const nameCells = (cells: readonly string[], edition: Edition): BilingualText => {
  const known = cells.flatMap((cell) => labels(edition).get(cell) ?? []);
  const name = (of: 'zh' | 'en') =>
    plus(
      known.map(({ row, column }) =>
        column.id === 'total' ? row.label[of] : `${row.label[of]} · ${column.label[of]}`,
      ),
      ' + ',
    );
  return { zh: name('zh').replaceAll(/\(区分处理[^)]*\)/g, ''), en: name('en') };
};

/** A part of table 3 that the words before a figure single out. `certain`: those words are the row's or column's own. */
export interface Part {
  readonly target: Target;
  readonly certain: boolean;
}

const findRows = (quantity: string, clause: string, edition: Edition): Part | null => {
  let rest = clause;
  const take = (words: RegExp | undefined): boolean => {
    const left = words ? rest.replaceAll(words, '') : rest;
    const found = left !== rest;
    rest = left;
    return found;
  };
  const all = grounds[quantity] ?? [];
  const exact = all.filter(({ words }) => take(words));
  const loose = all.filter((one) => !exact.includes(one) && take(one.loose));
  const cells = [...exact, ...loose].map(({ row }) => rowTotal(row)).filter((cell) => labels(edition).has(cell));
  if (cells.length === 0 || cells.length < exact.length + loose.length) return null;
  const certain = loose.length === 0 && rest.replaceAll(filler, '') === '';
  return { target: { name: nameCells(cells, edition), cells }, certain };
};

const findColumn = (quantity: string, clause: string, edition: Edition): Part | null => {
  const whole = findWhole(quantity, edition);
  if (!whole) return null;
  const at = (column: string): string[] => whole.cells.map((cell) => cell.replace(/total$/, column));
  const named = columns.filter(([, words]) => clause.replaceAll(words, '') !== clause);
  if (named.length === 1) {
    const [column, words] = named[0]!;
    const cells = at(column);
    const label = labels(edition).get(cells[0]!)?.column.label;
    if (!label) return null;
    const name = { zh: `${whole.name.zh} · ${label.zh}`, en: `${whole.name.en}: ${label.en}` };
    return {
      target: { name, cells },
      certain: !/(?<!商业)企业/.test(clause) && clause.replaceAll(words, '').replaceAll(filler, '') === '',
    };
  }
  if (named.length > 1 || clause.replaceAll(organisations, '') === clause) return null;
  const name = { zh: `${whole.name.zh} · 法人或其他组织`, en: `${whole.name.en}: legal persons and organisations` };
  return {
    target: { name, cells: whole.cells, minus: at('naturalPerson') },
    certain: clause.replaceAll(organisations, '').replaceAll(filler, '') === '',
  };
};

/**
 * The rows or the column of table 3 that the words before a part's figure name; null where they name none.
 * Example: 「因第三方合法权益不予公开4件」 → the row deniedThirdPartyRights
 */
export const findPart = ({ quantity, before }: StatedFigure, edition: Edition): Part | null => {
  const clause = clauseOf(before);
  return findRows(quantity, clause, edition) ?? findColumn(quantity, clause, edition);
};
