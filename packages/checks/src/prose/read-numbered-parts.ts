import { type Part, type Parts, partUnits } from './parts.ts';

const opening = /^(?:\([^()]{0,40}\))?[,;。(]*其中[,:]*(?:有)?(?=\d)/;
const item = new RegExp(
  `(?:[,;、]|和|及|以及)*(?<n>\\d[\\d,]*)(?<wan>万)?(?<more>余|多)?(?<unit>${partUnits})(?<label>[^\\d,;:、。()%]{2,20})(?=[,;、。)]|$)`,
  'y',
);
// Outcomes cross with ways and kinds, and do not go on with their list.
const outcome = /办结|答复|结转|予以|不予|部分公开|处理|提供|撤/;

/**
 * Reads parts whose numbers stand before their labels. `after` is the sentence behind the total. Null where no such list
 * follows.
 * Example: `readNumberedParts(',其中5件通过网络提交,3件当面提交。', '件')?.parts[1]` → { label: '当面提交', value: 3 }
 */
export const readNumberedParts = (after: string, unit: string): Parts | null => {
  const opened = opening.exec(after);
  if (!opened) return null;
  const parts: Part[] = [];
  let open = false;
  item.lastIndex = opened[0].length;
  for (let match = item.exec(after); match; match = item.exec(after)) {
    const { n, wan, more, unit: printed, label } = match.groups as Record<string, string>;
    if (printed !== unit || wan || more || outcome.test(label!)) {
      open = true;
      break;
    }
    parts.push({ label: label!.replace(/^(?:为|是|属于|属)/, ''), value: Number(n!.replaceAll(',', '')) });
  }
  return parts.length === 0 ? null : { parts, opening: 'some', open };
};
