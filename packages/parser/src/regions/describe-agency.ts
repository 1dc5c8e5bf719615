import type { Agency } from '@nianbao/schema';
import { centralBodies, kindOf } from './body-kinds.ts';
import { type Division, divisionIndex } from './division-index.ts';
import { locateBody } from './locate-body.ts';

// 国家税务总局珠海市香洲区税务局: the place stands behind the body above.
const above =
  /^(?:国家税务总局|国家金融监督管理总局|国家统计局|国家矿山安全监察局|国家外汇管理局|国家烟草专卖局|国家粮食和物资储备局|国家能源局|中国气象局|中国地震局|中国证券监督管理委员会|中国证监会|中国银行保险监督管理委员会|中国银保监会|中国人民银行|中华人民共和国|中共|中国共产党)/;
const townshipEnding =
  /^\p{Script=Han}{1,12}(?:镇|乡|苏木|街道)(?:人民政府|政府|办事处|办)?(?:党政(?:综合)?办公室|办公室)?$/u;
const countyOpening =
  /^(?:\p{Script=Han}{1,8}?(?:市|州|盟|地区))?(?<county>\p{Script=Han}{1,10}?(?:自治县|县|自治旗|旗|区))(?=$|人民政府|政府|\p{Script=Han}{1,20}(?:局|委|委员会|办|办公室|中心|院|馆)$)/u;
const notCounty =
  /(?:社|园|景|开发|高新|经开|新|保税|港|自贸|示范|管理|合作|先行|度假|试验|实验|工业|林|库|灾|校|地|小|片|特|矿|牧|禁|辖|产业|经济|功能|集聚|名胜|关)区$/;
const zone =
  /(?:开发区|高新区|经开区|新区|园区|保税区|度假区|示范区|管理区|景区|名胜区|合作区|工业区|试验区|产业园|工业园)/;

const branch = (division: Division, rest: string): Division | null => {
  const tail = /(?<name>\p{Script=Han}{2,10})(?:分局|支局)$/u.exec(rest)?.groups?.name;
  if (!tail) return null;
  const found = division.children.filter(
    (child) => tail.endsWith(child.name) || tail.endsWith(child.name.replace(/(?:自治县|自治旗|[区县市旗])$/, '')),
  );
  return found.length === 1 && found[0]!.name.length >= 3 ? found[0]! : null;
};

const levelOf = (name: string, division: Division | null, rest: string): Agency['level'] | null => {
  if (centralBodies.test(name)) return 'central';
  // Reports beside the provinces (format.md §9.1); it has no code of GB/T 2260.
  if (name === '新疆生产建设兵团') return 'province';
  const core = division ? rest : name;
  if (townshipEnding.test(core.replace(/^人民政府/, ''))) return 'township';
  // A zone, or a branch of it, belongs to a government of any level; its name does not say which.
  if (zone.test(core) || (/(?:分局|支局)$/.test(core) && division?.level !== 'county')) return null;
  if (division) return division.level;
  const county = countyOpening.exec(name)?.groups?.county;
  return county && !notCounty.test(county) ? 'county' : null;
};

/**
 * Describes a body by its name alone: region (GB/T 2260), level and kind; each is left out where the name does not say
 * it. Ambiguous names give no region.
 * Example: `describeBody('宿迁市人民政府')` → region 321300, level prefecture, kind government
 */
export const describeBody = (printed: string): Omit<Agency, 'name'> => {
  const index = divisionIndex();
  const full = index.simplify(printed).replace(/\s+/g, '');
  // (本级机关), (某管委会): what is in brackets behind a name explains it.
  const name = full.replace(/\([^()]*\)$|\uff08[^\uff08\uff09]*\uff09$/u, '');
  const local = centralBodies.test(name) ? name : name.replace(above, '') || name;
  const located = locateBody(index, local);
  const below = located.division && branch(located.division, located.rest);
  const division = below ?? located.division;
  const rest = below ? '' : located.rest;
  const known = division !== null && !centralBodies.test(name);
  const isWhole =
    (known && /^(?:人民政府)?$/.test(located.rest)) ||
    (!known && /^\p{Script=Han}{2,8}(?:市|县|区|旗|州|盟)$/u.test(name) && !notCounty.test(name) && !zone.test(name));
  const kind = kindOf(name, located.rest, isWhole);
  const level = below ? 'county' : levelOf(name, known ? division : null, rest);
  return {
    ...(level ? { level } : {}),
    ...(kind ? { kind } : {}),
    ...(known ? { region: { code: division.code, name: division.name, path: [...division.path] } } : {}),
  };
};

/** Adds to an agency what its name says of it. */
export const describeAgency = (agency: Agency): Agency =>
  agency.name === null ? agency : { ...agency, ...describeBody(agency.name) };
