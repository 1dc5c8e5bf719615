import { createRandom } from '../random.ts';

/** One kind of request. `connections`: how many ask at once. */
export interface LoadCase {
  readonly name: string;
  readonly paths: readonly string[];
  readonly connections: number;
  /** Measured once: asked again, the answers would come from memory. */
  readonly once?: true;
}

/** Addresses of reports of a store that `fillStore` filled. */
export interface Addresses {
  readonly agencies: readonly string[];
  readonly reports: readonly string[];
}

const many = 32;

const thousand = Array.from({ length: 1000 }, (_, index) => index);

// Many of each kind, so that hardly one is asked for twice: an answer kept in memory is no measure of a search.
const listFilters = (pick: <T>(list: readonly T[]) => T, count: number): string[] =>
  Array.from({ length: count }, () => {
    const year = 2019 + (pick(thousand) % 7);
    const region = pick(['11', '13', '21', '32', '3201', '33', '36', '37', '41', '42', '44', '51', '62']);
    const sort = pick(['-errors', '-year', 'agencyId', 'year', '-publishedOn']);
    const level = pick(['', '&level=county', '&level=township', '&kind=department']);
    return `/v1/reports?year=${year}&region=${region}&sort=${sort}${level}&pageSize=${20 + (pick(thousand) % 31)}`;
  });

const pages = (query: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    encodeURI(`/v1/search?q=${query}&page=${1 + (index % 20)}&pageSize=${1 + Math.floor(index / 20)}`),
  );

const halves =
  '政务 更新 发布 受理 答复 办结 规范 梳理 审核 完善 推进 落实 强化 解读 回应 征集 整改 培训 检查 归集 财政 教育 公安 民政 司法 统计 审计 水利 养老 就业 优抚 招生 征地 拆迁 采购 食品 药品 环境 项目 资源'.split(
    ' ',
  );
// With several lengths of a page, so that none is asked for twice within a load.
const words = [20, 19, 18, 17].flatMap((pageSize) =>
  halves.flatMap((word) =>
    [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => `/v1/search?q=${word}&year=${year}&pageSize=${pageSize}`),
  ),
);

/** What is asked: one after another, each with the figure that stands in the issue of the store and the API. */
export const listLoads = ({ agencies, reports }: Addresses): readonly LoadCase[] => {
  const { pick: pickOne } = createRandom('load');
  const pick = (list: readonly string[], count: number) => Array.from({ length: count }, () => pickOne(list));
  const twelve = pick(agencies, 12).join(',');
  return [
    { name: 'point look-up, one address', paths: [reports[0]!], connections: many },
    { name: 'point look-up, 200 addresses', paths: pick(reports, 200), connections: many },
    { name: 'point look-up, any address', paths: pick(reports, 20_000), connections: many, once: true },
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
    { name: 'lists, hardly one asked for twice', paths: listFilters(pickOne, 2000), connections: many, once: true },
    {
      name: 'national statistics',
      paths: ['/v1/stats', '/v1/stats?years=2024', '/v1/stats/region'],
      connections: many,
    },
    { name: 'comparison of 12 agencies', paths: [`/v1/compare?agencies=${twelve}`], connections: many },
    { name: 'search, words of two characters', paths: words.map(encodeURI), connections: 1, once: true },
    { name: 'search, the commonest phrase', paths: pages('政府信息公开', 2000), connections: 1, once: true },
  ];
};
