import type { DocsSection } from './docs-section.ts';

/** How reports are read and checked, before the rates. */
export const methodSections: readonly DocsSection[] = [
  {
    id: 'source',
    title: { zh: '来源', en: 'Sources' },
    texts: [
      {
        zh: '《政府信息公开条例》要求每个机关在次年 1 月 31 日前公布上一年度的政府信息公开工作年度报告。格式由国务院办公厅统一规定:先有 2019 年的一版,2021 年起用修订后的一版;两版各有三张表,约二百个数。各机关自己的网站各自公布,版式千差万别。',
        en: 'The Regulations on Open Government Information oblige every agency to publish a report on the past year by 31 January. The General Office of the State Council prescribes the form: one of 2019, and a revised one since 2021, each with three tables and about two hundred figures. Every agency publishes on its own site, in its own layout.',
      },
      {
        zh: '本站收录的是这些公布出来的文件:网页、文字、Word、WPS、PDF、Excel。每份原件按内容的 SHA-256 存档,同一机关同一年度的另一份文件是那份报告的新版本,旧版本保留。',
        en: 'What is held here are these published files: web pages, text, Word, WPS, PDF, Excel. Each is archived under the SHA-256 of its bytes. Another document of the same agency and year is a new version of that report; earlier versions stay.',
      },
    ],
  },
  {
    id: 'reading',
    title: { zh: '读取', en: 'Reading' },
    texts: [
      {
        zh: '读取分五步:按内容认出格式和编码;还原文字和表格;把官方表式的行名列名与文中的文字对上;把每个数放进它的格;写明哪些没有找到。表式本身是数据,不是程序里的猜测;没有用语言模型,同一份文件在任何机器上读出的结果相同。',
        en: 'Reading takes five steps: recognise format and encoding by content; recover text and tables; align the rows and columns of the official form with the words found; put every figure into its cell; say what was not found. The form itself is data. No language model takes part, and the same file gives the same result on every machine.',
      },
      {
        zh: '每个数都记下出处:原文、所在的表、行、列,或页码和位置。报告页上点一格即可看到;数据里在 `cells` 之下,以 JSON 指针为键。',
        en: 'Every figure keeps its source: the text as printed, and the table, row and column, or page and position. On a report’s page it shows when a cell is chosen; in the data it stands under `cells`, by JSON pointer.',
      },
    ],
  },
  {
    id: 'values',
    title: { zh: '数与空', en: 'Figures and blanks' },
    texts: [
      {
        zh: '照录(`stated`):数就印在那一格,照录不改,哪怕合计明显不对。',
        en: 'Stated (`stated`): the figure stands in that cell and is given as printed, even where a total is plainly wrong.',
      },
      {
        zh: '推定(`entailed`):表格坏了,数的位置丢了,但表式和勾稽关系只容得下这一个值。依据的规则写在 `because`。',
        en: 'Entailed (`entailed`): the table is damaged and the place of the figure lost, but form and sums allow this value alone. `because` names the sums used.',
      },
      {
        zh: '推断(`inferred`):有几种解,取了概率不低于 0.9 的一种,其余列在 `alternatives`。页面上加点线标记,合计、比率和排名都不计入。',
        en: 'Inferred (`inferred`): of several solutions the one with a probability of at least 0.9 was taken; the others are listed in `alternatives`. Pages mark it with a dotted line; totals, rates and rankings leave it out.',
      },
      {
        zh: '空(`null`):那里没有数。为什么没有,由状态说明,见下表。空白、斜杠、短横都不当作 0,也不拿去年的数来补。',
        en: 'Null (`null`): there is no figure. The state says why, as listed below. A blank, a slash or a dash is never turned into 0, nor filled from last year.',
      },
    ],
  },
];

