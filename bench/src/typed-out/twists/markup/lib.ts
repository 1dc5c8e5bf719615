import { countsOf } from '../../sheet.ts';
import { family, pages, type Twist } from '../../twist.ts';
import { acceptIn, leaveOpen, orNull } from '../accept.ts';

export const markup = family('markup', pages);

/** Writes the inside of every count's cell otherwise. */
export const cells = (name: string, write: (text: string) => string, css = '', open = false): Twist =>
  markup(name, (doc) => {
    doc.css += css;
    for (const each of countsOf(doc)) {
      each.html = write(each.t);
      if (open) acceptIn(doc, [each], orNull);
    }
  });

/** Changes the written page. */
export const text = (name: string, change: (html: string) => string, open = false, makers = pages): Twist =>
  markup(
    name,
    (doc) => {
      doc.finish.push(change);
      if (open) leaveOpen(doc);
    },
    makers,
  );

/** What stands between the tags of the body. */
export const bodyOf = (html: string): string => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
