import { testCheck } from '../../test/test-check.ts';
import { agencyMismatch } from './agency-mismatch.ts';

// Made-up names.
const report = (agency: string, preamble: string | null, publisher?: string) => ({
  set: {
    '/agency/name': agency,
    '/narrative/preamble': preamble,
    ...(publisher ? { '/publication/publisher': publisher } : {}),
  },
});
const paths = ['/agency/name', '/narrative/preamble', '/publication/publisher'];

testCheck(agencyMismatch, {
  passes: [
    { name: 'nothing said', change: {} },
    { name: 'the same body', change: report('甲县财政局', '本报告由甲县财政局编制。', '甲县财政局') },
    { name: 'its own office', change: report('甲县财政局', '本报告由甲县财政局办公室根据有关要求编制。') },
    { name: 'a short name', change: report('甲县卫生健康局', '本年度报告由甲县卫健局编制。', '县卫健局') },
    {
      name: 'a government and its office',
      change: report('甲县人民政府', '本报告由甲县人民政府办公室编制。', '甲县政府办'),
    },
    { name: 'published by the government', change: report('甲县财政局', null, '甲县人民政府') },
    { name: 'published by a data centre', change: report('甲县财政局', null, '甲县大数据中心') },
    { name: 'renamed', change: report('甲县生态环境局', '本报告由甲县环境保护局编制。') },
    { name: 'an unknown agency', change: { set: { '/agency/name': null } }, verdict: null },
  ],
  finds: [
    {
      name: 'compiled by another bureau, with the title of the regulations in between',
      change: report('甲县财政局', '本报告由甲县审计局依照《中华人民共和国政府信息公开条例》编制。'),
      finds: [{ verdict: 'fail', zh: '报告机关为甲县财政局,首段却写由甲县审计局编制', paths, operands: {} }],
    },
    {
      name: 'compiled by another bureau',
      change: report('甲县财政局', '本报告由甲县审计局编制。'),
      finds: [
        {
          verdict: 'fail',
          zh: '报告机关为甲县财政局,首段却写由甲县审计局编制',
          en: 'The report is by 甲县财政局, but its opening says that 甲县审计局 compiled it',
          paths,
          operands: {},
        },
      ],
    },
    {
      name: 'compiled by a bureau of another county',
      change: report('甲县财政局', '本报告由乙县财政局编制。'),
      finds: [{ verdict: 'fail', zh: '报告机关为甲县财政局,首段却写由乙县财政局编制', paths, operands: {} }],
    },
    {
      name: 'published elsewhere',
      change: report('甲县财政局', null, '乙县财政局'),
      finds: [
        {
          verdict: 'fail',
          zh: '报告机关为甲县财政局,发布机构却是别处的乙县财政局',
          paths: ['/agency/name', '/publication/publisher'],
          operands: {},
        },
      ],
    },
    {
      name: 'published by another bureau',
      change: report('甲县财政局', null, '甲县审计局'),
      finds: [
        {
          verdict: 'unclear',
          zh: '报告机关为甲县财政局,发布机构为甲县审计局;代为发布也是常事,不能断定有误',
          paths: ['/agency/name', '/publication/publisher'],
          operands: {},
        },
      ],
    },
  ],
});
