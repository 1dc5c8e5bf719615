/**
 * Traditional characters of this field that Simplified text never has: none that is also a Simplified character
 * (著, 乾, 後, 於 in names).
 */
export const traditionalCharacters =
  /[開關門們個這進過還運動務業為與從來時會議書記導實際應當處區縣鎮鄉圍國圖報擔據擴對專審寫監營衛視規親覺觀計訂討訓設許訴評詢誤說請論證識譯護讀變責貫費資質購賠輯輸辦農達選遲適鄰釋錄鍵長開閱陳陽隊階隨難電頁項順須預領頭題類顯風飛館點齊]/g;
