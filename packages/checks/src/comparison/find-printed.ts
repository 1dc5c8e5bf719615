const leftOut = '[\\s,.。;:!?、"\'“”‘’「」()\\[\\]【】·—-]*';
const figure = '(?:\\d[\\d,.]*|[〇零一二三四五六七八九十百千万两]+)';

const literal = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');

/**
 * What a text prints where it has a passage of its masked form (`maskText`); the masked passage itself where it is not found, as
 * where a set phrase was left out of it. Example: `findPrinted('收到申请86件,比上年多12件。', '收到申请0件比上年')` → "收到申请86件,比上年"
 */
export const findPrinted = (text: string, masked: string): string => {
  const pattern = [...masked].map((sign) => (sign === '0' ? figure : literal(sign))).join(leftOut);
  return masked === '' ? '' : (new RegExp(pattern, 'u').exec(text.normalize('NFKC'))?.[0] ?? masked);
};
