// The provinces as equal tiles, roughly where they lie. Codes are the first two digits of the division code (GB/T 2260).

/** A province with its place among the tiles. `reports`: bodies there publish under the national regulations. */
export interface Province {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Two letters for a tile in English. */
  readonly short: string;
  readonly column: number;
  readonly row: number;
  readonly reports: boolean;
}

const tile = (
  code: string,
  zh: string,
  en: string,
  short: string,
  column: number,
  row: number,
  reports = true,
): Province => ({ code, zh, en, short, column, row, reports });

/** Every province by code. */
export const provinces: readonly Province[] = [
  tile('11', '北京', 'Beijing', 'BJ', 4, 1),
  tile('12', '天津', 'Tianjin', 'TJ', 5, 2),
  tile('13', '河北', 'Hebei', 'HE', 4, 2),
  tile('14', '山西', 'Shanxi', 'SX', 3, 2),
  tile('15', '内蒙古', 'Inner Mongolia', 'NM', 3, 1),
  tile('21', '辽宁', 'Liaoning', 'LN', 6, 2),
  tile('22', '吉林', 'Jilin', 'JL', 6, 1),
  tile('23', '黑龙江', 'Heilongjiang', 'HL', 6, 0),
  tile('31', '上海', 'Shanghai', 'SH', 6, 3),
  tile('32', '江苏', 'Jiangsu', 'JS', 5, 3),
  tile('33', '浙江', 'Zhejiang', 'ZJ', 5, 4),
  tile('34', '安徽', 'Anhui', 'AH', 4, 4),
  tile('35', '福建', 'Fujian', 'FJ', 5, 5),
  tile('36', '江西', 'Jiangxi', 'JX', 4, 5),
  tile('37', '山东', 'Shandong', 'SD', 4, 3),
  tile('41', '河南', 'Henan', 'HA', 3, 3),
  tile('42', '湖北', 'Hubei', 'HB', 3, 4),
  tile('43', '湖南', 'Hunan', 'HN', 3, 5),
  tile('44', '广东', 'Guangdong', 'GD', 3, 6),
  tile('45', '广西', 'Guangxi', 'GX', 2, 6),
  tile('46', '海南', 'Hainan', 'HI', 2, 7),
  tile('50', '重庆', 'Chongqing', 'CQ', 2, 4),
  tile('51', '四川', 'Sichuan', 'SC', 1, 4),
  tile('52', '贵州', 'Guizhou', 'GZ', 2, 5),
  tile('53', '云南', 'Yunnan', 'YN', 1, 5),
  tile('54', '西藏', 'Tibet', 'XZ', 0, 4),
  tile('61', '陕西', 'Shaanxi', 'SN', 2, 3),
  tile('62', '甘肃', 'Gansu', 'GS', 1, 2),
  tile('63', '青海', 'Qinghai', 'QH', 1, 3),
  tile('64', '宁夏', 'Ningxia', 'NX', 2, 2),
  tile('65', '新疆', 'Xinjiang', 'XJ', 0, 2),
  tile('71', '台湾', 'Taiwan', 'TW', 6, 5, false),
  tile('81', '香港', 'Hong Kong', 'HK', 4, 6, false),
  tile('82', '澳门', 'Macau', 'MO', 3, 7, false),
];

/** The code of a region's province; null where no region is known. Example: `provinceOf({ code: '140200' })` → "14". */
export const provinceOf = (region: { readonly code: string } | null | undefined): string | null =>
  region && /^\d{2}/.test(region.code) ? region.code.slice(0, 2) : null;
