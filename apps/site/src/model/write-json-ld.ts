/** An object of schema.org as the content of a script element. */
export const writeJsonLd = (object: Readonly<Record<string, unknown>>): string =>
  // Inside a script element "<" could end it.
  JSON.stringify({ '@context': 'https://schema.org', ...object }).replaceAll('<', '\\u003c');
