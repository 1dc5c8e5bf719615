import { htmlLayouts } from '../layouts/html-layouts.ts';
import type { Layout } from '../layouts/layout.ts';
import { markdownLayouts } from '../layouts/markdown-layouts.ts';
import { textLayouts } from '../layouts/text-layouts.ts';
import { buildPage } from '../page/build-page.ts';
import type { Page } from '../page/page.ts';
import { createRandom } from '../random.ts';
import { listShared, readShared } from '../shared/shared-folder.ts';
import { drawTruth } from '../truth/draw-truth.ts';

/** A document to time. `html`: its text, where the bare tokenizer can be set beside it. */
export interface SampleDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly html?: string;
}

const sentence =
  '本机关坚持以公开为常态、不公开为例外,全年通过门户网站发布信息,围绕重点工作稳步推进政务公开,示例文字,非真实报告。';

/** A made-up report of about this many bytes in a layout, filled up with prose. */
export const writeSample = (layout: Layout, bytes: number): string => {
  const page = buildPage(drawTruth('2021', 'middle', createRandom('speed')));
  const filled = (paragraphs: number): Page => {
    const prose = Array.from(
      { length: paragraphs },
      () => ({ kind: 'paragraph', text: sentence, role: 'prose' }) as const,
    );
    return { items: [...page.items.slice(0, 4), ...prose, ...page.items.slice(4)] };
  };
  const size = (paragraphs: number): number => new TextEncoder().encode(layout.write(filled(paragraphs))).length;
  const each = (size(20) - size(0)) / 20;
  return layout.write(filled(Math.max(0, Math.round((bytes - size(0)) / each))));
};

const named = (layouts: readonly Layout[], name: string): Layout => layouts.find((layout) => layout.name === name)!;

/** The layouts that are timed. */
export const timedLayouts = {
  word: named(htmlLayouts, 'word'),
  cms: named(htmlLayouts, 'cms'),
  clean: named(htmlLayouts, 'clean'),
  text: named(textLayouts, 'cell-per-line-pipe'),
  dropped: named(textLayouts, 'pipe-rows'),
  markdown: named(markdownLayouts, 'gfm'),
} as const;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const html = (name: string, text: string): SampleDocument => ({ name, bytes: encode(text), html: text });

/** The documents of `pnpm bench:parser`; containers come from ../shared where it is. */
export const listSampleDocuments = (): readonly SampleDocument[] => [
  html('HTML, Word export, 70 KB', writeSample(timedLayouts.word, 70_000)),
  html('HTML, CMS page, 150 KB', writeSample(timedLayouts.cms, 150_000)),
  html('HTML, clean, 12 KB', writeSample(timedLayouts.clean, 12_000)),
  { name: 'text, cell per line', bytes: encode(writeSample(timedLayouts.text, 8_000)) },
  { name: 'text, pipe rows', bytes: encode(writeSample(timedLayouts.dropped, 8_000)) },
  { name: 'Markdown, GFM', bytes: encode(writeSample(timedLayouts.markdown, 10_000)) },
  ...['lo/mso.docx', 'lo/mso.odt', 'lo/mso.doc', 'lo/mso.xlsx', 'mso.chromium.pdf', 'lo/clean.pdf']
    .filter((name) => listShared(name.startsWith('lo/') ? 'variants/lo' : 'variants').includes(name.replace('lo/', '')))
    .map((name) => ({ name: `variants/${name}`, bytes: readShared(`variants/${name}`) })),
];
