// What the labels of listed parts speak of.
const media =
  /网站|门户|官网|网页|网络|微信|公众号|微博|抖音|头条|客户端|新媒体|公报|公示栏|公开栏|公告栏|宣传栏|报纸|报刊|电视|广播|视频号|快手|APP|平台|媒体|查阅|电子屏|显示屏/;
const request =
  /当面|现场|窗口|网络|网上|互联网|网站|在线|平台|信函|信件|邮寄|来函|来信|挂号|EMS|邮政|邮件|邮箱|传真|书面|线上|线下|快递|上门|寄送|电邮/;
const other = /^(?:其他|其它)/;

const all = (labels: readonly string[], kind: RegExp): boolean =>
  labels.some((label) => kind.test(label)) && labels.every((label) => kind.test(label) || other.test(label));

/** Whether parts are channels by which information is published. */
export const areMedia = (labels: readonly string[]): boolean => all(labels, media);

/** Whether parts are ways by which applications come in. */
export const areRequestChannels = (labels: readonly string[]): boolean => all(labels, request);
