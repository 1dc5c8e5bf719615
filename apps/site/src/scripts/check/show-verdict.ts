import { countVerdicts } from '@nianbao/render';
import { listReportFigures } from '@nianbao/schema';
import { readFigure } from '../../model/read-figure.ts';
import type { Locale } from '../../text/locale.ts';
import { speak, type TextKey } from '../../text/say.ts';
import { buildElement, type Content } from './build-element.ts';
import type { CheckedReport } from './messages.ts';

const severities = ['error', 'warning', 'info'] as const;

/** The one line that says how the report stands, and what could not be looked at. */
export const showVerdict = (checked: CheckedReport, locale: Locale): Content => {
  const t = speak(locale);
  const { result, findings, previousRead } = checked;
  const counts = countVerdicts(findings);
  const clean = severities.every((severity) => counts[severity] === 0);
  const figures = listReportFigures(result.report?.edition ?? null);
  const held = figures.filter(({ pointer }) => readFigure({ result }, pointer).value !== null).length;
  const notes = [
    ...(result.status === 'partial' ? [t('check.partial')] : []),
    ...(previousRead === false ? [t('check.lastUnread')] : []),
    ...(counts.wanting > 0 ? [t('check.wanting', { n: counts.wanting })] : []),
  ];
  return [
    buildElement(
      'p',
      { class: 'verdict', id: 'verdict' },
      clean ? buildElement('span', { class: 'count ok' }, t('check.clean')) : null,
      severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) =>
          buildElement(
            'a',
            { class: `count ${severity}`, href: '#findings' },
            t(`verdict.${severity}`, { n: counts[severity] }),
          ),
        ),
      counts.open > 0 ? buildElement('span', {}, t('check.open', { n: counts.open })) : null,
      buildElement('span', {}, t(`verdict.${result.status}` as TextKey)),
      figures.length > 0 ? buildElement('span', {}, t('verdict.held', { asked: figures.length, held })) : null,
    ),
    notes.map((note) => buildElement('p', { class: 'note' }, note)),
  ];
};
