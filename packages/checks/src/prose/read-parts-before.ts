import { type Part, type Parts, partUnits } from './parts.ts';

const item = new RegExp(
  `^(?:其中)?(?<label>[^\\d,;:、。()%]{1,24}?)(?:共计|共|合计|为|有|:)*(?<n>\\d{1,9})(?<unit>${partUnits})$`,
);
const object =
  /(?:政府信息公开申请|信息公开申请|依申请公开(?:申请|事项|件)?|(?:各类|政府|政务)*信息(?:总数|总量|数量)?)$/;
const summing = /^(?:全年|本?年度|以上|一?共|合计|共计|总计|总共|累计|主动|公开|发布|收到|受理|接收|申请)*$/;

/**
 * Reads the parts that stand before their total. `before` is the sentence up to the total's number. Null where fewer than
 * two follow each other up to the clause of the total, or where that clause says more than what is summed up.
 * Example: `readPartsBefore('网站28条,微信895条,合计公开信息', '条')?.parts` → [{ label: '网站', value: 28 }, …]
 */
export const readPartsBefore = (before: string, unit: string): Parts | null => {
  const clauses = before.replace(/^.*[。;]/, '').split(/[,、]/);
  if (!summing.test(clauses.at(-1)!.replace(object, ''))) return null;
  const parts: Part[] = [];
  for (const clause of clauses.slice(0, -1).reverse()) {
    const { label = '', n = '', unit: printed } = item.exec(clause)?.groups ?? {};
    if (n === '' || printed !== unit) break;
    parts.unshift({ label, value: Number(n) });
  }
  return parts.length < 2 ? null : { parts, opening: 'all', open: false };
};
