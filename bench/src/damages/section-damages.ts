import type { Page, PageParagraph } from '../page/page.ts';
import type { Random } from '../random.ts';
import { type Damage, onPage } from './damage.ts';

const mapParagraphs = (page: Page, change: (paragraph: PageParagraph) => readonly PageParagraph[]): Page => ({
  items: page.items.flatMap((item): Page['items'] => (item.kind === 'paragraph' ? change(item) : [item])),
});

const onHeadings = (page: Page, change: (text: string) => string): Page =>
  mapParagraphs(page, (item) => [item.role === 'heading' ? { ...item, text: change(item.text) } : item]);

const prose = (text: string): PageParagraph => ({ kind: 'paragraph', text, role: 'prose' });

const contents = (page: Page): Page => {
  const headings = page.items.flatMap((item) => (item.kind === 'paragraph' && item.role === 'heading' ? [item] : []));
  const [title, ...rest] = page.items;
  return {
    items: [title!, prose('目录'), ...headings.map(({ text }, index) => prose(`${text} ${index + 1}`)), ...rest],
  };
};

const arabic = (text: string): string =>
  text.replace(/^([一二三四五六])、/, (_, numeral: string) => `${'一二三四五六'.indexOf(numeral) + 1}、`);
const bracketed = (text: string): string => text.replace(/^([一二三四五六])、/, '($1)');

const renamed: Readonly<Record<string, string>> = {
  '一、总体情况': '一、基本工作情况',
  '二、主动公开政府信息情况': '二、主动公开政府信息的情况',
  '三、收到和处理政府信息公开申请情况': '三、行政机关收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况': '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '五、存在的主要问题及改进情况': '五、政府信息公开工作存在的主要问题及改进措施',
  '六、其他需要报告的事项': '六、其他报告事项',
};

const glue = (page: Page): Page => {
  const items: Page['items'][number][] = [];
  for (const item of page.items) {
    const before = items.at(-1);
    if (item.kind === 'paragraph' && item.role === 'heading' && before?.kind === 'paragraph' && before.role === 'prose')
      items[items.length - 1] = { ...before, text: before.text + item.text };
    else items.push(item);
  }
  return { items };
};

const sentences = [
  '具体情况如下表。',
  '(一)本年度办理情况见下表',
  '单位:件',
  '本年度共收到自然人申请若干件,均已按期答复。',
];

const sentenceBefore = (page: Page, random: Random): Page => ({
  items: page.items.flatMap((item) => (item.kind === 'table' ? [prose(random.pick(sentences)), item] : [item])),
});
const sentenceAfter = (page: Page): Page => ({
  items: page.items.flatMap((item) =>
    item.kind === 'table' ? [item, prose('注:以上数据统计截至2月15日,共3张表,第1张为主动公开情况。')] : [item],
  ),
});

const around = (page: Page): Page => ({
  items: [
    prose('首页 > 政府信息公开 > 政府信息公开年报'),
    prose('索引号:01478/2024-00012 发布日期:2025-01-21 浏览次数:132'),
    ...page.items,
    prose('分享到: 【字体:大 中 小】 打印 关闭'),
    prose('上一篇:2018年政府信息公开工作年度报告 下一篇:没有了'),
    prose('主办:示例办公室 联系电话:0599-1111111 ICP备00000000号 网站标识码0000000001'),
  ],
});

/** What stands around the tables: headings in other shapes, a table of contents, sentences, navigation. */
export const sectionDamages: readonly Damage[] = [
  onPage('table of contents first', contents),
  onPage('headings in Arabic numerals', (page) => onHeadings(page, arabic)),
  onPage('headings in brackets', (page) => onHeadings(page, bracketed)),
  onPage('headings reworded', (page) => onHeadings(page, (text) => renamed[text] ?? text)),
  onPage('headings glued to the line before', glue),
  onPage('headings of sections 3 and 4 lost', (page) =>
    mapParagraphs(page, (item) => (item.role === 'heading' && /^[三四]、/.test(item.text) ? [] : [item])),
  ),
  onPage('sentence before each table', sentenceBefore),
  onPage('sentence after each table', sentenceAfter),
  onPage('navigation around', around),
];
