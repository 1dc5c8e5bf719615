import type { BilingualText } from '@nianbao/schema';
import type { Aspect } from '../knowledge/overview-aspects.ts';

/** Aspects by name, for a message. */
export const nameAspects = (aspects: readonly Aspect[]): BilingualText => ({
  zh: aspects.map(({ name }) => name.zh).join('、'),
  en: aspects.map(({ name }) => name.en).join(', '),
});
