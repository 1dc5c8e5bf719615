import type { Found } from './found.ts';
import type { Passage } from './passage.ts';

const address =
  '(?:https?://)?(?:[A-Za-z0-9-]{1,63}\\.){1,6}[A-Za-z]{2,24}(?::\\d{2,5})?(?:/[\\w./?=&%#~+-]*)?(?![\\w.-]*@)';
// Between the word for the site and the address stand its name, brackets, quotes and Markdown's signs, no other sentence.
const named = new RegExp(
  `(?:网站|门户|网址|平台|政务网|政府网|网页|网)[^。;,\\n@]{0,30}?(?<![\\w@.-])(?<value>${address})`,
);
const download = new RegExp(
  `(?:从|在|登录|登陆|访问|查阅|浏览)[^。;,\\n@]{0,30}?(?<![\\w@.-])(?<value>${address})[^。;\\n]{0,20}?(?:下载|查阅|查看|查询|获取)`,
);
const isFile = /\.(?:docx?|pdf|xlsx?|wps|html?|jpg|png)$/i;

/**
 * The website named for the electronic copy, as printed, or null; a placeholder (具体网址) and an address of mail are none,
 * and an address broken over two lines is whole again.
 */
export const readWebsite = (passage: Passage): Found | null => {
  for (const pattern of [named, download]) {
    const match = pattern.exec(passage.text);
    const value = match?.groups?.value?.replace(/[./-]+$/, '');
    if (!match || !value || (isFile.test(value) && !value.includes('/'))) continue;
    const from = match.index + match[0].lastIndexOf(match.groups!.value!);
    return passage.found(from, from + value.length);
  }
  return null;
};
