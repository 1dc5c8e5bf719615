// The whole result of a check, or why there is none.
import { selectFindings } from '@nianbao/render';
import type { AnnualReport, Diagnostic } from '@nianbao/schema';
import { describePlace } from '../../model/describe-place.ts';
import type { Locale } from '../../text/locale.ts';
import { speak, type TextKey } from '../../text/say.ts';
import { writeBilingual } from '../../text/write-bilingual.ts';
import { buildElement, type Content } from './build-element.ts';
import type { CheckedReport } from './messages.ts';
import { showFindings } from './show-findings.ts';
import { showTables } from './show-tables.ts';
import { showVerdict } from './show-verdict.ts';

const failures: Readonly<Record<string, TextKey>> = {
  'not-a-report': 'check.notReport',
  'pdf-image-only': 'check.scanned',
  'image-only': 'check.scanned',
};

const failureTitle = (diagnostics: readonly Diagnostic[]): TextKey => {
  const known = diagnostics.find(({ code }) => failures[code])?.code;
  if (known) return failures[known]!;
  const limited = diagnostics.some(({ params }) => /larger than the limit/.test(String(params.reasonEn ?? '')));
  return limited ? 'check.limit' : 'check.unreadable';
};

const showDiagnostics = ({ result }: CheckedReport, locale: Locale): Content => {
  const t = speak(locale);
  if (result.diagnostics.length === 0) return null;
  return buildElement(
    'details',
    { class: 'diagnostics', open: result.status === 'ok' ? null : 'open' },
    buildElement('summary', {}, `${t('diagnostics.title')} (${result.diagnostics.length})`),
    buildElement(
      'ul',
      {},
      result.diagnostics.map(({ severity, message, place, code }) =>
        buildElement(
          'li',
          {},
          buildElement('span', { class: `count ${severity}` }, t(`severity.${severity}`)),
          writeBilingual(message, locale),
          place ? buildElement('span', { class: 'faint' }, ` ${describePlace(place, locale)}`) : null,
          ' ',
          buildElement('code', {}, code),
        ),
      ),
    ),
  );
};

/** Findings as the command line prints them: `{ source, status, findings }`, passes left out. */
export const exportFindings = ({ result, findings }: CheckedReport): string => {
  const { source, status } = result;
  return `${JSON.stringify({ source, status, findings: selectFindings(findings, false) }, null, 2)}\n`;
};

const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  buildElement('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
};

const part = (id: string, title: string, ...content: Content[]): HTMLElement =>
  buildElement(
    'section',
    { class: 'part' },
    buildElement('h2', { id }, title),
    buildElement('div', { class: 'part-body' }, content),
  );

/** A problem that left no result. */
export const showProblem = (title: string, ...texts: readonly string[]): HTMLElement =>
  part(
    'verdict',
    title,
    texts.map((text) => buildElement('p', { class: 'problem' }, text)),
  );

const showName = ({ agency, script }: AnnualReport, unknown: string): Content =>
  agency.name === null
    ? unknown
    : buildElement('span', { lang: `zh-${script === 'hant' ? 'Hant' : 'Hans'}` }, agency.name);

/** A checked report: the verdict, what to do with it, findings, tables. */
export const showResult = (checked: CheckedReport, locale: Locale): Content => {
  const t = speak(locale);
  const { report, diagnostics } = checked.result;
  if (!report) {
    return showProblem(
      t(failureTitle(diagnostics)),
      ...diagnostics.map(({ message }) => writeBilingual(message, locale)),
    );
  }
  const year = report.year === null ? t('report.titleNoYear') : t('report.title', { year: String(report.year) });
  const print = buildElement('button', { type: 'button' }, t('check.print'));
  print.addEventListener('click', () => globalThis.print());
  const save = buildElement('button', { type: 'button' }, t('check.export'));
  save.addEventListener('click', () =>
    download(`nianbao-check-${report.year ?? 'report'}.json`, exportFindings(checked)),
  );
  return [
    part(
      'result-title',
      t('check.result'),
      buildElement('p', { class: 'result-name' }, showName(report, t('agency.unknown')), ` ${year}`),
      showVerdict(checked, locale),
      buildElement('p', { class: 'check-actions' }, print, save),
    ),
    part('findings', t('findings.title'), showFindings(checked, locale), showDiagnostics(checked, locale)),
    showTables(checked, locale),
  ];
};
