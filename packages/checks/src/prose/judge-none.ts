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
// What a statement about disputes may say without being about some only.
const plain =
  /未|没有|无|从|均|都|尚|不存在|不涉及|发生|引起|引发|产生|出现|收到|接到|涉及|受到|被|有|因|提起|过|任何|一起|一例|一件|一宗|政府|政务|信息|公开|工作|申请人?|答复|依|行政|复议|诉讼|应诉|涉诉|案件|案|事项|事件|事宜|情况|情形|问题|现象|方面|类|的|而|或者?|和|及|以|与|、|也|且|对|由|关于|相关|导致|造成|本机关|本单位|[我本][局委办厅院镇乡县市区]|办理|处理|本|全|年度?|行政机关|公民|法人|其他组织|群众|当事人|提出|起诉|为|零|0件?|数量?|件|共|[我该]|[“”"(),。;:]/g;
const everybody = /公民|自然人|个人|群众|申请人|公众/;

const isDispute = /^no(?:Disputes|Reconsideration|Litigation)$/;

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
        const everyone = everybody.test(clause) && /法人|组织/.test(clause);
        const qualified =
          (narrowed.test(clause) && !everyone) || (isDispute.test(quantity) && clause.replaceAll(plain, '') !== '');
        const doubt = findDoubt(figure, reading) ?? (qualified ? 'qualified' : null);
        if (doubt !== null)
          return { ...base, verdict: 'unclear', message: 'doubtful', params: { ...params, doubt: doubtNames[doubt] } };
        return { ...base, verdict: 'fail', message: 'contradicted', delta: -value };
      });
