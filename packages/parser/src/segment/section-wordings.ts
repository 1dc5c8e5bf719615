// How agencies word the headings beside the form's own names and aliases: whole headings only, Han characters only.
const wordings: Readonly<Record<string, RegExp>> = {
  overview:
    /^(?:(?:\p{Script=Han}{2,20})?政府信息公开)?(?:年度)?(?:工作)?(?:总体|基本|整体|主要|开展|推进|工作){1,3}(?:工作)?(?:开展|推进|完成|落实)?(?:的)?(?:情况|概述|概况|要求|综述)$/u,
  proactiveDisclosure:
    /^(?:行政机关|本机关)?(?:主动公开(?:政府)?信息|(?:政府)?信息主动公开|主动公开)(?:的)?(?:工作|基本)?(?:的)?情况$/,
  applications:
    /^(?:行政机关|本机关)?(?:(?:收到|受理)(?:和|及|与)?(?:处理|办理)(?:政府)?(?:信息公开)?(?:的)?申请|(?:政府信息)?依申请公开(?:政府信息)?(?:工作|办理|申请)?|政府信息公开申请(?:收到和处理|受理和?处理|办理))(?:的)?情况$/,
  disputes:
    /^(?:\p{Script=Han}{0,20})?(?:行政)?复议(?:案件)?(?:\p{Script=Han}{0,4})?(?:行政)?(?:诉讼|应诉)(?:案件)?(?:的)?(?:情况)?$/u,
  problems:
    /^(?:\p{Script=Han}{0,16}?)(?:存在的?(?:主要|突出)?(?:的)?(?:问题|困难|不足)|主要问题)(?:和|及|与|以及)?(?:其)?(?:不足|困难)?(?:和|及|与|以及)?(?:下一步|今后)?(?:工作)?(?:的)?(?:改进|整改|打算|对策|建议|安排|计划|措施|思路)?(?:的)?(?:情况|措施|打算|建议|意见|方向|计划|举措)?$/u,
  otherMatters:
    /^(?:其[他它])?(?:需要|需|应当|应予)?(?:报告|说明)(?:的)?(?:其[他它])?(?:有关|相关)?(?:的)?(?:事项|情况)$/,
};

/** Whether a whole heading (Han characters, without its number) is one of a section's, in other words than the form's. */
export const isWordingOf = (section: string, key: string): boolean =>
  key.length <= 40 && (wordings[section]?.test(key) ?? false);
