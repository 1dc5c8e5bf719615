/** Elements whose text is not printed. */
export const skippedTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'textarea',
  'svg',
  'object',
  'iframe',
  'button',
  // What was struck out is not what is published.
  'del',
  's',
  'strike',
]);

/** Elements that begin and end a paragraph. */
export const blockTags: ReadonlySet<string> = new Set(
  'address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section ul table tr td th thead tbody tfoot caption'.split(
    ' ',
  ),
);

/** Elements without an end. */
export const voidTags: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
