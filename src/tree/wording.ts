/**
 * How the lines around a plan's body read: document number, addressees, signature, dates, titles (GB/T 9704-2012
 * 7.2.5, 7.3.1, 7.3.2, 7.3.5). Regular expressions over simplified text, all anchored, none with nested repeats.
 */

const HAN_DIGIT = '〇○零OＯ0一二三四五六七八九十'

/** 2024年3月8日, 二〇二四年三月八日; full-width digits too. */
export const DATE = `(?:[12１２][0-9０-９]{3}\\s*年\\s*[0-9０-９]{1,2}\\s*月\\s*[0-9０-９]{1,2}\\s*日|[一二][${HAN_DIGIT}]{3}年[${HAN_DIGIT}]{1,3}月[${HAN_DIGIT}]{1,3}日)`

/** 冀就办字〔2024〕2号, 国发[2011]42号, （教体艺厅函〔2019〕41号）. */
export const DOCUMENT_NUMBER =
  '[（(]?(?:(?!方案|意见|通知|规划|计划|要点)[\\u4e00-\\u9fff]){1,12}\\s?[〔［\\[（(【]\\s?[12１２][0-9０-９]{3}\\s?[〕］\\]）)】]\\s?(?:第\\s?)?[0-9０-９]{1,4}\\s?号[）)]?'

/** Ends of bodies' names, less the words that end alike: 格局, 干部, 社会, 执行. What issues documents: 河北省人民政府办公厅, 科技部, 市委宣传部, 领导小组办公室. */
const BODY_ENDS =
  '政府|办公厅|办公室|委员会|党委|党组|厅|(?<![格布结全大开变战时])局|(?<![全内干西东中南北外])部|委|室|(?<![社机大晚聚])会|组|院|署|(?<![执实运进试推践先])行|(?<!会)社|中心|集团|公司|大学|学院|联|总队|支队|办事处|[中小]学|幼儿园|学校|(?:教导|教务|政教|德育|总务)处|工会|党支部|(?<=[府商编信改发科督综疫])办'
export const ISSUER = `[\\u4e00-\\u9fff、 ]{2,120}?(?:${BODY_ENDS})`

/** Kinds of document that a plan's title ends with. */
export const KINDS =
  '工作要点|要点|工作思路|工作重点|重点工作|工作安排|工作计划|行动计划|计划|实施方案|行动方案|工作方案|方案|规划纲要|规划|纲要|实施意见|指导意见|意见|通知|通告|公告|决定|若干政策|措施|办法|细则|清单|报告|指南|建议|规定|标准|通报|演辞'

/** Words in which an addressee list ends: 各有关单位, 省政府各部门, 各市人民政府. */
const ADDRESSEE_ENDS =
  '单位|部门|机构|政府|厅|局|委|会|部|院|校|园|所|公司|企业|集团|学院|大学|处|室|办|区|县|市|行|社|组|中心|站|队|科|同志|领导|段|场|馆|联'
export const ADDRESSEES = `(?:各|省|市|区|县|州|局|厅|校|委|全|机关|直属|驻|有关|中央|国务院|国家|本|院|[\\u4e00-\\u9fff]{2,8}(?:省|市|区|县|州|局|政府|公司))(?:(?!关于|印发|转发)[^。；：:！？〔《\\n]){0,260}(?:${ADDRESSEE_ENDS})(?:[（(][^（()）。]{1,20}[)）])?\\s?[：:]`

/** Words that a preamble begins with. */
export const PREAMBLE_STARTS = '为|按照|根据|随着|当前|现将|现就|依据|近年|今年|今后|近期|以习近平|党的|20|２０|“十|一、|（一）|第一章|是'
