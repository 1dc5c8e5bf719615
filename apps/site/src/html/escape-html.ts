const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const special = /[&<>"']/g;

/** Text as HTML, for an element or a quoted attribute. Example: `escapeHtml('a < b')` → "a &lt; b". */
export const escapeHtml = (text: string): string => text.replace(special, (mark) => entities[mark]!);
