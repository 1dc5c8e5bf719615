import { testCheck } from '../../test/test-check.ts';
import { privacyExposed } from './privacy-exposed.ts';

testCheck(privacyExposed, {
  passes: [
    ...[
      '联系电话:13800138000',
      '咨询热线 13800138000,工作日有人接听。',
      '网址 http://example.cn/content/110101199003070097.html',
      '编号 110101199003070090 不合校验',
      '统一社会信用代码11330381002525252X',
      '申请人提出申请,申请人向我局申请公开。',
      '申请人张贴的公告',
      '许可1808595件,处罚2822652件,金额13800138000元。',
    ].map((text) => ({ name: text, change: { set: { '/narrative/overview': text } } })),
    {
      name: 'the office’s own mobile in the opening',
      change: { set: { '/narrative/preamble': '可找李同志,13800138000。' } },
    },
  ],
  finds: [
    {
      name: 'an identity number (made up, check digit right): masked',
      change: { set: { '/narrative/overview': '答复李某(110101199003070097)的申请。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '一、总体情况含有个人信息(1 处,已遮盖):「110*************97」;种类:身份证号',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'an identity number behind another figure',
      change: { set: { '/narrative/overview': '序号1 110101199003070097 已答复。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '一、总体情况含有个人信息(1 处,已遮盖):「110*************97」;种类:身份证号',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'a mobile number that is no office’s',
      change: { set: { '/narrative/overview': '答复申请一件,其号码13800138000已登记。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '一、总体情况含有个人信息(1 处,已遮盖):「138******00」;种类:手机号',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'a bank card',
      change: { set: { '/narrative/otherMatters': '费用汇入6222020000000000018。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '六、其他需要报告的事项含有个人信息(1 处,已遮盖):「622**************18」;种类:银行卡号',
          paths: ['/narrative/otherMatters'],
          operands: {},
        },
      ],
    },
    {
      name: 'the name of an applicant: a person looks at it',
      change: { set: { '/narrative/overview': '申请人李明明向我局申请公开。' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '一、总体情况含有个人信息(1 处,已遮盖):「李**」;种类:申请人姓名',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
  ],
});
