import type { BilingualText } from '@nianbao/schema';

/** A page of the documentation. */
export interface DocsPage {
  readonly id: 'data' | 'api' | 'method' | 'cite' | 'terms' | 'contact';
  readonly path: string;
  readonly title: BilingualText;
  readonly lead: BilingualText;
}

/** The pages in the order of their list. */
export const docsPages: readonly DocsPage[] = [
  {
    id: 'method',
    path: '/docs/method/',
    title: { zh: '方法', en: 'Method' },
    lead: {
      zh: '报告怎样读成数据,怎样核对,推定、推断与空各是什么意思,比率怎样算。',
      en: 'How a report becomes data and how it is checked; what entailed, inferred and null mean; how rates are computed.',
    },
  },
  {
    id: 'data',
    path: '/docs/data/',
    title: { zh: '数据字典', en: 'Data dictionary' },
    lead: {
      zh: '每个字段的含义、类型、单位和 JSON 指针,由规范模式生成。',
      en: 'Meaning, type, unit and JSON pointer of every field, generated from the canonical schema.',
    },
  },
  {
    id: 'api',
    path: '/docs/api/',
    title: { zh: '接口', en: 'API' },
    lead: {
      zh: '每个地址、参数和答复,各附一行可以照抄的命令。',
      en: 'Every address with its parameters and answers, and a line to copy for each.',
    },
  },
  {
    id: 'cite',
    path: '/docs/cite/',
    title: { zh: '怎样引用', en: 'How to cite' },
    lead: {
      zh: '引用整个数据集、一个机关、一份报告,或者表中的一个数。',
      en: 'Citing the whole data set, an agency, a report, or a single figure in a table.',
    },
  },
  {
    id: 'terms',
    path: '/docs/terms/',
    title: { zh: '许可与使用条件', en: 'Licence and terms' },
    lead: {
      zh: '数据可以怎样用,哪些事不能指望它。',
      en: 'What may be done with the data, and what must not be expected of it.',
    },
  },
  {
    id: 'contact',
    path: '/docs/contact/',
    title: { zh: '报告错误与申请删除', en: 'Errors and removal' },
    lead: {
      zh: '发现错误、要求更正或删除时找谁,由谁决定,会怎样处理。',
      en: 'Whom to turn to about an error, a correction or a removal, who decides, and what happens then.',
    },
  },
];

/** The page with this id. */
export const docsPage = (id: DocsPage['id']): DocsPage => docsPages.find((page) => page.id === id)!;
