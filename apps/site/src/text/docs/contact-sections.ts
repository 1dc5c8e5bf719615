import type { DocsSection } from './docs-section.ts';

/** How errors are reported and removals asked for, after who runs the site. */
export const contactSections: readonly DocsSection[] = [
  {
    id: 'reading-error',
    title: { zh: '读错了', en: 'We read it wrongly' },
    texts: [
      {
        zh: '本站的数与公布的报告不一致,是读取的错。请写明报告页的地址、哪一格(点开那一格,「引用此格」即是它的地址)、原件上印的是什么。运行者核对存档的原件:确是读错的,改进程序后重新读取,这份报告得到新的版本,前后的差别记入更正记录。',
        en: 'A figure here that differs from the published report is an error of reading. Please give the address of the report’s page, the cell (open it: “Link to this cell” is its address) and what the source prints. The operator compares it with the archived source. If it was misread, the program is corrected and the report read again; it gets a new version, and the difference enters the log of corrections.',
      },
    ],
    links: [{ path: '/quality/#corrections', text: { zh: '更正记录', en: 'Log of corrections' } }],
  },
  {
    id: 'published-error',
    title: { zh: '报告本身错了', en: 'The report itself is wrong' },
    texts: [
      {
        zh: '公布的数有误,只有公布它的机关能更正。机关在自己的网站上改正并重新公布后,把新的网址告诉运行者;重新收录即成为新版本,成为本站显示的版本,旧版本和改动之处留存可查。本站不会替机关改一个数。',
        en: 'A figure that was published wrongly can only be corrected by the agency that published it. Once it has been corrected and published again on the agency’s own site, tell the operator the new address: it is taken in as a new version and shown from then on; the earlier version and the differences remain on record. No figure is ever altered here on an agency’s behalf.',
      },
      {
        zh: '不通过的核对如有正当原因(例如机构改革、口径变化),机关可以附上说明。说明连同说明人和日期显示在那条结论旁边,结论不因此消失。',
        en: 'Where a failed check has a good reason (a reorganisation, a changed definition), the agency may add a note. It stands beside the finding with its author and date; the finding does not vanish.',
      },
      {
        zh: '公布之前想先查一遍,用「发布前自查」:文件不离开浏览器。',
        en: 'To check a report before it is published, use the pre-check: the file stays in the browser.',
      },
    ],
    links: [{ path: '/check/', text: { zh: '发布前自查', en: 'Pre-check' } }],
  },
  {
    id: 'removal',
    title: { zh: '申请删除', en: 'Removal' },
    texts: [
      {
        zh: '私人信息没有遮住:请立刻告诉运行者在哪一页哪一处,不必写出信息本身。运行者应当先遮盖、后追究原因,遮盖要及于所有版本和导出文件,原件不再公布。',
        en: 'Personal data left uncovered: tell the operator at once on which page and where; there is no need to repeat the data. The operator ought to mask first and ask afterwards, in every version and every exported file, and to withhold the source.',
      },
      {
        zh: '机关要求撤下整份报告:年度报告是依法主动公开的文件,一般不撤。因涉密、因张冠李戴(不是本机关的报告)、因公布有误已经撤回的,请说明理由和依据,由运行者决定。撤下的(nianbao withhold),机关页(该机关另有公开报告时)和接口(提供接口服务时)中的原地址写明日期和理由,不装作从未有过;已发布的统计不改,之后的不再计入。',
        en: 'An agency wants a whole report taken down: annual reports are published by law and as a rule stay. Where one holds secrets, belongs to another agency, or was withdrawn by its publisher, please give the reason and its basis; the operator decides. What is taken down (nianbao withhold) is told on the agency’s page (where it has another report) and at its address in the API (where that is served), with date and reason, and not made to look as if it had never been there; statistics that were released stay, later ones leave it out.',
      },
    ],
  },
  {
    id: 'decides',
    title: { zh: '谁决定', en: 'Who decides' },
    texts: [
      {
        zh: '决定的是本站的运行者,不是软件的作者。读错没读错,以存档的原件为准;报告对不对,以机关公布的为准。不服运行者的决定,可以向对运行者有管辖权的主管部门或法院提出。',
        en: 'The operator of this site decides, not the authors of the software. Whether something was misread is settled by the archived source; whether a report is right, by what its agency publishes. Who disagrees with the operator may turn to the authority or court with jurisdiction over the operator.',
      },
    ],
  },
];
