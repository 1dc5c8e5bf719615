// What the pictures of links say.
import { mayExistIn } from '../model/agency-life.ts';
import { sumUpYear } from '../model/sum-up-year.ts';
import { trustOf } from '../model/trust-of.ts';
import type { Card } from '../pictures/draw-card.ts';
import { renderCard } from '../pictures/render-card.ts';
import { say } from '../text/say.ts';
import { readAgency, readReport } from './read-documents.ts';
import { readExplained, sumExplained } from './read-explained.ts';
import { readTotals, readYears } from './read-lists.ts';

/** The card of an agency: its name and place, what the newest report says, its years. */
export const readAgencyCard = async (id: string): Promise<Card> => {
  const [agency, years, explained] = await Promise.all([readAgency(id), readYears(), readExplained()]);
  const newest = agency.items.find(({ year }) => year !== null) ?? agency.items[0];
  const document = newest ? await readReport(agency.id, newest.key) : null;
  const states = new Map(
    agency.items.map((report) => [report.year, trustOf(report.findings, sumExplained(explained, [report]))]),
  );
  return {
    title: agency.name ?? say('zh', 'agency.unknown'),
    over: agency.region?.path.join(' › ') ?? '',
    sentence: document
      ? sumUpYear(document, 'zh')
          .map(({ text }) => text)
          .join('')
      : '',
    years: years
      .filter((year) => states.has(year) || mayExistIn(agency, year))
      .map((year) => ({ year, state: states.get(year) ?? 'missing' })),
  };
};

/** The card of every other page. */
export const readSiteCard = async (): Promise<Card> => {
  const { agencies, reports } = await readTotals();
  return {
    title: say('zh', 'site.title'),
    over: `${say('zh', 'count.agencies', { n: agencies })} · ${say('zh', 'count.reports', { n: reports })}`,
    sentence: say('zh', 'site.tagline'),
    years: [],
  };
};

/** An answer with a card as PNG. How long it took is told apart from the pages. */
export const answerCard = async (card: Card): Promise<Response> => {
  const { NIANBAO_SITE_FONT: font, NIANBAO_SITE_PICTURES: keep } = process.env;
  if (!font || !keep) throw new Error('NIANBAO_SITE_FONT and NIANBAO_SITE_PICTURES are not set: buildSite sets them.');
  const { png, drawn, ms } = await renderCard(card, font, keep);
  process.send?.({ kind: 'picture', drawn, ms });
  return new Response(Buffer.from(png), { headers: { 'content-type': 'image/png' } });
};
