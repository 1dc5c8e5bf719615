import { foldText } from '../align/fold-text.ts';
import { bodyOfOffice, isBodyName } from './body-name.ts';
import type { Found } from './found.ts';
import type { Passage } from './passage.ts';

/** An agency read from the text, with the kind of evidence. */
export interface ReadAgency {
  readonly agency: Found;
  readonly evidence: 'compiler' | 'contact' | 'signature' | 'publisher';
}

const name = '(?<value>\\p{Script=Han}[\\p{Script=Han}〇·()]{2,39}?)';
const report = '(?:政府信息公开)?(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)';
// The reporting body says so itself.
const compiled = [
  `(?:本|此|该|年度)${report}(?:是|系)?由${name}(?:结合|根据|依据|按照|负责|组织|统一|汇总|牵头|编制|编写|撰写|发布|向社会|综合|依照|参照|会同)`,
  `(?:^|[,。;:、\\n\\]])(?:现)?(?:由)?${name}(?:组织)?(?:编制|编写|撰写|制作|形成)(?:完成)?(?:了)?(?:本|此|《|20\\d\\d年度?|该)[^,。;\\n]{0,24}?(?:报告|年报)`,
  `(?:^|[,。;:、\\n\\]])(?:现)?(?:将|由)${name}20\\d\\d年?度?(?:政府)?信息公开(?:工作)?(?:情况)?(?:年度)?(?:报告|年报|公布|向社会)`,
  `(?:编制|编写|报告|发布)(?:单位|机关|主体):${name}(?=[,。;:\\n]|$)`,
].map((source) => new RegExp(source, 'gmu'));
// 与…联系: its office, cut back to the body.
const contacted = [
  `(?:请|可)(?:直接)?(?:与|和|向|同)${name}(?:进行)?(?:联系|咨询|反映)`,
  `联系(?:单位|部门|机构|科室):${name}(?=[,。;(\\n]|$)`,
].map((source) => new RegExp(source, 'gmu'));

const matches = (passage: Passage, patterns: readonly RegExp[], read: (value: string) => string | null): Found[] =>
  patterns.flatMap((pattern) =>
    [...passage.text.matchAll(pattern)].flatMap((match) => {
      const value = match.groups!.value!.replace(/^由/, '');
      const body = read(value);
      if (body === null) return [];
      const from = match.index + match[0].indexOf(value);
      return [passage.found(from, from + body.length)];
    }),
  );

const pronouns =
  /(?<!自)我(?<kind>局|委|办|厅|镇|乡|街道|街|中心|市|县|区|旗|州|省|院|馆|会|署|所|站|社|盟)(?!员|员会|公室|们|国)/gu;
const fits: Readonly<Record<string, RegExp>> = {
  局: /局$/,
  委: /(?:委员会|委)$/,
  办: /(?:办公室|办|办公厅)$/,
  厅: /(?:厅|办公厅)$/,
  镇: /镇(?:人民政府)?$/,
  乡: /乡(?:人民政府)?$/,
  街道: /街道(?:办事处)?$/,
  街: /街道(?:办事处)?$/,
  中心: /中心$/,
};

/**
 * Whether a name can be the body that speaks in the text: 「我镇」 is said by no bureau. Pronouns of places (我市, 我县) are
 * used by governments and their offices alike and rule out neither, but they do rule out nothing else than those.
 */
export const fitsPronouns = (name: string, text: string): boolean => {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(pronouns))
    counts.set(match.groups!.kind!, (counts.get(match.groups!.kind!) ?? 0) + 1);
  const spoken = [...counts].filter(([kind]) => fits[kind]);
  return spoken.length === 0 || spoken.some(([kind]) => fits[kind]!.test(name));
};

// A consolidated report of a government is compiled by its office too: 我市 in a report 由…办公室编制 leaves open whose it is.
const isOfficeOrGovernment = (name: string, text: string): boolean =>
  /政府(?:办公室|办公厅|办)$/.test(name) &&
  /我(?:市|县|区|旗|州|省)/.test(text) &&
  text.split(name.replace(/^.*[市州盟](?=.{2,}[县区旗市]人民政府)/, '')).length < 3;

// Above the township a government and its office are two bodies: being asked to call one does not say whose report it is.
const isOwnContact = (name: string): boolean =>
  /(?:镇|乡)人民政府$/.test(name) || !/(?:政府|办公室|办公厅)$/.test(name);

const single = (found: readonly Found[]): Found | null => {
  const names = new Set(found.map((item) => item.value));
  return names.size === 1 ? found[0]! : null;
};

// A name on a line of its own with a date under it, once in the text.
const signed = /(?:^|\n)\(?(?<value>\p{Script=Han}{4,30})\)?\n\(?20\d\d年\d{1,2}月\d{1,2}日/gu;

const readSignature = (passage: Passage): Found | null =>
  single(
    [...passage.text.matchAll(signed)]
      .filter((match) => isBodyName(match.groups!.value!))
      .map((match) => {
        const from = match.index + match[0].indexOf(match.groups!.value!);
        return passage.found(from, from + match.groups!.value!.length);
      }),
  );

const whole = (value: string): string | null => (isBodyName(value) ? value : null);

/** The one body that a text names as its compiler (「由…编制」), folded; null where it names none, or several. */
export const readCompiler = (passage: Passage): string | null => {
  const compiler = single(matches(passage, compiled, whole));
  return compiler && foldText(compiler.value);
};

/** What the search of the agency reads: the text before section one, and the whole prose for its pronouns. */
export interface AgencyEvidence {
  readonly preamble: Passage;
  readonly prose: Passage;
  /** The publisher of the page; counts only where the prose names the same body. */
  readonly publisher: Found | undefined;
}

/**
 * Finds the reporting agency where the title does not name it: 「由…编制」, the office to contact, the signature, the
 * publisher if the prose names it too. Pronouns (我局, 本镇) and short forms (市政府办公室) are no names, and a name that
 * does not fit the pronouns of the text is another body's: then the answer is null rather than a guess.
 */
export const readAgency = ({ preamble, prose, publisher }: AgencyEvidence): ReadAgency | null => {
  const spoken = `${preamble.text}\n${prose.text}`;
  const compiler = single(matches(preamble, compiled, whole)) ?? single(matches(prose, compiled.slice(0, 1), whole));
  if (compiler && fitsPronouns(compiler.value, spoken) && !isOfficeOrGovernment(compiler.value, spoken))
    return { agency: compiler, evidence: 'compiler' };
  const contact = single(matches(preamble, contacted, bodyOfOffice));
  if (contact && !compiler && fitsPronouns(contact.value, spoken) && isOwnContact(contact.value))
    return { agency: contact, evidence: 'contact' };
  const signature = readSignature(preamble) ?? readSignature(prose);
  if (signature && fitsPronouns(signature.value, spoken)) return { agency: signature, evidence: 'signature' };
  if (
    publisher &&
    isBodyName(publisher.value) &&
    prose.text.includes(publisher.value) &&
    fitsPronouns(publisher.value, spoken)
  )
    return { agency: publisher, evidence: 'publisher' };
  return null;
};
