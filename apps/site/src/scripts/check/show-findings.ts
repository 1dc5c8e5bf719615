// Findings grouped by root cause, each with its sum, its cells and the suggested figure.
import { type FindingGroup, groupFindings } from '@nianbao/render';
import { describeFigure, type Finding, listReportFigures } from '@nianbao/schema';
import { cellId, findingId, rulePath } from '../../model/cell-address.ts';
import { describePlace } from '../../model/describe-place.ts';
import { numberFindings } from '../../model/mark-findings.ts';
import { writeFindingSum } from '../../model/write-sums.ts';
import { type Locale, localPath } from '../../text/locale.ts';
import { speak, type TextKey } from '../../text/say.ts';
import { writeBilingual } from '../../text/write-bilingual.ts';
import { buildElement, type Content } from './build-element.ts';
import type { CheckedReport } from './messages.ts';

const mostCells = 12;

const showSuspect = ({ suspect }: Finding, edition: string | null, locale: Locale): Content => {
  if (!suspect) return null;
  const t = speak(locale);
  const name = writeBilingual(describeFigure(suspect.path, edition as '2021'), locale);
  const several = suspect.certainty === 'one-of-several' && (suspect.count ?? suspect.candidates?.length ?? 0) > 1;
  return buildElement(
    'p',
    { class: 'suggestion' },
    t('findings.suspect'),
    ' ',
    buildElement('a', { href: `#${cellId(suspect.path)}` }, name),
    suspect.suggested === null ? null : [' → ', buildElement('b', {}, String(suspect.suggested))],
    ' · ',
    writeBilingual(suspect.why, locale),
    several ? ` · ${t('check.severalWays', { n: suspect.count ?? suspect.candidates!.length })}` : null,
  );
};

/** Ids of findings by their key: where the marked cells lead. */
type Anchors = ReadonlyMap<string, string>;

const showOne = (
  { root, followers }: FindingGroup,
  checked: CheckedReport,
  anchors: Anchors,
  locale: Locale,
): HTMLElement => {
  const t = speak(locale);
  const { result, titles } = checked;
  const edition = result.report?.edition ?? null;
  const known = new Set(listReportFigures(edition).map(({ pointer }) => pointer));
  const failed = root.verdict === 'fail';
  const sum = writeFindingSum({ result }, root);
  const cells = root.paths.filter((path) => known.has(path)).slice(0, mostCells);
  const title = titles[root.rule];
  return buildElement(
    'li',
    { class: failed ? root.severity : 'quiet', id: anchors.get(root.key), 'data-key': root.key },
    buildElement(
      'p',
      { class: 'finding-head' },
      buildElement(
        'span',
        { class: `count ${failed ? root.severity : ''}` },
        t(failed ? `severity.${root.severity}` : (`findings.${root.verdict}` as TextKey)),
      ),
      writeBilingual(root.message, locale),
    ),
    sum
      ? buildElement(
          'p',
          { class: `sum ${sum.holds === null ? 'open' : sum.holds ? 'holds' : 'fails'}` },
          `${t('check.equation')} ${sum.text}`,
        )
      : null,
    showSuspect(root, edition, locale),
    cells.length > 0
      ? buildElement(
          'p',
          { class: 'finding-cells' },
          buildElement('span', { class: 'faint' }, t('findings.cells')),
          cells.map((path) =>
            buildElement('a', { href: `#${cellId(path)}` }, writeBilingual(describeFigure(path, edition), locale)),
          ),
        )
      : null,
    buildElement(
      'p',
      { class: 'finding-facts' },
      root.place ? buildElement('span', {}, describePlace(root.place, locale)) : null,
      root.mode === 'blank-as-zero' ? buildElement('span', {}, t('findings.blankAsZero')) : null,
      buildElement(
        'a',
        { class: 'rule', href: localPath(locale, rulePath(root.rule)) },
        title ? writeBilingual(title, locale) : root.rule,
      ),
    ),
    followers.length > 0
      ? buildElement(
          'details',
          {},
          buildElement('summary', {}, t('check.follows', { n: followers.length })),
          buildElement(
            'ul',
            { class: 'followers' },
            followers.map((finding) =>
              buildElement('li', { id: anchors.get(finding.key) }, writeBilingual(finding.message, locale)),
            ),
          ),
        )
      : null,
  );
};

/** The list: failures first, then what could not be judged, folded away. */
export const showFindings = (checked: CheckedReport, locale: Locale): Content => {
  const t = speak(locale);
  const told = checked.findings.filter(({ verdict, needs }) => verdict !== 'pass' && needs === undefined);
  const anchors = new Map(
    numberFindings(checked.findings).map(({ number, finding }) => [finding.key, findingId(number)]),
  );
  const groups = groupFindings(told);
  const failed = groups.filter(({ root }) => root.verdict === 'fail');
  const open = groups.filter(({ root }) => root.verdict !== 'fail');
  const list = (shown: readonly FindingGroup[]): HTMLElement =>
    buildElement(
      'ol',
      { class: 'findings' },
      shown.map((group) => showOne(group, checked, anchors, locale)),
    );
  return [
    failed.length > 0 ? list(failed) : buildElement('p', { class: 'clean' }, t('check.clean')),
    open.length > 0
      ? buildElement(
          'details',
          { class: 'open-findings' },
          buildElement('summary', {}, `${t('findings.open')} (${open.length})`),
          list(open),
        )
      : null,
  ];
};
