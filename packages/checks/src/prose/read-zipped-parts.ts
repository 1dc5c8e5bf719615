import { type Part, type Parts, partUnits, unfinishedList } from './parts.ts';

// The labels first, then as many numbers.
const zipped = new RegExp(
  `^(?:\\([^()]{0,40}\\))?[,;。(]*(?:其中)?[,:]*(?:通过|经由?|以)?(?<labels>[^,;。:、和及与\\d()]{1,14}(?:[、和及与][^,;。:、和及与\\d()]{1,14}?)+)分别(?:为|是|有|收到|接收|受理|提交|公开|发布|推送)*(?<numbers>\\d[\\d,]*(?:${partUnits})?(?:(?:、|,|和|及)\\d[\\d,]*(?:${partUnits})?)+)`,
);
const number = /\d{1,3}(?:,\d{3})+(?!\d)|\d+/g;

/**
 * Reads parts whose labels stand before their numbers. `after` is the sentence behind the total. Null where labels and
 * numbers are not as many.
 * Example: `readZippedParts(',网络、信函、当面渠道分别收到5件、3件、1件。')?.parts[0]` → { label: '网络', value: 5 }
 */
export const readZippedParts = (after: string): Parts | null => {
  const { labels = '', numbers = '' } = zipped.exec(after)?.groups ?? {};
  const names = labels.split(/、|以及|和|及|与/).filter((name) => name !== '');
  const values = [...numbers.matchAll(number)].map(([printed]) => Number(printed.replaceAll(',', '')));
  if (names.length < 2 || names.length !== values.length) return null;
  const parts = names.map((label, index): Part => ({ label, value: values[index]! }));
  return { parts, opening: 'some', open: labels.includes('等') || unfinishedList.test(labels) };
};
