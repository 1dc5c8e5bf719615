import { identity, type Matrix } from './matrix.ts';
import type { Box } from './page-content.ts';

/** What is needed of a font to place its glyphs; null where its text cannot be decoded. */
export interface FontMetrics {
  /** Text-space units for one unit of a glyph's width. */
  readonly unit: number;
  readonly vertical: boolean;
}

/** The part of PDF's graphics state that decides where text and lines stand (PDF 32000-1, 8.4 and 9.3). */
export interface GraphicsState {
  readonly ctm: Matrix;
  readonly lineWidth: number;
  readonly font: FontMetrics | null;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly renderingMode: number;
  readonly textMatrix: Matrix;
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
  /** The colour of fillings and letters as '#rrggbb'; null for patterns. */
  readonly fill: string | null;
  /** How opaque it is, 0 to 1. */
  readonly opacity: number;
  /** What of the page may be painted on; null: all of it. */
  readonly clip: Box | null;
}

/** The state at the start of a page whose user space goes to the page's points by `ctm`. */
export const initialState = (ctm: Matrix): GraphicsState => ({
  ctm,
  lineWidth: 1,
  font: null,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
  textMatrix: identity,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  fill: '#000000',
  opacity: 1,
  clip: null,
});

/** A new text matrix puts the pen at its origin. */
export const withTextMatrix = (state: GraphicsState, textMatrix: Matrix): GraphicsState => ({
  ...state,
  textMatrix,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
});

/** Td: the pen goes to the start of the line, moved. */
export const withMovedLine = (state: GraphicsState, dx: number, dy: number): GraphicsState => {
  const [lineX, lineY] = [state.lineX + dx, state.lineY + dy];
  return { ...state, lineX, lineY, x: lineX, y: lineY };
};
