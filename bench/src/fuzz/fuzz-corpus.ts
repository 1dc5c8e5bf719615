import { buildCase } from '../cases/build-case.ts';
import { htmlLayouts } from '../layouts/html-layouts.ts';
import { markdownLayouts } from '../layouts/markdown-layouts.ts';
import { textLayouts } from '../layouts/text-layouts.ts';
import { listShared, readShared } from '../shared/shared-folder.ts';

/** A document to mutate. `text`: its bytes are text. */
export interface CorpusDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: boolean;
}

const generated = (): CorpusDocument[] =>
  [...textLayouts, ...htmlLayouts, ...markdownLayouts].flatMap((layout) =>
    (['zeros', 'random-50'] as const).map((habit, round) => {
      const { name, bytes } = buildCase({ layout, habit, scale: round === 0 ? 'middle' : 'sparse', round });
      return { name, bytes, text: true };
    }),
  );

const folders: readonly (readonly [string, RegExp, boolean])[] = [
  ['seeds', /\.txt$/, true],
  ['layouts', /\.txt$/, true],
  [
    'variants',
    /^(?:clean|mso)\.(?:html|pandoc\.(?:rst|plain|mediawiki)|elinks\.txt|cheerio-text\.txt|gbk\.html)$/,
    true,
  ],
  ['variants/lo', /^clean\.(?:docx|odt|doc|xlsx|rtf|pdf)$/, false],
];

/** What the fuzz run starts from: generated reports; real ones, layouts and containers where ../shared is. */
export const buildCorpus = (): readonly CorpusDocument[] => [
  ...generated(),
  ...folders.flatMap(([folder, pattern, text]) =>
    listShared(folder)
      .filter((name) => pattern.test(name))
      .map((name) => ({ name: `${folder}/${name}`, bytes: readShared(`${folder}/${name}`), text })),
  ),
];