/** How reports are checked and compared, after the rates. */
export const comparingSections: readonly DocsSection[] = [
  {
    id: 'checking',
    title: { zh: '核对', en: 'Checking' },
    texts: [
      {
        zh: '每份报告过一遍全部规则:表内的合计与收支、表与正文、与上年的结转、与下级的合计、格式与时限。结论有四种:通过、不通过、不明、无从核对。缺了所需的数就是无从核对,不算通过。',
        en: 'Every report passes all rules: sums and balances within the tables, tables against prose, carry-over from last year, sums over subordinate bodies, form and deadline. There are four verdicts: pass, fail, unclear, not assessable. Where a figure that a rule needs is missing, the rule is not assessable; that is no pass.',
      },
      {
        zh: '不通过时尽量指出是哪一格:找出改动最少、又使全部等式恢复的改法,给出建议值。建议只是建议,公布的数不会被改掉。由一个错引起的其他结论归在它之下,不重复计数。',
        en: 'Where a rule fails, the wrong cell is looked for: the smallest change that restores every sum, with the suggested value. A suggestion stays one; the published figure is never altered. Findings that follow from another stand below it and are not counted again.',
      },
    ],
    links: [{ path: '/rules/', text: { zh: '全部规则', en: 'All rules' } }],
  },
  {
    id: 'comparing',
    title: { zh: '比较', en: 'Comparing' },
    texts: [
      {
        zh: '同类机关指层级和类别都相同的机关。中位数取各机关自己的值,在定版时固定下来,标明批次;没有定版时按生成网站时的收录计算。机关总数 n 一律写出。',
        en: 'Peers are agencies of one level and kind. Medians are taken over the agencies’ own values and frozen in a release, which is named; where there is none, they come from what was held when the site was built. The number of agencies, n, is always given.',
      },
      {
        zh: '排名用威尔逊 95% 区间,名次是一个范围。分母不足 10 的不排名,也不进入中位数;同类不足 10 个的不排名。两版表式口径不同的年份之间画一道线,不连起来比。',
        en: 'Rankings use Wilson’s 95% interval, and a place is a range. Rates over fewer than 10 cases are neither ranked nor part of medians; groups of fewer than 10 agencies are not ranked. Between years on different forms a line is drawn, and nothing is joined across it.',
      },
    ],
    links: [
      { path: '/rankings/', text: { zh: '排名', en: 'Rankings' } },
      { path: '/compare/', text: { zh: '对比', en: 'Compare' } },
    ],
  },
  {
    id: 'limits',
    title: { zh: '不能说明什么', en: 'What it does not show' },
    texts: [
      {
        zh: '收录的不是全部机关,哪些有、哪些没有见质量一页。报告是机关自己填的,核对只能发现自相矛盾,不能证明属实。一个比率高低有许多原因,单看它不足以评价一个机关。',
        en: 'Not every agency is held; the page on quality lists what is missing. Reports are filled in by the agencies themselves: checks find contradictions and cannot prove that a figure is true. A rate is high or low for many reasons and does not judge an agency by itself.',
      },
      {
        zh: '扫描件没有文字可读,除非运行者另接文字识别;这样的报告会标明。程序自己也会出错:读取和核对的准确程度是量过的,数字在质量一页。',
        en: 'Scanned pages hold no text to read unless the operator adds a recogniser; such reports say so. The programs err, too: how accurately they read and check is measured, and the figures stand on the page on quality.',
      },
    ],
    links: [
      { path: '/quality/#accuracy', text: { zh: '读取与核对的准确程度', en: 'Accuracy of reading and checking' } },
      { path: '/quality/#missing', text: { zh: '中间缺的年份', en: 'Gaps between years' } },
    ],
  },
  {
    id: 'scripts',
    title: { zh: '简体与繁体', en: 'Simplified and Traditional' },
    texts: [
      {
        zh: '繁体页面由简体页面逐字词转换而成。界面文字、表式、规则、机关和地区的名称转换;公布的正文、单元格原文、联系方式、标题和原件一字不动。数据文件只有一份,照公布的文字;搜索用繁体输入也能找到。发布前自查的结果和搜索所得的名称用简体。',
        en: 'The Traditional pages are converted from the Simplified ones, word by word. The interface, the form, the rules and the names of agencies and regions are converted; published prose, the raw text of cells, contacts, printed titles and sources stay as they are. There is one set of data files, in the words as published. Searching works in Traditional characters, too; results of the search and of the pre-check are in Simplified ones.',
      },
    ],
  },
];
