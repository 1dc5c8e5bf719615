import { testCheck } from '../../test/test-check.ts';
import { templateLeftover } from './template-leftover.ts';

testCheck(templateLeftover, {
  passes: [
    ...[
      '全文没有模板文字。',
      '向张××答复。',
      '电话138××××1234。',
      '规格为XXL,见www.xx.gov.cn/xx/。',
      '认真按照填写说明编制。',
      '信息(详见附件)已公开。',
      '代码AXX1。',
      '可现场申请(填写申请表)。',
      '(机关名称已变更)',
    ].map((text) => ({ name: text, change: { set: { '/narrative/overview': text } } })),
  ],
  finds: [
    ...(
      [
        ['XX单位认真落实。', '「XX单位认真落实。」'],
        ['截至××年底。', '「截至××年底。」'],
        ['20XX年主动公开。', '「20XX年主动公开。」'],
        ['联系人:____电话', '「联系人:____电话」'],
        ['填写说明:如实填写', '「填写说明:如实填写」'],
        ['可从网站(具体网址)下载', '「可从网站(具体网址)下载」'],
      ] as const
    ).map(([text, quotes]) => ({
      name: text,
      change: { set: { '/narrative/overview': text } },
      finds: [
        {
          verdict: 'fail' as const,
          zh: `一、总体情况留有没有填写的模板文字(1 处):${quotes}`,
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    })),
  ],
});
