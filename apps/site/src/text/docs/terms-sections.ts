import type { DocsSection } from './docs-section.ts';

/** Licence and terms, after the licence itself. */
export const termsSections: readonly DocsSection[] = [
  {
    id: 'rights',
    title: { zh: '谁的权利', en: 'Whose rights' },
    texts: [
      {
        zh: '报告由各机关依法公布,其中的数字是事实,本站不对它们主张任何权利。报告的正文和原件仍属公布它的机关;本站为了能查证而存档,并注明来源。',
        en: 'The reports are published by agencies as the law requires. Their figures are facts, and nothing is claimed on them here. Prose and source documents remain those of the agency that published them; they are archived with their origin so that figures can be verified.',
      },
      {
        zh: '整理的成果(结构、标注、核对结论、说明)和程序按上面的许可提供。',
        en: 'What was added (structure, annotation, findings, documentation) and the programs are provided under the licence above.',
      },
    ],
  },
  {
    id: 'conditions',
    title: { zh: '使用时', en: 'When you use them' },
    texts: [
      {
        zh: '请注明来源和取用日期或定版批次,好让别人能查到同一个数。改动过的数据请说明改了什么。',
        en: 'Please name the source and the date or release, so that others can find the same figure, and say what you changed if you changed anything.',
      },
      {
        zh: '请把空当作空。推断的数有标记(`method` 为 `inferred`),要不要计入请自行决定并写明。引用一个比率时请连分子、分母一起引。',
        en: 'Please keep blanks blank. Inferred figures are marked (`method` is `inferred`); decide whether to count them, and say so. Quote a rate with its numerator and denominator.',
      },
    ],
    links: [{ path: '/docs/cite/', text: { zh: '怎样引用', en: 'How to cite' } }],
  },
  {
    id: 'warranty',
    title: { zh: '不作担保', en: 'No warranty' },
    texts: [
      {
        zh: '数据按现状提供。公布的报告可能有错,读取也可能有错;凡要据以作出决定的,请对照原件。核对结论是程序按公开的规则得出的提示,不是对机关的评价,更不是法律意见。',
        en: 'The data come as they are. Published reports may be wrong, and so may the reading; compare with the source before you decide anything by them. Findings are hints that a program derives from published rules; they are no judgement of an agency and no legal advice.',
      },
    ],
  },
  {
    id: 'people',
    title: { zh: '个人信息', en: 'Personal data' },
    texts: [
      {
        zh: '报告里不该有私人信息,但有时会有。身份证号、私人手机号、银行卡号和申请人姓名在入库前遮盖,含有它们的原件不公布。机关公布的办公电话和地址照录。',
        en: 'Reports should hold no personal data, yet sometimes do. Identity numbers, private mobile numbers, bank cards and names of applicants are masked before anything is kept, and a source that holds some is not published. Office telephones and addresses stand as published.',
      },
      {
        zh: '本站不设账户,不用 Cookie,不向别处发请求,不统计访问。发布前自查的文件不离开读者的浏览器。',
        en: 'This site has no accounts, sets no cookies, asks no other host for anything and counts no visits. Files given to the pre-check never leave the reader’s browser.',
      },
    ],
    links: [{ path: '/docs/contact/', text: { zh: '报告错误与申请删除', en: 'Errors and removal' } }],
  },
];
