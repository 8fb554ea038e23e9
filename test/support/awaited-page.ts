import type { Reply } from '#app/core/scenario/definition'
import { signIn } from './people'
import { play, start } from './play'
import { Visitor } from './visitor'

/** The page of an official attempt that waits for this trainer: its trainee went this way, typing where that is asked. */
export async function awaitedPage(trainer: Visitor, slug: string, way: Reply[]): Promise<string> {
	const admin = new Visitor(trainer.site)
	await signIn(admin, 'admin')
	const choose = (value: string) => admin.post('/settings', { setting: 'official-typed', value })
	await choose('type')
	const trainee = new Visitor(trainer.site)
	await signIn(trainee, 'trainee')
	await play(trainee, await start(trainee, slug, 'official'), way)
	await choose('choose')
	const list = await trainer.get('/confirmations')
	const link = list.document.querySelector('main td a, main th a')?.getAttribute('href')
	if (!link) throw new Error('nothing waits for the trainer')
	return link
}
