// Agencies as a country has them: provinces, prefectures, counties, and the same thirty offices in each. Names are invented.
import { provinces } from '../../../apps/site/src/model/provinces.ts';
import { createRandom } from '../random.ts';

/** An office of every county, with what it was called before and what people call it. */
interface Office {
  readonly name: string;
  readonly former?: string;
  readonly short?: string;
}

const offices: readonly Office[] = [
  { name: '人民政府办公室', short: '政府办' },
  { name: '发展和改革局', short: '发改局', former: '发展计划局' },
  { name: '教育局', former: '教育委员会' },
  { name: '科学技术局', short: '科技局' },
  { name: '工业和信息化局', short: '工信局', former: '经济贸易局' },
  { name: '公安局' },
  { name: '民政局' },
  { name: '司法局' },
  { name: '财政局' },
  { name: '人力资源和社会保障局', short: '人社局', former: '劳动和社会保障局' },
  { name: '自然资源和规划局', short: '自规局', former: '国土资源局' },
  { name: '生态环境局', short: '环保局', former: '环境保护局' },
  { name: '住房和城乡建设局', short: '住建局', former: '建设局' },
  { name: '交通运输局', short: '交通局' },
  { name: '水利局', former: '水务局' },
  { name: '农业农村局', short: '农业局', former: '农牧局' },
  { name: '商务局' },
  { name: '文化和旅游局', short: '文旅局', former: '文化广播电视局' },
  { name: '卫生健康局', short: '卫健局', former: '卫生和计划生育局' },
  { name: '退役军人事务局', short: '退役军人局' },
  { name: '应急管理局', short: '应急局', former: '安全生产监督管理局' },
  { name: '审计局' },
  { name: '市场监督管理局', short: '市监局', former: '工商行政管理局' },
  { name: '统计局' },
  { name: '医疗保障局', short: '医保局' },
  { name: '信访局' },
  { name: '行政审批服务局', short: '审批局' },
  { name: '城市管理局', short: '城管局', former: '市容管理局' },
];

const stems = '安宝昌德丰广海和建金康乐林明宁平庆荣善泰文兴永源泽长东西南北新大石清阳江河山云龙凤义仁信武顺城州川原';

/** One agency of the index, and how people may also name it. */
export interface SearchedAgency {
  readonly id: string;
  readonly name: string;
  /** Former names that the store knows. */
  readonly names: readonly string[];
  /** What people say for it, which no store knows; absent where nobody shortens it. */
  readonly spoken?: string;
  readonly region: { readonly code: string; readonly name: string; readonly path: readonly string[] };
}

const countiesAPrefecture = 8;

/** Draws that many agencies, the same on every machine, in the order of the site's list. */
export const generateAgencies = (count: number): readonly SearchedAgency[] => {
  const random = createRandom('search agencies');
  const taken = new Set<string>();
  const draw = (): string => {
    for (;;) {
      const stem = random.pick([...stems]) + random.pick([...stems]);
      if (!taken.has(stem) && taken.add(stem)) return stem;
    }
  };
  const counties = Math.ceil(count / offices.length);
  const mainland = provinces.filter(({ reports }) => reports);
  const perProvince = Math.ceil(counties / mainland.length);
  let city = '';
  return Array.from({ length: counties }, (_, index) => {
    const province = mainland[Math.floor(index / perProvince)]!;
    const within = index % perProvince;
    if (within % countiesAPrefecture === 0) city = `${draw()}市`;
    const county = draw() + random.pick(['县', '县', '区', '市']);
    const prefecture = String(1 + Math.floor(within / countiesAPrefecture)).padStart(2, '0');
    const code = `${province.code}${prefecture}${String(21 + (within % countiesAPrefecture))}`;
    const region = { code, name: county, path: [province.zh, city, county] };
    return offices.map(({ name, former, short }, at) => ({
      id: `${code}-${at}`,
      name: county + name,
      names: former && random.chance(0.5) ? [county + former] : [],
      ...(short ? { spoken: county + short } : {}),
      region,
    }));
  })
    .flat()
    .slice(0, count);
};
