import { describe, expect, it } from 'vitest';
import { convertPage } from './convert-page.ts';
import { localisePath } from './localise-path.ts';
import { openConverter } from './open-converter.ts';

const convert = openConverter();
const page = (html: string): string => convertPage(html, convert);

describe('a page in Traditional Chinese', () => {
  it('has the words and the attributes that people read converted, and says its language', () => {
    expect(
      page(
        '<html lang="zh-Hans"><title>报告 &amp; 机关</title><nav aria-label="网站导航" class="报">概览<br>质量</nav></html>',
      ),
    ).toBe(
      '<html lang="zh-Hant"><title>報告 &amp; 機關</title><nav aria-label="網站導航" class="报">概覽<br>質量</nav></html>',
    );
    expect(page('<form data-locale="zh" data-words="{&quot;none&quot;:&quot;没有&quot;}">')).toBe(
      '<form data-locale="hant" data-words="{&quot;none&quot;:&quot;沒有&quot;}">',
    );
  });

  it('leaves published words alone: whatever stands in an element with a language of its own', () => {
    const published = '<p lang="zh-Hans" title="开放">公开<b>机<br>关</b><img alt="图"></p>';
    expect(page(`${published}<i>公开</i>`)).toBe(`${published}<i>公開</i>`);
  });

  it('leaves scripts and data alone', () => {
    const data = '<script type="application/ld+json">{"name":"办公室"}</script>';
    expect(page(`${data}办公室`)).toBe(`${data}辦公室`);
  });

  it('leads to the Traditional pages, but for the language switch', () => {
    expect(page('<a href="/agencies/?q=1#top">x</a><a href="/agencies/" hreflang="zh-Hans">x</a>')).toBe(
      '<a href="/hant/agencies/?q=1#top">x</a><a href="/agencies/" hreflang="zh-Hans">x</a>',
    );
    expect(page('<link rel="canonical" href="https://example.org/rules/">')).toBe(
      '<link rel="canonical" href="https://example.org/hant/rules/">',
    );
    const locales = (own: string, other: string): string =>
      `<meta property="og:locale" content="${own}"><meta property="og:locale:alternate" content="${other}">`;
    expect(page(locales('zh_CN', 'zh_TW'))).toBe(locales('zh_TW', 'zh_CN'));
  });

  it.each(['/api/v1/agencies.json', '/feed.xml', '/en/rules/', '/hant/rules/', '#cite', 'https://example.org', '//x/'])(
    'leaves the address %s as it is',
    (address) => expect(localisePath(address)).toBe(address),
  );

  it('chooses the character by the word it stands in, and changes no word for another', () => {
    expect(convert('公里、里面、头发、发展、信息、质量')).toBe('公里、裡面、頭髮、發展、信息、質量');
  });
});
