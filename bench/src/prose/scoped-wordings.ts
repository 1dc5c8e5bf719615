// Made-up sentences whose figures are of one row, one kind of applicant or several outcomes at once, and figures of other
// things beside them. Tuned on.
import type { Topic } from './wordings.ts';

/** Wordings of narrowed and of joint figures, by topic. */
export const scopedWordings: Readonly<Record<Topic, readonly string[]>> = {
  applications: [
    '政府信息公开申请予以公开和部分公开共{GPG}件。',
    '{Y}年办结的政府信息公开申请中,不予公开及无法提供{DU}件。',
    '政府信息公开申请因涉及第三方合法权益不予公开{D4}件。',
    '依申请公开中,以行政执法案卷为由不予公开{D7}件,重复申请不予处理{X2}件。',
    '政府信息公开申请办结{T}件。其中自然人申请予以公开{GN}件。',
  ],
  disputes: [
    '因政府信息公开引起的行政复议和行政诉讼共{RLT}件。',
    '政府信息公开行政诉讼中,未经复议直接起诉{LDT}件、复议后起诉{LAT}件。',
  ],
  disclosure: ['全年制发和废止行政规范性文件共{DID}件。', '本年度行政强制{COE}件。'],
};

/** Figures that the tables do not count. */
export const scopedDistractors: Readonly<Record<Topic, readonly string[]>> = {
  applications: [
    '政府信息公开申请当场答复{r}件。',
    '依申请公开答复均在期限内,其中10日内答复{r}件。',
    '经法院判决重新答复政府信息公开申请{r}件。',
    '截至{Y}年6月30日,收到政府信息公开申请{r}件。',
    '政府信息公开申请单日最多收到申请{r}件。',
    '依申请公开方面,印发公文{r}件,其中主动公开{r}件、依申请公开{r}件、不予公开{r}件。',
    '政务公开专区受理各类业务申请{r}件,办结率100%,依申请公开有专人指导。',
    '政府信息公开申请转办、退回和不予公开等环节涉及{r}件。',
    '协助乡镇答复政府信息公开申请{r}件。',
    '因商业秘密不予公开政府信息公开申请若干,征求意见{r}件。',
  ],
  disputes: [
    '政府信息公开一审行政诉讼{r}件,二审行政诉讼{r}件。',
    '未因政府信息主动公开不及时引发行政复议、行政诉讼。',
    '局属单位未发生政府信息公开行政诉讼。',
    '政府信息公开尚未收到复议结果的案件{r}件。',
  ],
  disclosure: ['制定、修改、废止规范性文件共{r}件。', '未以县政府名义制发行政规范性文件。', '公示行政强制{r}件。'],
};
