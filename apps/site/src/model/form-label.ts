import type { BilingualText } from '@nianbao/schema';

/** A label with what the form prints before it. Example: `formLabel({ numbering: '1.', label })` → "1.属于国家秘密". */
export const formLabel = (entry: { readonly numbering?: string; readonly label: BilingualText }): BilingualText => ({
  zh: `${entry.numbering ?? ''}${entry.label.zh}`,
  en: entry.label.en,
});
