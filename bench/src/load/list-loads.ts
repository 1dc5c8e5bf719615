import { createRandom } from '../random.ts';

/** One kind of request. `connections`: how many ask at once. */
export interface LoadCase {
  readonly name: string;
  readonly paths: readonly string[];
  readonly connections: number;
}

/** Addresses of reports of a store that `fillStore` filled. */
export interface Addresses {
  readonly agencies: readonly string[];
  readonly reports: readonly string[];
}

const many = 32;

/** What is asked: one after another, each with the figure that stands in the issue of the store and the API. */
export const listLoads = ({ agencies, reports }: Addresses): readonly LoadCase[] => {
  const { pick: pickOne } = createRandom('load');
  const pick = (list: readonly string[], count: number) => Array.from({ length: count }, () => pickOne(list));
  const twelve = pick(agencies, 12).join(',');
  return [
    { name: 'point look-up, one address', paths: [reports[0]!], connections: many },
    { name: 'point look-up, 200 addresses', paths: pick(reports, 200), connections: many },
    { name: 'point look-up, any address', paths: pick(reports, 20_000), connections: many },
    { name: 'first page of the list', paths: ['/v1/reports', '/v1/agencies'], connections: many },
    {
      name: 'lists, filtered and sorted',
      paths: [
        '/v1/reports?year=2024&sort=-errors',
        '/v1/reports?region=32&level=county',
        '/v1/reports?sort=-year&pageSize=50',
        '/v1/agencies?kind=department&sort=-name',
        ...pick(agencies, 200).map((id) => `/v1/agencies/${id}/reports`),
      ],
      connections: many,
    },
    {
      name: 'national statistics',
      paths: ['/v1/stats', '/v1/stats?years=2024', '/v1/stats/region'],
      connections: many,
    },
    { name: 'comparison of 12 agencies', paths: [`/v1/compare?agencies=${twelve}`], connections: many },
    { name: 'search, two characters', paths: ['/v1/search?q=政务'].map(encodeURI), connections: 1 },
    { name: 'search, the commonest phrase', paths: ['/v1/search?q=政府信息公开'].map(encodeURI), connections: 1 },
  ];
};
