const lists: Record<string, string> = {
  en: 'a an and any are as at be but by can cannot do does for from get has have how i if in is it its me my no not of on one or our so that the their they this to was what when where which who why will with you your',
  nl: 'aan al als bij daar dan dat de deze die dit door een en er gaat geen had heb heeft het hoe hun ik in is ja je kan kom komt maar me met mij mijn na naar niet nog of om ons onze ook op over te tot uit van voor waar wat wel welke wie wij word wordt ze zich zijn zo u uw',
}

/** Words that stand in every text and tell nothing of it. */
export function smallWords(lang: string): ReadonlySet<string> {
  return new Set(lists[lang.slice(0, 2)]?.split(' '))
}
