import type { Random } from '../random.ts';

// Invented places: no county of these names exists.
const cities = ['青岚市', '澜江市', '云屏市', '霁川市'];
const counties = ['岚皋川县', '云溪区', '望澜县', '松屏区', '鹭洲县'];
const towns = ['溪口街道', '石泉湾镇', '枫桥岭乡'];
const departments = ['交通运输局', '统计局', '教育局', '自然资源局', '市场监督管理局', '农业农村局', '卫生健康委员会'];

/** An invented reporting body. Example: 青岚市云溪区统计局 */
export const inventAgency = (random: Random): string => {
  const county = random.chance(0.5) ? random.pick(counties) : '';
  const place = county && random.chance(0.4) ? county : random.pick(cities) + county;
  const kind = random.weighted([3, 4, 2]);
  if (kind === 0) return `${place}人民政府`;
  if (kind === 1) return place + random.pick(departments);
  return county
    ? `${place}${random
        .pick(towns)
        .replace(/街道$/, '街道办事处')
        .replace(/([镇乡])$/, '$1人民政府')}`
    : `${place}人民政府办公室`;
};
