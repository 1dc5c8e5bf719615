import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { compareBodies } from '../text/compare-bodies.ts';
import { readCompiler } from '../text/read-compiler.ts';

type Message = 'compiler' | 'publisherElsewhere' | 'publisher';

/** The body that compiled the report, and the one that published it, can be the one in the title. */
export const agencyMismatch = defineCheck({
  kind: 'report',
  id: 'agency-mismatch',
  severity: 'warning',
  editions: allEditions,
  title: {
    zh: '标题、首段与发布信息中的机关不一致',
    en: 'Title, opening and publication data name different agencies',
  },
  legalBasis: {
    zh: '由条例推得:年度报告由各行政机关就本机关的工作编制(《政府信息公开条例》第四十九条)。',
    en: 'Derived from Article 49 of the Regulations: an agency reports on its own work.',
  },
  reads: ['/agency/name', '/narrative/preamble', '/publication/publisher'],
  messages: {
    match: { zh: '所写机关没有不一致', en: 'The agencies named do not disagree' },
    compiler: {
      zh: '报告机关为{agency},首段却写由{other}编制',
      en: 'The report is by {agency}, but its opening says that {other} compiled it',
    },
    publisherElsewhere: {
      zh: '报告机关为{agency},发布机构却是别处的{other}',
      en: 'The report is by {agency}, but the publisher is {other}, of another place',
    },
    publisher: {
      zh: '报告机关为{agency},发布机构为{other};代为发布也是常事,不能断定有误',
      en: 'The report is by {agency}, the publisher is {other}; publishing for another is common, so this may be right',
    },
  },
  run: ({ value }) => {
    const agency = value('/agency/name');
    if (typeof agency !== 'string') return [];
    const compiler = readCompiler(String(value('/narrative/preamble') ?? ''));
    const publisher = value('/publication/publisher');
    const outcomes: Outcome<Message>[] = [];
    const compiled = compiler === null ? 'unknown' : compareBodies(agency, compiler);
    if (compiled === 'other-body' || compiled === 'other-place')
      outcomes.push({ verdict: 'fail', message: 'compiler', params: { agency, other: compiler } });
    const published = typeof publisher === 'string' ? compareBodies(agency, publisher) : 'unknown';
    const about = { paths: ['/agency/name', '/publication/publisher'], params: { agency, other: publisher } };
    if (published === 'other-place') outcomes.push({ verdict: 'fail', message: 'publisherElsewhere', ...about });
    if (published === 'other-body') outcomes.push({ verdict: 'unclear', message: 'publisher', ...about });
    return outcomes.length > 0 ? outcomes : [{ verdict: 'pass', message: 'match' }];
  },
});
