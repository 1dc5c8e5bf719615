import type { PDFPageProxy } from 'unpdf/pdfjs';
import { OPS } from 'unpdf/pdfjs';
import { applyTo, identity, type Matrix, multiply, toMatrix } from './matrix.ts';

/** The picture that fills a page: its pixels as a PNG file, and the map from its pixels to the page's points. */
export interface PageScan {
  readonly png: Uint8Array;
  readonly toPage: (x: number, y: number) => readonly [number, number];
}

interface RawImage {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
}

// pdf.js: 1 = one bit a pixel, 2 = RGB, 3 = RGBA.
const toGrey = ({ width, height, kind, data }: RawImage): Uint8Array | null => {
  if (!data || width * height === 0) return null;
  const grey = new Uint8Array(width * height);
  const step = kind === 3 ? 4 : kind === 2 ? 3 : 0;
  const stride = Math.ceil(width / 8);
  if (data.length < (step === 0 ? stride * height : grey.length * step)) return null;
  for (let at = 0; at < grey.length; at += 1) {
    if (step > 0) grey[at] = (data[at * step]! * 3 + data[at * step + 1]! * 6 + data[at * step + 2]!) / 10;
    else
      grey[at] =
        (data[Math.floor(at / width) * stride + ((at % width) >> 3)]! >> (7 - ((at % width) & 7))) & 1 ? 255 : 0;
  }
  return grey;
};

const findObject = (page: PDFPageProxy, name: string): Promise<RawImage | null> => {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => objects.get(name, (value: unknown) => resolve((value as RawImage | null) ?? null)));
};

/**
 * The largest picture of a page, for a recogniser. Null where there is none, where it cannot be decoded, or where it is
 * set turned or mirrored (a recogniser would read it wrong).
 */
export const readScan = async (page: PDFPageProxy): Promise<PageScan | null> => {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const stack: Matrix[] = [];
  let ctm = toMatrix(page.getViewport({ scale: 1 }).transform);
  let best: { readonly area: number; readonly ctm: Matrix; readonly image: string | RawImage } | null = null;
  for (const [index, op] of (fnArray as number[]).entries()) {
    const args = (argsArray[index] ?? []) as unknown[];
    if (op === OPS.save || op === OPS.paintFormXObjectBegin) stack.push(ctm);
    if (op === OPS.restore || op === OPS.paintFormXObjectEnd) ctm = stack.pop() ?? identity;
    if (op === OPS.transform || op === OPS.paintFormXObjectBegin)
      ctm = multiply(ctm, toMatrix(op === OPS.transform ? args : args[0]));
    if (op !== OPS.paintImageXObject && op !== OPS.paintInlineImageXObject) continue;
    const area = Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]);
    if (!best || area > best.area) best = { area, ctm, image: args[0] as string | RawImage };
  }
  if (!best || best.ctm[0] <= 0 || best.ctm[3] >= 0 || Math.abs(best.ctm[1]) > 1 || Math.abs(best.ctm[2]) > 1)
    return null;
  const image = typeof best.image === 'string' ? await findObject(page, best.image) : best.image;
  const grey = image && toGrey(image);
  if (!image || !grey) return null;
  const { encode } = await import('fast-png');
  const { width, height } = image;
  const map = best.ctm;
  return {
    png: encode({ width, height, data: grey, channels: 1, depth: 8 }),
    toPage: (x, y) => applyTo(map, x / width, 1 - y / height),
  };
};
