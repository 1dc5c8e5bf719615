import { disclosedAgain, disclosedPattern } from './disclosure-patterns.ts';
import { type FigureMatch, type Paragraph, readCount, scopeOf, tellsOtherYear } from './figure-match.ts';
import type { Quantity } from './quantities.ts';

const channels: readonly (readonly [Quantity, RegExp])[] = [
  ['proactiveWebsite', /网站|门户|官网|政务网|政府网/],
  ['proactiveWechat', /微信|公众号/],
  ['proactiveWeibo', /微博/],
  ['proactiveGazette', /公报/],
  ['proactiveBulletin', /公示栏|公开栏|公告栏|宣传栏|电子屏|显示屏/],
  ['proactiveNewMedia', /新媒体|抖音|头条|客户端|APP|视频号/],
];

// A total is one by the channels listed behind it, too.
const listsChannels = /^[,:(]*(?:其中|分别为|分别是|包括|:)[,:]*[^,;。\d]{0,10}(?:网站|微信|公众号|微博|新媒体)/;

/** Reads items disclosed, by channel and in all; a sentence at a time. */
export const readChannels = ({ text, start }: Paragraph, year: number | null): FigureMatch[] =>
  [disclosedPattern, ...disclosedAgain]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => {
      const count = readCount(match);
      if (!count) return [];
      const before = text.slice(0, match.index);
      const channel = /[^,。;:!?]{0,36}$/.exec(before)![0];
      if (tellsOtherYear(before, year) || /申请|许可|处罚|答复/.test(channel)) return [];
      const named = channels.filter(([, words]) => words.test(channel));
      // 发布 without a channel may be of anything; several channels together are a total only where it is said to be 公开.
      const isTotal =
        (/公开/.test(match.groups!.verb!) || listsChannels.test(text.slice(match.index + match[0].length))) &&
        !/等.{0,4}(?:类|栏目)/.test(channel);
      const quantity = named.length === 1 ? named[0]![0] : isTotal ? 'proactiveTotal' : null;
      if (quantity === null) return [];
      const scope = scopeOf(quantity, channel, '', count.about);
      return [
        { quantity, value: count.value, unit: count.unit, scope, from: start + count.from, to: start + count.to },
      ];
    });
