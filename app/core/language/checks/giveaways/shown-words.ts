import type { Reply } from '../../../scenario/definition'

/** What is written in a reply, words and deed, slots as they stand. */
export const shownWords = ({ text, deed }: Reply): string => (deed === null ? text : `${text} ${deed}`.trim())
