import { objectSign } from '../segment/document.ts';
import { noteLook, type RunLook, type RunStyles } from './docx-run-look.ts';
import { boundedNumber, createDocxTables } from './docx-tables.ts';
import type { Flow } from './flow.ts';
import { createFlowWriter } from './flow-writer.ts';
import { createRaisedText, type RaisedText } from './raised-text.ts';
import type { XmlEvents } from './xml-events.ts';

type Attributes = Readonly<Record<string, string>>;

/** How a paragraph is numbered, as far as the paragraph itself says. */
export interface NumberedParagraph {
  style: string | null;
  numId: string | null;
  level: number | null;
}

/** Gives a paragraph its printed number and counts on; '' for bullets and paragraphs without one. */
export type NumberParagraph = (paragraph: Readonly<NumberedParagraph>) => string;

interface OpenParagraph extends NumberedParagraph {
  label: string;
  /** Its end was deleted: the next one goes on in it. */
  open: boolean;
  /** Whether what was written last is in white, or too small to be read. */
  faint: boolean;
  readonly text: RaisedText;
}

interface OpenRun {
  style: string | null;
  /** What its own properties say, before its style is asked. */
  readonly own: RunLook;
  look: RunLook | null;
}

// Not printed: tracked deletions, field codes, pinyin over characters, former properties.
const skipped = new Set(
  'del moveFrom delText delInstrText instrText rt tblGridChange tblPrChange tblPrExChange tcPrChange trPrChange pPrChange rPrChange sectPrChange numberingChange sectPr tblPr'
    .split(' ')
    .map((name) => `w:${name}`),
);

/** Reads word/document.xml, event by event, into paragraphs and tables in reading order. */
export const createDocxBody = (
  number: NumberParagraph,
  styles: RunStyles,
): XmlEvents & { readonly finish: () => Flow } => {
  const writer = createFlowWriter();
  const tables = createDocxTables(writer);
  const names: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  // What was written before each open mc:AlternateContent: a fallback is read only if the first choice gave nothing.
  const choices: number[] = [];
  let skipDepth = 0;
  let run: OpenRun | null = null;

  const print = (data: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && paragraph.label !== '' && data.trim() !== '') {
      writer.text(paragraph.label);
      paragraph.label = '';
    }
    writer.text(data);
  };
  const lookOf = (open: OpenRun): RunLook => {
    open.look ??= { ...styles.lookOf(open.style, paragraphs.at(-1)?.style ?? null), ...open.own };
    return open.look;
  };
  const write = (data: string): void => {
    const look = run ? lookOf(run) : {};
    // What was struck out is not what is published.
    if (look.vanish || look.strike || look.dstrike) return;
    const paragraph = paragraphs.at(-1);
    const faint = (look.white ?? false) || (look.tiny ?? false);
    // Some see it and some do not: it is not joined with what stands beside it.
    if (paragraph && paragraph.faint !== faint && data.trim() !== '') {
      paragraph.text.write(' ', false);
      paragraph.faint = faint;
    }
    if (paragraph) paragraph.text.write(data, (look.aligned ?? false) || (look.moved ?? false));
    else print(data);
  };
  const breakLine = (): void => {
    paragraphs.at(-1)?.text.end();
    writer.endParagraph();
  };
  const onParagraph =
    (act: (paragraph: OpenParagraph, value: string | undefined) => void) => (attributes: Attributes) => {
      const paragraph = paragraphs.at(-1);
      if (paragraph) act(paragraph, attributes['w:val']);
    };

  const opening: Readonly<Record<string, (attributes: Attributes) => void>> = {
    ...tables.opening,
    'w:p': () =>
      paragraphs.push({
        style: null,
        numId: null,
        level: null,
        label: '',
        open: false,
        faint: false,
        text: createRaisedText(print),
      }),
    'w:pStyle': onParagraph((paragraph, value) => {
      paragraph.style = value ?? null;
    }),
    'w:numId': onParagraph((paragraph, value) => {
      paragraph.numId = value ?? null;
    }),
    'w:ilvl': onParagraph((paragraph, value) => {
      paragraph.level = boundedNumber(value, 0, 8);
    }),
    'w:r': () => {
      run = { style: null, own: {}, look: null };
    },
    'w:rStyle': (attributes) => {
      if (run && names.at(-3) === 'w:r') run.style = attributes['w:val'] ?? null;
    },
    'w:tab': () => {
      if (names.at(-2) === 'w:r') write('\t');
    },
    'w:br': breakLine,
    'w:cr': breakLine,
    'w:noBreakHyphen': () => write('-'),
    // What floats over the page is no content of the cell that it is anchored in.
    'wp:inline': tables.notePicture,
    'w:object': tables.notePicture,
    'w:txbxContent': () => {
      run = null;
      writer.enter();
    },
    'mc:AlternateContent': () => choices.push(writer.written()),
  };
  const closing: Readonly<Record<string, () => void>> = {
    ...tables.closing,
    'w:pPr': () => {
      const paragraph = paragraphs.at(-1);
      if (!paragraph) return;
      const label = number(paragraph);
      // In a cell a number would pass for a figure.
      if (!tables.inTable()) paragraph.label = label;
    },
    'w:p': () => {
      paragraphs.at(-1)?.text.end();
      if (!paragraphs.pop()?.open) writer.endParagraph();
    },
    'w:r': () => {
      run = null;
    },
    'w:txbxContent': () => writer.add(writer.leave()),
    'mc:AlternateContent': () => choices.pop(),
  };

  // Inside properties, <w:del/> says that the row or the paragraph's end was deleted.
  const noteDeletion = (): void => {
    if (names.at(-1) === 'w:trPr') tables.deleteRow();
    const paragraph = paragraphs.at(-1);
    if (paragraph && names.at(-1) === 'w:rPr' && names.at(-2) === 'w:pPr') paragraph.open = true;
  };

  return {
    open: (name, attributes) => {
      const covered = name === 'mc:Fallback' && writer.written() > (choices.at(-1) ?? 0);
      if (skipDepth > 0 || covered || skipped.has(name)) {
        if (skipDepth === 0 && (name === 'w:del' || name === 'w:moveFrom')) noteDeletion();
        skipDepth += 1;
        return;
      }
      names.push(name);
      opening[name]?.(attributes);
      if (run && names.at(-2) === 'w:rPr' && names.at(-3) === 'w:r') noteLook(run.own, name, attributes);
    },
    text: (data) => {
      if (skipDepth > 0) return;
      if (names.at(-1) === 'w:t') write(data);
      // Of a formula only the line is read: what stands over, under or beside another is not said by the order of words.
      if (names.at(-1) !== 'm:t') return;
      if (names.at(-2) === 'm:r' && names.at(-3) === 'm:oMath') write(data);
      else if (tables.inTable()) write(objectSign);
    },
    close: (name) => {
      if (skipDepth > 0) {
        skipDepth -= 1;
        return;
      }
      names.pop();
      closing[name]?.();
    },
    finish: writer.finish,
  };
};
