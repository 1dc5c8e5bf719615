// Labels of other characters, and the whole page twice, framed or escaped.
import type { Twist } from '../../twist.ts';
import { bodyOf, text } from './lib.ts';

export const pageTwists: readonly Twist[] = [
  text('look-alike letters in labels', (html) =>
    html.replaceAll('人', '⼈').replaceAll('一', '⼀').replaceAll('行', '⾏'),
  ),
  text('katakana and dashes for 一', (html) => html.replaceAll('一、', '—、').replaceAll('（二）', '（ニ）')),
  text('spaces inside labels', (html) =>
    html.replaceAll('自然人', '自 然 人').replaceAll('总计', '总　计').replaceAll('其他', '其 他'),
  ),
  text('breaks inside labels', (html) =>
    html
      .replaceAll('商业企业', '商业<br>企业')
      .replaceAll('社会公益组织', '社会<br/>公益<br/>组织')
      .replaceAll('结果维持', '结果<br>维持'),
  ),
  text(
    'the page twice',
    (html) => html.replace(/<main>[\s\S]*<\/main>/, (main) => `${main}<div class="print">${main}</div>`),
    false,
    ['html'],
  ),
  text(
    'in an iframe',
    (html) => {
      const body = bodyOf(html);
      return html.replace(
        body,
        `<iframe srcdoc="${body.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
      );
    },
    true,
  ),
  text(
    'as JSON in a script',
    (html) => {
      const body = bodyOf(html);
      return html.replace(
        body,
        `<div id="app"></div><script type="application/json">${JSON.stringify({ content: body }).replaceAll('</', '<\\/')}</script>`,
      );
    },
    true,
  ),
  text(
    'as escaped text',
    (html) => {
      const body = bodyOf(html);
      return html.replace(body, `<div>${body.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</div>`);
    },
    true,
  ),
];
