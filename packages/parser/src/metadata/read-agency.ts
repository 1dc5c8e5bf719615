import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import { type Found, foundIn } from './found.ts';

// 由…编制: the reporting body says so itself. 与…联系: its office, cut back to the body.
const compiled =
  /(?:本(?:年度)?报告|本年报)\s*(?:由|是由)\s*(?<value>[^,。;:()]{3,40}?)\s*(?:结合|根据|依据|按照|编制|组织编制|统一编制)/;
const compiling = /(?:^|[,。;、])(?<value>[^,。;:()《》]{4,40}?)(?:组织)?编制(?:了)?(?:本|此)(?:年度)?(?:报告|年报)/;
const contacted =
  /(?:请|可)?(?:与|和|向)\s*(?<value>[^,。;:()]{4,40}?)(?:政府信息公开|政务公开|信息公开)[^,。;:()]{0,12}(?:办公室|科|处|股)\s*联系/;

// What a reporting body's name ends with; a pronoun or a short form is no name.
const bodyEnding =
  /(?:政府|办公室|办公厅|局|委员会|厅|部|院|中心|街道|办事处|管委会|镇|乡|署|总队|支队|大队|分局|所|站|委|办|团|会|社|公司|学校|医院|馆|基地|市|县|区|州|盟|旗|省)$/;
const pronoun = /^(?:本|我|该|各|市|县|区|镇|乡|省|州|旗)(?:政府|局|委|厅|办|镇|乡|街道|单位|机关|中心|人民|市|县|区)/;

/** An agency read from the text, with the kind of evidence. */
export interface ReadAgency {
  readonly agency: Found;
  readonly evidence: 'compiler' | 'contact';
}

/**
 * Finds the reporting agency in the preamble when the title does not name it. Pronouns (我局, 本镇) and short forms (市政府
 * 办公室) are no names; then the answer is null rather than a guess. The publisher of the page is not the reporter.
 */
export const readAgency = (blocks: readonly Block[]): ReadAgency | null => {
  const readings = [
    { pattern: compiled, evidence: 'compiler' },
    { pattern: compiling, evidence: 'compiler' },
    { pattern: contacted, evidence: 'contact' },
  ] as const;
  for (const { pattern, evidence } of readings) {
    for (const block of blocks) {
      const match = pattern.exec(foldText(block.text));
      const value = match?.groups?.value?.trim();
      if (!match || !value || pronoun.test(value) || !bodyEnding.test(value)) continue;
      const from = match.index + match[0].indexOf(value);
      const found = foundIn(block, from, from + value.length, block.text.slice(from, from + value.length));
      return { agency: { ...found, value: found.value.replace(/\s+/g, '') }, evidence };
    }
  }
  return null;
};
