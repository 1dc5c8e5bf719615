/** Common surnames that are no other word at the place of a name (曾, 高, 于, 向, 任 and the like are left out). */
export const surnames =
  '张王李刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧程曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田姜范姚谭廖邹熊陆郝孔崔邱秦江侯孟龙钱汤尹黎乔贺赖龚';
