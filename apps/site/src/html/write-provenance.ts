// Where each figure of a table came from, as rows of HTML: written here and not by a component, because there are some
// three hundred of eleven fields in a report.
import { type AnnualReport, type Cell, describeFigure, type FormFigure } from '@nianbao/schema';
import { cellId, findingId, fromId } from '../model/cell-address.ts';
import { describePlace } from '../model/describe-place.ts';
import type { CellMark } from '../model/mark-findings.ts';
import { printedText } from '../model/printed-text.ts';
import { type HeldReport, readFigure } from '../model/read-figure.ts';
import { remember } from '../model/remember.ts';
import type { WrittenSum } from '../model/write-sums.ts';
import type { Locale } from '../text/locale.ts';
import { say, speak } from '../text/say.ts';
import { writeBilingual } from '../text/write-bilingual.ts';
import { writeNote } from '../text/write-note.ts';
import { escapeHtml } from './escape-html.ts';

/** What the rows are written from. `previous`: the report of the year before; null leaves its column out. */
export interface ProvenanceInput {
  readonly locale: Locale;
  readonly figures: readonly FormFigure[];
  readonly document: HeldReport;
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly sums: ReadonlyMap<string, readonly WrittenSum[]>;
  /** The sums in words; a sum names its own by its place. */
  readonly reasons: readonly string[];
  readonly previous: HeldReport | null;
}

/** What no report decides, for a language: a report has some three hundred figures, and all say the same words. */
const wordsOf = remember((locale: Locale) => ({
  state: remember((state: Cell['state']) => escapeHtml(say(locale, `state.${state}`))),
  method: remember((method: NonNullable<Cell['method']>) => escapeHtml(say(locale, `method.${method}`))),
  confidence: remember(String),
  // The beginning of a row.
  head: remember((edition: AnnualReport['edition']) =>
    remember((pointer: string) => {
      const label = escapeHtml(writeBilingual(describeFigure(pointer, edition), locale));
      return `<tr id="${escapeHtml(fromId(pointer))}"><th scope="row"><a href="#${escapeHtml(cellId(pointer))}">${label}</a></th>`;
    }),
  ),
}));

const sumClass = ({ holds, note }: WrittenSum): string =>
  note ? 'explained' : holds === null ? 'open' : holds ? 'holds' : 'fails';
const showNote = (note: NonNullable<WrittenSum['note']>, locale: Locale): string => {
  const { text, lang } = writeNote(note, locale);
  return ` <span class="ledger-note" lang="${lang}">${escapeHtml(text)}</span>`;
};

/** The rows of the figures, in their order. */
export const writeProvenanceRows = (input: ProvenanceInput): string => {
  const { locale, figures, document, marks, sums, reasons, previous } = input;
  const t = speak(locale);
  const words = wordsOf(locale);
  const writeHead = words.head(document.result.report?.edition ?? null);
  const writeSum = remember((sum: WrittenSum): string => {
    const why = reasons.indexOf(writeBilingual(sum.reason, locale));
    return `<span class="sum ${sumClass(sum)}" data-why="${why}">${escapeHtml(sum.text)}${sum.note ? showNote(sum.note, locale) : ''}</span>`;
  });
  const writeMark = ({ number, finding }: CellMark['findings'][number]): string =>
    `<a class="count ${finding.severity}" href="#${findingId(number)}">${escapeHtml(t(`severity.${finding.severity}`))} ${number}</a>`;
  const writeRow = ({ pointer, column }: FormFigure): string => {
    const { value, cell } = readFigure(document, pointer);
    const { raw = '', state = 'missing', method, because = [], confidence, alternatives = [] } = cell ?? {};
    const rules = because.length > 0 ? `<br>${escapeHtml(t('from.because', { rules: because.join(', ') }))}` : '';
    const others = alternatives.map((other) => String(other ?? t('from.blankValue')));
    const fields = [
      value === null ? '' : escapeHtml(`${value} ${column.unit[locale]}`),
      ...(previous ? [escapeHtml(printedText(previous, pointer))] : []),
      raw === '' ? '' : `<q lang="zh-Hans">${escapeHtml(raw)}</q>`,
      words.state(state),
      (method ? words.method(method) : '') + rules,
      confidence === undefined ? '' : words.confidence(confidence),
      others.length === 0 ? '' : escapeHtml(others.join(locale === 'en' ? ', ' : '、')),
      escapeHtml(describePlace(cell?.place, locale)),
      (sums.get(pointer) ?? []).map(writeSum).join(''),
      (marks.get(pointer)?.findings ?? []).map(writeMark).join(''),
    ];
    return `${writeHead(pointer)}<td>${fields.join('</td><td>')}</td></tr>`;
  };
  return figures.map(writeRow).join('');
};
