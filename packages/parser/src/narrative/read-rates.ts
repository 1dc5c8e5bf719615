import { type FigureMatch, longestSentence, type Paragraph, speaksOf } from './figure-match.ts';

const topic = /申请公开|公开申请|依申请/;
const rate =
  /(?<name>(?:(?:按时|按期|及时|如期|依法|限时|法定期限内|时限内|到期|应)(?:办结|办理|答复|回复|处理|受理)|办结|办理|答复|回复|处理|受理)(?:及时|完成|按时|按期)?率)(?:均|都|也|保持|达到?|为|是|约|在)*(?:(?<n>\d+(?:\.\d+)?)%|(?<whole>百分之百))|(?<=做到|实现|达到|均|全部)了?(?<done>100%)(?:的)?办结/g;
// Rates of other work stand in the same paragraphs.
const elsewhere = /建议|提案|信访|来信|投诉|举报|咨询|留言|工单|热线|诉求|信箱|业务|窗口|政务服务|审批|许可/;

// 「自然人占比86.2%」, without a count
const natural =
  /(?<=^|[,。;:、(中年])(?:自然人|公民个人)(?:提出|提交)?(?:的)?(?:申请)?(?:数量|件数|数|量)?(?:占比|所占比例|占(?:全部|全年|新收|收到)?(?:申请)?(?:总数|总量|总件数)?(?:的)?)(?:为|达到?)?(?<n>\d+(?:\.\d+)?)%/g;

const readApplicants = ({ text, start }: Paragraph): FigureMatch[] =>
  [...text.matchAll(natural)].map((match) => {
    const printed = `${match.groups!.n}%`;
    const from = start + match.index + match[0].lastIndexOf(printed);
    const value = Number(match.groups!.n);
    return { quantity: 'receivedNaturalPerson', value, unit: '%', scope: 'share', from, to: from + printed.length };
  });

/**
 * Reads rates of applications told in a paragraph about them: 「办结率100%」. A rate of what was done in time
 * is told apart. So is the share of natural persons told without a count (scope share).
 */
export const readRates = (paragraph: Paragraph): FigureMatch[] => {
  const { text, start } = paragraph;
  if (!/率|占|比例|100%/.test(text) || !/%|百分之百/.test(text) || !speaksOf(paragraph, topic)) return [];
  const rates = [...text.matchAll(rate)].flatMap((match): FigureMatch[] => {
    const { name = '', n = '', whole, done } = match.groups ?? {};
    const printed = done ?? whole ?? `${n}%`;
    const before = text.slice(Math.max(0, match.index - longestSentence), match.index);
    const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
    if (sentence.length === longestSentence || elsewhere.test(sentence)) return [];
    const from = start + match.index + match[0].lastIndexOf(printed);
    const quantity = done || /^(?:办结|办理完成)率$/.test(name) ? 'completionRate' : 'timelyRate';
    const value = done || whole ? 100 : Number(n);
    return [{ quantity, value, unit: '%', scope: null, from, to: from + printed.length }];
  });
  return [...rates, ...readApplicants(paragraph)];
};
