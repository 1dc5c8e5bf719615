import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { compareVersions, isOtherSite, nameChanges } from '../versions/compare-versions.ts';

/** A report that stands on two sites says the same on both. */
export const platformsDiffer = defineCheck({
  kind: 'report',
  id: 'platforms-differ',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '不同平台的版本不一致', en: 'Versions on different sites differ' },
  legalBasis: {
    zh: '由《政府信息公开条例》第六条(及时、准确公开)推得:同一份报告在各处公布的内容应当相同。',
    en: 'Derived from Article 6 of the Regulations (timely and accurate disclosure): a report says the same wherever it is published.',
  },
  reads: ['/year', '/agency', '/publication', '/narrative', '/proactiveDisclosure', '/applications', '/disputes'],
  needs: ['versions'],
  messages: {
    figures: {
      zh: '与 {address} 的版本相比,{count} 个数不同:{changes}',
      en: 'Against the version at {address}, figures that differ: {count} ({changes})',
    },
    prose: {
      zh: '与 {address} 的版本相比,数字相同,正文有 {count} 部分不同;可能是网页取文不同,不作定论',
      en: 'Against the version at {address} the figures agree, but parts of the prose differ: {count}; pages may have been taken differently, so this is not conclusive',
    },
    same: { zh: '与其他平台的版本({count} 份)相同', en: 'The same as on other sites ({count})' },
    none: { zh: '没有其他平台的版本可比', en: 'There is no version from another site to compare with' },
  },
  run: (reading) => {
    const own = reading.value('/publication/url');
    const others = reading.versions
      .filter((version) => isOtherSite(version, own))
      .map((version) => ({ address: version.address ?? '—', ...compareVersions(reading, version) }))
      .filter(({ isSame }) => isSame);
    if (others.length === 0) return [{ verdict: 'not-assessable', message: 'none', paths: [] }];
    const different = others.flatMap(({ address, figures, parts }): Outcome<'figures' | 'prose'>[] => {
      if (figures.length > 0) {
        const params = { address, count: figures.length, changes: nameChanges(figures) };
        const paths = figures.map(({ path }) => path);
        return [{ verdict: 'fail', message: 'figures', paths, params }];
      }
      if (parts.length === 0) return [];
      return [{ verdict: 'unclear', message: 'prose', paths: parts, params: { address, count: parts.length } }];
    });
    if (different.length > 0) return different;
    return [{ verdict: 'pass', message: 'same', paths: [], params: { count: others.length } }];
  },
});
