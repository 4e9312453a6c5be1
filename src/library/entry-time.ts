/** The hour in front of an entry of a live page: "15:55 ", "7.30 pm – ", and of what the entry tells. */
export const ENTRY_TIME = /^\d{1,2}[:.]\d\d(?: ?(?:[ap]\.?m\.?|GMT|UTC|CET|BST))?(?: ?[–—:|-])? +(?=\p{Lu})/u
