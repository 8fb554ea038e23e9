import { letterOf } from '../letter'

const { text, html } = letterOf({
	subject: '',
	parts: ['This letter held a personal link. It has been sent, so the link is no longer kept here.'],
})

/** What stays here of a letter with a personal link. */
export const linkTaken = { text, html }
