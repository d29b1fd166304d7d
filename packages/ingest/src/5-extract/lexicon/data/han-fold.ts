// Traditional signs that trade, auto and energy news use, each followed by its simplified form.
const pairs = `
國国 對对 與与 貿贸 進进 額额 總总 億亿 萬万 減减 輛辆 車车 電电 動动 產产 銷销 氣气 噸吨 關关 稅税 順顺 資资 區区 歐欧 韓韩 蘇苏 爾尔 亞亚 羅罗 蘭兰
義义 烏乌 東东 馬马 倫伦 寶宝 麗丽 維维 紐纽 墾垦 開开 闢辟 業业 務务 協协 會会 議议 報报 導导 說说 話话 語语 計计 設设 許许 認认 調调 論论 預预 測测
劃划 標标 達达 將将 擬拟 為为 個个 們们 來来 後后 從从 過过 還还 這这 該该 時时 間间 點点 當当 現现 價价 買买 賣卖 購购 賬账 費费 質质 貨货 賺赚 賴赖
長长 漲涨 擴扩 縮缩 飆飙 銳锐 驟骤 較较 約约 僅仅 幾几 餘余 數数 據据 統统 顯显 際际 聯联 組组 織织 糧粮 農农 豬猪 雞鸡 魚鱼 麥麦 黃黄 銅铜 鋁铝 鋼钢
鐵铁 礦矿 煉炼 鋰锂 陽阳 體体 積积 機机 腦脑 視视 紡纺 裝装 備备 藥药 醫医 療疗 膠胶 紙纸 頁页 輸输 運运 輪轮 線线 鈾铀 濃浓 廠厂 場场 佔占 類类 種种
項项 層层 級级 連连 續续 創创 歷历 紀纪 錄录 穩稳 勢势 趨趋 轉转 變变 雙双 邊边 兩两 內内 華华 漢汉 灣湾 門门 衛卫 檢检 驗验 團团 發发 佈布 採采 獲获
給给 讓让 應应 須须 頭头 號号 錶表 單单 戶户 樓楼 綠绿 藍蓝 環环 節节 盧卢 臘腊 愛爱 釋释 薩萨 剛刚 贊赞 幹干 澤泽 納纳 緬缅 賓宾 學学 術术 經经 濟济
財财 稱称 於于 則则 雖虽 卻却 並并 無无 沒没 謂谓 擊击 損损 虧亏 潤润 營营 績绩 險险 壓压 強强 優优 勝胜 負负 敗败 傳传 純纯 輕轻 載载 腳脚 託托 軌轨
陸陆 灘滩 島岛 嶼屿 橋桥 樑梁 庫库 儲储 壩坝 勞劳 顧顾 問问
`

const simple = new Map(
  pairs
    .split(/\s+/u)
    .filter((pair) => pair.length === 2)
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
)

/** A traditional sign as its simplified one; every other character as it is. One sign stays one sign. */
export const simplified = (char: string): string => simple.get(char) ?? char
