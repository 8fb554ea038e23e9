import type { Draft, DraftDoing, DraftReply } from '../draft'

/** What a reply does, and what it does in each of its cases. */
export const doingsOf = (reply: DraftReply): DraftDoing[] => [reply, ...reply.cases]

/** The same of every reply of a scenario. */
export const everyDoing = ({ scenes }: Pick<Draft, 'scenes'>): DraftDoing[] =>
	scenes.flatMap(({ replies }) => replies.flatMap(doingsOf))
