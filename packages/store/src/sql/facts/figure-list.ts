import { forms, listFigures } from '@nianbao/schema';

const feeFigures = ['noticesIssued', 'noticesAmountYuan', 'collectedYuan'].map(
  (name) => `/informationProcessingFee/${name}`,
);

/**
 * Every figure that is kept as a fact: those of all editions of the form, newest edition first, and the
 * information-processing fee. A store numbers them in this order when it meets them first (number-figures.ts).
 */
export const trackedFigures: readonly string[] = [
  ...new Set([
    ...(Object.keys(forms) as (keyof typeof forms)[])
      .toSorted()
      .toReversed()
      .flatMap((edition) => listFigures(edition).map(({ pointer }) => pointer)),
    ...feeFigures,
  ]),
];
