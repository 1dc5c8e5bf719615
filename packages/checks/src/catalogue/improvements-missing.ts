import { defineCheck } from '../engine/define-check.ts';
import { formEditions } from '../engine/editions.ts';
import { countIdeographs } from '../prose/count-characters.ts';
import { isTraditional, prosePaths, readPart } from '../prose/read-prose.ts';

// Wide on purpose: only a text with none of these words lacks the one or the other.
const problems =
  /问题|不足|不够|有待|薄弱|欠缺|差距|短板|不强|不高|不深|不全|不多|不大|不细|不快|不熟|不到位|不及时|不规范|不完善|不平衡|不充分|滞后|缺乏|缺少|困难|仍需|还需|尚需|亟需|单一|偏低|偏少|弱项/;
const measures =
  /下一步|下阶段|今后|改进|整改|措施|加强|提升|完善|强化|进一步|加大|优化|健全|推进|提高|规范|落实|学习|培训|补足|拓宽|丰富|将/;

const saysNone = /(?:无|没有|不存在|未发现|未出现)(?:存在)?的?(?:主要|突出|明显|重大)?的?问题/;

/** Problems come with measures, measures with problems. */
export const improvementsMissing = defineCheck({
  kind: 'report',
  id: 'improvements-missing',
  severity: 'warning',
  editions: formEditions,
  title: { zh: '只有问题没有改进,或只有改进没有问题', en: 'Problems without measures, or measures without problems' },
  legalBasis: {
    zh: '《政府信息公开条例》第五十条第一款第四项:「存在的主要问题及改进情况」两者都要。',
    en: 'Article 50(1) item 4 of the Regulations asks for both: the main problems and what was improved.',
  },
  reads: ['/narrative/problemsAndImprovements', '/script'],
  messages: {
    noMeasures: {
      zh: '第五部分谈了问题,没有谈改进({count} 个汉字)',
      en: 'Section five names problems, but no measure ({count} characters)',
    },
    none: {
      zh: '第五部分只说没有问题,没有谈改进({count} 个汉字)',
      en: 'Section five only says that there is no problem, and names no measure ({count} characters)',
    },
    noProblems: {
      zh: '第五部分谈了改进,没有谈问题({count} 个汉字)',
      en: 'Section five names measures, but no problem ({count} characters)',
    },
    neither: {
      zh: '第五部分既看不出问题,也看不出改进({count} 个汉字),须人工核实',
      en: 'In section five neither problems nor measures are recognised ({count} characters); to be checked by hand',
    },
    both: { zh: '第五部分既有问题也有改进', en: 'Section five has both problems and measures' },
    unread: { zh: '没有读到第五部分的正文,不能核对', en: 'The text of section five was not read' },
    traditional: {
      zh: '全文为繁体字,用语不作核对',
      en: 'The text is in Traditional characters; its wording is not judged',
    },
  },
  run: (reading) => {
    if (isTraditional(reading)) return [{ verdict: 'not-assessable', message: 'traditional', paths: ['/script'] }];
    const text = readPart(reading, prosePaths.problems);
    const paths = [prosePaths.problems];
    const count = countIdeographs(text ?? '');
    // Under ten characters problems-empty speaks.
    if (text === null || count < 10) return [{ verdict: 'not-assessable', message: 'unread', paths }];
    const params = { count };
    if (problems.test(text) && measures.test(text)) return [{ verdict: 'pass', message: 'both', paths }];
    if (!measures.test(text) && saysNone.test(text)) return [{ verdict: 'fail', message: 'none', paths, params }];
    if (problems.test(text)) return [{ verdict: 'fail', message: 'noMeasures', paths, params }];
    if (measures.test(text)) return [{ verdict: 'fail', message: 'noProblems', paths, params }];
    return [{ verdict: 'unclear', message: 'neither', paths, params }];
  },
});
