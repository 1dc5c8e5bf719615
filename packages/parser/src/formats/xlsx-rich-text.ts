import { createRaisedText } from './raised-text.ts';

const struck = /<(?:\w+:)?strike(?:\s+val\s*=\s*["'](?:1|true|on)["'])?\s*\/?>/;
const raised = /<(?:\w+:)?vertAlign\s+val\s*=\s*["'](?:super|sub)script["']/;
const runBegins = /<(?:\w+:)?r(?:\s[^<>]*)?>/;
const runEnds = /<\/(?:\w+:)?r>/;
const words = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\//;

// Escaped as in the source.
const printedRuns = (inner: string): string => {
  let printed = '';
  const text = createRaisedText((data) => {
    printed += data;
  });
  for (const piece of inner.split(runEnds)) {
    const begin = piece.search(runBegins);
    const run = begin === -1 ? '' : piece.slice(begin);
    const data = words.exec(run)?.[1];
    if (data !== undefined && !struck.test(run)) text.write(data, raised.test(run));
  }
  text.end();
  return printed;
};

/**
 * The text of an XML part of a workbook with its rich strings (si, is) as they are printed: runs that are struck out and
 * raised marks of footnotes left out. Strings without such runs stay as they are.
 */
export const printRichText = (xml: string): string => {
  const item = /<((?:\w+:)?(?:si|is))>/g;
  let out = '';
  let done = 0;
  for (let open = item.exec(xml); open; open = item.exec(xml)) {
    const from = item.lastIndex;
    const to = xml.indexOf(`</${open[1]}>`, from);
    if (to === -1) break;
    const inner = xml.slice(from, to);
    item.lastIndex = to;
    if (!runBegins.test(inner) || !(struck.test(inner) || raised.test(inner))) continue;
    const tag = open[1]!.replace(/(?:si|is)$/, 't');
    out += `${xml.slice(done, from)}<${tag} xml:space="preserve">${printedRuns(inner)}</${tag}>`;
    done = to;
  }
  return done === 0 ? xml : out + xml.slice(done);
};
