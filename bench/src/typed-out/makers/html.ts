import type { Cell, Doc, Part, Table } from '../sheet.ts';

export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** How the inside of a cell and a paragraph are wrapped. */
export type Wrap = (inner: string) => string;

const span = ({ c, r }: Cell): string => `${c > 1 ? ` colspan="${c}"` : ''}${r > 1 ? ` rowspan="${r}"` : ''}`;
const breaks = (text: string): string => escapeMarkup(text).replaceAll('\n', '<br>');

export const writeHtmlTable = ({ rows, attrs = '', hiddenRows }: Table, wrap: Wrap): string =>
  `<table${attrs}><tbody>\n${rows
    .map((row, y) => {
      const cells = row.map((each) => {
        const tag = each.head ? 'th' : 'td';
        return `<${tag}${span(each)}${each.attrs ?? ''}>${each.html ?? wrap(breaks(each.t))}</${tag}>`;
      });
      return `<tr${hiddenRows?.has(y) ? ' style="display:none"' : ''}>${cells.join('')}</tr>`;
    })
    .join('\n')}\n</tbody></table>`;

const writePart = (part: Part, wrap: Wrap): string => {
  if (part.kind === 'raw') return part.html;
  if (part.kind === 'table') return writeHtmlTable(part, wrap);
  const tag = part.kind === 'title' ? 'h1' : part.kind === 'heading' ? 'h2' : 'p';
  return `<${tag}>${breaks(part.t)}</${tag}>`;
};

const page = (doc: Doc, body: string): string => {
  const title = doc.parts.map((part) => (part.kind === 'title' ? part.t : '')).join('');
  return `<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8"><title>${title}</title><style>td,th{border:1px solid #333}${doc.css}</style></head>\n<body>${body}</body></html>\n`;
};

/** A page as one writes it by hand. */
export const writeHtml = (doc: Doc): string =>
  page(doc, `<main>\n${doc.parts.map((part) => writePart(part, (inner) => inner)).join('\n')}\n</main>`);

/** A page of a portal: navigation, other years' titles in a list, widths, paragraphs and runs in every cell. */
export const writePortal = (doc: Doc): string => {
  const wrap: Wrap = (inner) =>
    `<p style="text-align:center;line-height:1.5"><span style="font-family:仿宋;font-size:14pt">${inner || '&nbsp;'}</span></p>`;
  const others = [1, 2].map(
    (back) =>
      `<li><a href="/nb/${doc.year - back}.html">${doc.agency}${doc.year - back}年政府信息公开工作年度报告</a></li>`,
  );
  return page(
    doc,
    `<div class="nav"><a href="/">首页</a><a href="/zwgk">政务公开</a></div><div class="article"><div class="info">发布时间：${doc.year + 1}-01-25 来源：${doc.agency} 浏览：2345</div><div class="txt">${doc.parts.map((part) => writePart(part, wrap)).join('\n')}</div></div><div class="side"><h3>相关链接</h3><ul>${others.join('')}</ul></div><div class="foot">主办：${doc.agency} ICP备12345678号</div>`,
  );
};
