/**
 * Characters that tell the script of a Chinese text, the most frequent ones of official plans first.
 * Each stands in one script only: a traditional one is changed by OpenCC's t→cn and hardly met in mainland plans;
 * a simplified one has another traditional form and is hardly met in Hong Kong policy addresses.
 */
export const TRADITIONAL_ONLY: ReadonlySet<string> = new Set(
  '會發業為資務國計動區經劃進內學於個設們開與產長項將創預關機並續際強數場濟過應來約運體營對實員時醫優專額間億議現標萬財總兩' +
    '辦稅減協廣灣訂環規組後備繼單療點構術質別貿遊訓電擴參導勢積測綠統試帶園價職舉讓請條聯轉這爭權處顧輸檢藝樓費領門調驗護較債' +
    '準課識則結網極證東當報復維儲興認勵戶視據錄討須適愛階撥車審貨藥線幣從團況寬勞註穩確達決題變隊險帳範綜態礎貸籌兒習絡傳輪選' +
    '問簡獲圖餘屆監責連築碼亞層節見風補擔無採師歷戰響遠詢圍貼義蓋銀納啟級眾紐諮競鞏樞冊類鐵庫粵負評裝訊覽藍揮頃慮獎樂觀還餉離'
)

export const SIMPLIFIED_ONLY: ReadonlySet<string> = new Set(
  '业发国产实设进动学区务体强开资会创经项个术点为质机级现农济长对数优坚规关与标应统范场环领续万导态计电办专联划总构运结网时' +
    '亿监协营园积义费转县们稳内乡艺决护医于过极备争试达据评调础门风线组题师广综际养课类职单扩责来绿战链验条确员问势传险间党车' +
    '种众价团镇权严装习两预节这兴励织头测筹处贸复将财获断并贯气挥识带东选认当参层围别减后审报厅药难户证补变疗议军彻举双执从继' +
    '视额维紧采键络负训适践铁卫无检队约显税给让还观须盖华儿届绩占况粮贫阶见奋赛巩记满书较岗帮亩厂纳论劳储灾则撑斗库历竞债龙连'
)
