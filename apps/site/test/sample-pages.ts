// One page of every type, in both languages, found through the store.
import { openStore } from '@nianbao/store';

export interface SamplePage {
  readonly name: string;
  readonly path: string;
}

/** The pages to look at: overview, list, agencies and reports of every kind, rules, the lost page. */
export const samplePages = async (db: string): Promise<readonly SamplePage[]> => {
  const store = await openStore(db, { readOnly: true });
  const reports = (await store.listReports({ page: 1, pageSize: 1000 })).items;
  await store.close();
  const damaged = reports.find(({ findings }) => findings.error > 0)!;
  const old = reports.find(({ edition }) => edition === '2019')!;
  const sound = reports.find(({ figures, findings }) => figures.held === figures.asked && findings.warning === 0)!;
  const sourced = reports.find(({ agencyName }) => agencyName === '卓城县示例局')!;
  const nameless = reports.find(({ agencyName }) => agencyName === null)!;
  const longest = reports.find(({ agencyName }) => agencyName?.startsWith('亥示自治县'))!;
  const untabled = reports.find(({ edition }) => edition === 'pre2019')!;
  const pages = [
    { name: 'overview', path: '/' },
    { name: 'agencies', path: '/agencies/' },
    { name: 'agency', path: `/agencies/${damaged.agencyId}/` },
    { name: 'agency-nameless', path: `/agencies/${nameless.agencyId}/` },
    { name: 'report-damaged', path: `/agencies/${damaged.agencyId}/${damaged.key}/` },
    { name: 'report-2019', path: `/agencies/${old.agencyId}/${old.key}/` },
    { name: 'report-source', path: `/agencies/${sourced.agencyId}/${sourced.key}/` },
    { name: 'report-sound', path: `/agencies/${sound.agencyId}/${sound.key}/` },
    { name: 'agency-longest', path: `/agencies/${longest.agencyId}/` },
    { name: 'report-longest', path: `/agencies/${longest.agencyId}/${longest.key}/` },
    { name: 'agency-untabled', path: `/agencies/${untabled.agencyId}/` },
    { name: 'report-untabled', path: `/agencies/${untabled.agencyId}/${untabled.key}/` },
    { name: 'agencies-in', path: '/agencies/in/32/' },
    {
      name: 'compare',
      path: `/compare/?a=${damaged.agencyId},${sound.agencyId}&q=disclosureRate&from=2019&to=2024&view=chart`,
    },
    { name: 'compare-peers', path: `/compare/?a=${damaged.agencyId}&peers=country` },
    { name: 'rankings', path: '/rankings/' },
    { name: 'rankings-one', path: '/rankings/disclosureRate/prefecture-generalOffice/' },
    { name: 'quality', path: '/quality/' },
    { name: 'quality-list', path: '/quality/in/all/2024/' },
    { name: 'download', path: '/download/' },
    { name: 'rules', path: '/rules/' },
    { name: 'rules-rule', path: '/rules/disputes-row-total/' },
    { name: 'rules-never-met', path: '/rules/never-met/' },
    { name: 'check', path: '/check/' },
    ...['', 'method/', 'data/', 'api/', 'cite/', 'terms/', 'contact/'].map((page) => ({
      name: `docs-${page.slice(0, -1) || 'index'}`,
      path: `/docs/${page}`,
    })),
    { name: 'lost', path: '/nothing/here/' },
  ];
  // What strains a page strains it in every language.
  const alike = /longest|untabled/;
  const traditional = new Set(['overview', 'agency', 'report-source', 'compare', 'docs-method']);
  return pages.flatMap(({ name, path }) => [
    { name: `zh-${name}`, path },
    ...(alike.test(name) ? [] : [{ name: `en-${name}`, path: `/en${path}` }]),
    ...(traditional.has(name) ? [{ name: `hant-${name}`, path: `/hant${path}` }] : []),
  ]);
};
