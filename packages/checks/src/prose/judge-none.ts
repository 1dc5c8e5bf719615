import type { BilingualText } from '@nianbao/schema';
import type { Outcome, ReportReading } from '../engine/check.ts';
import { doubtNames, findDoubt } from './find-doubt.ts';
import { listStated, quoteClause, type StatedFigure } from './stated-figure.ts';
import { readTarget, type Target } from './target.ts';

/** What rules about statements that there was none say. */
export const noneWording = {
  agrees: {
    zh: '正文「{quote}」,与表中{name} 0 相符',
    en: 'The text says there was none (“{quote}”), as the table does: {name} 0',
  },
  contradicted: {
    zh: '正文「{quote}」,表中{name}却有 {found}',
    en: 'The text says there was none (“{quote}”), but the table has {found} in {name}',
  },
  doubtful: {
    zh: '正文「{quote}」,表中{name}有 {found};正文{doubt},不作定论',
    en: 'The text says there was none (“{quote}”), the table has {found} in {name}; of the text: {doubt}; not conclusive',
  },
  unusable: {
    zh: '正文「{quote}」,表中{name}没有可用的数,不能核对',
    en: 'The text says there was none (“{quote}”), but the table has no usable figure in {name}, so this cannot be judged',
  },
} as const satisfies Record<string, BilingualText>;

type NoneMessage = keyof typeof noneWording;

// The statement is about some only: lost ones, grave ones, one kind of applicant or channel.
const narrowed =
  /败诉|纠正|撤销|违法|不利|重大|恶性|群体|负面|超期|逾期|超时|未审结|法人|企业|组织提出|当面|信函|传真|邮寄|网络|涉密|涉及(?!政府信息|信息公开|依申请|行政|复议|诉讼)/;
const everybody = /公民|自然人|个人|群众|申请人|公众/;

const clauseOf = ({ before, sentence }: StatedFigure): string => {
  const rest = sentence.slice(before.length);
  const stop = rest.search(/[,;。!?]/);
  return rest.slice(0, stop === -1 ? rest.length : stop);
};

/** The `run` of a rule about a statement that there was none: the cells of the target must add up to 0. */
export const judgeNone =
  (quantity: string, target: Target) =>
  (reading: ReportReading): readonly Outcome<NoneMessage>[] =>
    listStated(reading)
      .filter((figure) => figure.quantity === quantity)
      .map((figure): Outcome<NoneMessage> => {
        const { value, blank, unusable } = readTarget(target, reading);
        const name = { zh: `「${target.name.zh}」`, en: `"${target.name.en}"` };
        const params = { quantity, quote: quoteClause(figure), name, found: value };
        const mode = blank ? 'blank-as-zero' : 'strict';
        const base = { paths: [figure.path, ...target.cells], params, mode, expected: value, actual: 0 } as const;
        if (value === 0) {
          if (unusable.length > 0)
            return { ...base, expected: null, verdict: 'not-assessable', message: 'unusable', wantsCells: true };
          return { ...base, verdict: 'pass', message: 'agrees', delta: 0 };
        }
        const clause = clauseOf(figure);
        const qualified = narrowed.test(clause) && !(everybody.test(clause) && /法人|组织/.test(clause));
        const doubt = findDoubt(figure, reading) ?? (qualified ? 'qualified' : null);
        if (doubt !== null)
          return { ...base, verdict: 'unclear', message: 'doubtful', params: { ...params, doubt: doubtNames[doubt] } };
        return { ...base, verdict: 'fail', message: 'contradicted', delta: -value };
      });
