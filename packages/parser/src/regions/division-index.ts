import { divisionHantPairs, divisionTable } from '../generated/divisions.ts';

/** One division of GB/T 2260. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'prefecture' | 'county';
  /** From the province down, itself included. */
  readonly path: readonly string[];
  readonly children: Division[];
}

/** All divisions, by the names that a body's name may begin with. */
export interface DivisionIndex {
  readonly provinces: readonly Division[];
  /** Prefectures and counties by name and by short form (海南州); several where the name is not unique. */
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  /** To Simplified, one to one. */
  readonly simplify: (text: string) => string;
}

const peoples =
  /(?:藏族|羌族|彝族|回族|蒙古族|蒙古|维吾尔族?|哈萨克族?|柯尔克孜族?|塔吉克族?|锡伯族?|朝鲜族|满族|土家族|苗族|布依族|侗族|壮族|瑶族|傣族|白族|景颇族|哈尼族|傈僳族|拉祜族|佤族|纳西族|布朗族|独龙族|怒族|普米族|黎族|畲族|仡佬族|水族|毛南族|仫佬族|各族|土族|撒拉族|东乡族|保安族|裕固族|达斡尔族|鄂温克族|鄂伦春族?)+自治(?=[州县旗]$)/;

/**
 * The names by which a division goes: its full one and, for autonomous ones, the one without its peoples.
 * Example: 海南藏族自治州 → 海南藏族自治州, 海南州
 */
const namesOf = (name: string): string[] => {
  const short = name.replace(peoples, '');
  return short !== name && short.length >= 3 ? [name, short] : [name];
};

const simplifier = (): ((text: string) => string) => {
  const pairs = new Map<string, string>();
  for (let index = 0; index < divisionHantPairs.length; index += 2)
    pairs.set(divisionHantPairs[index]!, divisionHantPairs[index + 1]!);
  return (text) => [...text].map((character) => pairs.get(character) ?? character).join('');
};

const division = (code: string, name: string, level: Division['level'], path: readonly string[]): Division => ({
  code: code.padEnd(6, '0'),
  name,
  level,
  path: [...path, name],
  children: [],
});

const build = (): DivisionIndex => {
  const provinces: Division[] = [];
  const byName = new Map<string, Division[]>();
  const keep = (item: Division): void => {
    for (const name of namesOf(item.name)) byName.set(name, [...(byName.get(name) ?? []), item]);
  };
  for (const line of divisionTable.split('\n')) {
    const [head, ...groups] = line.split(';');
    const code = head!.slice(0, 2);
    const province = division(code, head!.slice(2), 'province', []);
    provinces.push(province);
    for (const group of groups) {
      const [prefix, counties = ''] = group.split(':');
      const digits = code + prefix!.slice(0, 2);
      const parent = prefix!.length > 2 ? division(digits, prefix!.slice(2), 'prefecture', province.path) : province;
      if (parent !== province) {
        province.children.push(parent);
        keep(parent);
      }
      for (const entry of counties === '' ? [] : counties.split(',')) {
        const county = division(digits + entry.slice(0, 2), entry.slice(2), 'county', parent.path);
        parent.children.push(county);
        keep(county);
      }
    }
  }
  return { provinces, byName, simplify: simplifier() };
};

let index: DivisionIndex | null = null;

/** The index, built when it is first asked for. */
export const divisionIndex = (): DivisionIndex => {
  index ??= build();
  return index;
};

/** Whether a text begins with a division's name or short form; the length of the name, else 0. */
export const beginsWith = (text: string, { name }: Division): number =>
  Math.max(0, ...namesOf(name).map((candidate) => (text.startsWith(candidate) ? candidate.length : 0)));
