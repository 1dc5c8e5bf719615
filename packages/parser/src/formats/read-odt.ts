import type { SegmentedDocument } from '../segment/document.ts';
import { ContainerError } from './container-error.ts';
import type { Flow } from './flow.ts';
import { buildDocument } from './flow-document.ts';
import { createFlowWriter } from './flow-writer.ts';
import { createOdtTables } from './odt-tables.ts';
import { createTextLooks, type TextLooks } from './odt-text-looks.ts';
import { createRaisedText } from './raised-text.ts';
import { readZip, requirePart } from './read-zip.ts';
import { readXml, type XmlEvents } from './xml-events.ts';

type Attributes = Readonly<Record<string, string>>;

// Not printed: tracked deletions, notes, comments, pinyin over characters, templates of indexes, alternative texts.
const skipped = new Set([
  'text:tracked-changes',
  'text:note',
  'text:ruby-text',
  'text:hidden-text',
  'text:index-title-template',
  'text:table-of-content-source',
  'office:annotation',
  'office:forms',
  'office:binary-data',
  'svg:title',
  'svg:desc',
]);

const isHidden = (name: string, attributes: Attributes): boolean =>
  name === 'text:section' && attributes['text:display'] === 'none';

// What was struck out or hidden is not what is published.
const canHaveStyle: ReadonlySet<string> = new Set(['text:span', 'text:p', 'text:h']);

const createOdtBody = (styles: TextLooks): XmlEvents & { readonly finish: () => Flow } => {
  const writer = createFlowWriter();
  const tables = createOdtTables(writer);
  let skipDepth = 0;
  let bodyDepth = 0;
  let paragraphDepth = 0;
  const raised: boolean[] = [];
  const faint: boolean[] = [];
  let wroteFaint = false;
  const print = createRaisedText(writer.text);

  const breakLine = (): void => {
    print.end();
    wroteFaint = false;
    writer.endParagraph();
  };
  const endParagraph = (): void => {
    paragraphDepth -= 1;
    breakLine();
  };

  const opening: Readonly<Record<string, (attributes: Attributes) => void>> = {
    ...tables.opening,
    'office:text': () => {
      bodyDepth += 1;
    },
    'text:p': () => {
      paragraphDepth += 1;
    },
    'text:h': () => {
      paragraphDepth += 1;
    },
    'text:span': (attributes) => {
      const style = attributes['text:style-name'];
      raised.push(styles.raised(style) ?? raised.at(-1) ?? false);
      faint.push(styles.faint(style) ?? faint.at(-1) ?? false);
    },
    'text:s': () => print.write(' ', false),
    'text:tab': () => print.write('\t', false),
    'text:line-break': breakLine,
    'draw:text-box': () => {
      print.end();
      writer.enter();
    },
  };
  const closing: Readonly<Record<string, () => void>> = {
    ...tables.closing,
    'office:text': () => {
      bodyDepth -= 1;
    },
    'text:p': endParagraph,
    'text:h': endParagraph,
    'text:span': () => {
      raised.pop();
      faint.pop();
    },
    'draw:text-box': () => writer.add(writer.leave()),
  };

  return {
    open: (name, attributes) => {
      if (bodyDepth === 0) styles.open(name, attributes);
      const unprinted = canHaveStyle.has(name) && styles.isUnprinted(attributes['text:style-name']);
      if (skipDepth > 0 || unprinted || skipped.has(name) || isHidden(name, attributes)) skipDepth += 1;
      else if (bodyDepth > 0 || name === 'office:text') opening[name]?.(attributes);
    },
    text: (data) => {
      if (skipDepth > 0 || paragraphDepth === 0) return;
      // Some see it and some do not: it is not joined with what stands beside it.
      if (wroteFaint !== (faint.at(-1) ?? false) && data.trim() !== '') {
        print.write(' ', false);
        wroteFaint = !wroteFaint;
      }
      print.write(data, raised.at(-1) ?? false);
    },
    close: (name) => {
      if (skipDepth > 0) skipDepth -= 1;
      else if (bodyDepth > 0) closing[name]?.();
    },
    finish: writer.finish,
  };
};

const wanted: ReadonlySet<string> = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml']);

/**
 * Reads ODT: the body as it is printed (tracked deletions, struck text, notes and comments left out, text boxes in their place),
 * tables on their printed grid. Places: block, and table, row and column of the grid. Throws `ContainerError`.
 */
export const readOdt = async (bytes: Uint8Array): Promise<SegmentedDocument> => {
  const parts = readZip(bytes, (name) => wanted.has(name));
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) throw new ContainerError('encrypted');
  const styles = createTextLooks();
  const named = parts.get('styles.xml');
  if (named) readXml(named, { open: styles.open, close: () => {} });
  const body = createOdtBody(styles);
  readXml(requirePart(parts, 'content.xml'), body);
  return buildDocument(body.finish());
};
