/** Common surnames that are no other word at the place of a name (曾, 高, 于, 向, 任 and the like are left out). */
export const surnames =
  '张王李刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧程曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田姜范姚谭廖邹熊陆郝孔崔邱秦江侯孟龙钱汤尹黎乔贺赖龚';

/** The same in Traditional characters, where they are others. */
export const traditionalSurnames = '張劉陳楊趙黃吳孫羅鄭謝韓馮蕭鄧傅呂蘇盧蔣賈葉閻鍾譚鄒陸龍錢湯喬賀賴龔';

/** Surnames that begin other words, too, but seldom (高度, 马上, 林地): more has to stand beside them. */
export const fartherSurnames =
  '林何高马余石康史段雷武万顾毛白易牛洪温葛翟倪邢岳柳詹霍骆兰庞樊殷施陶莫庄聂焦尤裴席覃翁阮柯欧甄鲍祁涂耿牟费童梅盛游凌纪靳闫肖邵俞芦章鲁韦毕褚窦苗卫邸桑甘冉桂戚楼褟晏鄢蔺缪冼巫麦岑';

/** Surnames that are words by themselves: names only where a label says so. */
export const wordSurnames =
  '于向任曾应和常全成能安时方文严金季尚解单连强明辛左车项路温房祝柴卞查屈宁关申管匡喻阳宫封仇乐齐伍包平华池农古伊司艾水荣';

/** Surnames of two characters. */
export const compoundSurnames = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '宇文',
  '夏侯',
  '长孙',
  '端木',
  '轩辕',
  '百里',
  '南宫',
  '独孤',
  '呼延',
  '东郭',
  '西门',
  '澹台',
  '淳于',
  '申屠',
  '钟离',
  '鲜于',
  '闾丘',
  '司空',
  '拓跋',
  '赫连',
  '万俟',
  '歐陽',
  '司馬',
  '諸葛',
] as const;
