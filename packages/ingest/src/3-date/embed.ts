/** `A post shared by Ada (@ada) on Apr 21, 2019 at 5:00am PDT`: a post of somebody else, shown in the article. */
export const isEmbed = (text: string, start: number): boolean => /\(@[\w.]{2,30}\)/.test(text.slice(0, start))
