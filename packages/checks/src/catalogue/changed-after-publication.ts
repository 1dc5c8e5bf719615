import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { compareVersions, isOtherSite, nameChanges } from '../versions/compare-versions.ts';

/** What was published stays as it was. Earlier captures of the same page are compared with it. */
export const changedAfterPublication = defineCheck({
  kind: 'report',
  id: 'changed-after-publication',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '公布后有改动', en: 'Changed after publication' },
  legalBasis: {
    zh: '由《政府信息公开条例》第六条(及时、准确公开)推得:公布的数字和文字改动应当说明。',
    en: 'Derived from Article 6 of the Regulations (timely and accurate disclosure): changes to what was published should be explained.',
  },
  reads: ['/year', '/agency', '/publication', '/narrative', '/proactiveDisclosure', '/applications', '/disputes'],
  needs: ['versions'],
  messages: {
    figures: {
      zh: '与 {day} 的留存相比,{count} 个数有改动:{changes}',
      en: 'Against the capture of {day}, figures that changed: {count} ({changes})',
    },
    prose: {
      zh: '与 {day} 的留存相比,数字未变,正文有 {count} 部分有改动',
      en: 'Against the capture of {day} no figure changed, but parts of the prose did: {count}',
    },
    unchanged: { zh: '与以前的留存({count} 份)相同', en: 'The same as in earlier captures ({count})' },
    none: { zh: '没有可比的留存', en: 'There is no capture to compare with' },
  },
  run: (reading) => {
    const own = reading.value('/publication/url');
    const captures = reading.versions
      .filter((version) => !isOtherSite(version, own))
      .map((version) => ({ day: version.capturedOn ?? '—', ...compareVersions(reading, version) }))
      .filter(({ isSame }) => isSame);
    if (captures.length === 0) return [{ verdict: 'not-assessable', message: 'none', paths: [] }];
    const changed = captures.flatMap(({ day, figures, parts }): Outcome<'figures' | 'prose'>[] => {
      if (figures.length > 0) {
        const params = { day, count: figures.length, changes: nameChanges(figures) };
        const paths = figures.map(({ path }) => path);
        return [{ verdict: 'fail', message: 'figures', paths, params }];
      }
      if (parts.length === 0) return [];
      return [{ verdict: 'fail', message: 'prose', paths: parts, params: { day, count: parts.length } }];
    });
    if (changed.length > 0) return changed;
    return [{ verdict: 'pass', message: 'unchanged', paths: [], params: { count: captures.length } }];
  },
});
