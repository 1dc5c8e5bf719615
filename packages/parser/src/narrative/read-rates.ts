import { type FigureMatch, longestSentence, type Paragraph } from './figure-match.ts';

const topic = /申请公开|公开申请|依申请/;
const rate =
  /(?<name>(?:(?:按时|按期|及时|如期|依法|限时|法定期限内|时限内|到期|应)(?:办结|办理|答复|回复|处理|受理)|办结|办理|答复|回复|处理|受理)(?:及时|完成|按时|按期)?率)(?:均|都|也|保持|达到?|为|是|约|在)*(?<n>\d+(?:\.\d+)?)%/g;
// Rates of other work stand in the same paragraphs.
const elsewhere = /建议|提案|信访|来信|投诉|举报|咨询|留言|工单|热线|诉求|信箱/;

/** Reads rates of applications told in a paragraph about them: 「办结率100%」. A rate of what was done in time is told apart. */
export const readRates = ({ text, start }: Paragraph): FigureMatch[] => {
  if (!text.includes('%') || !text.includes('率') || !topic.test(text)) return [];
  return [...text.matchAll(rate)].flatMap((match): FigureMatch[] => {
    const { name = '', n = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - longestSentence), match.index);
    const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
    if (sentence.length === longestSentence || elsewhere.test(sentence)) return [];
    const from = start + match.index + match[0].length - n.length - 1;
    const quantity = /^(?:办结|办理完成)率$/.test(name) ? 'completionRate' : 'timelyRate';
    return [{ quantity, value: Number(n), unit: '%', scope: null, from, to: from + n.length + 1 }];
  });
};
