import { metricOf } from '../model/indicators.ts';
import type { QuantityId } from '../model/quantity.ts';
import type { Locale } from './locale.ts';
import { say } from './say.ts';
import { typesetHan } from './typeset-han.ts';

const inLocale = (text: { readonly zh: string; readonly en: string }, locale: Locale): string =>
  locale === 'zh' ? typesetHan(text.zh) : text.en;

/** What a quantity is called. */
export const nameQuantity = (id: QuantityId, locale: Locale): string =>
  id === 'newReceived' ? say(locale, 'quantity.newReceived') : inLocale(metricOf(id).label, locale);

/** How a quantity is defined. */
export const defineQuantity = (id: QuantityId, locale: Locale): string =>
  id === 'newReceived' ? say(locale, 'quantity.newReceivedHow') : inLocale(metricOf(id).definition, locale);
