// The six colours of the outcomes, measured: apart from one another for every kind of eye, and from both papers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outcomeIds } from '../src/model/outcome-groups.ts';

type Triple = readonly [number, number, number];

const tokens = readFileSync(join(import.meta.dirname, '../src/styles/tokens.css'), 'utf8');
const find = (pattern: RegExp): string => pattern.exec(tokens)?.[1] ?? '';
const colours = outcomeIds.map((id) => ({ id, hex: find(new RegExp(`--o-${id}: (#[0-9a-f]{6})`)) }));
const [, light = '', dark = ''] = /--paper: light-dark\((#\w{6}), (#\w{6})\)/.exec(tokens) ?? [];

const linear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
const apply = (rows: readonly Triple[], [r, g, b]: Triple): Triple =>
  rows.map(([x, y, z]) => x * r + y * g + z * b) as unknown as Triple;

// Machado, Oliveira, Fernandes 2009, full severity, linear RGB.
const eyes: Readonly<Record<string, readonly Triple[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const toLms: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: readonly Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const oklab = (rgb: Triple): Triple =>
  apply(
    toLab,
    apply(toLms, rgb.map((value) => Math.max(0, value)) as unknown as Triple).map(Math.cbrt) as unknown as Triple,
  );
const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe('the colours of the outcomes', () => {
  it.each(Object.entries(eyes))('stay apart for %s eyes', (_name, eye) => {
    for (const [index, one] of colours.entries()) {
      for (const other of colours.slice(index + 1)) {
        const [a, b] = [one, other].map(({ hex }) => oklab(apply(eye, linear(hex)))) as [Triple, Triple];
        expect(Math.hypot(...a.map((value, axis) => value - b[axis]!)), `${one.id}, ${other.id}`).toBeGreaterThan(0.11);
      }
    }
  });

  it('stand out from the paper in both themes, and carry their numbers', () => {
    for (const { id, hex } of colours) {
      expect(contrast(hex, light), id).toBeGreaterThanOrEqual(3);
      expect(contrast(hex, dark), id).toBeGreaterThanOrEqual(3);
      expect(Math.max(contrast(hex, '#ffffff'), contrast(hex, '#14110e')), id).toBeGreaterThanOrEqual(4.5);
    }
  });
});
