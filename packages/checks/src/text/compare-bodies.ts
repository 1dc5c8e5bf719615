// Whether two names can be of one body. Short names, offices and portals are common, so most differences mean nothing.

const body = /(?:局|委员会|厅|镇政府|乡政府|街道办事处|街道)$/;
const place = /^[\p{Script=Han}]{1,7}?(?:自治区|自治州|自治县|地区|省|市|州|盟|县|区|旗)(?=[\p{Script=Han}]{2})/u;
// Not places, though they end like one.
const noPlace =
  /^(?:城市|都市|超市|股市|上市|联盟|行政区|社区|园区|景区|新区|开发区|高新区|辖区|灾区|牧区|林区|校区|郊区|山区)$/;
const generic = /(?:政府|街道|办事处|管理|委员会|办公室|事务|工作|服务|局|厅|委|镇|乡)/g;

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/\s|\([^()]*\)/g, '')
    .replaceAll('人民政府', '政府')
    .replaceAll(/[和与及、]/g, '')
    .replace(/(?<=局|委员会|厅|镇政府|乡政府|街道办事处)(?:党政)?(?:综合)?(?:办公室|科|股|处)$/, '');

const isWithin = (short: string, long: string): boolean => {
  let from = 0;
  for (const sign of short) {
    const at = long.indexOf(sign, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
};

const splitPlaces = (name: string): { readonly places: readonly string[]; readonly rest: string } => {
  const found = place.exec(name)?.[0];
  if (!found || noPlace.test(found)) return { places: [], rest: name };
  const { places, rest } = splitPlaces(name.slice(found.length));
  return { places: [found, ...places], rest };
};

const sharesWord = (left: string, right: string): boolean => {
  const [a, b] = [left.replaceAll(generic, '·'), right.replaceAll(generic, '·')];
  return [...a].some((_, index) => {
    const pair = a.slice(index, index + 2);
    return pair.length === 2 && !pair.includes('·') && b.includes(pair);
  });
};

/** `same`: one name can stand for the other; `other-place`, `other-body`: it cannot; `unknown`: not told by the names. */
export type BodyComparison = 'same' | 'other-place' | 'other-body' | 'unknown';

/**
 * Compares two names of bodies. Only bureaus, committees, towns and streets are ever told apart: governments, their
 * offices and centres publish and compile for others rightly.
 * Examples: 甲县卫健局 · 甲县卫生健康局 → same; 甲县财政局 · 乙县财政局 → other-place; 甲县财政局 · 甲县审计局 → other-body
 */
export const compareBodies = (first: string, second: string): BodyComparison => {
  const [a, b] = [fold(first), fold(second)];
  if (isWithin(a, b) || isWithin(b, a)) return 'same';
  if (!body.test(a) || !body.test(b)) return 'unknown';
  const [left, right] = [splitPlaces(a), splitPlaces(b)];
  if (left.rest === right.rest) {
    const [near, far] = [left.places.at(-1), right.places.at(-1)];
    return near && far && near !== far ? 'other-place' : 'unknown';
  }
  if (isWithin(left.rest, right.rest) || isWithin(right.rest, left.rest)) return 'unknown';
  return sharesWord(left.rest, right.rest) ? 'unknown' : 'other-body';
};
