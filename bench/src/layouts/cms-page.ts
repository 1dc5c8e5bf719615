// What a content management system puts around an article: navigation, a table of metadata, side bars, footers.
const links = (names: readonly string[]): string =>
  names.map((name, index) => `<li><a href="/col/${index}/">${name}</a></li>`).join('');

const years = ['2018', '2019', '2020', '2022', '2023'];

/** Puts an article into a whole page of a made-up government site. */
export const cmsAround = (article: string): string => `
<script>var site={id:'3207',name:"示例",show:function(a){return a<1&&a>0}};</script>
<style>.nav li{float:left} .table td{border:1px solid #ccc}</style>
<div class="top"><ul class="nav">${links(['首页', '机构概况', '政务公开', '办事服务', '互动交流', '繁體版', '无障碍'])}</ul></div>
<div class="place">当前位置:<a href="/">首页</a> &gt; 政府信息公开 &gt; 政府信息公开年报</div>
<div class="side"><h3>年报目录</h3><table><tr><th>标题</th><th>日期</th></tr>${years
  .map(
    (year) =>
      `<tr><td><a href="/${year}.html">${year}年政府信息公开工作年度报告</a></td><td>${Number(year) + 1}-01-2${year.at(-1)}</td></tr>`,
  )
  .join('')}</table></div>
<table class="table"><tr><td>索引号</td><td>01478/2024-00012</td><td>发布机构</td><td>办公室</td></tr><tr><td>文号</td><td></td><td>主题分类</td><td>其他</td></tr></table>
<div id="zoom" class="article">
${article}
</div>
<div class="share">分享到:<a>微信</a><a>微博</a> 【字体:大 中 小】【打印】【关闭】</div>
<div class="footer"><p>主办:示例办公室 ICP备案 00000000号 网站标识码 0000000001</p><p>联系电话:0599-1111111</p></div>
`;
