import type { PDFPageProxy } from 'unpdf/pdfjs';
import { OPS } from 'unpdf/pdfjs';
import { glyphThree, type SourceGlyph, showText } from './collect-glyphs.ts';
import { collectRules } from './collect-rules.ts';
import { type FontMetrics, type GraphicsState, initialState, withMovedLine, withTextMatrix } from './graphics-state.ts';
import { applyTo, identity, type Matrix, multiply, toMatrix } from './matrix.ts';
import type { Box, Glyph, PageContent, Rule } from './page-content.ts';
import { type DrawnGlyph, doubtStruck, type FilledBox, seeGlyphs } from './see-glyphs.ts';

type Arguments = readonly unknown[];

const strokes = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const fills = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

const number = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);

const readFont = (page: PDFPageProxy, name: unknown): FontMetrics | null => {
  if (typeof name !== 'string' || !page.commonObjs.has(name)) return null;
  const font: unknown = page.commonObjs.get(name);
  // Where a font could not be loaded, its error message stands instead.
  if (typeof font !== 'object' || font === null) return null;
  const { fontMatrix, vertical } = font as { fontMatrix?: ArrayLike<number> | null; vertical?: boolean };
  return { unit: fontMatrix ? toMatrix(fontMatrix)[0] : 0.001, vertical: vertical === true };
};

const strings = (args: Arguments): readonly (SourceGlyph | number)[] =>
  Array.isArray(args[0]) ? (args[0] as (SourceGlyph | number)[]) : [];

// One operator's effect on the state, where it has only that.
const nextState = (page: PDFPageProxy, state: GraphicsState, op: number, args: Arguments): GraphicsState => {
  switch (op) {
    case OPS.transform:
      return { ...state, ctm: multiply(state.ctm, toMatrix(args)) };
    case OPS.setLineWidth:
      return { ...state, lineWidth: number(args[0]) };
    case OPS.setGState: {
      const entries = (Array.isArray(args[0]) ? args[0] : []) as [string, unknown][];
      const font = entries.find(([key]) => key === 'Font')?.[1] as [string, number] | undefined;
      const lineWidth = number(entries.find(([key]) => key === 'LW')?.[1] ?? state.lineWidth);
      const opacity = number(entries.find(([key]) => key === 'ca')?.[1] ?? state.opacity);
      return font
        ? { ...state, lineWidth, opacity, font: readFont(page, font[0]), fontSize: number(font[1]) }
        : { ...state, lineWidth, opacity };
    }
    case OPS.setFillRGBColor:
      return { ...state, fill: typeof args[0] === 'string' ? args[0] : null };
    case OPS.setFillColorN:
      return { ...state, fill: null };
    case OPS.beginText:
      return withTextMatrix(state, identity);
    case OPS.setFont:
      return { ...state, font: readFont(page, args[0]), fontSize: number(args[1]) };
    case OPS.setCharSpacing:
      return { ...state, charSpacing: number(args[0]) };
    case OPS.setWordSpacing:
      return { ...state, wordSpacing: number(args[0]) };
    case OPS.setHScale:
      return { ...state, horizontalScale: number(args[0]) / 100 };
    case OPS.setLeading:
      return { ...state, leading: -number(args[0]) };
    case OPS.setTextRise:
      return { ...state, rise: number(args[0]) };
    case OPS.setTextRenderingMode:
      return { ...state, renderingMode: number(args[0]) };
    case OPS.setTextMatrix:
      return withTextMatrix(state, toMatrix(args.length === 1 ? args[0] : args));
    case OPS.moveText:
      return withMovedLine(state, number(args[0]), number(args[1]));
    case OPS.setLeadingMoveText:
      return withMovedLine({ ...state, leading: number(args[1]) }, number(args[0]), number(args[1]));
    case OPS.nextLine:
      return withMovedLine(state, 0, state.leading);
    default:
      return state;
  }
};

// Images are left out of the operators (open-document.ts); what is left is the map that would have drawn one.
const largePicture = 0.15;

