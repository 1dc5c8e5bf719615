// Wording of what is not there.
import { type ProblemWording, unknownTitle } from './problem.ts';

export const unknownProblems = {
  'address-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ path }) => ({
      zh: `没有地址 ${path}。现有地址见 exists,说明见 /docs。`,
      en: `There is no address ${path}. What exists is listed in "exists"; see /docs.`,
    }),
  },
  'agency-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ id }) => ({
      zh: `库中没有标识或别名为“${id}”的机关。请在机关列表中查找。`,
      en: `No agency has the id or alias "${id}". Look it up in the list of agencies.`,
    }),
  },
  'report-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ id, key }) => ({
      zh: `机关“${id}”没有“${key}”年度的报告。现有年度见 exists。`,
      en: `Agency "${id}" has no report under "${key}". Those it has are listed in "exists".`,
    }),
  },
  'finding-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ id, key, finding }) => ({
      zh: `机关“${id}”的“${key}”年度报告的现行版本没有键为“${finding}”的未通过结果。现有结果见 exists。`,
      en: `The current version of the report "${key}" of agency "${id}" has no finding with the key "${finding}" that did not pass. See "exists".`,
    }),
  },
  'version-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ id, key, version }) => ({
      zh: `机关“${id}”的“${key}”年度报告没有第 ${version} 版。现有各版见 exists。`,
      en: `The report "${key}" of agency "${id}" has no version ${version}. See "exists" for its versions.`,
    }),
  },
  'source-withheld': {
    status: 451,
    title: { zh: '原文不公开', en: 'Source withheld' },
    detail: ({ id, key }) => ({
      zh: `机关“${id}”的“${key}”年度报告原文含有个人信息,不在此公开(《政府信息公开条例》第十五条)。已遮盖的内容见报告本身。`,
      en: `The source of report "${key}" of agency "${id}" holds personal data and is not published here (Article 15 of the Regulations). The report itself has it masked.`,
    }),
  },
  'report-withheld': {
    status: 451,
    title: { zh: '报告已撤下', en: 'Report withheld' },
    detail: ({ id, key, version, on, reason }) => ({
      zh: `机关“${id}”的“${key}”年度报告第 ${version} 版自 ${on} 起撤下,不在此公开。理由:${reason || '未说明'}。`,
      en: `Version ${version} of the report "${key}" of agency "${id}" has been withheld since ${on} and is not published here. Reason: ${reason || 'none given'}.`,
    }),
  },
  'page-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ page, pages }) => ({
      zh: `没有第 ${page} 页,本列表共 ${pages} 页。`,
      en: `There is no page ${page}; this list has ${pages} page(s).`,
    }),
  },
  'rule-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ id }) => ({
      zh: `没有标识为“${id}”的规则。请在规则列表中查找。`,
      en: `There is no rule "${id}". Look it up in the list of rules.`,
    }),
  },
  'release-none': {
    status: 404,
    title: unknownTitle,
    detail: () => ({
      zh: '尚未发布统计:库中还没有任何一次发布。运行者可用 nianbao release 制作。',
      en: 'There are no statistics yet: no release has been made. Operators make one with nianbao release.',
    }),
  },
  'release-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ id }) => ({
      zh: `没有标识为“${id}”的发布。现有各次见 exists。`,
      en: `There is no release "${id}". Those there are stand in "exists".`,
    }),
  },
  'grouping-unknown': {
    status: 404,
    title: unknownTitle,
    detail: ({ by, known }) => ({
      zh: `统计不能按“${by}”分组,可用:${known}。`,
      en: `Statistics are not grouped by "${by}"; they are by: ${known}.`,
    }),
  },
} as const satisfies Readonly<Record<string, ProblemWording>>;
