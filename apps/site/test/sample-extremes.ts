// What strains a page: a very long name, a very long text without a place to break it, large numbers; a report without tables.
import { alone, type Sample } from './sample-parts.ts';

const sentence = '这是一句为测试写的话,说明很长的正文怎样排列,其中有2024年、12345件和 English words。';

const longest: Sample = {
  input: {
    name: '亥示自治县人力资源和社会保障局(亥示自治县医疗保障局、亥示自治县退役军人事务局)城区街道办事处综合行政执法大队',
    year: 2024,
    edition: '2021',
    agency: { region: { code: '222424', name: '亥示自治县', path: ['吉林省', '亥示自治州', '亥示自治县'] } },
    figures: Object.fromEntries(alone({ newReceived: 12345, granted: 12345, totalProcessed: 12345 })),
    narrative: { overview: sentence.repeat(220), problemsAndImprovements: `见附件${'x'.repeat(600)}` },
  },
  findings: [],
};

const withoutTables: Sample = {
  input: {
    name: '旧示局',
    year: 2019,
    edition: 'pre2019',
    figures: {},
    narrative: { overview: '这份报告没有统一格式的表。' },
  },
  findings: [],
};

/** Reports at the edge of what a page must bear. */
export const extremes: readonly Sample[] = [longest, withoutTables];