const withSpaces = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  const undecoded = glyphs.some((glyph) => glyph.text === '\ufffd');
  return glyphs.map((glyph) => (glyph.text === glyphThree ? { ...glyph, text: undecoded ? '\ufffd' : ' ' } : glyph));
};

const isWhite = (color: string | null): boolean => color !== null && /^#f[\da-f]f[\da-f]f[\da-f]$/i.test(color);
// Neither filled nor stroked: 3, and 7 with a clip.
const withoutPaint = new Set([3, 7]);

// The box of a path, whose own box is told in user space.
const boxOnPage = (own: unknown, map: Matrix): Box | null => {
  const [left, top, right, bottom] = Array.from((own ?? []) as ArrayLike<number>);
  if (![left, top, right, bottom].every(Number.isFinite)) return null;
  const corners = [left!, right!].flatMap((x) => [applyTo(map, x, top!), applyTo(map, x, bottom!)]);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const meet = (one: Box | null, other: Box): Box =>
  one === null
    ? other
    : [Math.max(one[0], other[0]), Math.max(one[1], other[1]), Math.min(one[2], other[2]), Math.min(one[3], other[3])];

/**
 * Reads a page's drawing operators into glyphs and ruling lines; form XObjects are entered, images are not looked at.
 * `budget`: how many operators may be read; null where the page has more.
 */
export const readPage = async (page: PDFPageProxy, budget: number): Promise<PageContent | null> => {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  if (fnArray.length > budget) return null;
  const viewport = page.getViewport({ scale: 1 });
  const drawn: DrawnGlyph[] = [];
  const filled: FilledBox[] = [];
  const rules: Rule[] = [];
  const stack: GraphicsState[] = [];
  let state = initialState(toMatrix(viewport.transform));
  let clips = false;
  let pictured = false;
  fnArray.forEach((op: number, index: number) => {
    const args = (argsArray[index] ?? []) as Arguments;
    if (op === OPS.save || op === OPS.beginGroup) stack.push(state);
    else if (op === OPS.restore || op === OPS.endGroup || op === OPS.paintFormXObjectEnd) state = stack.pop() ?? state;
    else if (op === OPS.paintFormXObjectBegin) {
      stack.push(state);
      state = { ...state, ctm: multiply(state.ctm, toMatrix(args[0])) };
    } else if (op === OPS.showText) {
      const shown = showText(state, strings(args));
      const { clip, renderingMode, opacity, fill } = state;
      const invisible = withoutPaint.has(renderingMode) || opacity === 0;
      for (const glyph of shown.glyphs) drawn.push({ glyph, order: index, white: isWhite(fill), invisible, clip });
      state = shown.state;
    } else if (op === OPS.constructPath) {
      const [data] = (args[1] ?? []) as [ArrayLike<number> | null];
      const paint = {
        stroke: strokes.has(args[0] as number),
        fill: fills.has(args[0] as number),
        lineWidth: state.lineWidth,
      };
      if (data) for (const rule of collectRules(data, state.ctm, paint)) rules.push(rule);
      const box = clips || paint.fill ? boxOnPage(args[2], state.ctm) : null;
      if (box && clips) state = { ...state, clip: meet(state.clip, box) };
      if (box && paint.fill && state.opacity === 1) filled.push({ box, order: index, white: isWhite(state.fill) });
      clips = false;
    } else if (op === OPS.clip || op === OPS.eoClip) clips = true;
    else {
      state = nextState(page, state, op, args);
      const [a, b, c, d] = state.ctm;
      const bare = op === OPS.transform && fnArray[index + 1] === OPS.restore;
      if (bare && Math.abs(a * d - b * c) > largePicture * viewport.width * viewport.height) pictured = true;
    }
  });
  page.cleanup();
  const { width, height } = viewport;
  const seen = seeGlyphs(drawn, filled, { width, height, pictured });
  return {
    width,
    height,
    glyphs: doubtStruck(withSpaces(seen.map(({ glyph }) => glyph)), rules),
    rules,
    hidden: seen.filter(({ invisible }) => invisible).length,
    pictured,
    operators: fnArray.length,
  };
};
