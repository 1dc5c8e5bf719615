import type { DocsSection } from './docs-section.ts';

/** How to cite, after the line for the whole data set. */
export const citeSections: readonly DocsSection[] = [
  {
    id: 'agency',
    title: { zh: '机关与报告', en: 'Agencies and reports' },
    texts: [
      {
        zh: '每个机关、每份报告的页面末尾有「引用本页」,写好了名称、年度、版本和地址。报告页的地址不变;重新公布的,版本号加一,引文里的 SHA-256 指明引的是哪一份原件。',
        en: 'The page of every agency and of every report ends with “Cite this page”, which gives name, year, version and address. The address of a report never changes. When it is published again its version goes up by one; the SHA-256 in the citation says which document was meant.',
      },
    ],
  },
  {
    id: 'cell',
    title: { zh: '一个数', en: 'One figure' },
    texts: [
      {
        zh: '点开一格,「引用此格」给出它的地址,形如 `/agencies/<机关>/<年度>/#cell=/applications/newReceived/total`。井号后面是它的 JSON 指针,在数据文件里也是这个指针。',
        en: 'Open a cell: “Link to this cell” gives its address, such as `/agencies/<agency>/<year>/#cell=/applications/newReceived/total`. What follows the hash is its JSON pointer, the same as in the data files.',
      },
      {
        zh: '引比率请连分子分母:「办结 63 件,予以公开 9 件(14.3%)」,而不是只写百分比。',
        en: 'Quote a rate with its parts: “9 of 63 granted (14.3%)”, not the percentage alone.',
      },
    ],
    links: [{ path: '/docs/data/', text: { zh: '数据字典', en: 'Data dictionary' } }],
  },
  {
    id: 'primary',
    title: { zh: '原始出处', en: 'The primary source' },
    texts: [
      {
        zh: '本站是整理者,不是作者。正式引用一份报告,请同时给出公布它的机关、报告标题、公布日期和原网址;这些都在报告页的页首和数据的 `publication` 里。',
        en: 'This site arranges; it is not the author. In formal work, cite the report itself as well: the agency, the title, the date and the address of its publication stand at the head of the report’s page and in `publication` of its data.',
      },
    ],
  },
];
