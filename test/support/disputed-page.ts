import type { Reply } from '#app/core/scenario/definition'
import { formWith, signIn } from './people'
import { play, start } from './play'
import { type Page, Visitor } from './visitor'

const pathOf = (url: string) => new URL(url).pathname

/** The debrief of a trainee's own official attempt, gone this way, with its first question answered. */
export async function officialDebrief(trainee: Visitor, slug: string, way: Reply[]): Promise<Page> {
	const ended = await play(trainee, await start(trainee, slug, 'official'), way)
	const asked = await trainee.get(`${pathOf(ended.url)}/debrief`)
	const form = formWith(asked, 'felt')
	const felt = form.querySelector('[name=felt]')?.getAttribute('value') ?? ''
	return trainee.submit(asked, form, { felt })
}

/** The page of a turn that this trainer's trainee sees differently. */
export async function disputedPage(trainer: Visitor, slug: string, way: Reply[]): Promise<string> {
	const trainee = new Visitor(trainer.site)
	await signIn(trainee, 'trainee')
	const debrief = await officialDebrief(trainee, slug, way)
	await trainee.submit(debrief, formWith(debrief, 'reason'), { reason: 'I meant it kindly.' })
	const list = await trainer.get('/disputes')
	const link = list.document.querySelector('main td a, main th a')?.getAttribute('href')
	if (!link) throw new Error('no turn waits for the trainer')
	return link
}

/** The list of what gets in the way, with something that this trainer's trainee has told in a lesson. */
export async function toldPage(trainer: Visitor, lesson: string): Promise<string> {
	const trainee = new Visitor(trainer.site)
	await signIn(trainee, 'trainee')
	await trainee.post(lesson, { intent: 'happens', text: 'The till has no button for it.', named: 'without' })
	return '/happens'
}
