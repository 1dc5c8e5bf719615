// What lies about in folders and nobody means who names the folder: of systems, editors, archives and this program.

const names: ReadonlySet<string> = new Set(['datapackage.json', 'Thumbs.db', 'ehthumbs.db', 'desktop.ini']);

const patterns: readonly RegExp[] = [
  // Hidden ones: .DS_Store, ._report.html, .#a
  /^\./,
  // Of Office, beside a document that is open: ~$report.docx, ~WRL0001.tmp
  /^~\$/,
  /^~.*\.tmp$/i,
  // Our own: config/load-config.ts
  /^nianbao\.config\.(?:json|[jt]s|m[jt]s)$/,
];

/** Whether a file of this name is no report that anybody means. It is read all the same. Example: `isLitter('.DS_Store')` → true */
export const isLitter = (name: string): boolean => names.has(name) || patterns.some((pattern) => pattern.test(name));

/** Whether all that is below a folder of this name is hidden, such as .git, or of an archive's maker. */
export const isHiddenFolder = (name: string): boolean => name.startsWith('.') || name === '__MACOSX';
