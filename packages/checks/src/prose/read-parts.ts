import { type Part, type Parts, partUnits, unfinishedList } from './parts.ts';
import { readNumberedParts } from './read-numbered-parts.ts';
import { readZippedParts } from './read-zipped-parts.ts';

const opening =
  /^(?:\([^()]{0,40}\))?(?:[,;](?=[^,;。:\d%其]{1,16}[,;]其中)[^,;。:\d%]{1,16})?[,;。(]*(?:(?<all>分别(?:是|为|通过)?|包括|包含|涉及|(?:信息|申请)?(?:分类|类别|来源|渠道|方式|途径|构成|结构)(?:情况)?(?:分别)?(?:为|是|有|包括|:)|(?=一是)|具体(?:为|是|包括|情况为)?|[按从][^,:;。\d]{1,16}|构成(?:为|情况为)?|:|(?<=\()(?=[^()\d]{1,16}\d))|(?<some>其中|其中包括|含))+[,:]*/;
const item = new RegExp(
  `(?:[,;、]|和|及|以及|与)*(?:[一二三四五六七八九十]是|\\(\\d\\)|\\d[.、])?(?<label>[^\\d,;:、。()%]{1,24}?)(?:共计|共|合计|为|有|:|约)*(?<n>\\d[\\d,]*)(?<wan>万)?(?<more>余|多)?(?<unit>${partUnits})?(?<rest>\\([^()]{0,80}\\)|,?(?:约)?占(?:比|[^,;、。\\d%]{0,14})[\\d.]+%|,占比?(?:最高|最大|最多))*`,
  'y',
);
// What begins a statement of its own, and not another part.
const drifts =
  /^(?:并|全年|累计|同时|另外?|此外|共计?)?(?:回复|答复|回应|办理|办结|收到|受理|转载|转发|举办|召开|开展|组织(?!机构|领导|人事)|制作|修订|清理|整改|删除|浏览|阅读|点击|访问|关注|结转|较|比|同比|增|减|新增|上年)/;
// What cannot be a part: the list has come to its end before it.
const ends =
  /^(?:并|全年|累计|同时|共计?|已|均|依法|按时)*(?:办结|办理|答复|收到|受理|结转|举办|召开|浏览|阅读|点击|访问|关注|较|比|同比)/;

const readLabelledParts = (after: string, unit: string): Parts | null => {
  const opened = opening.exec(after) ?? /^(?=,)/.exec(after);
  if (!opened) return null;
  const parts: Part[] = [];
  let open = unfinishedList.test(opened[0]);
  let at = opened[0].length;
  for (;;) {
    item.lastIndex = at;
    const match = item.exec(after);
    if (!match) break;
    const { label, n, wan, more, unit: printed = unit } = match.groups as Record<string, string>;
    if (parts.length > 0 && ends.test(label!)) break;
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
  return parts.length === 0
    ? null
    : { parts, opening: !opened.groups ? 'bare' : opened.groups.some ? 'some' : 'all', open };
};

// Behind 「公开12条」 its object may follow: 「政府信息,其中…」.
const object = /^(?:的)?(?:各类|政府|政务|公开|依申请公开)*(?:信息|申请)*(?:公开申请)?(?:中)?(?=[,:;(])/;

/**
 * Reads the parts that stand behind a total: 「其中机构信息5条,政策文件8条」, with a bracket or a share behind each. `after` is
 * the sentence behind the total's number and unit. Null where no list follows. Units that differ end the list.
 * Example: `readParts(',其中网站28条,微信895条。', '条')?.parts` → [{ label: '网站', value: 28 }, …]
 */
export const readParts = (after: string, unit: string): Parts | null => {
  const listed = readZippedParts(after) ?? readNumberedParts(after, unit);
  if (listed) return listed;
  return readLabelledParts(after.replace(object, ''), unit);
};
