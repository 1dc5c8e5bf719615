import type { BilingualText } from '@nianbao/schema';

/** An aspect that a text should speak of, with the words by which it is recognised: wide, so that an absence is one. */
export interface Aspect {
  readonly id: string;
  readonly name: BilingualText;
  readonly pattern: RegExp;
}

/** The five aspects of section one (notice 〔2021〕30, 一(一)). */
export const overviewAspects: readonly Aspect[] = [
  {
    id: 'proactiveDisclosure',
    name: { zh: '主动公开', en: 'proactive disclosure' },
    pattern: /主动公开|主动发布|公开[^。]{0,20}(?:信息|文件|内容|事项)|发布[^。]{0,20}(?:信息|文件|稿件)/,
  },
  {
    id: 'applications',
    name: { zh: '依申请公开', en: 'disclosure on application' },
    pattern: /申请/,
  },
  {
    id: 'management',
    name: { zh: '政府信息管理', en: 'management of information' },
    pattern: /信息[^。]{0,12}管理|管理[^。]{0,12}信息|管理|审核|审查|把关|保密|清理|台账|制度|目录|规范|更新/,
  },
  {
    id: 'platform',
    name: { zh: '政府信息公开平台建设', en: 'platforms' },
    pattern: /平台|网站|网页|门户|公众号|新媒体|微信|微博|专栏|栏目|公告栏|公示栏|公开栏|载体|渠道/,
  },
  {
    id: 'supervision',
    name: { zh: '监督保障', en: 'supervision and support' },
    pattern: /监督|监管|保障|考核|考评|培训|评议|责任追究|问责|督查|督促|检查|组织领导|领导小组|专人|学习/,
  },
];

/** What reports of governments also say (Article 50(1) item 4). */
export const accountabilityAspects: readonly Aspect[] = [
  { id: 'appraisal', name: { zh: '工作考核', en: 'appraisal' }, pattern: /考核|考评|绩效|目标责任|测评|评估/ },
  {
    id: 'socialEvaluation',
    name: { zh: '社会评议', en: 'evaluation by society' },
    pattern: /评议|评价|满意度|问卷|社会监督|民意|测评/,
  },
  {
    id: 'accountability',
    name: { zh: '责任追究', en: 'accountability' },
    pattern: /追究|追责|问责|责任认定|通报批评|约谈/,
  },
];
