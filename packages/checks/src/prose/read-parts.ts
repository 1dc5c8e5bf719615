/** One listed part of a total. */
export interface Part {
  readonly label: string;
  readonly value: number;
}

/** The parts listed behind a total. */
export interface Parts {
  readonly parts: readonly Part[];
  /** 「其中」 may name some parts only; a colon, 分别为 or 包括 opens a list of all of them. */
  readonly opening: 'some' | 'all';
  /** The list says itself that it is not complete, or runs into something else. */
  readonly open: boolean;
}

const units = '件次|条次|件|条|份|篇|个|项|宗|起|次|则|期|例';
const opening =
  /^(?:\([^()]{0,40}\))?[,;。(]*(?:(?<all>分别(?:是|为|通过)?|包括|包含|具体(?:为|是|包括|情况为)?|[按从][^,:;。\d]{1,16}|构成(?:为|情况为)?|:|(?<=\()(?=[^()\d]{1,16}\d))|(?<some>其中|其中包括|含))+[,:]*/;
const item = new RegExp(
  `(?:[,;、]|和|及|以及|与)*(?:[一二三四五六七八九十]是|\\(\\d\\)|\\d[.、])?(?<label>[^\\d,;:、。()%]{1,24}?)(?:共计|共|合计|为|有|:|约)*(?<n>\\d[\\d,]*)(?<wan>万)?(?<more>余|多)?(?<unit>${units})?(?<rest>\\([^()]{0,80}\\)|,?(?:约)?占(?:比|[^,;、。\\d%]{0,14})[\\d.]+%)*`,
  'y',
);
// What begins a statement of its own, and not another part.
const drifts =
  /^(?:并|全年|累计|同时|另外?|此外|共计?)?(?:回复|答复|回应|办理|办结|收到|受理|转载|转发|举办|召开|开展|组织(?!机构|领导|人事)|制作|修订|清理|整改|删除|浏览|阅读|点击|访问|关注|结转|较|比|同比|增|减|新增|上年)/;
const unfinished = /主要|重点|尤其|特别/;

/**
 * Reads the parts that stand behind a total: 「其中机构信息5条,政策文件8条」, with a bracket or a share behind each. `after` is
 * the sentence behind the total's number and unit. Null where no list follows. Units that differ end the list.
 * Example: `readParts(',其中网站28条,微信895条。', '条')?.parts` → [{ label: '网站', value: 28 }, …]
 */
export const readParts = (after: string, unit: string): Parts | null => {
  const opened = opening.exec(after);
  if (!opened) return null;
  const parts: Part[] = [];
  let open = unfinished.test(opened[0]);
  let at = opened[0].length;
  for (;;) {
    item.lastIndex = at;
    const match = item.exec(after);
    if (!match) break;
    const { label, n, wan, more, unit: printed = unit } = match.groups as Record<string, string>;
    const nested = /其中|含|包括/.test(label!);
    if (nested || drifts.test(label!) || printed !== unit || wan || more) {
      open = true;
      break;
    }
    if (/^(?:主要|尤其)/.test(label!)) open = true;
    parts.push({ label: label!, value: Number(n!.replaceAll(',', '')) });
    at = item.lastIndex;
  }
  const rest = after.slice(at);
  if (/^等/.test(rest) || /^(?:余|多|以上)/.test(rest)) open = true;
  return parts.length === 0 ? null : { parts, opening: opened.groups!.some ? 'some' : 'all', open };
};
