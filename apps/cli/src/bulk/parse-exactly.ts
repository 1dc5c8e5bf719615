// JSON whose numbers are printed again as they came: 1234567890123456789 is another number in JavaScript.

// Not yet in TypeScript's library: https://tc39.es/proposal-json-parse-with-source/
interface ExactJson {
  readonly parse: (
    text: string,
    revive: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ) => unknown;
  readonly rawJSON: (text: string) => unknown;
}

const json = JSON as unknown as ExactJson;

/**
 * Parses JSON; a number that JavaScript would print in another way is kept as its text, for JSON.stringify alone. Throws
 * what JSON.parse throws. Example: `JSON.stringify(parseExactly('{"id":1234567890123456789}'))` → the same text
 */
export const parseExactly = (text: string): unknown =>
  json.parse(text, (_, value, { source }) =>
    typeof value === 'number' && source !== undefined && String(value) !== source ? json.rawJSON(source) : value,
  );
