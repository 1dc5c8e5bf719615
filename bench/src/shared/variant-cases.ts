import { listFigures } from '@nianbao/schema';
import type { BenchCase } from '../cases/bench-case.ts';
import type { Knowledge } from '../oracle/judge-determinable.ts';
import { type Printed, printValue } from '../truth/printed.ts';
import { listShared, readShared, readSharedJson } from './shared-folder.ts';

type Rows = readonly (readonly [string, readonly (string | number)[]])[];

/** What ../shared/README.md expects of a conversion. */
export type Expectation = 'perfect' | 'partial, marked' | 'failed or partial, said';

const pointers = listFigures('2021').map((figure) => figure.pointer);

const readTruth = (): readonly string[] => {
  const { T2, T3, T4 } = readSharedJson<{ T2: Rows; T3: Rows; T4: readonly number[] }>('variants/truth.json');
  return [...T2, ...T3].flatMap(([, values]) => values.map(String)).concat(T4.map(String));
};

// In the -blank pages every 0 is an empty cell, except totals of table 3.
const isBlank = (pointer: string, text: string): boolean =>
  text === '0' && !/^\/applications\/.*\/total$/.test(pointer);

const perfect: readonly RegExp[] = [
  /\.html$/,
  /\.(?:docx|odt|doc|xlsx|gfm)$/,
  /turndown-gfm\.md$/,
  /node-html-markdown\.md$/,
  /^(?:clean|mso|cms)(?:-blank)?\.chromium\.pdf$/,
  /^lo\/mso(?:-blank)?\.pdf$/,
  /^clean(?:-blank)?\.pandoc\.(?:plain|markdown|mediawiki)$/,
  /^mso(?:-blank)?\.(?:w3m|elinks)\.txt$/,
  // Zeros are printed and in reading order.
  /^(?:clean|mso|cms)\.(?:cheerio-text|html-to-text|html-to-text-tables|linkedom-textContent|lynx|w3m|elinks|readability-\w+)\.txt$/,
  /^(?:clean|mso|cms)\.turndown-plain\.md$/,
  /^(?:clean\.pandoc\.docx|lo-clean\.docx|lo-mso\.docx)\.mammoth\.txt$/,
  /^lo-(?:clean|mso)\.docx?\.word-extractor\.txt$/,
  /^lo\/(?:clean|mso)\.txt$/,
  /^lo-(?:clean|mso)\.xlsx\.sheetjs\.csv$/,
];

const failed: readonly RegExp[] = [
  /^(?:mso|cms)(?:-blank)?(?:\.gbk(?:-liar)?)?\.pandoc\.plain$/,
  /\.ocr\d\.txt$/,
  /\.png$/,
  // A list of merged cells, without a single figure.
  /\.exceljs\.txt$/,
  // These programs did not see what encoding the page was in.
  /gbk-liar\.(?!html$)/,
];

const expect = (name: string): Expectation => {
  if (failed.some((pattern) => pattern.test(name))) return 'failed or partial, said';
  return perfect.some((pattern) => pattern.test(name)) ? 'perfect' : 'partial, marked';
};

const formatOf = (name: string): string =>
  name.replace(/^(?:lo\/)?(?:lo-)?(?:clean|mso|cms)(?:-blank)?\./, '').replace(/^page-\d\./, '');

// Figures that stand joined in table 2 have no sum that could part them.
const joined = /^clean\.(?:cheerio-text|html-to-text|linkedom-textContent|readability-\w+)\.txt$/;

const knowledgeOf = (name: string, expectation: Expectation): ReadonlyMap<string, Knowledge> => {
  const lost = pointers.filter(
    (pointer) =>
      expectation !== 'perfect' ||
      (joined.test(name) && pointer.startsWith('/proactiveDisclosure/normativeDocuments/')),
  );
  return new Map(lost.map((pointer): [string, Knowledge] => [pointer, 'unjudged']));
};

/** One report through some 240 real conversions (../shared/variants), by converter and by what is expected. */
export const listVariantCases = (): readonly BenchCase[] => {
  const files = [...listShared('variants'), ...listShared('variants/lo').map((name) => `lo/${name}`)].filter(
    (name) => name !== 'truth.json',
  );
  if (files.length === 0) return [];
  const truth = readTruth();
  return files.map((name): BenchCase => {
    const expectation = expect(name);
    const blank = name.includes('-blank');
    const printed = pointers.map((pointer, index): [string, Printed] => {
      const text = truth[index]!;
      return [pointer, blank && isBlank(pointer, text) ? { kind: 'blank' } : printValue(Number(text), text)];
    });
    return {
      name: `variants/${name}`,
      format: `conversion: ${formatOf(name)}`,
      damage: `conversion: ${expectation}`,
      bytes: readShared(`variants/${name}`),
      metadata: new Map<string, string | number>(
        expectation === 'perfect'
          ? [
              ['/agency/name', '青禾市云溪区人民政府办公室'],
              ['/year', 2024],
              ['/edition', '2021'],
            ]
          : [],
      ),
      printed: new Map(printed),
      knowledge: knowledgeOf(name, expectation),
      ...(expectation === 'failed or partial, said' ? { status: ['failed', 'partial'] as const } : {}),
    };
  });
};
